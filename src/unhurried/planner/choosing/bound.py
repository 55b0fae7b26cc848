"""The bound on the chance of pain: it rises with comfort and falls back after trouble.

Escalation with overdose control (Babb, Rogatko and Zacks, 1998) in one person, with a
bound that depends on what was seen (Wheeler and others, 2017). It is coherent (Cheung,
2005): an event never raises it. From `first`, each clean session adds `step` once two
in a row were clean at a size; an event, or pain that nobody told of, takes it back. A
session that was stopped or bled also halves it for a while.

It ends at `most`. Only a long row of clean sessions at one width goes on, up to
`patient`: what lies well beyond a width is believed to hurt more often than it does,
and more sessions at that width tell nothing of it (docs/adr/0033). The next width, or
one session that was not clean, ends that. Beside a wide step a clean session adds
three times as much, and patience ends higher, since more lies beyond what was tried
(docs/adr/0035). Figures are our choice.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from unhurried.planner.choosing.wide import NONE, Widths
from unhurried.planner.hearing import Heard
from unhurried.planner.temperament import Temperament

IN_A_ROW: Final = 2
LONG_ROW: Final = 3
"""Clean sessions at one width after which each more of them may pass `most`."""
HALVED: Final = 0.5
LEAST: Final = 0.25
COMES_BACK: Final = 1.1
"""What a clean session multiplies the halved bound with, up to the whole."""


@dataclass(frozen=True, slots=True)
class Bound:
    """Where the bound stands.

    Attributes:
        earned: between the temperament's first and most, 0 to 1.
        caution: 1, or less after a session that was stopped or bled.
        width_mm, in_a_row: clean sessions in a row, and at which width.
    """

    earned: float
    caution: float = 1.0
    width_mm: float = 0.0
    in_a_row: int = 0

    @property
    def at_most(self) -> float:
        """The bound on the chance of pain, before any self-doubt."""
        return self.earned * self.caution


def bound(
    heard: Iterable[Heard], temperament: Temperament, wide: Widths = NONE
) -> Bound:
    """Follow the bound through a record; `wide` are the widths beside a wide step."""
    stands = Bound(temperament.first)
    for one in heard:
        stands = after(stands, one, temperament, wide)
    return stands


def after(
    stands: Bound, one: Heard, temperament: Temperament, wide: Widths = NONE
) -> Bound:
    """Follow the bound through one session more."""
    if one.event or one.unknown:
        shaken = one.stopped or one.blood is True
        caution = max(LEAST, stands.caution * (HALVED if shaken else 1.0))
        return Bound(temperament.first, caution)
    if not one.easy:
        earned = min(stands.earned, temperament.most)
        return replace(stands, earned=earned, in_a_row=0, width_mm=one.width_mm)
    again = stands.in_a_row + 1 if one.width_mm == stands.width_mm else 1
    earns = temperament.beside_wide if one.width_mm in wide else temperament
    raised = stands.earned + (earns.step if again >= IN_A_ROW else 0.0)
    return Bound(
        earned=min(_most(again, earns), raised),
        caution=min(1.0, stands.caution * COMES_BACK),
        width_mm=one.width_mm,
        in_a_row=again,
    )


def _most(in_a_row: int, temperament: Temperament) -> float:
    """What the bound may come to after so many clean sessions at one width."""
    more = temperament.step * max(0, in_a_row - LONG_ROW)
    return min(temperament.most + more, max(temperament.most, temperament.patient))
