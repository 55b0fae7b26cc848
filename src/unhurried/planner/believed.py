"""What was believed about comfort after each session: an estimate, with a band."""

from dataclasses import dataclass

from unhurried.core.credit import Credited


@dataclass(frozen=True, slots=True)
class Believed:
    """The width at which discomfort was expected to stay small, at one moment.

    Attributes:
        at: credited time.
        low_mm, middle_mm, high_mm: 10th, 50th and 90th percentile of the belief.
    """

    at: Credited
    low_mm: float
    middle_mm: float
    high_mm: float
