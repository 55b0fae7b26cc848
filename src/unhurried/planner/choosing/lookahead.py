r"""Look six weeks ahead under the belief, for every way of resting and holding at once.

Each way is followed for each of some draws from the belief, session by session, on the
ladder as the gates have it (`ascent.py`): what counts is not only whether a session
hurts but whether it is clean, and soreness on the next day, which a long hold brings,
breaks a row and postpones the next session. Whether it comes is drawn from its chance,
with the same lots for every way, so that ways differ by nothing but what they do. What
a way is worth, in mm::

    value = gain in comfort / 4 + mean height gained on the ladder - 2 events

What is climbed counts by how early it comes. A gain in comfort counts up to 2.5 mm
beyond the widest object; the rest of its worth shows in what it lets be climbed.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from unhurried.planner.belief.between import Condition, fade
from unhurried.planner.belief.given import Given
from unhurried.planner.belief.growth import Session, train
from unhurried.planner.belief.normal import Floats, quantile
from unhurried.planner.belief.pain import Event, bearable, effective_mm, meet, score
from unhurried.planner.belief.traits import Traits
from unhurried.planner.choosing.ascent import (
    Ascent,
    Masks,
    Steps,
    Turn,
    Went,
    climbed,
    height,
    least_rest,
    passed,
    ready,
    standing,
    steps,
)
from unhurried.planner.choosing.cleanness import (
    Felt,
    days_sore,
    scores,
)
from unhurried.planner.choosing.rungs import TIP, Asked, Rungs

AHEAD_DAYS: Final = 42.0
SESSIONS: Final = 21
PER_EVENT_MM: Final = 2.0
COMFORT_COUNTS: Final = 0.25
BEYOND_MM: Final = 2.5
FIRST_MIN: Final = 5.0
"""Minutes of a try at a wider width: the first stage of rule `hold`."""
LOTS: Final = 4
"""What is drawn for each session: an event, pain, discomfort, soreness."""


@dataclass(frozen=True, slots=True)
class Draws:
    """Some guesses with the condition that each implies, (draws,).

    Attributes:
        limit: where a pain event begins for each.
    """

    of: Traits
    limit: Event
    first: Floats
    now: Condition


@dataclass(frozen=True, slots=True)
class Ways:
    """Ways of pacing, (ways,): rest in days, hold in minutes."""

    rest: Floats
    hold: Floats


@dataclass(frozen=True, slots=True)
class Ahead:
    """What is looked ahead under: draws, ladder, bound on the chance of pain."""

    draws: Draws
    rungs: Rungs
    asked: Asked
    bound: float
    held: Given

    def most(self) -> Floats:
        """The widest in proportion to comfort that stays under the bound."""
        return bearable(self.draws.limit, quantile(self.bound))


@dataclass(slots=True)
class Course:
    """Where each way has come to with each guess, (ways, draws).

    Attributes:
        wait: days until the next session.
        risen: millimetres on the ladder times days, so far.
        most: the widest in proportion to comfort that is under the bound.
    """

    now: Condition
    at: Ascent
    day: Floats
    wait: Floats
    risen: Floats
    events: Floats
    most: Floats


@dataclass(frozen=True, slots=True)
class Meeting:
    """One session to come: what it does, the width met, minutes held, and how it is."""

    turn: Turn
    width: Floats
    minutes: Floats
    rested: Condition


def values(ahead: Ahead, ways: Ways, lots: Floats) -> Floats:
    """What each way is worth, in mm over the time looked at.

    Args:
        ahead: under what is looked ahead.
        ways: that are compared.
        lots: standard normal draws of shape (SESSIONS, LOTS, draws).
    """
    ladder = steps(ahead.rungs, ahead.asked)
    course = _start(ahead, ways)
    stood, comfort = height(course.at, ladder), _useful(ahead, course)
    for lot in lots:
        live = course.day + course.wait <= AHEAD_DAYS
        _wait(course, ladder)
        if not live.any():
            break
        _session(ahead, ways, course, (ladder, live, lot))
    course.risen += (AHEAD_DAYS - course.day) * height(course.at, ladder)
    gain = COMFORT_COUNTS * (_useful(ahead, course) - comfort)
    rise = course.risen / AHEAD_DAYS - stood
    worth: Floats = (gain + rise - PER_EVENT_MM * course.events).mean(axis=1)
    return worth


def _start(ahead: Ahead, ways: Ways) -> Course:
    now, whole = ahead.draws.now, np.zeros((ways.rest.size, ahead.draws.first.size))
    return Course(
        now=Condition(now.comfort + whole, now.sore + whole, now.setback + whole),
        at=standing(ahead.rungs, whole.shape),
        day=whole,
        wait=ways.rest[:, None] + whole,
        risen=whole.copy(),
        events=whole.copy(),
        most=ahead.most(),
    )


def _wait(course: Course, ladder: Steps) -> None:
    """Wait for the next session, or for the end of what is looked at."""
    days = np.minimum(course.wait, AHEAD_DAYS - course.day)
    course.risen += days * height(course.at, ladder)
    course.day = course.day + days
    passed(course.at, days)


def _session(
    ahead: Ahead, ways: Ways, course: Course, what: tuple[Steps, Masks, Floats]
) -> None:
    ladder, live, lot = what
    draws, held = ahead.draws, ahead.held
    going = _meeting(ahead, ways, course, ladder)
    met = meet(going.width, going.rested, draws.of)
    session = Session(going.width, going.minutes, course.wait, met)
    after = train(going.rested, draws.first, draws.of, session, held)
    felt = Felt(met.mu, after.sore)
    z = scores(felt, draws.of, held)
    event = live & (lot[0] < score(met.margin, draws.limit))
    easy = ~event & (lot[1] < z.painless) & (lot[2] < z.calm)
    quiet = lot[3] < z.quiet
    rest = np.maximum(ways.rest[:, None], least_rest(course.at, going.turn, ladder))
    sore = np.where(quiet, 0.0, days_sore(felt, draws.of) + ahead.asked.after_sore)
    healing = np.where(event, ahead.asked.after_pain, 0.0)
    course.wait = np.maximum(np.maximum(rest, sore), healing)
    course.now = _where(live, after, course.now)
    course.events += event
    counted = Turn(going.turn.tries, going.turn.counts & live)
    climbed(course.at, counted, Went(easy & quiet, event))


def _meeting(ahead: Ahead, ways: Ways, course: Course, ladder: Steps) -> Meeting:
    """The next wider width where it is open and under the bound, else the same."""
    draws, at = ahead.draws, course.at
    rested = fade(course.now, draws.first, draws.of, course.wait, ahead.held)
    widest = course.most * effective_mm(rested, draws.of)
    wider = ladder.width[np.minimum(at.place + 1, ladder.width.size - 1)]
    same = ladder.width[at.place]
    tries = ready(at, ladder) & (wider <= widest)
    counts = tries | (same <= widest)
    narrower = ladder.width[np.maximum(at.place - 1, 0)]
    tip = np.where(at.stage == TIP, ahead.asked.tip_share, 1.0)
    width = np.where(tries, tip * wider, np.where(counts, same, narrower))
    hold = ways.hold[:, None] + np.zeros(width.shape)
    minutes = np.where(tries, np.minimum(FIRST_MIN, hold), hold)
    return Meeting(Turn(tries, counts), width, minutes, rested)


def _where(live: Masks, new: Condition, old: Condition) -> Condition:
    return Condition(
        np.where(live, new.comfort, old.comfort),
        np.where(live, new.sore, old.sore),
        np.where(live, new.setback, old.setback),
    )


def _useful(ahead: Ahead, course: Course) -> Floats:
    return np.minimum(course.now.comfort, ahead.rungs.widths[-1] + BEYOND_MM)
