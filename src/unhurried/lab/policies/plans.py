"""From a level to a plan: the widest open up to it, as far as the gates let it."""

from collections.abc import Iterator

from unhurried.core.clock import MINUTE_MS
from unhurried.core.practice import Depth, Kind, Plan
from unhurried.history.progress import longest_hold_s
from unhurried.planner.port import Brief, Opening

HOLD_S = 10 * MINUTE_MS // 1000
"""The longest hold that a policy asks for; ten minutes, as the guides do."""


def widest(brief: Brief, most: int) -> Opening | None:
    """The widest open item up to this width in tenths of a millimetre."""
    under = [one for one in brief.openings if one.diameter.tenths <= most]
    return under[-1] if under else None


def furthest(brief: Brief, opening: Opening) -> Plan | None:
    """The furthest that is allowed with it: deeper goes before longer."""
    return next((one for one in _plans(brief, opening) if brief.allows(one)), None)


def _plans(brief: Brief, opening: Opening) -> Iterator[Plan]:
    longest = min(HOLD_S, opening.hold_s)
    held = min(
        longest, longest_hold_s(brief.state, brief.here, opening.diameter, brief.book)
    )
    for depth in _depths(opening.deepest):
        for hold_s in dict.fromkeys((longest, held)):
            yield _plan(brief, opening, depth, hold_s)


def _depths(deepest: Depth) -> list[Depth]:
    return [depth for depth in reversed(Depth) if depth.rank <= deepest.rank]


def _plan(brief: Brief, opening: Opening, depth: Depth, hold_s: int) -> Plan:
    kind = Kind.EXPLORE if opening.item.is_finger else Kind.TRAIN
    return Plan(
        kind=Kind.MAINTAIN if brief.maintaining else kind,
        item_id=opening.item.id,
        lubricant_id=opening.lubricant_id,
        depth=depth,
        hold_s=hold_s,
    )
