"""The course of a running session: show, hear, do, and always through removal."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from unhurried.app.application import Application
from unhurried.app.commands import Give, LookAtTheClock
from unhurried.app.ports import SomebodyElseWrote
from unhurried.cli.live.afterwards import after_care, debrief, triage
from unhurried.cli.live.check_in import Checking
from unhurried.cli.live.painted import painted
from unhurried.cli.live.picture import GONE, SKIP, STOP, Picture
from unhurried.cli.live.surface import LeftUnanswered, Surface
from unhurried.core.errors import CannotDoThatNow, Unhurried
from unhurried.core.events import Event, StepEntered
from unhurried.core.steps import Signal, Step
from unhurried.views.session import SessionView, session_view
from unhurried.views.words.breathing import WAITING
from unhurried.views.words.steps import STEPS

LOOK_S: Final = 0.5
"""How often the clock is looked at."""

AT_ONCE: Final = Picture(
    STEPS[Step.REMOVE_AND_STOP].title, STEPS[Step.REMOVE_AND_STOP].say
)
"""What a stop shows before anything else is done."""

_AGAIN_S: Final = 15.0


class Ending(StrEnum):
    """How the course ended."""

    ENDED = "ended"
    LEFT = "left"  # nobody could be reached any more; the next start asks


@dataclass
class Course:
    """One running session on one surface.

    What is shown next is shown only once `Application.do` has returned, so that every
    step is durable before it is seen. Where help is needed now, nothing else is asked
    or said. Only how to take it out after a stop is shown at
    once: a slow or locked store is nothing to wait for then.
    """

    app: Application
    surface: Surface
    checking: Checking = field(default_factory=Checking)
    notice: str = ""
    unheard: bool = False
    urgent: bool = False
    _step: tuple[str, ...] = ()
    _rang: float = 0.0
    _early: set[Signal] = field(default_factory=set)

    def run(self) -> Ending:
        """Lead it to its end.

        Raises:
            Unhurried: a step could not be kept; the caller leads out by other means.
        """
        try:
            while (view := self._look()) is not None:
                self._at(view)
        except LeftUnanswered:
            return Ending.LEFT
        return Ending.ENDED

    def _look(self) -> SessionView | None:
        if self.app.state.running is not None:
            self._note(self.app.do(LookAtTheClock()))
        state = self.app.state
        return session_view(state, self.app.book, state.credit.credited_ms)

    def _at(self, view: SessionView) -> None:
        match view.step:
            case Step.READINESS:
                self._give(Signal.DONE)
            case Step.TRIAGE | Step.DEBRIEF | Step.AFTER_CARE:
                self._afterwards(view)
                self._give(Signal.DONE)
            case _:
                self._moment(view)

    def _afterwards(self, view: SessionView) -> None:
        if view.step is Step.TRIAGE:
            self.urgent |= triage(self.app, self.surface, view)
        elif self.urgent:
            return
        elif view.step is Step.DEBRIEF:
            self.urgent = debrief(self.app, self.surface, view)
        else:
            after_care(self.surface, view)

    def _moment(self, view: SessionView) -> None:
        self._new_step(view)
        self._ring_again(view)
        self._early = {offer.signal for offer in view.offers if offer.wait_s}
        prompt = self.checking.prompt(view)
        self.surface.show(painted(view, prompt, self.notice))
        word = self.surface.hear(LOOK_S)
        if word:
            self.unheard = False
            self.notice = ""
            self._take(word)

    def _take(self, word: str) -> None:
        if word in (STOP, GONE):
            self.surface.show(AT_ONCE)
            self._give(Signal.STOP)
            if word == GONE:
                raise LeftUnanswered(gone=True)
        elif word == SKIP:
            self.checking.skip()
        elif word.isdigit():
            self._note(self.app.do(self.checking.answer(int(word))))
        else:
            self._give(Signal(word))

    def _give(self, signal: Signal) -> None:
        try:
            self._note(self.app.do(Give(signal)))
        except SomebodyElseWrote:
            raise
        except CannotDoThatNow as refused:
            if not self.app.intact:
                raise
            self.notice = WAITING if signal in self._early else said(refused)

    def _note(self, events: Sequence[Event]) -> None:
        """Remember whether nobody answered; the view says what time did."""
        for event in events:
            if isinstance(event, StepEntered) and event.signal in _BY_TIME:
                self.unheard = event.signal is Signal.SILENCE

    def _new_step(self, view: SessionView) -> None:
        step = (view.step, view.stop.label)
        if step == self._step:
            return
        self._step = step
        self.checking = Checking()
        self._rang = time.monotonic()
        if view.cue is not None:
            self.surface.ring(view.cue)

    def _ring_again(self, view: SessionView) -> None:
        """Ask aloud until somebody answers."""
        calls = view.time.asked or self.unheard
        if calls and time.monotonic() - self._rang >= _AGAIN_S:
            self._rang = time.monotonic()
            self.surface.ring("stop" if self.unheard else "ask")


_BY_TIME: Final = (
    Signal.RE_APPLY_DUE,
    Signal.HOLD_OVER,
    Signal.SILENCE,
)


def said(error: Unhurried) -> str:
    """An error in one or two sentences."""
    parts = (
        f"{part[0].upper()}{part[1:]}." for part in (error.what, error.hint) if part
    )
    return " ".join(parts)
