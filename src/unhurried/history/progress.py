"""What has been done at a size: the counts, stages and holds a next step rests on."""

from unhurried.core.clock import DAY_MS, MINUTE_MS
from unhurried.core.credit import Credited
from unhurried.core.lengths import Mm
from unhurried.core.practice import Depth, Kind
from unhurried.core.remembering import remembering
from unhurried.core.state import SessionRecord, State
from unhurried.history.clean import is_clean, is_easy
from unhurried.history.sessions import practised, since, width_of
from unhurried.history.standing import Standing
from unhurried.protocol.rulebook import Rulebook


@remembering
def at_size(state: State, here: Standing, size: Mm) -> tuple[SessionRecord, ...]:
    """Sessions at this width or wider since the last setback or gap."""
    recent = since(practised(state), here.reset_at)
    return tuple(record for record in recent if width_of(record) >= size)


def clean_at(state: State, here: Standing, size: Mm) -> int:
    """How many of them were clean."""
    return sum(is_clean(record) for record in at_size(state, here, size))


def clean_in_a_row(state: State) -> int:
    """How many sessions, counted back from the last, were clean without a break."""
    count = 0
    for record in reversed(practised(state)):
        if not is_clean(record):
            return count
        count += 1
    return count


def clean_run_at(state: State, here: Standing, size: Mm) -> int:
    """The same, of the sessions at exactly this width since the last reset.

    A first, shallower try at the next size does not break the run at this one.
    """
    count = 0
    for record in reversed(at_size(state, here, size)):
        if record.diameter != size:
            continue
        if not is_clean(record):
            return count
        count += 1
    return count


@remembering
def easiest_width(state: State, here: Standing) -> Mm | None:
    """The widest size with an easy session, however shallow, since the last reset."""
    recent = since(practised(state), here.reset_at)
    return max((width_of(record) for record in recent if is_easy(record)), default=None)


def clean_ever(state: State) -> int:
    """How many sessions were clean at all, whatever followed."""
    return sum(is_clean(record) for record in state.sessions)


def days_at(state: State, here: Standing, size: Mm, now: Credited) -> int:
    """Whole days since the first session at just this size since the last reset."""
    sessions = [
        record
        for record in since(practised(state), here.reset_at)
        if record.diameter == size
    ]
    return (now - sessions[0].began) // DAY_MS if sessions else 0


@remembering
def deepest(state: State, here: Standing, size: Mm) -> Depth | None:
    """The deepest easy stage at this width or wider since depth last began again."""
    depths = [
        record.report.depth
        for record in since(practised(state), here.depth_reset_at)
        if width_of(record) >= size and is_easy(record)
    ]
    return max(
        (depth for depth in depths if depth is not None),
        key=lambda depth: depth.rank,
        default=None,
    )


def hold_stage_s(state: State, here: Standing, size: Mm, book: Rulebook) -> int:
    """The longest hold that the record opens at this size, in seconds (rule `hold`).

    Never more than one stage beyond what was held easily at this width or wider.
    """
    stages = [_seconds(minutes) for minutes in book.series("hold.stages_min")]
    held = longest_hold_s(state, here, size, book)
    beyond = [stage for stage in stages if stage > held]
    next_here = beyond[0] if beyond else stages[-1]
    if deepest(state, here, size) is None:
        next_here = stages[0]
    return min(next_here, _stage_of_the_record_s(state, here, book))


@remembering
def longest_hold_s(state: State, here: Standing, size: Mm, book: Rulebook) -> int:
    """The longest easy training hold at this width or wider since the last reset.

    At least the first stage.
    """
    first = _seconds(book.series("hold.stages_min")[0])
    holds = [
        record.report.hold_s
        for record in at_size(state, here, size)
        if record.plan.kind is not Kind.WEAR and is_easy(record)
    ]
    return max([first, *holds])


@remembering
def _stage_of_the_record_s(state: State, here: Standing, book: Rulebook) -> int:
    """The stage that the number of clean sessions opens, whatever the size."""
    stages = book.series("hold.stages_min")
    if len(practised(state)) < book.whole("hold.first_sessions"):
        return _seconds(stages[0])
    open_stage = 0
    for number, minutes in enumerate(stages[:-1]):
        if _held_clean(state, here, minutes) < book.whole("hold.clean_to_grow"):
            break
        open_stage = number + 1
    return _seconds(stages[open_stage])


def _held_clean(state: State, here: Standing, minutes: int) -> int:
    return sum(
        is_clean(record) and record.report.hold_s >= _seconds(minutes)
        for record in since(practised(state), here.reset_at)
        if record.plan.kind is not Kind.WEAR
    )


def _seconds(minutes: int) -> int:
    return minutes * MINUTE_MS // 1000
