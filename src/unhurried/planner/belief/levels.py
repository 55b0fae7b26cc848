"""Reports in levels: intervals of the scale from 0 to 10, worse ones higher.

A report of 2 says that something between 1.5 and 2.5 was felt: it is censored by its
interval. The highest levels hold several points, since beyond them all is too much.
"""

from collections.abc import Sequence
from typing import Final

import numpy as np

from unhurried.planner.belief.normal import Floats, below

PAIN: Final = (0.5, 1.5, 2.5, 3.5, 4.5, 5.5)
DISCOMFORT: Final = (0.5, 1.5, 3.5, 5.5, 7.5)
HARDNESS: Final = (1.5, 4.5, 7.5)
"""10 less the ease that is told."""
SORENESS: Final = (0.5, 1.5, 2.5, 3.5, 5.5)


def level(edges: Sequence[float], told: float) -> int:
    """Which level a report falls into, 0 the mildest."""
    return sum(told > edge for edge in edges)


def intervals(edges: Sequence[float], expected: Floats, spread: Floats) -> Floats:
    """Chance of each level (levels, n) for a normal report about `expected`."""
    limits = np.asarray(edges)[:, None]
    under = below((limits - expected) / spread)
    ends = np.zeros((1, under.shape[1]))
    return np.diff(np.concatenate([ends, under, ends + 1.0]), axis=0)
