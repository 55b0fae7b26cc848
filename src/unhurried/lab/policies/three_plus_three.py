"""The 3+3 design: three at a level, three more in doubt.

Storer, Design and analysis of phase I clinical trials, Biometrics 45 (1989) 925: none
of three bad, or one of six: up; two or more: down. Here it does not end but goes on.
"""

from dataclasses import dataclass

from unhurried.lab.policies.rule import Advice, Ladder
from unhurried.lab.policies.seen import Seen

COHORT = 3


@dataclass(frozen=True, slots=True)
class ThreePlusThree:
    """Counts sessions and bad ones at this level."""

    name: str = "3+3"
    rest_days: float = 3.0

    def begin(self, ladder: Ladder) -> Advice[tuple[int, int]]:
        """Begin at the start, nothing counted."""
        return Advice(ladder.start, (0, 0))

    def after(
        self, told: Advice[tuple[int, int]], seen: Seen, ladder: Ladder
    ) -> Advice[tuple[int, int]]:
        """Step where the design says so."""
        here = ladder.at(seen.width)
        done, bad = told.count[0] + 1, told.count[1] + seen.bad
        if bad > 1:
            return told.to(ladder.held(here - 1), (0, 0))
        if (done, bad) == (COHORT, 0) or done == 2 * COHORT:
            return told.to(ladder.held(here + 1), (0, 0))
        return told.to(told.level, (done, bad))
