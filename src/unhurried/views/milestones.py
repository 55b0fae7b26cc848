"""Things worth remembering, in plain words and without a contest."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import tzinfo

from unhurried.core.credit import Credited, wall_at
from unhurried.core.lengths import Mm
from unhurried.core.state import State
from unhurried.history.clean import is_clean
from unhurried.history.sessions import practised
from unhurried.views.moment import Moment, day
from unhurried.views.words.progress import MILESTONES


@dataclass(frozen=True, slots=True)
class Milestone:
    """One thing, and its day."""

    when: Moment
    text: str


def milestones(state: State, zone: tzinfo) -> tuple[Milestone, ...]:
    """The first session, each size's first comfortable one, and the first of settling.

    In order of time.
    """
    found = sorted((*_firsts(state), *_sizes(state)), key=lambda entry: entry[0])
    return tuple(_milestone(state, at, text, zone) for at, text in found)


def _firsts(state: State) -> Iterator[tuple[Credited, str]]:
    inserted = practised(state)
    settled = [record for record in state.sessions if not record.inserted]
    if inserted:
        yield inserted[0].began, MILESTONES["first-session"]
    if settled:
        yield settled[0].began, MILESTONES["first-settling"]


def _sizes(state: State) -> Iterator[tuple[Credited, str]]:
    seen: set[Mm] = set()
    for record in practised(state):
        width = record.diameter
        if width is not None and width not in seen and is_clean(record):
            seen.add(width)
            yield record.began, MILESTONES["size"].format(mm=width)


def _milestone(state: State, at: Credited, text: str, zone: tzinfo) -> Milestone:
    wall_ms = wall_at(state.credit, at)
    return Milestone(Moment(wall_ms, day(wall_ms, zone)), text)
