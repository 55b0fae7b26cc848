"""Think about one brief: know the record, look, choose, and say why."""

from dataclasses import replace

from unhurried.core.clock import DAY_MS
from unhurried.core.credit import Credited
from unhurried.core.state import State
from unhurried.history.goal import NEAR
from unhurried.planner.belief.recall import Recall
from unhurried.planner.belief.update import comfort_now
from unhurried.planner.believed import Believed
from unhurried.planner.choosing.candidates import considered
from unhurried.planner.choosing.choice import (
    Judged,
    against,
    candidates,
    choose,
    judged,
)
from unhurried.planner.choosing.envelope import outlook
from unhurried.planner.choosing.gains import gains
from unhurried.planner.choosing.gentlest import ask_a_clinician, instead, settle_first
from unhurried.planner.choosing.pace import draws
from unhurried.planner.choosing.rungs import owned_widths
from unhurried.planner.choosing.waiting import helpful_wait, rests_until
from unhurried.planner.foresight import Forecast
from unhurried.planner.knowledge import Knowledge, Memory
from unhurried.planner.ladder import evidence as ladder_evidence
from unhurried.planner.ladder import rung, why, within_goal
from unhurried.planner.port import NOTHING, Brief, Proposal
from unhurried.planner.saying import Ground, beyond, cautions, evidence
from unhurried.planner.temperament import Temperament
from unhurried.protocol.rulebook import Rulebook


class Mind:
    """One planner's thinking, with what it remembers of the records it saw."""

    __slots__ = ("_foresees", "_memory")

    def __init__(
        self, temperament: Temperament, particles: int, *, foresees: bool = True
    ) -> None:
        """Begin without memories; whoever does not foresee leaves out the forecast."""
        self._memory = Memory(temperament, Recall(particles))
        self._foresees = foresees

    def believed(self, state: State, book: Rulebook) -> tuple[Believed, ...]:
        """Comfort as it is believed after every session."""
        return self._memory.knowledge(state, book).drawn

    def to_bytes(self, state: State, book: Rulebook) -> bytes:
        """The belief about a record, to be kept beside a snapshot."""
        return self._memory.to_bytes(state, book)

    def remember(self, kept: bytes) -> None:
        """Remember a belief that was kept."""
        self._memory.recall.remember(kept)

    def propose(self, brief: Brief) -> Proposal:
        """Propose a plan, a wait, or what is done instead."""
        if not within_goal(brief):
            return NOTHING
        known = self._memory.knowledge(brief.state, brief.book)
        options = _options(brief, known)
        base = _base(brief, known, options, foresees=self._foresees)
        enough = ask_a_clinician(brief, known.heard)
        if enough is not None:
            return replace(base, plan=enough.plan, reasons=(enough.reason,))
        if known.heard and not brief.maintaining:
            until = rests_until(known.heard, known.prospect.pace)
            if until > brief.now:
                return replace(base, rest_until=until)
        chosen = choose(brief, options)
        if chosen is None:
            return _instead(brief, known, options, base)
        ground = _ground(brief, known)
        told = (
            why(chosen.one.move, chosen.one.plan),
            *beyond(options, chosen, ground),
            *cautions(ground),
        )
        return replace(base, plan=chosen.one.plan, reasons=told)


def _options(brief: Brief, known: Knowledge) -> tuple[Judged, ...]:
    """Everything that is considered, with its chances and gains."""
    pace, book = known.prospect.pace, brief.book
    found = considered(brief, pace)
    widths = (
        *(one.met_mm for one in found),
        *against(found, owned_widths(brief.state), pace),
    )
    looked = outlook(known.told, widths, brief.now, book, shown=len(found))
    by = known.heard[-1].id if known.heard else ""
    gained = gains(draws(known.particles, by, book), found, book)
    return judged(found, looked, gained, known.at_most)


def _instead(
    brief: Brief, known: Knowledge, options: tuple[Judged, ...], base: Proposal
) -> Proposal:
    """Nothing is under the bound: the gentlest, or a wait that helps, or settling."""
    gentle = instead(brief, known.heard, options)
    until = None if gentle else _until(brief, known, options)
    if until is not None:
        return replace(base, rest_until=until)
    gentle = gentle or settle_first()
    told = (gentle.reason, *cautions(_ground(brief, known)))
    return replace(base, plan=gentle.plan, reasons=told)


def _until(
    brief: Brief, known: Knowledge, options: tuple[Judged, ...]
) -> Credited | None:
    """Until when to wait, where the narrowest comes under the bound by waiting."""
    narrowest = min(one.one.met_mm for one in options)
    return helpful_wait(
        known.told, narrowest, known.at_most, now=brief.now, book=brief.book
    )


def _base(
    brief: Brief, known: Knowledge, options: tuple[Judged, ...], *, foresees: bool
) -> Proposal:
    """What is told with any answer."""
    at = rung(brief, within_goal(brief))
    return Proposal(
        plan=None,
        evidence=evidence(_ground(brief, known)) | ladder_evidence(brief, at),
        candidates=candidates(options),
        forecast=_from_now(brief, known) if foresees else None,
    )


def _ground(brief: Brief, known: Knowledge) -> Ground:
    return Ground(
        heard=known.heard,
        promises=known.promises,
        at_most=known.at_most,
        pace=known.prospect.pace,
        comfort=comfort_now(known.particles, brief.book),
        now=brief.now,
    )


def _from_now(brief: Brief, known: Knowledge) -> Forecast:
    """The forecast counted from now."""
    told = known.prospect.forecast
    cannot = _cannot(brief) or told.cannot
    if cannot or told.earliest is None or told.latest is None:
        return Forecast(None, None, cannot)
    passed = max(0, brief.now - known.heard[-1].ended) // DAY_MS
    earliest, latest = max(0, told.earliest - passed), max(1, told.latest - passed)
    return Forecast(earliest, latest)


def _cannot(brief: Brief) -> str:
    goal, widths = brief.state.person.goal_diameter, owned_widths(brief.state)
    if goal is None:
        return "no-goal"
    if brief.maintaining:
        return "reached"
    return "no-object" if not widths or widths[-1] < goal.mm - NEAR / 10 else ""
