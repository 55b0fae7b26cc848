"""Verdicts, and the one way to combine them: `&`, which only tightens.

There is no operation that loosens. Combining takes the gravest advice, the lowest cap
on each axis, the latest earliest time, and keeps every reason.
"""

from dataclasses import dataclass
from enum import StrEnum

from unhurried.core.advice import Advice, gravest
from unhurried.core.credit import Credited
from unhurried.core.reasons import Bearing, Number, Reason


class Axis(StrEnum):
    """What can grow: each counted in whole numbers."""

    DIAMETER = "diameter"  # tenths of a millimetre
    DEPTH = "depth"  # 1 tip, 2 part, 3 full
    HOLD = "hold"  # seconds


@dataclass(frozen=True, slots=True)
class Cap:
    """An upper limit on one axis, and the reason that set it."""

    axis: Axis
    at_most: int
    reason: Reason


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one gate, or all of them, say.

    Attributes:
        advice: the gravest advice; `session` when nothing speaks against one.
        reasons: every reason, in the order the gates were asked.
        caps: every cap; `lowest` picks the one that counts.
        not_before: credited time before which the answer stays no; None when time
            alone will not change it.
    """

    advice: Advice = Advice.SESSION
    reasons: tuple[Reason, ...] = ()
    caps: tuple[Cap, ...] = ()
    not_before: Credited | None = None

    def __and__(self, other: "Verdict") -> "Verdict":
        """Combine: never more permissive than either."""
        return Verdict(
            gravest(self.advice, other.advice),
            self.reasons + other.reasons,
            self.caps + other.caps,
            _later(self.not_before, other.not_before),
        )

    def lowest(self, axis: Axis) -> Cap | None:
        """The most limiting cap on an axis; None when nothing limits it."""
        caps = [cap for cap in self.caps if cap.axis is axis]
        return min(caps, key=lambda cap: cap.at_most, default=None)

    @property
    def stops(self) -> tuple[Reason, ...]:
        """The reasons that stand against a session."""
        return self._bearing(Bearing.STOPS)

    @property
    def asks(self) -> tuple[Reason, ...]:
        """What has to be answered before anything starts."""
        return self._bearing(Bearing.ASKS)

    @property
    def due(self) -> tuple[Reason, ...]:
        """What would be good to do soon."""
        return self._bearing(Bearing.DUE)

    def _bearing(self, bearing: Bearing) -> tuple[Reason, ...]:
        return tuple(reason for reason in self.reasons if reason.bearing is bearing)


CLEAR = Verdict()


def says(
    rule: str, code: str, bearing: Bearing = Bearing.STOPS, **numbers: Number
) -> Verdict:
    """A verdict of one reason and no advice of its own."""
    return Verdict(reasons=(Reason(rule, code, bearing, numbers),))


def advises(
    advice: Advice, reason: Reason, not_before: Credited | None = None
) -> Verdict:
    """A verdict that speaks against a session now."""
    return Verdict(advice, (reason,), (), not_before)


def caps(axis: Axis, at_most: int, rule: str, code: str, **numbers: Number) -> Verdict:
    """A verdict that limits one axis."""
    reason = Reason(rule, code, Bearing.LIMITS, {"at_most": at_most, **numbers})
    return Verdict(caps=(Cap(axis, at_most, reason),))


def _later(first: Credited | None, second: Credited | None) -> Credited | None:
    if first is None or second is None:
        return second if first is None else first
    return max(first, second)
