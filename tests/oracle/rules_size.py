"""The rules about width, length and how far to go, told again."""

from functools import lru_cache

from tests.oracle.case import Case, Past, Record, now
from tests.oracle.figures import DAY, stages, whole
from tests.oracle.rules_person import fresh
from tests.oracle.seen import Way, clean, easy, ladder, practised, way

FIRST = {
    None: "first-size.absolute_new_mm",
    "new": "first-size.absolute_new_mm",
    "some": "first-size.absolute_some_mm",
    "experienced": "first-size.absolute_experienced_mm",
}
TIP, PART, FULL = 1, 2, 3


def here(case: Case) -> tuple[Way, tuple[Past, ...]]:
    """The way so far, and the sessions since the last reset."""
    found = way(case)
    return found, _since(case.record, found.since)


def since_depth(case: Case) -> tuple[Past, ...]:
    """The sessions since depth last began again."""
    return _since(case.record, way(case).depth_since)


@lru_cache(maxsize=10_000)
def _since(record: Record, begin: int) -> tuple[Past, ...]:
    return tuple(past for past in practised(record) if past.at >= begin)


def first_size(case: Case) -> bool:
    """Rule `first-size`: until a size is held, no wider than experience tells."""
    limit = whole(FIRST[case.experience]) * 10
    return way(case).proven is None and case.width > limit


def step_of(case: Case) -> int:
    """Tenths of a millimetre beyond the widest size held; 0 within it."""
    held = way(case).proven
    return 0 if held is None else max(0, case.width - held)


def step(case: Case) -> bool:
    """Rule `step`."""
    return step_of(case) > whole("step.absolute_mm") * 10


def at_size(case: Case) -> tuple[Past, ...]:
    """The sessions at the size held, since the last reset."""
    found = way(case)
    return _at_width(case.record, found.since, found.proven)


@lru_cache(maxsize=10_000)
def _at_width(record: Record, begin: int, width: int | None) -> tuple[Past, ...]:
    return tuple(past for past in _since(record, begin) if past.width == width)


def ready(case: Case) -> bool:
    """Rule `ready`: enough clean sessions, and the latest in a row."""
    beyond = step_of(case)
    if not beyond:
        return False
    wide = beyond > whole("ready.wide_step_over_mm") * 10
    needed = whole("ready.clean_sessions_wide_step" if wide else "ready.clean_sessions")
    sessions = at_size(case)
    in_a_row = sessions[-whole("ready.in_a_row") :]
    enough = sum(map(clean, sessions)) >= needed
    return not (enough and all(map(clean, in_a_row)))


def uneasy(case: Case) -> bool:
    """Rule `ready`: nothing past a width that did not go easily."""
    return any(case.width > width for width in way(case).uneasy)


def pace(case: Case) -> bool:
    """Rule `pace`: a week for every three millimetres begun."""
    beyond = step_of(case)
    if not beyond:
        return False
    weeks = -(-beyond // (whole("pace.per_mm") * 10))
    sessions = at_size(case)
    days = weeks * whole("pace.days") * DAY
    return not sessions or now(case) - sessions[0].at < days


def taken_back(case: Case) -> bool:
    """Rules `pain-heal`, `blood`, `detrain`: nothing wider than what is left."""
    found, _ = here(case)
    return found.proven is None and found.most is not None and case.width > found.most


def smallest(case: Case) -> bool:
    """Rules `smallest`, `pain-heal`, `blood`: below the trouble; settle first."""
    below, sizes = way(case).below, ladder(case)
    if below is None or case.width < below:
        return False
    settled = [p for p in case.record if p.kind == "settle" and p.at >= way(case).since]
    again = len(settled) >= whole("smallest.settle_sessions")
    return not (again and below == sizes[0] and case.width == below)


def very_wide(case: Case) -> bool:
    """Rule `very-wide`: chosen, checked, small steps, three weeks, six sessions."""
    if case.width <= whole("very-wide.over_mm") * 10:
        return False
    days = whole("very-wide.continence_days") * DAY
    checked = case.scored is not None and case.scored <= days
    return not (case.chosen and checked) or _very_wide_step(case)


def _very_wide_step(case: Case) -> bool:
    beyond, sessions = step_of(case), at_size(case)
    if not beyond:
        return False
    few = sum(map(clean, sessions)) < whole("very-wide.clean_sessions")
    days = whole("very-wide.days") * DAY
    soon = not sessions or now(case) - sessions[0].at < days
    return beyond > whole("very-wide.step_mm") * 10 or few or soon


def ceiling(case: Case) -> bool:
    """Rule `ceiling`."""
    return case.width > whole("ceiling.mm") * 10


def wide(case: Case) -> bool:
    """Rule `wide`: agreed afresh right before."""
    agreed = fresh(case) and case.wide_agreed is True
    return case.start and case.width >= whole("wide.agree_mm") * 10 and not agreed


def step_length(case: Case) -> bool:
    """Rule `step-length`: not too long at all, nor much longer than before."""
    if case.length is None:
        return not case.finger and (case.depth or FULL) > PART
    if not case.finger and case.length > whole("step-length.refuse_mm") * 10:
        return True
    longest = max((p.length for p in case.record if clean(p)), default=None)
    limit = whole("step-length.step_mm") * 10
    return longest is not None and case.length > longest + limit


def depth(case: Case) -> bool:
    """Rule `depth`: one stage beyond the deepest easy one at this size."""
    return case.depth is None or case.depth > deepest_open(case)


def deepest_open(case: Case) -> int:
    """The stage that is open at this width."""
    recent = since_depth(case)
    there = [p for p in recent if p.width >= case.width]
    reached = max((p.depth for p in there if easy(p)), default=0)
    if recent and not there:
        return PART
    return min(FULL, reached + whole("depth.stages_beyond"))


def one_axis(case: Case) -> bool:
    """Rule `one-axis`: of width, depth and hold at most one grows."""
    return _wider(case) + _deeper(case) + _longer(case) > whole("one-axis.axes_at_most")


def _wider(case: Case) -> bool:
    found, recent = here(case)
    done = [p.width for p in recent if easy(p)]
    done += [] if found.proven is None else [found.proven]
    return bool(done) and case.width > max(done)


def _deeper(case: Case) -> bool:
    if case.depth is None:
        return False  # refused as it is, by rule `depth`
    there = [p for p in since_depth(case) if p.width >= case.width and easy(p)]
    tried = [p for p in here(case)[1] if p.width >= case.width]
    begin = TIP if tried else PART
    return case.depth > max((p.depth for p in there), default=begin)


def _longer(case: Case) -> bool:
    return case.kind != "wear" and case.hold_s > held_here(case)


def held_here(case: Case) -> int:
    """The longest easy training hold at this width, at least the first stage."""
    return held_in(case.record, way(case).since, case.width)


@lru_cache(maxsize=10_000)
def held_in(record: Record, begin: int, width: int) -> int:
    """The same, of a record since that minute."""
    there = [p for p in _since(record, begin) if p.width >= width and easy(p)]
    first = stages("hold.stages_min")[0] * 60
    return max([first, *(p.hold_s for p in there if p.kind != "wear")])


def hold(case: Case) -> bool:
    """Rule `hold`: five minutes at first, then a stage after two clean sessions."""
    if case.kind == "wear":
        return False
    return case.hold_s > open_hold(case) * 60


def open_hold(case: Case) -> int:
    """Minutes that are open for a training hold."""
    minutes = stages("hold.stages_min")
    there = [p for p in since_depth(case) if p.width >= case.width and easy(p)]
    if len(practised(case.record)) < whole("hold.first_sessions") or not there:
        return minutes[0]
    following = [m for m in minutes if m * 60 > held_here(case)]
    return min(
        earned(case.record, way(case).since), following[0] if following else minutes[-1]
    )


@lru_cache(maxsize=10_000)
def earned(record: Record, begin: int) -> int:
    """The stage that clean sessions since the last reset have opened."""
    minutes, past = stages("hold.stages_min"), _since(record, begin)
    for least in minutes[:-1]:
        long = [p for p in past if p.kind != "wear" and p.hold_s >= least * 60]
        if sum(map(clean, long)) < whole("hold.clean_to_grow"):
            return least
    return minutes[-1]
