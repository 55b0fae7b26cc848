"""Today: one card with what is advised now, why, and what would change it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import tzinfo

from unhurried.coach.decision import Decision
from unhurried.core.advice import Advice
from unhurried.core.reasons import Bearing, Reason
from unhurried.core.state import State
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.clinician_plan import theirs
from unhurried.views.first_aid import FirstAid, for_signs_told
from unhurried.views.gravity import ordered
from unhurried.views.missing import Missing, missing
from unhurried.views.moment import Moment, moment
from unhurried.views.planned import Planned, planned
from unhurried.views.spoken import Line, line
from unhurried.views.words.advice import ADVICE

GRAVE = (Advice.EMERGENCY, Advice.CLINICIAN)
_BY_TIME = ("time", "wait", "week")


@dataclass(frozen=True, slots=True)
class TodayCard:
    """What a person sees first.

    Attributes:
        why: the most important reason in one line.
        now: what to do now, in short sentences; first of all when it is grave.
        plan: the session that is advised; None when there is none.
        not_before: before this nothing changes; None when no time is known, and
            when it is grave.
        change: what would change it.
        reasons: every reason that stops or limits, gravest first.
        missing: what is still to be answered or done.
        theirs: what a clinician's plan adds, and what the rules alone would say; empty
            when it is grave.
        help: for each grave sign that was told, what to do and to leave.
        ending: the last line.
    """

    advice: Advice
    headline: str
    why: str
    now: tuple[str, ...]
    plan: Planned | None
    not_before: Moment | None
    change: str
    reasons: tuple[Line, ...]
    missing: tuple[Missing, ...]
    theirs: tuple[str, ...]
    help: tuple[FirstAid, ...]
    ending: str


def today_card(
    state: State, decision: Decision, book: Rulebook, zone: tzinfo
) -> TodayCard:
    """Make the card of a decision.

    Args:
        state: the state that the decision was made on.
        decision: what the coach decided.
        book: the rulebook in force.
        zone: the person's time zone, for days and hours.
    """
    words = ADVICE[decision.advice]
    reasons = ordered(decision.reasons, state, decision.at, book)
    told = [reason for reason in reasons if reason.bearing is not Bearing.KEPT]
    grave = decision.advice in GRAVE
    until = None if grave else decision.not_before
    free = None if until is None else moment(state.credit, until, zone)
    return TodayCard(
        advice=decision.advice,
        headline=words.headline,
        why=_why(reasons, decision, book),
        now=words.now,
        plan=None if decision.plan is None else planned(decision.plan, state, book),
        not_before=free,
        change=_change(words.change, free, timed=by_time_alone(told, state)),
        reasons=tuple(line(reason, book) for reason in told),
        missing=missing(state, decision, book, zone),
        theirs=() if grave else theirs(state, decision, zone),
        help=for_signs_told(state, decision.at, book) if grave else (),
        ending=words.ending,
    )


def why_line(state: State, decision: Decision, book: Rulebook) -> str:
    """Say the most important reason of a decision in one line."""
    reasons = ordered(decision.reasons, state, decision.at, book)
    return _why(reasons, decision, book)


def by_time_alone(reasons: Iterable[Reason], state: State) -> bool:
    """Whether every reason that stops ends by itself."""
    return all(
        _timed(reason, state) for reason in reasons if reason.bearing is Bearing.STOPS
    )


def _timed(reason: Reason, state: State) -> bool:
    if reason.rule == "pause":
        return state.pause is not None and state.pause.until is not None
    return reason.rule in ("rest", "recovery") or reason.code in _BY_TIME


def _change(words: str, free: Moment | None, *, timed: bool) -> str:
    if free is None:
        return words
    if timed:
        return f"{words} We look again from {free.text}."
    return f"{words} Nothing is inserted before {free.text}."


def _why(reasons: tuple[Reason, ...], decision: Decision, book: Rulebook) -> str:
    """The gravest reason; of a session first why it is this one."""
    if not reasons:
        return ADVICE[decision.advice].now[0]
    chosen = reasons[0]
    if decision.advice.allows_insertion:
        chosen = next(_for_this_plan(reasons), chosen)
    return _in_one(chosen, book)


def _for_this_plan(reasons: tuple[Reason, ...]) -> Iterator[Reason]:
    for rule in ("maintenance", "plateau", "plan"):
        yield from (reason for reason in reasons if reason.rule == rule)


def _in_one(reason: Reason, book: Rulebook) -> str:
    said = line(reason, book)
    return said.text if not said.more else f"{said.text} {said.more}"
