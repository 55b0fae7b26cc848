r"""Look 28 days ahead under the belief, for every way of pacing at once.

Each way (rest, hold, easing back) is followed for each of some draws from the belief.
At every session the widest open rung is used whose mean chance of pain is under the
bound; with easing back, half a rung or one below. What it is worth, in mm::

    value = spared (gain in comfort + 2 mean height gained on the ladder) / 2
            - 2 (1 - spared),      spared = chance of no pain event

What is climbed counts by how early it comes: a steady climb counts as its end. A gain
in comfort counts up to 2.5 mm beyond the widest object. Each draw counts by its chance
of no event so far: sessions that went well speak for the draws in which they do. Rungs
open after the clean sessions and days that the rules ask for, in expectation.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from unhurried.planner.belief.between import Condition, fade
from unhurried.planner.belief.given import Given
from unhurried.planner.belief.growth import Session, train
from unhurried.planner.belief.normal import Floats
from unhurried.planner.belief.pain import (
    chance_of_event,
    effective_mm,
    expected_pain,
    margin_percent,
)
from unhurried.planner.belief.traits import Traits
from unhurried.planner.choosing.cleanness import Felt, chance_of_clean
from unhurried.planner.choosing.rungs import Asked, Rungs

AHEAD_DAYS: Final = 28.0
PER_EVENT_MM: Final = 2.0
BEYOND_MM: Final = 2.5
AFTER_SORE_DAYS: Final = 4.0
"""A sore day postpones the next session to about this long after the last one."""


@dataclass(frozen=True, slots=True)
class Draws:
    """Some guesses with the condition that each implies, (draws,)."""

    of: Traits
    first: Floats
    now: Condition


@dataclass(frozen=True, slots=True)
class Ways:
    """Ways of pacing, (ways,): rest in days, hold in minutes, rungs of easing back."""

    rest: Floats
    hold: Floats
    ease: Floats


@dataclass(frozen=True, slots=True)
class Ahead:
    """What is looked ahead under: draws, ladder, bound on the chance of pain."""

    draws: Draws
    rungs: Rungs
    asked: Asked
    bound: float
    held: Given


@dataclass(slots=True)
class Course:
    """Where each way has come to: bodies (ways, draws), the rest (ways,).

    Attributes:
        spared: chance of no event so far, (ways, draws).
        height: millimetres on the ladder times days, so far.
    """

    now: Condition
    day: Floats
    place: np.ndarray
    clean: Floats
    here: Floats
    spared: Floats
    height: Floats


def values(ahead: Ahead, ways: Ways) -> Floats:
    """What each way is worth, in mm over the time looked at."""
    course = _start(ahead, ways.rest.size)
    climbed, comfort = _climbed(ahead, course), _useful(ahead, course)
    for _ in range(int(AHEAD_DAYS / ways.rest.min())):
        _session(ahead, ways, course)
    left = np.maximum(0.0, AHEAD_DAYS - course.day)
    height = (course.height + left * _climbed(ahead, course)) / AHEAD_DAYS
    gain = _useful(ahead, course) - comfort + 2.0 * (height - climbed)
    spared = course.spared.mean(axis=1)
    worth: Floats = spared * gain / 2 - PER_EVENT_MM * (1.0 - spared)
    return worth


def _start(ahead: Ahead, ways: int) -> Course:
    now, rungs = ahead.draws.now, ahead.rungs
    whole = np.zeros((ways, 1))
    return Course(
        now=Condition(now.comfort + whole, now.sore + whole, now.setback + whole),
        day=np.zeros(ways),
        place=np.full(ways, rungs.at),
        clean=np.full(ways, rungs.clean),
        here=np.full(ways, rungs.days),
        spared=whole + np.ones(now.comfort.size),
        height=np.zeros(ways),
    )


def _session(ahead: Ahead, ways: Ways, course: Course) -> None:
    """Rest, choose a rung, hold a session, count; ways that are through stand still."""
    draws, held = ahead.draws, ahead.held
    rest = ways.rest[:, None]
    rested = fade(course.now, draws.first, draws.of, rest, held)
    course.here = course.here + ways.rest
    _open(ahead, course)
    used = _choose(ahead, ways, course, rested)
    width = np.asarray(ahead.rungs.widths)[used][:, None]
    margin = margin_percent(width, effective_mm(rested, draws.of))
    chance = chance_of_event(margin, draws.of, held)
    session = Session(width, ways.hold[:, None], rest)
    after = train(rested, draws.first, draws.of, session, held)
    felt = Felt(expected_pain(margin, draws.of), after.sore)
    clean, quiet = chance_of_clean(felt, draws.of, held)
    clean, quiet = _among(course, clean), _among(course, quiet)
    live = course.day + ways.rest <= AHEAD_DAYS
    before = _climbed(ahead, course)
    course.now = _where(live[:, None], after, course.now)
    course.spared *= 1.0 - live[:, None] * chance
    course.clean += live * clean * (used == course.place)
    delay = (1.0 - quiet) * np.maximum(0.0, AFTER_SORE_DAYS - ways.rest)
    passed = np.minimum(ways.rest + delay, np.maximum(0.0, AHEAD_DAYS - course.day))
    course.height += passed * before
    course.day += passed
    course.here += delay


def _open(ahead: Ahead, course: Course) -> None:
    """Open the next rung where the present one has had its sessions and days."""
    place = course.place
    ready = course.clean >= np.asarray(ahead.asked.clean)[place]
    ready &= course.here >= np.asarray(ahead.asked.days)[place]
    course.place = place + ready
    course.clean = np.where(ready, -1.0, course.clean)
    course.here = np.where(ready, 0.0, course.here)


def _choose(ahead: Ahead, ways: Ways, course: Course, rested: Condition) -> np.ndarray:
    """The rung that is used: the widest open one whose chance is under the bound."""
    widths = np.asarray((*ahead.rungs.widths, ahead.rungs.widths[-1]))
    places = np.maximum(course.place - np.arange(3)[:, None], 0)
    here = widths[places[:2]]
    against = here * (widths[places[:2] + 1] / here) ** ways.ease
    draws = ahead.draws
    margin = margin_percent(against[:, :, None], effective_mm(rested, draws.of))
    chance = _among(course, chance_of_event(margin, draws.of, ahead.held))
    fits = chance <= ahead.bound
    row = np.where(fits[0], 0, np.where(fits[1], 1, 2))
    return places[row, np.arange(row.size)]


def _among(course: Course, chance: Floats) -> Floats:
    """Mean over the draws, each by its chance of no event so far."""
    mean: Floats = (chance * course.spared).sum(axis=-1) / course.spared.sum(axis=-1)
    return mean


def _where(live: np.ndarray, new: Condition, old: Condition) -> Condition:
    return Condition(
        np.where(live, new.comfort, old.comfort),
        np.where(live, new.sore, old.sore),
        np.where(live, new.setback, old.setback),
    )


def _useful(ahead: Ahead, course: Course) -> Floats:
    most = ahead.rungs.widths[-1] + BEYOND_MM
    return _among(course, np.minimum(course.now.comfort, most))


def _climbed(ahead: Ahead, course: Course) -> Floats:
    """Height on the ladder in mm, with the share of the next step that is earned."""
    widths = np.asarray((*ahead.rungs.widths, ahead.rungs.widths[-1]))
    clean = course.clean / np.asarray(ahead.asked.clean)[course.place]
    days = course.here / np.asarray(ahead.asked.days)[course.place]
    share = np.clip(np.minimum(clean, days), 0.0, 1.0)
    here = widths[course.place]
    height: Floats = here + share * (widths[course.place + 1] - here)
    return height
