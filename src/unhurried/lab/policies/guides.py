"""The guides' own rule: a wider one after three easy sessions in a row.

Easy is what the rulebook calls clean (rule `clean`: pain at most 1, discomfort at most
3); a bad session goes one size back, and soreness asks for more rest.
"""

from dataclasses import dataclass, replace

from unhurried.lab.policies.rule import Advice, Ladder
from unhurried.lab.policies.seen import Seen

EASY_SESSIONS = 3
PAIN_AT_MOST = 1
DISCOMFORT_AT_MOST = 3
SORE, VERY_SORE = 3, 5


@dataclass(frozen=True, slots=True)
class Guides:
    """Counts easy sessions in a row."""

    name: str = "guides"
    rest_days: float = 3.0

    def begin(self, ladder: Ladder) -> Advice[int]:
        """Begin at the start, nothing counted."""
        return Advice(ladder.start, 0)

    def after(self, told: Advice[int], seen: Seen, ladder: Ladder) -> Advice[int]:
        """Step up after three easy ones, down after a bad one, and rest when sore."""
        rested = replace(self._step(told, seen, ladder), rest_days=_more_rest(seen))
        return replace(rested, count=0) if seen.soreness > SORE else rested

    def _step(self, told: Advice[int], seen: Seen, ladder: Ladder) -> Advice[int]:
        here = ladder.at(seen.width)
        if seen.bad:
            return told.to(ladder.held(here - 1), 0)
        count = told.count + 1 if _easy(seen) else 0
        if count >= EASY_SESSIONS:
            return told.to(ladder.held(here + 1), 0)
        return told.to(told.level, count)


def _easy(seen: Seen) -> bool:
    return seen.pain <= PAIN_AT_MOST and seen.discomfort <= DISCOMFORT_AT_MOST


def _more_rest(seen: Seen) -> float:
    return float((seen.soreness >= SORE) + (seen.soreness >= VERY_SORE))
