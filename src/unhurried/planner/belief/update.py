"""Take up one session after another."""

from dataclasses import dataclass, replace

import numpy as np

from unhurried.core.credit import Credited
from unhurried.planner.belief.between import condition
from unhurried.planner.belief.evidence import log_told
from unhurried.planner.belief.lots import lots
from unhurried.planner.belief.pain import effective_mm
from unhurried.planner.belief.particles import Particles, supposed
from unhurried.planner.belief.quantiles import Band, band
from unhurried.planner.belief.reading import Moment, Reading, read
from unhurried.planner.belief.rejuvenation import rejuvenated
from unhurried.planner.belief.sentinel import on_guard, too_mild
from unhurried.planner.belief.traits import traits
from unhurried.planner.believed import Believed
from unhurried.planner.doubt import LAST, Promise
from unhurried.planner.hearing import Heard
from unhurried.protocol.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Belief:
    """Everything that is believed after some sessions.

    Attributes:
        promises: of the last sessions, oldest first.
        drawn: comfort after every session, oldest first.
    """

    moment: Moment
    promises: tuple[Promise, ...] = ()
    drawn: tuple[Believed, ...] = ()


def beginning(book: Rulebook, comfortable_mm: float | None, count: int) -> Belief:
    """Believe what is supposed, before the first session."""
    return Belief(Moment(supposed(book, comfortable_mm, count)))


def take_up(belief: Belief, heard: Heard, book: Rulebook) -> Belief:
    """Take up one session with all that was told of it."""
    reading = read(belief.moment, heard, book)
    particles = weighed(reading)
    renewed = rejuvenated(on_guard(particles, heard), lots(heard.id, "renew"))
    return Belief(
        moment=replace(reading.after, particles=renewed),
        promises=(*belief.promises, promise(reading, heard))[-LAST:],
        drawn=(*belief.drawn, believed(heard.ended, particles, book)),
    )


def weighed(reading: Reading) -> Particles:
    """The guesses after a session, weighed by its reports."""
    after = reading.after.particles
    return after.heavier(log_told(reading.rows, after.first.size))


def promise(reading: Reading, heard: Heard) -> Promise:
    """What was promised of a session before it, and what came."""
    chance = float(np.dot(reading.before.weight, reading.chance))
    return Promise(chance, heard.event, too_mild(heard))


def comfort_now(particles: Particles, book: Rulebook) -> Band:
    """Comfort as it is now, with its band, in mm."""
    of = traits(particles.guesses, book)
    return band(effective_mm(condition(particles), of), particles.weight)


def believed(at: Credited, particles: Particles, book: Rulebook) -> Believed:
    """Comfort at a moment, for a drawing."""
    comfort = comfort_now(particles, book)
    return Believed(at, comfort.low, comfort.middle, comfort.high)
