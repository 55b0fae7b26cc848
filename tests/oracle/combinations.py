"""Which combinations of inputs are compared: all pairs, all or drawn triples."""

from collections.abc import Iterator
from itertools import combinations, product
from math import prod
from random import Random  # noqa: TID251 - a drawn order that its seed repeats
from typing import Any

from tests.oracle.bases import Axes
from tests.oracle.case import Case

DANGEROUS = (
    ("told", "clinician", "since"),
    ("nitrites", "pde5", "kind"),
    ("width", "since", "depth"),
    ("width", "hold_s", "depth"),
    ("width", "experience", "known"),
    ("material", "barrier", "shared"),
    ("material", "gel", "barrier"),
    ("base", "base_width", "neck"),
    ("ready", "sober", "start"),
    ("ready", "numbing", "additives"),
    ("ready", "partnered", "partner_agreed"),
    ("width", "wide_agreed", "ready"),
    ("width", "chosen", "scored"),
    ("condition", "condition_yes", "clinician"),
    ("screened", "condition", "clinician"),
    ("scored", "rise", "clinician"),
    ("kind", "hold_s", "since"),
    ("intact", "adult", "kind"),
)


def varied(base: Case, axes: Axes, names: tuple[str, ...]) -> Iterator[Case]:
    """Every combination of these inputs around one life."""
    for values in product(*(axes[name] for name in names)):
        yield base._replace(**dict(zip(names, values, strict=True)))


def count(axes: Axes, names: tuple[str, ...]) -> int:
    """How many combinations of these inputs there are."""
    return prod(len(axes[name]) for name in names)


def pairs(axes: Axes) -> list[tuple[str, ...]]:
    """Every pair of inputs."""
    return list(combinations(axes, 2))


def triples(axes: Axes, most: int, seed: int) -> list[tuple[str, ...]]:
    """The dangerous triples, then others as drawn, up to about so many combinations."""
    known = [names for names in DANGEROUS if all(name in axes for name in names)]
    others = sorted(set(combinations(axes, 3)) - set(known))
    Random(seed).shuffle(others)  # noqa: S311 - a reproducible order, not a secret
    chosen: list[tuple[str, ...]] = []
    left = most
    for names in (*known, *others):
        if left <= 0:
            break
        chosen.append(names)
        left -= count(axes, names)
    return chosen


def everything(axes: Axes) -> dict[str, Any]:
    """How many combinations all pairs and all triples hold."""
    return {
        "pairs": sum(count(axes, names) for names in combinations(axes, 2)),
        "triples": sum(count(axes, names) for names in combinations(axes, 3)),
    }
