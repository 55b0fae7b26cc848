"""What the planner says: reasons with their numbers, and the evidence behind them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from unhurried.core.clock import DAY_MS
from unhurried.core.credit import Credited
from unhurried.core.reasons import Bearing, Number, Reason
from unhurried.planner.belief.quantiles import Band
from unhurried.planner.choosing.choice import Judged
from unhurried.planner.choosing.pace import Pace
from unhurried.planner.doubt import Promise, stoic, trust
from unhurried.planner.hearing import Heard
from unhurried.planner.standstill import standstill


@dataclass(frozen=True, slots=True)
class Ground:
    """What a proposal rests on.

    Attributes:
        at_most: the bound with self-doubt taken off, 0 to 1.
        comfort: as believed, in mm.
    """

    heard: Sequence[Heard]
    promises: tuple[Promise, ...]
    at_most: float
    pace: Pace
    comfort: Band
    now: Credited


def cautions(ground: Ground) -> Iterator[Reason]:
    """Why the bound is lower than it might be, and that nothing opens for long."""
    at_most = percent(ground.at_most)
    if trust(ground.promises) < 1.0:
        yield Reason("plan", "less-sure", Bearing.LIMITS, {"at_most": at_most})
    if stoic(ground.promises):
        yield Reason("plan", "mild-reports", Bearing.LIMITS)
    yield from standstill(ground.heard)


def beyond(
    options: Sequence[Judged], chosen: Judged, ground: Ground
) -> Iterator[Reason]:
    """The move before the chosen one that the bound kept closed."""
    wider = [
        one
        for one in options[: options.index(chosen)]
        if not one.fits and one.one.width_mm > chosen.one.width_mm
    ]
    if not wider:
        return
    nearest = min(wider, key=lambda one: one.one.width_mm)
    code = "eased" if nearest.chance.mean <= ground.at_most else "bound"
    numbers: dict[str, Number] = {
        "width": round(nearest.one.width_mm * 10),
        "chance": percent(nearest.held),
        "at_most": percent(ground.at_most),
    }
    yield Reason("plan", code, Bearing.LIMITS, numbers)


def evidence(ground: Ground) -> dict[str, Number]:
    """The numbers, by name."""
    heard = ground.heard
    said: dict[str, Number] = {
        "sessions_heard": len(heard),
        "events_heard": sum(one.event for one in heard),
        "bound_percent": percent(ground.at_most),
        "comfort_mm": _span(ground.comfort),
    }
    last = next((one for one in reversed(heard) if one.event), None)
    if last is not None:
        said["days_since_event"] = max(0, ground.now - last.ended) // DAY_MS
    if ground.pace.rest_days:
        said["rest_days"] = round(ground.pace.rest_days)
        said["eased_rungs"] = f"{ground.pace.ease:g}"
    return said


def percent(chance: float) -> int:
    """A chance in whole per cent."""
    return round(100 * chance)


def _span(comfort: Band) -> str:
    return f"{comfort.middle:.1f} ({comfort.low:.1f} to {comfort.high:.1f})"
