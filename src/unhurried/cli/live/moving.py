"""What moves on the screen between two looks at the session: breath and time."""

import time
from typing import Final

from unhurried.cli.live.pacer import bar, breathing
from unhurried.cli.live.picture import Picture

_WIDEST: Final = 40


class Moving:
    """Paints from the machine's own count; what is true is decided elsewhere."""

    def __init__(self, *, still: bool) -> None:
        """`still` shows lengths in words and moves nothing."""
        self._still = still
        self._picture = Picture("")
        self._taken = self._began = time.monotonic()
        self._turn = -1

    def take(self, picture: Picture) -> str:
        """Take up a new picture; name the tone with which a breath begins, if any."""
        now = time.monotonic()
        if picture.breath_ms != self._picture.breath_ms:
            self._began, self._turn = now, -1
        self._picture, self._taken = picture, now
        return self.turned()

    def turned(self) -> str:
        """Name the tone of a breath that has just turned; empty otherwise."""
        if self._picture.breath_ms is None:
            return ""
        now = breathing(self._passed_ms(), *self._picture.breath_ms)
        if now.count == self._turn:
            return ""
        self._turn = now.count
        if not self._picture.tones:
            return ""
        return "breathe-in" if now.inwards else "breathe-out"

    def lines(self, columns: int) -> tuple[str, ...]:
        """The lines of breath and time, as they are at this moment."""
        return (*self._breath(columns), *self._time())

    def _breath(self, columns: int) -> tuple[str, ...]:
        if self._picture.breath_ms is None:
            return ()
        inhale, exhale = self._picture.breath_ms
        if self._still:
            return (f"In for {inhale // 1000} seconds, out for {exhale // 1000}.",)
        now = breathing(self._passed_ms(), inhale, exhale)
        words = "Breathe in" if now.inwards else "Breathe out"
        return (bar(now, min(columns - 2, _WIDEST)), words)

    def _time(self) -> tuple[str, ...]:
        passed = int(time.monotonic() - self._taken)
        picture = self._picture
        said = []
        if picture.ready_s > passed:
            said.append(picture.pace.format(_clock(picture.ready_s - passed)))
        if picture.held_s is not None:
            held = _clock(min(picture.held_s + passed, picture.hold_s))
            said.append(f"{held} of {_clock(picture.hold_s)}, less is fine")
        return tuple(said)

    def _passed_ms(self) -> int:
        return int((time.monotonic() - self._began) * 1000)


def _clock(seconds: int) -> str:
    """Minutes and seconds.

    >>> _clock(125)
    '2:05'
    """
    minutes, rest = divmod(seconds, 60)
    return f"{minutes}:{rest:02}"
