"""What one session's reports weigh: rows from the mildest to what was told.

For each kind of report the rows are the levels up to the one that was told, which comes
last. The last rows together are the evidence; the ones before are what a better report
would have been, which the choice needs to be coherent (`choosing/envelope.py`).
"""

from collections.abc import Iterator

import numpy as np

from unhurried.planner.belief.given import Given
from unhurried.planner.belief.levels import (
    DISCOMFORT,
    HARDNESS,
    PAIN,
    SORENESS,
    level,
)
from unhurried.planner.belief.likelihood import (
    blood_likelihood,
    discomfort_likelihood,
    hardness_likelihood,
    pain_likelihood,
    stop_likelihood,
)
from unhurried.planner.belief.normal import Floats
from unhurried.planner.belief.soreness import soreness_likelihood
from unhurried.planner.belief.traits import Traits
from unhurried.planner.hearing import Heard

UNKNOWN_UP_TO = 4
"""Pain that nobody told of is taken to have been anything up to the stop limit."""

Rows = tuple[Floats, ...]


def felt(heard: Heard, margin: Floats, of: Traits, held: Given) -> Rows:
    """Rows for the session itself: pain, discomfort, ease and blood, where told."""
    return tuple(_felt(heard, margin, of, held))


def _felt(heard: Heard, margin: Floats, of: Traits, held: Given) -> Iterator[Floats]:
    if heard.stopped:
        yield _pain(heard, stop_likelihood(margin, of))
    else:
        yield _pain(heard, pain_likelihood(margin, of, held))
    if heard.discomfort is not None:
        rows = discomfort_likelihood(margin, of, held)
        yield rows[: level(DISCOMFORT, heard.discomfort) + 1]
    if heard.ease is not None:
        rows = hardness_likelihood(margin, of, held)
        yield rows[: level(HARDNESS, 10 - heard.ease) + 1]
    if heard.blood is True:
        bled = blood_likelihood(margin, of)
        yield np.stack([1.0 - bled, bled])


def _pain(heard: Heard, rows: Floats) -> Floats:
    if heard.pain is None:
        flat = np.ones((1, rows.shape[1]))
        return np.concatenate([rows[: UNKNOWN_UP_TO + 1], flat])
    return rows[: level(PAIN, heard.pain) + 1]


def sore(told: int | None, soreness: Floats, held: Given) -> Rows:
    """Rows for one check-in; none where soreness was not answered."""
    if told is None:
        return ()
    return (soreness_likelihood(soreness, held)[: level(SORENESS, told) + 1],)


def log_told(rows: Rows, count: int) -> Floats:
    """Logarithm of the likelihood of what was told."""
    total = np.zeros(count)
    for row in rows:
        total += np.log(row[-1])
    return total
