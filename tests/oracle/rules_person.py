"""The rules about the person and their answers, told again."""

from tests.oracle.case import Case
from tests.oracle.figures import CONDITIONS, DAY, HOUR, whole


def record(case: Case) -> bool:
    """Rule `record`: in doubt unless known to be whole."""
    return case.intact is not True


def crash(case: Case) -> bool:
    """Rule `crash`: a session has no end yet, and nobody has told it."""
    return case.begun in ("running", "crashed")


def adult(case: Case) -> bool:
    """Rule `adult`: only a stated yes."""
    return case.adult is not True


def set_up(case: Case) -> bool:
    """Rule `set-up`: experience and an object that is known and in use."""
    return case.experience is None or not case.known or case.retired


def screen(case: Case) -> bool:
    """Rule `screen`: old, missing, incomplete, or a yes that still holds."""
    if case.screened is None or case.screened > whole("screen.every_days") * DAY:
        return True
    return bool(case.condition) and case.condition_yes is not False and _held(case)


def _held(case: Case) -> bool:
    if case.condition_yes is None:
        return True
    row = CONDITIONS[case.condition]
    waits = (case.screened or 0) < row["wait_days"] * DAY
    if row["ends"] == "clinician":
        return waits or case.clinician is None or case.clinician > (case.screened or 0)
    return waits or str(row["ends"]) == "clear"


def continence(case: Case) -> bool:
    """Rule `continence`: a rise that no clinician has spoken about."""
    rose = case.scored is not None and case.rise >= whole("continence.rise")
    return rose and not _agreed_after(case, case.scored or 0)


def _agreed_after(case: Case, ago: int) -> bool:
    return case.clinician is not None and case.clinician <= ago


def sober(case: Case) -> bool:
    """Rule `sober`."""
    if case.ready is None:
        return False
    told = case.sober is False and case.ready < whole("sober.hours") * HOUR
    return told or (fresh(case) and case.start and case.sober is None)


def nitrites(case: Case) -> bool:
    """Rule `nitrites`."""
    if case.ready is None:
        return False
    told = case.nitrites is True and case.ready < whole("nitrites.hours") * HOUR
    return told or (fresh(case) and case.start and case.nitrites is None)


def numbing_used(case: Case) -> bool:
    """Rule `numbing`, on the skin."""
    if case.ready is None:
        return False
    told = case.numbing is True and case.ready < whole("numbing.hours") * HOUR
    return told or (fresh(case) and case.start and case.numbing is None)


def douche(case: Case) -> bool:
    """Rule `douche`: hours since rinsing, days since an irritant, times a week."""
    if case.ready is None:
        return False
    hours = whole("douche.wait_hours") * HOUR
    rinsed = case.douched_h is not None and case.douched_h * HOUR + case.ready < hours
    days = whole("douche.irritant_days") * DAY
    irritated = case.irritant is True and case.ready < days
    unsaid = fresh(case) and case.start and case.irritant is None
    return rinsed or irritated or unsaid or often(case)


def often(case: Case) -> bool:
    """Whether there was more rinsing than a week bears, told within a day."""
    often = case.douches > whole("douche.per_week")
    return often and case.ready is not None and case.ready < DAY


def fresh(case: Case) -> bool:
    """Whether the readiness answers still hold."""
    return case.ready is not None and case.ready <= whole("readiness.valid_min")


def readiness(case: Case) -> bool:
    """Rule `readiness`: asked again right before a start."""
    return case.start and not fresh(case)


def calm(case: Case) -> bool:
    """Rule `calm`."""
    if not fresh(case):
        return False
    if case.tension is None:
        return case.start
    return case.tension > whole("calm.tension_over")


def unwell(case: Case) -> bool:
    """Rule `soreness`, as answered right before."""
    return fresh(case) and case.start and case.well is None


def agreement(case: Case) -> bool:
    """Rule `agreement`: a no stops; no answer is asked for."""
    if not case.partnered:
        return False
    said = case.partner_agreed if fresh(case) else None
    return said is False or (case.start and said is not True)


def nitrites_now(case: Case) -> bool:
    """Rule `nitrites`: with a PDE5 inhibitor, or with no answer about one."""
    told = case.nitrites is True and case.pde5 is not False and case.ready is not None
    return told and (case.ready or 0) < whole("nitrites.hours") * HOUR
