"""Which aspect of a thing a reason belongs to, and the way on that it leaves."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from unhurried.core.reasons import Bearing, Reason
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.spoken import Line, line
from unhurried.views.words.kit_check import ASPECTS, WAYS

_BY_RULE: Final[Mapping[str, str]] = {
    "base": "base",
    "material": "material",
    "firmness": "firmness",
    **dict.fromkeys(("first-size", "step", "ready", "pace", "detrain"), "width"),
    **dict.fromkeys(("pain-heal", "blood", "smallest"), "width"),
    **dict.fromkeys(("ceiling", "wide", "very-wide"), "width"),
    "step-length": "length",
    "lube": "lubricant",
    "lube-material": "lubricant",
    "lube-quality": "quality",
    "numbing": "quality",
    "clean-item": "cleaning",
    "storage": "storage",
}
_BY_CODE: Final[Mapping[str, str]] = {
    "material.ask-shared": "sharing",
    "material.never-shared": "sharing",
    "lube-material.refused-barrier": "barrier",
    "lube-material.unknown-barrier": "barrier",
    "clean-item.damaged": "whole",
    "clean-item.ask-sound": "whole",
    "clean-item.ask-shared": "sharing",
    "clean-item.ask-condom": "sharing",
    "clean-item.shared-needs-condom": "sharing",
    **dict.fromkeys(("material.left-out", "material.may-hold-it"), "left-out"),
    **dict.fromkeys(("lube-quality.left-out", "lube-quality.may-hold-it"), "left-out"),
}
_NOT_OF_THINGS: Final = frozenset({"numbing.ask"})


class Status(StrEnum):
    """How an aspect stands."""

    WELL = "well"
    MIND = "mind"  # it may be used; this is worth knowing
    ASKS = "asks"  # answered before a start
    STOPS = "stops"


@dataclass(frozen=True, slots=True)
class Aspect:
    """One aspect.

    Attributes:
        id: such as `base`; `name` is the same in words.
        text: one sentence when all is well; else empty, and `lines` say what is not.
        ways: what to do about it, each once.
    """

    id: str
    name: str
    status: Status
    text: str
    lines: tuple[Line, ...] = ()
    ways: tuple[str, ...] = ()


def aspect_of(reason: Reason) -> str:
    """Name the aspect; empty for a reason that is not about things."""
    key = f"{reason.rule}.{reason.code}"
    if key in _NOT_OF_THINGS:
        return ""
    return _BY_CODE.get(key) or _BY_RULE.get(reason.rule, "")


def way_on(reason: Reason) -> str:
    """Say what to do about a reason; empty where its own words say it."""
    key = f"{reason.rule}.{reason.code}"
    return WAYS.get(key) or WAYS.get(reason.rule, "")


def aspect(id_: str, reasons: Iterable[Reason], well: str, book: Rulebook) -> Aspect:
    """Make an aspect of its reasons; `well` is said when there is none."""
    mine = _once(reasons)
    ways = dict.fromkeys(way for one in mine if (way := way_on(one)))
    return Aspect(
        id=id_,
        name=ASPECTS[id_],
        status=status(mine),
        text="" if mine else well,
        lines=tuple(line(one, book) for one in mine),
        ways=tuple(ways),
    )


def status(reasons: Iterable[Reason]) -> Status:
    """Say how the gravest of some reasons bears."""
    bearings = {reason.bearing for reason in reasons}
    if Bearing.STOPS in bearings:
        return Status.STOPS
    if Bearing.ASKS in bearings:
        return Status.ASKS
    return Status.MIND if bearings else Status.WELL


def _once(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    """Each rule and code once: a cap that stops is not told as a limit too."""
    order = list(Bearing)
    ranked = sorted(reasons, key=lambda one: order.index(one.bearing))
    first = {(one.rule, one.code): one for one in reversed(ranked)}
    return tuple(sorted(first.values(), key=lambda one: order.index(one.bearing)))
