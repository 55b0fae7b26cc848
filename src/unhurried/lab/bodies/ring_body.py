"""One virtual body: ring, mind, tissue and reports put together.

Everything is advanced day by day, at the change of the day, so that looking (by the
oracle or the scores) changes nothing. Chance is named by day and by the count of the
sessions on it (`lots.py`).
"""

from math import exp
from statistics import NormalDist

from unhurried.lab.bodies.course import Course, Meeting, held
from unhurried.lab.bodies.curves import logistic
from unhurried.lab.bodies.days import Days
from unhurried.lab.bodies.interface import PAIN_EVENT, After, Felt
from unhurried.lab.bodies.lots import Lots
from unhurried.lab.bodies.mind import LONG_ENOUGH_MIN, Mind
from unhurried.lab.bodies.reporting import Reporting
from unhurried.lab.bodies.ring import Ring
from unhurried.lab.bodies.tissue import Tissue
from unhurried.lab.bodies.traits import Traits

STIMULUS_STRAIN = 0.20
TAPER_FROM, TAPER_BY = 0.6, 0.8
"""A tip is narrower: 0.6 of the width, growing to all of it at half of the length."""

HAD_BEFORE = 0.88
NEUTRAL_HOLD_MIN = 5.0
COMFORT_PAIN = 3.0
TEAR_FRIGHTENS = 0.15
HALVINGS = 14
SURE_SD = 4.0


class RingBody:
    """A body of the laboratory's own kind; see `interface.Body` for what it answers."""

    def __init__(self, traits: Traits, lots: Lots, kit: tuple[float, ...] = ()) -> None:
        """Make it as it is on the first day."""
        self._traits, self.kit = traits, kit
        self._days, self._says = Days(traits, lots), Reporting(traits, lots)
        self._lots = lots
        self._ring, self._tissue = Ring(), Tissue()
        self._mind = Mind(traits.fear, traits.slack_mm)
        self._day, self._today = 0, 0
        comfort = self._comfort_mm()
        self._mind.known_mm = HAD_BEFORE * comfort
        chance = traits.comfort_told_sd * lots.normal("comfort-told")
        self.comfortable_mm = max(8.0, 0.97 * comfort + chance)

    def willing(self, day: float) -> bool:
        """Whether the person feels like it on this day."""
        return self._days.willing(int(day))

    def session(
        self, day: float, diameter_mm: float, depth: float, hold_minutes: float
    ) -> Felt:
        """Hold one session; the body changes."""
        self._until(day)
        event = self._day + self._today / 100
        self._today += 1
        width = met_mm(diameter_mm, depth)
        form = self._days.form(self._day)
        course = held(self._meeting(width, form), hold_minutes)
        torn = self._changed(course, width, event)
        blood = torn and self._says.blood(event)
        return Felt(
            depth=depth_at(course.reached_mm, diameter_mm, depth),
            discomfort=self._says.discomfort(course, event),
            pain=self._says.pain(course, event),
            true_pain=course.pain,
            blood=blood,
            ended="stopped" if course.stopped else "completed",
            hold_minutes=course.minutes,
            torn=torn,
        )

    def follow_up(self, day: float) -> After:
        """Answer how it is on this day."""
        self._until(day)
        soreness = self._says.soreness(self._tissue.soreness, self._day)
        return After(soreness=soreness, blood=False, leakage=False)

    def chance_of_pain(
        self, day: float, diameter_mm: float, depth: float, hold_minutes: float
    ) -> float:
        """True chance of a pain event; only the day's form is not known yet."""
        self._until(day)
        width = met_mm(diameter_mm, depth)
        mean, sd = self._days.expected(self._day)
        low, high = mean - SURE_SD * sd, mean + SURE_SD * sd
        for _ in range(HALVINGS):
            form = (low + high) / 2
            painful = held(self._meeting(width, form), hold_minutes).pain >= PAIN_EVENT
            low, high = (form, high) if painful else (low, form)
        return NormalDist(mean, sd).cdf((low + high) / 2)

    def _until(self, day: float) -> None:
        """Let the days pass until this one; a day gone by does not come back."""
        while self._day < int(day):
            for part in (self._ring, self._mind, self._tissue):
                part.a_day(self._traits)
            self._day += 1
            self._today = 0

    def _meeting(self, width_mm: float, form: float) -> Meeting:
        traits, tissue = self._traits, self._tissue
        sore = 1 + traits.sore_effect * tissue.soreness / 6 + 0.5 * tissue.tear
        threshold = traits.threshold * (1 + self._mind.habit) * exp(form) / sore
        slack_mm, drive = self._ring.slack_mm(traits), self._mind.drive(width_mm)
        return Meeting(traits, slack_mm, threshold, drive, width_mm)

    def _changed(self, course: Course, width_mm: float, event: float) -> bool:
        """Grow, learn and strain; returns whether something tore."""
        traits, mind, tissue = self._traits, self._mind, self._tissue
        share = tissue.spares() * _felt_enough(course.pain, traits)
        self._ring.stimulated(_stimulus(course, traits), share, traits)
        mind.went(course.pain, course.minutes, traits)
        if course.pain < PAIN_EVENT and course.minutes >= LONG_ENOUGH_MIN:
            mind.managed(width_mm)
        strength = tissue.strength(mind.habit, traits)
        chance = tissue.chance_of_tear(course.stress, strength, course.minutes)
        tissue.strain(course.stress, strength, course.minutes, traits)
        if self._lots.uniform("tear", event) >= chance:
            return False
        severity = 0.5 + 0.8 * self._lots.uniform("severity", event)
        tissue.tears(severity)
        self._ring.torn(severity)
        mind.fear += TEAR_FRIGHTENS * severity
        return True

    def _comfort_mm(self) -> float:
        """The width that hurts like 3 on an ordinary day."""
        low, high = 0.9 * self._traits.slack_mm, 1.9 * self._traits.slack_mm
        for _ in range(HALVINGS):
            width = (low + high) / 2
            pain = held(self._meeting(width, 0.0), NEUTRAL_HOLD_MIN).pain
            low, high = (low, width) if pain >= COMFORT_PAIN else (width, high)
        return (low + high) / 2


def met_mm(diameter_mm: float, depth: float) -> float:
    """The width that the ring meets at a depth (0 to 1).

    >>> met_mm(20, 0.5), met_mm(20, 1)
    (20.0, 20.0)
    """
    return diameter_mm * min(1.0, TAPER_FROM + TAPER_BY * max(0.0, depth))


def depth_at(reached_mm: float, diameter_mm: float, depth: float) -> float:
    """How deep it went when the ring let this width through; at most `depth`."""
    if reached_mm >= met_mm(diameter_mm, depth):
        return depth
    return max(0.0, (reached_mm / diameter_mm - TAPER_FROM) / TAPER_BY)


def _stimulus(course: Course, traits: Traits) -> float:
    """From 0 to 1, by strain times minutes."""
    return 1 - exp(-course.strain_min / (STIMULUS_STRAIN * traits.stimulus_min))


def _felt_enough(pain: float, traits: Traits) -> float:
    """1, but for bodies that grow only from what is felt."""
    if traits.needs_feeling <= 0:
        return 1.0
    return logistic((pain - traits.needs_feeling) / 0.35)
