"""The course of one session: stress, guarding and pain, minute by minute.

Pain follows stress as a power (Stevens, 1975). Guarding adds stress; pain within the
session feeds guarding, time and breathing calm it.
"""

from dataclasses import dataclass
from math import exp, log1p

from unhurried.lab.bodies.curves import logistic
from unhurried.lab.bodies.ring import elastic, relaxed
from unhurried.lab.bodies.traits import Traits

MINUTES = (0.25, 0.5, 1.0, 2.0, 3.0, 5.0, 7.5, 10.0, 12.5, 15.0, 20.0, 30.0, 60.0)
AT_FIRST = 0.9
"""Share of the elastic stress that is met while something goes in slowly."""

OVERSHOOT = 0.3
GUARD_MIN = 1.2
"""Minutes in which guarding follows what drives it."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """A body as it is now, met by a width.

    Attributes:
        traits: of the body.
        slack_mm: up to this width there is no tension.
        threshold: stress that hurts like 3, today.
        drive: how much there is to guard against at this width.
        diameter_mm: the width that the ring meets.
    """

    traits: Traits
    slack_mm: float
    threshold: float
    drive: float
    diameter_mm: float

    def pain(self, stress: float) -> float:
        """Felt pain at a stress, 3 at the threshold."""
        return 3.0 * float((stress / self.threshold) ** self.traits.steepness)


@dataclass(slots=True)
class Course:
    """What a session comes to.

    Attributes:
        pain, stress: at their peak.
        mean_pain: over the time held.
        minutes: held.
        stopped: whether it hurt too much to go on.
        reached_mm: the width that went in.
        strain_min: strain times minutes.
    """

    pain: float
    stress: float
    reached_mm: float
    stopped: bool = False
    mean_pain: float = 0.0
    minutes: float = 0.0
    strain_min: float = 0.0


def held(meeting: Meeting, hold_minutes: float) -> Course:
    """Go in and hold, unless it hurts too much."""
    traits = meeting.traits
    guarding = _guarding(meeting.drive)
    tension = traits.tone + traits.guard * guarding
    stress = AT_FIRST * _elastic(meeting, meeting.diameter_mm) + tension
    if meeting.pain(stress) > traits.stops_at:
        return _not_in(meeting, tension)
    course = Course(meeting.pain(stress), stress, meeting.diameter_mm)
    _go_on(meeting, hold_minutes, guarding, course)
    return course


def _go_on(
    meeting: Meeting, hold_minutes: float, guarding: float, course: Course
) -> None:
    traits, whole = meeting.traits, _elastic(meeting, meeting.diameter_mm)
    pain, before, pain_min = course.pain, 0.0, 0.0
    for until in MINUTES:
        passed = min(until, hold_minutes) - before
        if passed <= 0 or course.stopped:
            break
        before += passed
        drive = meeting.drive + 0.16 * (pain - 3.0) - 0.05 * before
        guarding += (_guarding(drive) - guarding) * (1 - exp(-passed / GUARD_MIN))
        stress = relaxed(before) * whole + traits.tone + traits.guard * guarding
        pain = meeting.pain(stress)
        pain_min += passed * pain
        course.pain = max(course.pain, min(pain, traits.stops_at + OVERSHOOT))
        course.stress = max(course.stress, stress)
        course.stopped = pain > traits.stops_at
    course.minutes = before
    course.mean_pain = pain_min / before if before else course.pain
    course.strain_min = before * _strain(meeting, meeting.diameter_mm)


def _not_in(meeting: Meeting, tension: float) -> Course:
    """It hurts too much on the way in: as far as that, and out."""
    traits = meeting.traits
    share = (traits.stops_at / 3.0) ** (1 / traits.steepness)
    stress = meeting.threshold * share
    left = max(0.02, stress - tension) / AT_FIRST
    width = meeting.slack_mm * (1 + log1p(left) / traits.stiffness)
    reached = min(meeting.diameter_mm, width)
    strain_min = 0.4 * _strain(meeting, reached)
    return Course(
        pain=traits.stops_at,
        stress=stress,
        reached_mm=reached,
        stopped=True,
        mean_pain=traits.stops_at,
        strain_min=strain_min,
    )


def _guarding(drive: float) -> float:
    """From 0 to 1: hardly any below a drive of 0.4, nearly all above 0.7."""
    return logistic((drive - 0.55) / 0.14)


def _strain(meeting: Meeting, diameter_mm: float) -> float:
    return max(0.0, diameter_mm / meeting.slack_mm - 1)


def _elastic(meeting: Meeting, diameter_mm: float) -> float:
    return elastic(_strain(meeting, diameter_mm), meeting.traits)
