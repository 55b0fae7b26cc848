"""Chance that depends on what is drawn and when, never on what was drawn before.

Each lot is named: seed, family, body, what it is for, which day. So a body meets the
same days under every policy, in any order, in any number of processes.
"""

from dataclasses import dataclass
from hashlib import blake2b
from math import sqrt
from statistics import NormalDist

BITS = 53
SCALE = float(1 << BITS)
STANDARD = NormalDist()


@dataclass(frozen=True, slots=True)
class Lots:
    """The chance of one body."""

    seed: int
    family: str
    index: int

    def uniform(self, what: str, when: float = 0) -> float:
        """Draw from between 0 and 1, neither included."""
        name = f"{self.seed}/{self.family}/{self.index}/{what}/{when!r}"
        digest = blake2b(name.encode(), digest_size=8).digest()
        return ((int.from_bytes(digest) >> (64 - BITS)) + 0.5) / SCALE

    def normal(self, what: str, when: float = 0) -> float:
        """Draw from the standard normal distribution."""
        return STANDARD.inv_cdf(self.uniform(what, when))

    def heavy(self, what: str) -> float:
        """Draw from Student's t with three degrees of freedom."""
        squares = sum(self.normal(f"{what}-{part}") ** 2 for part in range(3))
        return self.normal(what) / sqrt(squares / 3)
