"""Progress: what was recorded, session by session and size by size; nothing estimated.

No scores and no comparisons: rows, sizes, weeks, and a few things worth remembering.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import tzinfo

from unhurried.coach.decision import Decision
from unhurried.core.clock import DAY_MS
from unhurried.core.credit import Credited, wall_at
from unhurried.core.lengths import Mm
from unhurried.core.practice import Depth
from unhurried.core.state import SessionRecord, State
from unhurried.history.clean import is_clean
from unhurried.history.readings import lowest_proven
from unhurried.history.sessions import practised
from unhurried.history.telling import as_shown
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.foreseen import forecast_text
from unhurried.views.milestones import Milestone, milestones
from unhurried.views.moment import Moment, dated
from unhurried.views.past import PastSession, past_sessions
from unhurried.views.words.progress import NOTHING_PROVEN, PROVEN, RECORDED

_WEEK_MS = 7 * DAY_MS


@dataclass(frozen=True, slots=True)
class SizeSummary:
    """What was recorded at one width.

    Attributes:
        sessions: how many; `counted` of them count towards the next size.
        longest_s: the longest hold, in seconds.
    """

    diameter: Mm
    sessions: int
    counted: int
    deepest: Depth | None
    longest_s: int
    last: Moment


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days from the day of the first session on, and the sessions in them."""

    begins: Moment
    sessions: int


@dataclass(frozen=True, slots=True)
class ProgressPage:
    """What was recorded, and nothing else.

    Attributes:
        rows: every session, oldest first.
        proven: the widest width comfortable all the way; None when none is (any more).
        weeks: every week since the first session, also those of rest.
        forecast: what is estimated, kept apart from what was recorded.
        note: what the rows are.
    """

    rows: tuple[PastSession, ...]
    sizes: tuple[SizeSummary, ...]
    proven: Mm | None
    proven_text: str
    goal: Mm | None
    weeks: tuple[Week, ...]
    milestones: tuple[Milestone, ...]
    forecast: str
    note: str


def progress_page(
    state: State, decision: Decision, book: Rulebook, zone: tzinfo
) -> ProgressPage:
    """Show everything that was recorded, and apart from it the decision's forecast."""
    now = decision.at
    proven = lowest_proven(state, now, book)
    rows = past_sessions(state, book, zone)
    state = as_shown(state, book)
    return ProgressPage(
        rows=rows,
        sizes=sizes(state, zone),
        proven=proven,
        proven_text=NOTHING_PROVEN if proven is None else PROVEN.format(mm=proven),
        goal=state.person.goal_diameter,
        weeks=tuple(_weeks(state, now, zone)),
        milestones=milestones(state, zone),
        forecast=forecast_text(decision.forecast),
        note=RECORDED,
    )


def sizes(state: State, zone: tzinfo) -> tuple[SizeSummary, ...]:
    """Sum up what was recorded at each width, narrowest first."""
    widths = {record.diameter for record in practised(state)}
    known = sorted(width for width in widths if width is not None)
    return tuple(_size(width, state, zone) for width in known)


def _size(width: Mm, state: State, zone: tzinfo) -> SizeSummary:
    here = [record for record in practised(state) if record.diameter == width]
    return SizeSummary(
        diameter=width,
        sessions=len(here),
        counted=sum(is_clean(record) for record in here),
        deepest=_deepest(here),
        longest_s=max(record.report.hold_s for record in here),
        last=_day(state, here[-1].began, zone),
    )


def _deepest(records: list[SessionRecord]) -> Depth | None:
    reached = (record.report.depth for record in records)
    depths = [depth for depth in reached if depth is not None]
    return max(depths, key=lambda depth: depth.rank, default=None)


def _weeks(state: State, now: Credited, zone: tzinfo) -> Iterator[Week]:
    if not state.sessions:
        return
    first = state.sessions[0].began
    held = Counter((record.began - first) // _WEEK_MS for record in state.sessions)
    last = max(0, (now - first) // _WEEK_MS, *held)
    for number in range(last + 1):
        yield Week(_day(state, first + number * _WEEK_MS, zone), held[number])


def _day(state: State, at: Credited, zone: tzinfo) -> Moment:
    wall_ms = wall_at(state.credit, at)
    return Moment(wall_ms, dated(wall_ms, zone))
