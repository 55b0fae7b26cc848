"""How much chance of pain a plan may carry: two temperaments, and no third.

A hastier one was tried on virtual bodies: it gained five days for nearly double the
pain, so it is not offered. All figures are our choice (docs/adr/0012, docs/adr/0020,
docs/adr/0033, docs/adr/0035).
"""

from dataclasses import dataclass, replace
from typing import Final


@dataclass(frozen=True, slots=True)
class Temperament:
    """The bound on the chance of a pain event in one session; each from 0 to 1.

    Attributes:
        first: at the beginning, and again after every event.
        step: what each clean session adds, from the second one in a row at a size on.
        most: what is not exceeded, but by a long row of clean sessions at one width.
        patient: what such a row may raise it to; no more than `most` where it is less.
        wide_step, wide_patient: instead of `step` and `patient` where they are more,
            at a width beside a wide step.
    """

    name: str
    first: float
    step: float
    most: float
    patient: float = 0.0
    wide_step: float = 0.0
    wide_patient: float = 0.0

    @property
    def beside_wide(self) -> "Temperament":
        """The same at a width beside a wide step."""
        return replace(
            self,
            step=max(self.step, self.wide_step),
            patient=max(self.patient, self.wide_patient),
        )


STEADY: Final = Temperament(
    "steady", 0.08, 0.03, 0.30, patient=0.45, wide_step=0.09, wide_patient=0.60
)
GENTLE: Final = Temperament("gentle", 0.05, 0.02, 0.15)
