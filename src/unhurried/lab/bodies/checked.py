"""Look every answer of other people's bodies over: type, range, nothing left out."""

from collections.abc import Mapping
from math import isfinite
from numbers import Real
from typing import Final

import numpy as np

from unhurried.core.errors import BadInput
from unhurried.lab.bodies.interface import After, Body, Felt

ENDINGS: Final = ("completed", "eased-back", "stopped")
SCORE: Final = (0.0, 10.0)
SHARE: Final = (0.0, 1.0)
LONGEST_MIN: Final = 24 * 60.0
METHODS: Final = ("willing", "session", "follow_up", "chance_of_pain")


class Checked:
    """A body whose answers are what the interface says, or are refused."""

    def __init__(self, body: Body, where: str) -> None:
        """Look over a body; `where` names it in refusals.

        Raises:
            BadInput: it lacks a method.
        """
        for method in METHODS:
            if not callable(getattr(body, method, None)):
                hint = f"a body has {', '.join(METHODS)}"
                raise BadInput(f"this body has no {method}()", where, hint)
        self._body, self._where = body, where
        self.comfortable_mm = _optional(body, "comfortable_mm", where)
        self.kit = tuple(
            _number(width, (1.0, 100.0), f"{where}: kit")
            for width in getattr(body, "kit", None) or ()
        )

    def willing(self, day: float) -> bool:
        """Whether the person feels like it on this day."""
        where = f"{self._where}: willing(day {day:g})"
        return _truth(self._body.willing(day), where)

    def session(
        self, day: float, diameter_mm: float, depth: float, hold_minutes: float
    ) -> Felt:
        """Hold one session."""
        met = f"day {day:g}, {diameter_mm:g} mm, {depth:g}, {hold_minutes:g} min"
        where = f"{self._where}: session({met})"
        told = _table(self._body.session(day, diameter_mm, depth, hold_minutes), where)
        felt = Felt(
            depth=_part(told, "depth", SHARE, where),
            discomfort=_part(told, "discomfort", SCORE, where),
            pain=_part(told, "pain", SCORE, where),
            true_pain=_part(told, "true_pain", SCORE, where),
            blood=_truth(_there(told, "blood", where), f"{where}: blood"),
            ended=_ending(told, where),
            hold_minutes=_part(told, "hold_minutes", (0.0, LONGEST_MIN), where),
        )
        if "torn" in told:
            felt["torn"] = _truth(told["torn"], f"{where}: torn")
        return felt

    def follow_up(self, day: float) -> After:
        """Answer how it is on this day."""
        where = f"{self._where}: follow_up(day {day:g})"
        told = _table(self._body.follow_up(day), where)
        return After(
            soreness=_part(told, "soreness", SCORE, where),
            blood=_truth(_there(told, "blood", where), f"{where}: blood"),
            leakage=_truth(_there(told, "leakage", where), f"{where}: leakage"),
        )

    def chance_of_pain(
        self, day: float, diameter_mm: float, depth: float, hold_minutes: float
    ) -> float:
        """True chance of a pain event."""
        where = f"{self._where}: chance_of_pain(day {day:g}, {diameter_mm:g} mm)"
        told = self._body.chance_of_pain(day, diameter_mm, depth, hold_minutes)
        return _number(told, SHARE, where)


def _table(told: object, where: str) -> Mapping[str, object]:
    if isinstance(told, Mapping):
        return told
    hint = f"return a dict, not {type(told).__name__}"
    raise BadInput("this is no dict", where, hint)


def _there(told: Mapping[str, object], key: str, where: str) -> object:
    if key in told:
        return told[key]
    hint = f"it holds {', '.join(map(str, told)) or 'nothing'}"
    raise BadInput(f"{key!r} is missing", where, hint)


def _part(
    told: Mapping[str, object], key: str, within: tuple[float, float], where: str
) -> float:
    return _number(_there(told, key, where), within, f"{where}: {key}")


def _number(value: object, within: tuple[float, float], where: str) -> float:
    least, most = within
    hint = f"a number from {least:g} to {most:g}"
    if isinstance(value, bool | np.bool_) or not isinstance(value, Real):
        raise BadInput(f"{value!r} is no number", where, hint)
    number = float(value)
    if not isfinite(number) or not least <= number <= most:
        raise BadInput(f"{number} is not in range", where, hint)
    return number


def _truth(value: object, where: str) -> bool:
    if isinstance(value, bool | np.bool_):
        return bool(value)
    raise BadInput(f"{value!r} is neither True nor False", where, "return a bool")


def _ending(told: Mapping[str, object], where: str) -> str:
    ended = _there(told, "ended", where)
    if ended in ENDINGS:
        return str(ended)
    raise BadInput(f"{ended!r} is no ending", where, f"one of {', '.join(ENDINGS)}")


def _optional(body: Body, name: str, where: str) -> float | None:
    value = getattr(body, name, None)
    return None if value is None else _number(value, (1.0, 100.0), f"{where}: {name}")
