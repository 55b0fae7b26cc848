"""What happened in a flat case, as dated facts in the order of their telling."""

from typing import Any

from tests.life import item
from tests.oracle.case import Case, Past, now
from tests.oracle.figures import CONDITIONS, DAY
from unhurried.core.events import (
    AdultStated,
    AgreementGiven,
    ClinicianAgreed,
    ContinenceScored,
    CrashExplained,
    CrashNoticed,
    Event,
    ExperienceStated,
    FollowUpAnswered,
    GoalSet,
    ItemAdded,
    LubricantAdded,
    PauseBegan,
    PauseEnded,
    ReadinessAnswered,
    ScreeningAnswered,
    SessionBegan,
    SessionTold,
    SignsReported,
)
from unhurried.core.events.person import Agreement, Experience
from unhurried.core.lengths import Mm
from unhurried.core.practice import Depth, Ended, Kind, Plan, Report
from unhurried.core.things import Lubricant, LubricantBase

BEGINNING = -400 * DAY
MINUTE_MS = 60_000
OLD = Lubricant("old", "old", LubricantBase.WATER, (), 300)
BEGUN = {
    "": (),
    "running": ("began",),
    "crashed": ("began", "crashed"),
    "explained": ("began", "crashed", "explained"),
}
Dated = tuple[int, str, tuple[Any, ...]]


def happened(case: Case) -> tuple[Dated, ...]:
    """Everything that was told, oldest first; at one minute in the order here."""
    facts = [*_person(case), *_record(case), *_health(case), *_between(case)]
    facts += [(now(case), name, ()) for name in BEGUN[case.begun]]
    so_far = [fact for fact in facts if fact[0] <= now(case)]
    return tuple(sorted(so_far, key=lambda fact: fact[0]))


def _person(case: Case) -> list[Dated]:
    widths = sorted({*case.owned, *(past.width for past in case.record)})
    lengths = {past.width: past.length for past in case.record}
    told: list[tuple[str, tuple[Any, ...]]] = [
        ("item", (width, lengths.get(width, 700))) for width in widths
    ]
    if case.adult is not None:
        told.append(("adult", (case.adult,)))
    if case.experience is not None:
        told.append(("experience", (case.experience,)))
    told.append(("goal", (case.goal,)))
    if case.chosen:
        told.append(("chosen", ()))
    return [(BEGINNING, name, what) for name, what in told]


def _record(case: Case) -> list[Dated]:
    facts: list[Dated] = []
    for number, past in enumerate(case.record):
        facts.append((past.at, "session", (number, past)))
        facts += [(past.at + c.after, "check", (number, c)) for c in past.checks]
    return facts


def _health(case: Case) -> list[Dated]:
    facts: list[Dated] = []
    at = now(case)
    if case.screened is not None:
        what = (case.condition, case.condition_yes)
        facts.append((at - case.screened, "screening", what))
    if case.scored is not None:
        facts.append((at - case.scored - DAY, "score", (1,)))
        facts.append((at - case.scored, "score", (1 + case.rise,)))
    return facts


def _between(case: Case) -> list[Dated]:
    facts: list[Dated] = []
    at = now(case)
    if case.told is not None:
        facts.append((at - case.told.ago, "told", case.told[1:]))
    if case.clinician is not None:
        facts.append((at - case.clinician, "clinician", ()))
    if case.pause is not None:
        facts.append((at - 10, "pause", (case.pause,)))
        if case.pause == -2:
            facts.append((at - 5, "pause-ended", ()))
    if case.ready is not None:
        facts.append((at - case.ready, "ready", readiness(case)))
    return facts


def readiness(case: Case) -> tuple[Any, ...]:
    """The readiness answers, in the order of the event's fields."""
    return (
        case.tension,
        case.sober,
        case.nitrites,
        case.pde5,
        case.numbing,
        case.well,
        case.partner_agreed,
        case.wide_agreed,
        case.douched_h,
        case.douches,
        case.irritant,
    )


def _session(number: int, past: Past) -> SessionTold:
    depths = (None, *Depth)
    plan = Plan(
        Kind(past.kind),
        f"w{past.width}",
        OLD.id,
        depths[past.planned_depth or past.depth],
        past.planned_s or past.hold_s,
    )
    report = Report(
        Ended(past.ended),
        depths[past.depth],
        past.hold_s,
        pain=past.pain,
        discomfort=past.discomfort,
        blood=past.blood,
        leakage=past.leakage,
        numbing=past.numbing,
        signs=past.signs,
    )
    return SessionTold(f"s{number}", plan, report)


def _check(number: int, check: Any) -> FollowUpAnswered:
    return FollowUpAnswered(f"s{number}", check.sore, check.blood, check.leakage)


def _screening(condition: str, *said: bool | None) -> ScreeningAnswered:
    answers: dict[str, bool | None] = dict.fromkeys(CONDITIONS, False)
    return ScreeningAnswered({**answers, **({condition: said[0]} if condition else {})})


def _pause(minutes: int) -> PauseBegan:
    lasts = {-2: None, 0: None, -1: 9}.get(minutes, minutes + 10)
    return PauseBegan("away", None if lasts is None else lasts * MINUTE_MS)


def _item(width: int, length: int) -> ItemAdded:
    return ItemAdded(item(f"w{width}", width / 10, length=Mm(length)))


TELLING = {
    "item": _item,
    "gel": lambda: LubricantAdded(OLD),
    "adult": lambda adult: AdultStated(adult=adult),
    "experience": lambda how: ExperienceStated(Experience(how)),
    "goal": lambda goal: GoalSet(None if goal is None else Mm(goal), Depth.FULL),
    "chosen": lambda: AgreementGiven(Agreement.VERY_WIDE),
    "session": _session,
    "check": _check,
    "screening": _screening,
    "score": ContinenceScored,
    "told": SignsReported,
    "clinician": ClinicianAgreed,
    "began": lambda: SessionBegan("begun", Plan(Kind.SETTLE)),
    "crashed": lambda: CrashNoticed("begun"),
    "explained": lambda: CrashExplained("begun", Report(Ended.COMPLETED)),
    "pause": _pause,
    "pause-ended": PauseEnded,
    "ready": ReadinessAnswered,
}


def event_of(name: str, told: tuple[Any, ...]) -> Event:
    """The fact behind a dated row."""
    event: Event = TELLING[name](*told)  # type: ignore[operator] # one maker a name
    return event
