"""The ladder of what is owned: each width, how it stands, and why it is open or not."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import tzinfo
from itertools import groupby

from unhurried.coach.decision import Decision
from unhurried.core.lengths import Mm
from unhurried.core.practice import Depth
from unhurried.core.state import State
from unhurried.history.goal import NEAR
from unhurried.history.readings import lowest_proven
from unhurried.history.telling import as_shown
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.openness import Openness, openness
from unhurried.views.progress import SizeSummary, sizes
from unhurried.views.spoken import Line
from unhurried.views.words import plan_page as words
from unhurried.views.words.told import Told, counted, minutes


@dataclass(frozen=True, slots=True)
class OnRung:
    """One object of a width.

    Attributes:
        open: None when something else comes first.
        text: the same in words; empty for None.
        reasons: what stands against it.
    """

    item_id: str
    name: str
    open: bool | None
    text: str
    reasons: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Rung:
    """One width.

    Attributes:
        standing: how it stands in the record, in words.
        done: what was recorded at it, in words; empty when nothing.
        next: whether the plan is at this width.
        goal: whether the goal is.
        proven: whether it is comfortable all the way.
    """

    diameter: Mm
    standing: str
    done: str
    items: tuple[OnRung, ...]
    next: bool
    goal: bool
    proven: bool


def rungs(
    state: State, decision: Decision, book: Rulebook, zone: tzinfo
) -> tuple[Rung, ...]:
    """Every width that is in use, narrowest first."""
    shown = as_shown(state, book)
    done = {size.diameter: size for size in sizes(shown, zone)}
    proven = lowest_proven(state, decision.at, book)
    by_width = groupby(openness(state, decision, book), key=lambda one: one.diameter)
    return tuple(
        _rung(width, tuple(items), done.get(width), (state, decision, proven))
        for width, items in by_width
    )


def _rung(
    width: Mm,
    items: Iterable[Openness],
    done: SizeSummary | None,
    at: tuple[State, Decision, Mm | None],
) -> Rung:
    state, decision, proven = at
    items = tuple(items)
    planned = None if decision.plan is None else decision.plan.item_id
    is_proven = proven is not None and width <= proven
    return Rung(
        diameter=width,
        standing=_standing(done, proven=is_proven),
        done=_done(done),
        items=tuple(_item(one) for one in items),
        next=any(one.item_id == planned for one in items),
        goal=_is_goal(width, state.person.goal_diameter),
        proven=is_proven,
    )


def _item(one: Openness) -> OnRung:
    return OnRung(one.item_id, one.item, one.open, _text(one), one.reasons)


def _text(one: Openness) -> str:
    if one.open is None:
        return ""
    if not one.open or one.deepest is None or one.hold_s is None:
        return words.SHUT
    return words.OPEN.format(depth=_deep(one.deepest), hold=minutes(one.hold_s))


def _deep(depth: Depth) -> str:
    return format(Told(depth.rank), "depth")


def _standing(done: SizeSummary | None, *, proven: bool) -> str:
    if proven:
        return words.COMFORTABLE
    return words.NEW if done is None else words.PRACTISED


def _done(done: SizeSummary | None) -> str:
    if done is None:
        return ""
    sessions = counted(done.sessions, "session")
    if not done.counted:
        return sessions
    return words.DONE.format(sessions=sessions, counted=done.counted)


def _is_goal(width: Mm, goal: Mm | None) -> bool:
    return goal is not None and abs(width.tenths - goal.tenths) <= NEAR
