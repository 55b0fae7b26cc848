"""The plain surface: lines that a screen reader can follow, answered by lines."""

import textwrap
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from unhurried.app.replies.answers import Reply
from unhurried.cli.asking import plainly
from unhurried.cli.lines import safe
from unhurried.cli.live.asking import how, options, read
from unhurried.cli.live.bells import Bells
from unhurried.cli.live.ear import Ear
from unhurried.cli.live.picture import GONE, SKIP, STOP, Picture, understood
from unhurried.cli.live.surface import LeftUnanswered
from unhurried.core.errors import BadInput
from unhurried.views.question import Question

_WIDTH: Final = 78
_STOPS: Final = ("stop", "s")
_LEAVES: Final = (*_STOPS, "leave")


class PlainLines:
    """Prints once what is new, never moves the cursor, and reads whole lines."""

    def __init__(self, ear: Ear, write: Callable[[str], object], bells: Bells) -> None:
        """Write text with `write`; each text ends with a new line."""
        self._ear = ear
        self._write = write
        self._bells = bells
        self._shown = Picture("")
        self._minutes: int | None = None
        self._begun = b""
        self._lines: deque[str] = deque()

    def show(self, picture: Picture) -> None:
        """Say what is new since the last picture."""
        before, self._shown = self._shown, picture
        if _step(picture) != _step(before):
            self._minutes = None
            self._whole(picture)
        elif picture.prompt != before.prompt:
            self._say(picture.prompt)
        if picture.notice and picture.notice != before.notice:
            self._say(picture.notice)
        self._time(picture)

    def hear(self, seconds: float) -> str:
        """Wait at most so long for a line that means something here."""
        until = time.monotonic() + seconds
        while True:
            line = self._line(until - time.monotonic())
            if line is None:
                return ""
            meant = self._meant(line.strip().lower())
            if meant:
                return meant
            self._choices(self._shown)

    def tell(self, title: str, paragraphs: Sequence[str]) -> None:
        """Print a text."""
        self._write("\n")
        for text in (title, *paragraphs):
            self._say(text)

    def ask(self, question: Question) -> Reply:
        """Ask one question and read a line."""
        self._write("\n")
        listed = (f"{option.key}: {option.label}" for option in options(question))
        for text in (question.text, question.help, *listed):
            self._say(text)
        self._say(f"Answer: {how(question)}. An empty line leaves it open.")
        while True:
            line = self._answer()
            try:
                return read(question, line)
            except BadInput as refused:
                self._say(" ".join(plainly(refused)))

    def ring(self, meaning: str) -> None:
        """Sound a tone."""
        self._bells.ring(meaning)

    def _meant(self, word: str) -> str:
        if word == GONE:
            return GONE
        if any(each.strip().lower() in _STOPS for each in (word, *self._lines)):
            self._lines.clear()
            return STOP
        if not word and self._shown.prompt:
            return SKIP
        return understood(word, self._shown)

    def _answer(self) -> str:
        while (line := self._line(1.0)) is None:
            continue
        if line == GONE:
            raise LeftUnanswered(gone=True)
        if line.strip().lower() in _LEAVES:
            raise LeftUnanswered
        return line

    def _line(self, seconds: float) -> str | None:
        """The next line; STOP or GONE when the machine asks to end; None in time."""
        until = time.monotonic() + seconds
        while not self._lines:
            left = until - time.monotonic()
            if left <= 0:
                return None
            heard = self._ear.listen(min(left, 0.25))
            self._bells.tick()
            if heard.stop:
                return GONE if heard.gone else STOP
            *whole, self._begun = (self._begun + heard.data).split(b"\n")
            self._lines.extend(line.decode("utf-8", "replace") for line in whole)
        return self._lines.popleft()

    def _whole(self, picture: Picture) -> None:
        self._write("\n")
        for text in (picture.title, *picture.words):
            self._say(text)
        if picture.breath_ms is not None:
            inhale, exhale = (length // 1000 for length in picture.breath_ms)
            self._say(f"Breathe in for {inhale} seconds, out for {exhale}.")
        self._say(picture.prompt)
        self._choices(picture)

    def _choices(self, picture: Picture) -> None:
        first = ["stop: at any time, whatever is asked"] if picture.stops else []
        words = [f"{option.key}: {option.label}" for option in picture.options]
        scale = ["0 to 10: how much pain there is"] if picture.scaled else []
        for line in ("You can say:", *first, *words, *scale):
            self._say(line)

    def _time(self, picture: Picture) -> None:
        """Say each minute of a hold, once."""
        if picture.held_s is None:
            return
        minutes, most = picture.held_s // 60, picture.hold_s // 60
        if minutes != self._minutes:
            self._minutes = minutes
            self._say(f"Held for {minutes} of {most} minutes; less is fine.")

    def _say(self, text: str) -> None:
        for line in textwrap.wrap(safe(text), _WIDTH):
            self._write(line + "\n")


def _step(picture: Picture) -> Picture:
    """What makes a picture another one; times, prompts and notices come and go."""
    return replace(picture, prompt="", notice="", held_s=None, ready_s=0)
