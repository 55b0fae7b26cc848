"""QUEST+ to find how wide is too wide, then the step that it suggests.

Watson, QUEST+: a general multidimensional Bayesian adaptive psychometric method,
Journal of Vision 17 (2017) 3:10; from the `questplus` library. Trains at the widest
whose chance of pain is expected to stay under a bound; every third session is the one
that tells most. A body changes, so that the belief moves a little between sessions.
"""

from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass
from functools import cache
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from unhurried.core.errors import Unavailable
from unhurried.lab.policies.rule import Advice, Ladder
from unhurried.lab.policies.seen import Seen

BOUND = 0.25
EVERY = 3
TENTHS = 10
PRIOR_SD_MM = 3.0
ABOVE_COMFORT_MM = 1.5
UNKNOWN_COMFORT_MM = 20.0
THRESHOLDS_MM = np.arange(12.0, 60.0, 0.5)
SLOPES_MM = np.array([1.4, 2.4, 4.2])
RARELY = 0.02
"""The share of bad sessions far below, and of good ones far above, the threshold."""

UP, DOWN = 0.10, 0.05
"""How much of the belief moves by half a millimetre from one session to the next."""

PARAMETERS = ("mean", "sd", "lower_asymptote", "lapse_rate")
Belief = NDArray[np.float64]


class Quest(Protocol):
    """The part of the library's class that is used here."""

    posterior: Any
    likelihoods: Any
    stim_history: list[object]
    resp_history: list[object]

    @property
    def next_stim(self) -> Mapping[str, float]:
        """The stimulus that is expected to tell most."""
        ...

    def update(self, *, stim: dict[str, float], outcome: dict[str, str]) -> None:
        """Learn from one session."""
        ...


@dataclass(frozen=True, slots=True)
class Count:
    """What the library believes (thresholds by slopes), after how many sessions."""

    belief: Belief
    sessions: int = 0


@dataclass(frozen=True, slots=True)
class QuestStep:
    """Lets the library believe; between sessions the belief moves a little."""

    name: str = "questplus"
    rest_days: float = 3.0

    def begin(self, ladder: Ladder) -> Advice[Count]:
        """Begin at the start."""
        return Advice(ladder.start, Count(_fresh(ladder).posterior.values))

    def after(self, told: Advice[Count], seen: Seen, ladder: Ladder) -> Advice[Count]:
        """Learn, and step by at most one; never up after a bad session."""
        quest = believing(ladder, told.count.belief)
        level = ladder.at(seen.width)
        learn(quest, ladder.widths[level] / TENTHS, bad=seen.bad)
        count = Count(moved(quest.posterior.values), told.count.sessions + 1)
        quest.posterior = quest.posterior.copy(data=count.belief)
        most = ladder.held(level - 1 if seen.bad else level + 1)
        expected = expected_chances(ladder, count.belief)
        best = _trains(expected, most)
        if count.sessions % EVERY == 0:
            tells = min(most, ladder.at(round(quest.next_stim["intensity"] * TENTHS)))
            best = tells if expected[tells] <= 2 * BOUND else best
        return Advice(best, count, chance=expected[best])


def _trains(expected: list[float], most: int) -> int:
    """The widest level within the bound."""
    under = [level for level, chance in enumerate(expected) if chance <= BOUND]
    return min(max(under, default=0), most)


def believing(ladder: Ladder, belief: Belief) -> Quest:
    """The library with this belief."""
    quest = copy(_fresh(ladder))
    quest.stim_history, quest.resp_history = [], []
    quest.posterior = quest.posterior.copy(data=belief)
    return quest


def learn(quest: Quest, width_mm: float, *, bad: bool) -> None:
    """Let the library learn from one session."""
    outcome = {"response": "bad" if bad else "good"}
    quest.update(stim={"intensity": width_mm}, outcome=outcome)


def moved(belief: Belief) -> Belief:
    """Let the threshold move, up rather than down; ours, not the library's."""
    up, down = np.roll(belief, 1, axis=0), np.roll(belief, -1, axis=0)
    return np.asarray((1 - UP - DOWN) * belief + UP * up + DOWN * down)


def expected_chances(ladder: Ladder, belief: Belief) -> list[float]:
    """Expected chance of a bad session at each level."""
    expected = (_bad(ladder) * belief).sum(axis=tuple(range(1, 1 + len(PARAMETERS))))
    return [float(chance) for chance in expected]


@cache
def _bad(ladder: Ladder) -> Belief:
    """Chance of a bad session by level and parameters, as the library has it."""
    bad = _fresh(ladder).likelihoods.sel(response="bad")
    return np.asarray(bad.transpose("intensity", *PARAMETERS).values)


@cache
def _fresh(ladder: Ladder) -> Quest:
    """The belief before the first session.

    Raises:
        Unavailable: the library is not installed.
    """
    try:
        from questplus import QuestPlus  # noqa: PLC0415 - slow, and an extra
    except ImportError as missing:
        hint = "install unhurried[lab], or leave questplus out"
        raise Unavailable("the policy questplus needs a library", hint) from missing
    told = ladder.comfortable
    comfortable = UNKNOWN_COMFORT_MM if told is None else told / TENTHS
    off = (THRESHOLDS_MM - comfortable - ABOVE_COMFORT_MM) / PRIOR_SD_MM
    quest: Quest = QuestPlus(
        stim_domain={"intensity": np.asarray(ladder.widths) / TENTHS},
        param_domain={
            "mean": THRESHOLDS_MM,
            "sd": SLOPES_MM,
            "lower_asymptote": [RARELY],
            "lapse_rate": [RARELY],
        },
        prior={"mean": np.exp(-0.5 * off**2)},
        outcome_domain={"response": ["bad", "good"]},
        func="norm_cdf",
        stim_scale="linear",
    )
    return quest
