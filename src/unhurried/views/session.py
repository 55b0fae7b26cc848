"""The running session at one moment: plain data for a live screen and for JSON."""

from dataclasses import dataclass
from typing import Final

from unhurried.core.credit import Credited
from unhurried.core.practice import Depth, Kind
from unhurried.core.state import Running, State
from unhurried.core.steps import Signal, Step
from unhurried.core.things import LubricantBase
from unhurried.protocol.rulebook import Rulebook
from unhurried.session.because import led_here
from unhurried.session.cues import Breath, Cue, breath, cue
from unhurried.session.deadlines import to_wait
from unhurried.session.offers import offered
from unhurried.session.position import Position, inside_at
from unhurried.views.first_aid import FirstAid, triage
from unhurried.views.helping import said_at
from unhurried.views.question import Question
from unhurried.views.questions import about, signs
from unhurried.views.session_time import SessionTime, session_time
from unhurried.views.words.breathing import ANSWER_OR_END, STILL_WELL
from unhurried.views.words.sentence import sentence
from unhurried.views.words.signals import KEYS, label
from unhurried.views.words.steps import STEPS

_STILL: Final = (Step.READINESS, Step.PREPARE, Step.TRIAGE, Step.DEBRIEF, Step.ENDED)


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing that may be said here.

    Attributes:
        key: a single letter for it.
        wait_s: seconds until it may be said; 0 when it may.
    """

    signal: Signal
    label: str
    key: str
    wait_s: int = 0


@dataclass(frozen=True, slots=True)
class SessionView:
    """What is to be seen and heard now.

    Attributes:
        because: why it is at this step, where a rule led to it.
        say: what to do, readable aloud.
        object: the name of what is used at this step; empty when nothing is.
        inside: whether something may be inside.
        stop: the first thing offered, always.
        offers: the rest, in their order.
        breath: the pacer, in ms; None where no breathing is paced.
        cue: the tone with which the step begins.
        prompt: what is asked just now; empty when nothing is.
        questions: what is asked at this step, or with the prompt.
        first_aid: the table of signs, where it is needed.
        crashed: whether it was found without an end.
    """

    id: str
    kind: Kind
    step: Step
    title: str
    because: tuple[str, ...]
    say: tuple[str, ...]
    object: str
    inside: bool
    depth: Depth | None
    stop: Offer
    offers: tuple[Offer, ...]
    time: SessionTime
    breath: Breath | None
    cue: Cue | None
    prompt: str
    questions: tuple[Question, ...]
    first_aid: tuple[FirstAid, ...]
    crashed: bool


def session_view(state: State, book: Rulebook, now: Credited) -> SessionView | None:
    """Show the running session; None when there is none."""
    running = state.running
    if running is None:
        return None
    time = session_time(running, _base(state, running), book, now)
    stop, *offers = _offers(running, now, book)
    return SessionView(
        id=running.id,
        kind=running.plan.kind,
        step=running.step,
        title=STEPS[running.step].title,
        because=tuple(sentence(one) for one in led_here(running)),
        say=said_at(running.step, partnered=running.plan.partnered),
        object=_object(state, running),
        inside=inside_at(_position(running)),
        depth=running.depth,
        stop=stop,
        offers=tuple(offers),
        time=time,
        breath=None if running.step in _STILL else breath(book),
        cue=cue(running.step),
        prompt=f"{STILL_WELL} {ANSWER_OR_END}" if time.asked else "",
        questions=_questions(running.step, book, asked=time.asked),
        first_aid=_first_aid(running.step, book),
        crashed=running.crashed,
    )


def _offers(running: Running, now: Credited, book: Rulebook) -> list[Offer]:
    """STOP first; it is offered even where the table would have nothing to say."""
    signals = offered(_position(running), running.plan)
    rest = (signal for signal in signals if signal is not Signal.STOP)
    return [_offer(running, each, now, book) for each in (Signal.STOP, *rest)]


def _offer(running: Running, signal: Signal, now: Credited, book: Rulebook) -> Offer:
    wait_s = -(-to_wait(running, signal, now, book) // 1000)
    return Offer(signal, label(running.step, signal), KEYS[signal], wait_s)


def _questions(step: Step, book: Rulebook, *, asked: bool) -> tuple[Question, ...]:
    if step is Step.TRIAGE:
        return (signs(book),)
    if step is Step.DEBRIEF:
        return about("debrief")
    return about("check-in") if asked else ()


def _first_aid(step: Step, book: Rulebook) -> tuple[FirstAid, ...]:
    return triage(book) if step is Step.TRIAGE else ()


def _object(state: State, running: Running) -> str:
    warming = running.before is Step.WARM_UP
    item_id = running.plan.warm_up_id if warming else running.plan.item_id
    owned = state.items.get(item_id or "")
    return "" if owned is None else owned.item.name


def _base(state: State, running: Running) -> LubricantBase | None:
    lubricant = state.lubricants.get(running.plan.lubricant_id or "")
    return None if lubricant is None else lubricant.base


def _position(running: Running) -> Position:
    return Position(running.step, running.before)
