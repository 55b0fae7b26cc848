"""The goal, reached or not, and the plateau."""

from unhurried.core.lengths import Mm
from unhurried.core.practice import Depth, Ended
from unhurried.core.remembering import remembering
from unhurried.core.state import SessionRecord, State
from unhurried.history.clean import is_easy
from unhurried.history.progress import at_size
from unhurried.history.sessions import hurt, practised, width_of
from unhurried.history.standing import Standing
from unhurried.protocol.rulebook import Rulebook

NEAR = 10
"""Tenths of a millimetre within which a size counts as the goal."""


@remembering
def goal_reached(state: State, here: Standing, book: Rulebook) -> bool:
    """Whether the goal was comfortable often enough to be kept rather than sought."""
    goal = state.person.goal_diameter
    if goal is None:
        return False
    near = Mm(max(1, goal.tenths - NEAR))
    depth = state.person.goal_depth or Depth.FULL
    easy = [
        record
        for record in at_size(state, here, near)
        if is_easy(record)
        and record.report.depth is not None
        and record.report.depth.rank >= depth.rank
    ]
    return len(easy) >= book.whole("ready.clean_sessions")


def on_a_plateau(state: State, here: Standing, book: Rulebook) -> str:
    """Why this looks like a plateau: `said`, `steps`, `sessions`, or empty for no."""
    if state.person.plateau_at is not None:
        return "said"
    if _failed_steps(state, book) >= book.whole("plateau.failed_steps"):
        return "steps"
    return "sessions" if _no_easier(state, here, book) else ""


def _failed_steps(state: State, book: Rulebook) -> int:
    """Count hard sessions wider than any easy one, since the last easy step."""
    widest = Mm(1)
    failed = 0
    for record in practised(state):
        width = width_of(record)
        if is_easy(record):
            failed = 0 if width > widest else failed
            widest = max(widest, width)
        elif widest > Mm(1) and width > widest and _hard(record, book):
            failed += 1
    return failed


def _hard(record: SessionRecord, book: Rulebook) -> bool:
    pain = record.report.pain
    painful = pain is not None and pain >= book.whole("pain-pause.pain")
    return painful or record.report.ended is not Ended.COMPLETED


def _no_easier(state: State, here: Standing, book: Rulebook) -> bool:
    if here.proven is None:
        return False
    count = book.whole("plateau.sessions")
    latest = at_size(state, here, here.proven)[-count:]
    if len(latest) < count or not all(is_easy(record) for record in latest):
        return False
    felt = [record.report.discomfort or 0 for record in latest]
    half = count // 2
    first, last = sum(felt[:half]), sum(felt[half:])
    return last >= first and not any(hurt(record, book) for record in latest)
