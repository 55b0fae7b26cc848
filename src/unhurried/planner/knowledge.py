"""What is known when something is proposed: belief, bound, and what lies ahead."""

from collections import OrderedDict
from dataclasses import dataclass, field

from unhurried.core.state import State
from unhurried.planner.belief.particles import Particles
from unhurried.planner.belief.reading import Reading, read
from unhurried.planner.belief.recall import Origin, Recall
from unhurried.planner.belief.update import Belief, believed, promise, weighed
from unhurried.planner.believed import Believed
from unhurried.planner.choosing.bound import Bound, after, bound
from unhurried.planner.choosing.envelope import Weighed
from unhurried.planner.choosing.prospect import NONE, Bodies, Bounds, Prospect, prospect
from unhurried.planner.choosing.rungs import owned_widths
from unhurried.planner.choosing.wide import beside_wide
from unhurried.planner.doubt import Promise, trust
from unhurried.planner.hearing import Heard
from unhurried.planner.temperament import Temperament
from unhurried.protocol.rulebook import Rulebook

KEPT = 8
"""How many are kept in memory; a decision needs the last one of one record."""


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Everything that a choice rests on.

    Attributes:
        told: the last session as it was told, then as it was planned.
        particles: guesses after it, weighed by its reports.
        at_most: the bound on the chance of pain, self-doubt taken off.
        drawn: comfort after every session, oldest first.
    """

    heard: tuple[Heard, ...]
    told: tuple[Weighed, ...]
    particles: Particles
    promises: tuple[Promise, ...]
    bound: Bound
    at_most: float
    prospect: Prospect
    drawn: tuple[Believed, ...] = ()


@dataclass(slots=True)
class Memory:
    """What was known of the records that were looked at last; only a shortcut."""

    temperament: Temperament
    recall: Recall
    kept: OrderedDict[tuple[object, ...], Knowledge] = field(
        default_factory=OrderedDict
    )

    def knowledge(self, state: State, book: Rulebook) -> Knowledge:
        """Know a record: from memory where it was known before."""
        known, widths = self.recall.hear(state, book), owned_widths(state)
        key = (known.keys[-1], widths)
        if key not in self.kept:
            said = state.person.comfortable
            origin = Origin(book, None if said is None else said.mm)
            before = self.recall.after(known, max(0, len(known.heard) - 1), origin)
            self.kept[key] = self._think(known.heard, before, widths, book)
        self.kept.move_to_end(key)
        while len(self.kept) > KEPT:
            self.kept.popitem(last=False)
        return self.kept[key]

    def to_bytes(self, state: State, book: Rulebook) -> bytes:
        """What is remembered of a record, to be kept beside a snapshot."""
        self.knowledge(state, book)
        return self.recall.to_bytes(self.recall.hear(state, book))

    def _think(
        self,
        heard: tuple[Heard, ...],
        before: Belief,
        widths: tuple[float, ...],
        book: Rulebook,
    ) -> Knowledge:
        if not heard:
            return self._new(before)
        told = read(before.moment, heard[-1], book)
        planned = read(before.moment, heard[-1].as_planned, book)
        promises = (*before.promises, promise(told, heard[-1]))
        wide = beside_wide(widths, book)
        earlier = bound(heard[:-1], self.temperament, wide)
        stands = after(earlier, heard[-1], self.temperament, wide)
        bounds = Bounds(
            before=earlier.at_most * trust(before.promises),
            after=stands.at_most * trust(promises),
        )
        bodies = Bodies(planned.after.particles, weighed(told))
        return Knowledge(
            heard=heard,
            told=(_weighed(told), _weighed(planned)),
            particles=bodies.told,
            promises=promises,
            bound=stands,
            at_most=bounds.after,
            prospect=prospect(bodies, heard, widths, bounds, book),
            drawn=(*before.drawn, believed(heard[-1].ended, bodies.told, book)),
        )

    def _new(self, before: Belief) -> Knowledge:
        stands = bound((), self.temperament)
        return Knowledge(
            heard=(),
            told=(Weighed(before.moment),),
            particles=before.moment.particles,
            promises=(),
            bound=stands,
            at_most=stands.at_most,
            prospect=NONE,
        )


def _weighed(reading: Reading) -> Weighed:
    return Weighed(reading.after, reading.rows)
