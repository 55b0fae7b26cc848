"""The live screen: large words, single keys, a pacer that moves, STOP first."""

import time
from collections import deque
from collections.abc import Sequence
from typing import Final

from unhurried.app.replies.answers import Reply
from unhurried.cli.asking import plainly
from unhurried.cli.live.asking import by_one_key, how, options, read
from unhurried.cli.live.bells import Bells
from unhurried.cli.live.ear import Ear
from unhurried.cli.live.keys import (
    BACKSPACE,
    CTRL_C,
    CTRL_L,
    ENTER,
    ESC,
    SPACE,
    STOPS,
    presses,
)
from unhurried.cli.live.layout import pages, rows
from unhurried.cli.live.moving import Moving
from unhurried.cli.live.picture import (
    GONE,
    SKIP,
    STOP,
    Option,
    Picture,
    understood,
)
from unhurried.cli.live.surface import LeftUnanswered
from unhurried.cli.live.terminal import Terminal
from unhurried.core.errors import BadInput
from unhurried.views.question import Answer, Question

_TICK_S: Final = 0.1
_LONGEST: Final = 400
_ON: Final = Option("Enter", "go on", "on")
_OPEN: Final = Option("Enter", "leave it open", "open")
_KEEP: Final = Option("Enter", "keep it; nothing typed leaves it open", "keep")
_NONE: Final = Option("Enter", "keep it; nothing typed is none of these", "keep")
_LEAVE: Final = Option("Esc", "leave the questions", "leave")


class LiveScreen:
    """A surface on a terminal that was taken over."""

    def __init__(
        self, ear: Ear, terminal: Terminal, bells: Bells, *, still: bool
    ) -> None:
        """Paint on `terminal`, listen with `ear`; `still` moves nothing by itself."""
        self._ear = ear
        self._terminal = terminal
        self._bells = bells
        self._moving = Moving(still=still)
        self._picture = Picture("")
        self._keys: deque[str] = deque()

    def show(self, picture: Picture) -> None:
        """Show a moment of the session."""
        self._picture = picture
        turned = self._moving.take(picture)
        if turned:
            self._bells.ring(turned)
        self._paint()

    def hear(self, seconds: float) -> str:
        """Wait at most so long for a key that means something here."""
        until = time.monotonic() + seconds
        while True:
            key = self._key(until - time.monotonic())
            if key in (STOP, GONE, ""):
                return key
            if key in STOPS and self._picture.stops:
                return STOP
            word = understood(SKIP if key == ENTER else key, self._picture)
            if word:
                return word

    def tell(self, title: str, paragraphs: Sequence[str]) -> None:
        """Show a text page by page."""
        for page in pages(paragraphs, self._terminal.size):
            self.show(Picture(title, page, (_ON,), stops=False))
            self._any_of((ENTER, SPACE))

    def ask(self, question: Question) -> Reply:
        """Ask one question; one key answers where one key can."""
        if by_one_key(question):
            return self._by_key(question)
        return self._by_line(question)

    def ring(self, meaning: str) -> None:
        """Sound a tone."""
        self._bells.ring(meaning)

    def _by_key(self, question: Question) -> Reply:
        shown = (*options(question), _OPEN, _LEAVE)
        self.show(Picture(question.text, _words(question), shown, stops=False))
        while True:
            key = self._pressed()
            if key == ENTER:
                return None
            try:
                return read(question, key)
            except BadInput:
                continue

    def _by_line(self, question: Question) -> Reply:
        typed, notice = "", ""
        keep = _NONE if question.answer is Answer.CHOICES else _KEEP
        shown = (*options(question), keep, _LEAVE)
        while True:
            self.show(
                Picture(
                    question.text,
                    _words(question),
                    shown,
                    prompt=f"> {typed}_",
                    notice=notice,
                    stops=False,
                )
            )
            key = self._pressed()
            typed = _edited(typed, key)
            if key != ENTER:
                continue
            try:
                return read(question, typed)
            except BadInput as refused:
                notice = " ".join(plainly(refused))

    def _any_of(self, keys: tuple[str, ...]) -> None:
        while self._pressed() not in keys:
            continue

    def _pressed(self) -> str:
        """Wait for a key outside a session; breaking off leaves the questions."""
        while True:
            key = self._key(1.0)
            if key == GONE:
                raise LeftUnanswered(gone=True)
            if key in (STOP, ESC, CTRL_C):
                raise LeftUnanswered
            if key:
                return key

    def _key(self, seconds: float) -> str:
        """The next key; STOP or GONE before all others, empty when time is up."""
        until = time.monotonic() + seconds
        while not self._keys:
            left = until - time.monotonic()
            if left <= 0:
                return ""
            heard = self._ear.listen(min(left, _TICK_S))
            self._bells.tick()
            self._paint()
            if heard.stop:
                self._keys.clear()
                return GONE if heard.gone else STOP
            self._take(presses(heard.data))
        return self._keys.popleft()

    def _take(self, keys: tuple[str, ...]) -> None:
        if CTRL_L in keys:
            self._terminal.again()
        known = [key for key in keys if key != CTRL_L]
        stops = [key for key in known if key in STOPS]
        if stops and self._picture.stops:
            self._keys.clear()
            known = stops[:1]
        self._keys.extend(known)

    def _paint(self) -> None:
        size = self._terminal.size
        turned = self._moving.turned()
        if turned:
            self._bells.ring(turned)
        moving = self._moving.lines(size[0])
        self._terminal.paint(rows(self._picture, size, moving))


def _words(question: Question) -> tuple[str, ...]:
    """The help, and how to answer where the keys do not show it."""
    listed = question.answer is Answer.CHOICE
    return tuple(
        text for text in (question.help, "" if listed else how(question)) if text
    )


def _edited(typed: str, key: str) -> str:
    if key == BACKSPACE:
        return typed[:-1]
    char = " " if key == SPACE else key
    return (typed + char)[:_LONGEST] if len(char) == 1 else typed
