"""The breathing pacer: which way the breath goes now, and how far it is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Breathing:
    """One moment of a breath.

    Attributes:
        inwards: whether it is a breath in.
        share: how full, from 0 to 1: it rises on the way in and falls on the way out.
        count: how many half-breaths there were before; it changes with each turn.
        left_s: seconds until the turn, rounded up.
    """

    inwards: bool
    share: float
    count: int
    left_s: int


def breathing(elapsed_ms: int, inhale_ms: int, exhale_ms: int) -> Breathing:
    """Say where the breath is, so many milliseconds after the pacer began.

    >>> breathing(0, 4000, 6000)
    Breathing(inwards=True, share=0.0, count=0, left_s=4)
    >>> breathing(7000, 4000, 6000)
    Breathing(inwards=False, share=0.5, count=1, left_s=3)
    """
    breaths, at = divmod(max(0, elapsed_ms), inhale_ms + exhale_ms)
    if at < inhale_ms:
        left_s = -((at - inhale_ms) // 1000)
        return Breathing(
            inwards=True, share=at / inhale_ms, count=breaths * 2, left_s=left_s
        )
    left = inhale_ms + exhale_ms - at
    return Breathing(
        inwards=False,
        share=left / exhale_ms,
        count=breaths * 2 + 1,
        left_s=-(-left // 1000),
    )


def bar(now: Breathing, width: int) -> str:
    """Draw the breath as a bar of so many characters.

    >>> bar(breathing(2000, 4000, 6000), 10)
    '[####----]'
    """
    room = max(1, width - 2)
    full = round(now.share * room)
    return f"[{'#' * full}{'-' * (room - full)}]"
