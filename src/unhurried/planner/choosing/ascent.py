"""The ladder as the gates have it, climbed by many guesses at once.

Of a wider size part is tried first, then all of it; a try that was not clean goes back
to the tip. A size is proven by one clean session all the way, and the next one opens
after enough of them in a row. One that is not clean breaks the row. A simplified
telling of the rules `depth`, `ready`, `pace` and `rest`, for looking ahead only.
"""

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from unhurried.planner.belief.normal import Floats, clipped
from unhurried.planner.choosing.rungs import FULL, NEW, PART, TIP, Asked, Rungs

Places = NDArray[np.int_]
Masks = NDArray[np.bool_]

A_SESSION: Final = 0.25
"""Share of a step that a clean session earns: three at a size, part of the next."""


@dataclass(slots=True)
class Ascent:
    """Where each guess stands, (ways, draws).

    Attributes:
        place: of the proven width, counted from 1; 0 where nothing is proven.
        stage: how far the next wider one is open.
        row: clean sessions in a row at the proven width.
        here, there: days since the first session at it, and at the next wider one.
    """

    place: Places
    stage: Places
    row: Floats
    here: Floats
    there: Floats


@dataclass(frozen=True, slots=True)
class Steps:
    """Widths and what each step asks, by place from 0: below the narrowest.

    Attributes:
        rest: least days of rest after a session at the width.
        first_rest: after the first session at a wider one.
    """

    width: Floats
    clean: Floats
    days: Floats
    rest: Floats
    first_rest: float
    climb: Floats


@dataclass(frozen=True, slots=True)
class Turn:
    """What one session does: whether it tries the next width, and whether it counts."""

    tries: Masks
    counts: Masks


@dataclass(frozen=True, slots=True)
class Went:
    """How it went: clean, or a pain event."""

    clean: Masks
    event: Masks


def steps(rungs: Rungs, asked: Asked) -> Steps:
    """The ladder from one below the narrowest; the top leads nowhere."""
    width = np.asarray((rungs.widths[0], *rungs.widths))
    return Steps(
        width=width,
        clean=np.asarray((0.0, *asked.clean)),
        days=np.asarray((0.0, *asked.days)),
        rest=np.asarray((asked.rest[0], *asked.rest)),
        first_rest=asked.first_rest,
        climb=np.append(np.diff(width), 0.0),
    )


def standing(rungs: Rungs, shape: tuple[int, int]) -> Ascent:
    """All of them where the record leaves one."""
    return Ascent(
        place=np.full(shape, rungs.at + 1),
        stage=np.full(shape, rungs.stage),
        row=np.full(shape, rungs.clean),
        here=np.full(shape, rungs.days),
        there=np.zeros(shape),
    )


def ready(at: Ascent, ladder: Steps) -> Masks:
    """Whether the gates would let the next wider one be tried."""
    few = at.row >= ladder.clean[at.place]
    opened: Masks = few & (at.here >= ladder.days[at.place])
    return opened & (at.place < ladder.width.size - 1)


def height(at: Ascent, ladder: Steps) -> Floats:
    """Millimetres on the ladder, with the share of the next step that is earned."""
    earned = clipped(at.row - 1.0, 0.0, 2.0) * (at.place > 0)
    share = A_SESSION * np.where(at.stage == FULL, 3.0, earned)
    reached: Floats = ladder.width[at.place] + share * ladder.climb[at.place]
    return reached


def passed(at: Ascent, days: Floats) -> None:
    """Let days pass."""
    at.here = at.here + days
    at.there = np.where(at.stage > NEW, at.there + days, 0.0)


def least_rest(at: Ascent, turn: Turn, ladder: Steps) -> Floats:
    """Days that the gates ask for after this session."""
    width = np.minimum(at.place + turn.tries, ladder.width.size - 1)
    first = turn.tries & (at.stage == NEW)
    rest: Floats = np.where(first, ladder.first_rest, 0.0)
    return np.maximum(rest, ladder.rest[width])


def climbed(at: Ascent, turn: Turn, went: Went) -> None:
    """Count one session."""
    tries, stays = turn.counts & turn.tries, turn.counts & ~turn.tries
    up = tries & went.clean & (at.stage == FULL)
    at.row = np.where(stays, np.where(went.clean, at.row + 1.0, 0.0), at.row)
    at.stage = _stage(at.stage, tries, went.clean)
    _proved(at, up)
    _hurt(at, turn, went)


def _stage(stage: Places, tries: Masks, clean: Masks) -> Places:
    further = np.where(stage == TIP, PART, FULL)
    again = np.where(stage == NEW, TIP, stage)
    tried: Places = np.where(clean, further, again)
    return np.where(tries, tried, stage)


def _proved(at: Ascent, up: Masks) -> None:
    at.place = at.place + up
    at.stage = np.where(up, NEW, at.stage)
    at.row = np.where(up, 1.0, at.row)
    at.here = np.where(up, at.there, at.here)


def _hurt(at: Ascent, turn: Turn, went: Went) -> None:
    """An event takes back the row, and the width where it was that one."""
    back: Any = went.event & turn.counts & ~turn.tries
    at.place = np.maximum(at.place - back, 0)
    at.row = np.where(went.event, 0.0, at.row)
    at.stage = np.where(went.event, TIP, at.stage)
