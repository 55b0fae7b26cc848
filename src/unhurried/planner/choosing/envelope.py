"""Chances of pain that never fall when a report is worse.

A filter that learns many things at once can draw a wrong conclusion from a worse
report: that this person exaggerates, say. So what is held against the bound is not the
chance after the report that was given, but the highest one over that report and every
better one: each component at each milder level, and the session gone as planned. Given
the same past, a worse report then has all that a better one had, and more: the maximum
cannot be lower (docs/adr/0012). The same draws serve all of them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from unhurried.core.credit import Credited
from unhurried.planner.belief.between import condition
from unhurried.planner.belief.evidence import Rows
from unhurried.planner.belief.given import given
from unhurried.planner.belief.normal import Floats
from unhurried.planner.belief.pain import (
    chance_of_event,
    effective_mm,
    margin_percent,
)
from unhurried.planner.belief.particles import Particles
from unhurried.planner.belief.quantiles import band
from unhurried.planner.belief.reading import Moment
from unhurried.planner.belief.traits import traits
from unhurried.planner.foresight import Chance
from unhurried.protocol.rulebook import Rulebook

LEAST: Final = 0.001
"""No chance of pain is told to be less: any day may differ from what is believed."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """Guesses after the last session, and what its reports weigh; none before one."""

    after: Moment
    rows: Rows = ()


@dataclass(frozen=True, slots=True)
class Outlook:
    """Chances of pain at some widths.

    Attributes:
        chances: as believed after what was told, with their bands; of those shown.
        held: what is held against the bound; never less than the mean of `chances`.
    """

    chances: tuple[Chance, ...]
    held: tuple[float, ...]


def outlook(
    told: Sequence[Weighed],
    widths_mm: Sequence[float],
    now: Credited,
    book: Rulebook,
    *,
    shown: int | None = None,
) -> Outlook:
    """Look at widths at a moment.

    Args:
        told: the last session as it was told first, then as it was planned.
        widths_mm: what the body would meet.
        now: credited time.
        book: the rulebook with what is supposed.
        shown: of how many, from the first, a chance with its band is told; None: all.
    """
    bodies = [one.after.until(now, book) for one in told]
    each = [_chances(body, widths_mm, book) for body in bodies]
    worst = [
        _highest(body.weight, one.rows, chance)
        for body, one, chance in zip(bodies, told, each, strict=True)
    ]
    weight = _told_weight(bodies[0].weight, told[0].rows)
    chances = tuple(_with_band(row, weight) for row in each[0][:shown])
    return Outlook(
        chances, tuple(float(max(LEAST, one)) for one in np.max(worst, axis=0))
    )


def _chances(body: Particles, widths_mm: Sequence[float], book: Rulebook) -> Floats:
    """Chance of an event (widths, n)."""
    of = traits(body.guesses, book)
    effective = effective_mm(condition(body), of)
    margin = margin_percent(np.asarray(widths_mm)[:, None], effective)
    return chance_of_event(margin, of, given(book))


def _highest(weight: Floats, rows: Rows, chances: Floats) -> Floats:
    """The highest mean chance over every combination of levels (widths,)."""
    combined = weight[None, :]
    for row in rows:
        combined = (combined[:, None, :] * row[None, :, :]).reshape(-1, weight.size)
    means = combined @ chances.T / combined.sum(axis=1, keepdims=True)
    highest: Floats = means.max(axis=0)
    return highest


def _told_weight(weight: Floats, rows: Rows) -> Floats:
    for row in rows:
        weight = weight * row[-1]
    share: Floats = weight / weight.sum()
    return share


def _with_band(chance: Floats, weight: Floats) -> Chance:
    limits = band(chance, weight)
    return Chance(
        mean=max(LEAST, float(chance @ weight)),
        low=max(LEAST, limits.low),
        high=max(LEAST, limits.high),
    )
