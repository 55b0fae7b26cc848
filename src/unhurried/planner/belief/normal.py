r"""The normal distribution function, for arrays.

Phi(z) = (1 + erf(z / sqrt 2)) / 2, with erf after Abramowitz and Stegun, Handbook of
Mathematical Functions (1964), 7.1.26; its error is below 1.5e-7.
"""

from statistics import NormalDist
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_P: Final = 0.3275911
_A: Final = (0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429)


def clipped(values: Floats, least: float, most: float) -> Floats:
    """Values within limits; what `np.clip` does, several times as quick on a few."""
    within: Floats = np.minimum(np.maximum(values, least), most)
    return within


def quantile(chance: float) -> float:
    """Below which value a standard normal draw lies with this chance."""
    if 0.0 < chance < 1.0:
        return NormalDist().inv_cdf(chance)
    return float("-inf" if chance <= 0.0 else "inf")


def below(z: Floats) -> Floats:
    """Chance that a standard normal draw lies below `z`; of the same shape."""
    x = np.abs(z) * 0.7071067811865476
    t = 1.0 / (1.0 + _P * x)
    a1, a2, a3, a4, a5 = _A
    tail = t * (a1 + t * (a2 + t * (a3 + t * (a4 + t * a5)))) * np.exp(-x * x) / 2
    return np.where(z < 0, tail, 1.0 - tail)
