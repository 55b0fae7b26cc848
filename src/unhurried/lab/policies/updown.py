"""Up after so many good sessions in a row, down after a bad one.

Levitt, Transformed up-down methods in psychoacoustics, Journal of the Acoustical
Society of America 49 (1971) 467: with n good ones for a step up the level hovers where
the chance p of a good one satisfies p^n = 1/2.
"""

from dataclasses import dataclass

from unhurried.lab.policies.rule import Advice, Ladder
from unhurried.lab.policies.seen import Seen


@dataclass(frozen=True, slots=True)
class UpDown:
    """Counts good sessions since the last change of level."""

    name: str
    ups: int
    rest_days: float = 3.0
    downs: bool = True

    def begin(self, ladder: Ladder) -> Advice[int]:
        """Begin at the start, nothing counted."""
        return Advice(ladder.start, 0)

    def after(self, told: Advice[int], seen: Seen, ladder: Ladder) -> Advice[int]:
        """Step up, down, or count one more."""
        here = ladder.at(seen.width)
        if seen.bad:
            return told.to(ladder.held(here - self.downs), 0)
        if told.count + 1 >= self.ups:
            return told.to(ladder.held(here + 1), 0)
        return told.to(told.level, told.count + 1)
