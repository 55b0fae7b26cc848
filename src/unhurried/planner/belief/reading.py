"""Read one session against the guesses: what it weighs, and what it did to the body."""

from dataclasses import dataclass, replace

from unhurried.core.clock import DAY_MS
from unhurried.core.credit import Credited
from unhurried.planner.belief.between import (
    Condition,
    condition,
    fade,
    pass_days,
)
from unhurried.planner.belief.evidence import Rows, felt, sore
from unhurried.planner.belief.given import Given, given
from unhurried.planner.belief.growth import LONGEST_REST, Session, train
from unhurried.planner.belief.lots import lots
from unhurried.planner.belief.normal import Floats
from unhurried.planner.belief.pain import (
    chance_of_event,
    effective_mm,
    margin_percent,
)
from unhurried.planner.belief.particles import Particles
from unhurried.planner.belief.traits import Traits, traits
from unhurried.planner.hearing import After, Heard
from unhurried.protocol.rulebook import Rulebook

CHECK_INS = 2
"""How many check-ins after a session are weighed: the next day's, and one more."""


@dataclass(frozen=True, slots=True)
class Moment:
    """Guesses at a moment.

    Attributes:
        at: credited time; None before the first session.
        ended: credited time of the end of the last session.
        by: id of the last session, from which the chance that follows is drawn.
    """

    particles: Particles
    at: Credited | None = None
    ended: Credited | None = None
    by: str = ""

    def until(self, then: Credited, book: Rulebook) -> Particles:
        """Let time pass up to `then`."""
        if self.at is None or then <= self.at:
            return self.particles
        of = traits(self.particles.guesses, book)
        normal = lots(self.by, "rest").standard_normal(self.particles.first.size)
        days = (then - self.at) / DAY_MS
        return pass_days(self.particles, of, days, normal, given(book))

    def rest_days(self, then: Credited) -> float:
        """Days since the last session, as far as they matter."""
        if self.ended is None:
            return LONGEST_REST
        return min(LONGEST_REST, max(0.0, (then - self.ended) / DAY_MS))


@dataclass(frozen=True, slots=True)
class Reading:
    """One session, read.

    Attributes:
        before: guesses when it began.
        chance: of a pain event as it was planned, of each guess, before anything was
            told.
        rows: what its reports weigh.
        after: guesses at its last check-in, not weighed yet.
    """

    before: Particles
    chance: Floats
    rows: Rows
    after: Moment


def read(moment: Moment, heard: Heard, book: Rulebook) -> Reading:
    """Read a session that followed the moment."""
    held, before = given(book), moment.until(heard.began, book)
    of = traits(before.guesses, book)
    effective = effective_mm(condition(before), of)
    margin = margin_percent(heard.done.width_mm, effective)
    promised = margin_percent(heard.planned.width_mm, effective)
    session = Session(
        heard.done.width_mm, heard.done.hold_min, moment.rest_days(heard.began)
    )
    now = train(condition(before), before.first, of, session, held)
    rows = felt(heard, margin, of, held)
    at, now, later = _check_ins(now, before, heard, (of, held))
    return Reading(
        before=before,
        chance=chance_of_event(promised, of, held),
        rows=rows + later,
        after=Moment(_with(before, now), at, heard.ended, heard.id),
    )


def _check_ins(
    now: Condition, before: Particles, heard: Heard, model: tuple[Traits, Given]
) -> tuple[Credited, Condition, Rows]:
    of, held = model
    at: Credited = heard.ended
    rows: Rows = ()
    for after in _answered(heard)[:CHECK_INS]:
        days = max(0, after.at - at) / DAY_MS
        now = fade(now, before.first, of, days, held)
        rows += sore(after.soreness, now.sore, held)
        at = max(at, after.at)
    return at, now, rows


def _answered(heard: Heard) -> tuple[After, ...]:
    return tuple(one for one in heard.after if one.soreness is not None)


def _with(particles: Particles, now: Condition) -> Particles:
    return replace(particles, comfort=now.comfort, sore=now.sore, setback=now.setback)
