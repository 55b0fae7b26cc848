"""Between two widths that lie far apart: the tip of the wider one.

After a session with the wider of them nothing is narrower but a whole wide step below.
So its tip stays to be chosen before that, judged by the width that the tip is. Only
after a session that went deeper than the tip: else one tip would follow another, which
trains little. It is there whatever was reported, so nobody is offered more for a worse
report; after a session that was stopped it is not, and the gates have the last word.
"""

from unhurried.core.clock import MINUTE_MS
from unhurried.core.practice import Depth, Ended, Plan
from unhurried.core.records import SessionRecord
from unhurried.history.sessions import practised
from unhurried.planner.choosing.wide import is_wide
from unhurried.planner.ladder import plan_with
from unhurried.planner.port import Brief, Opening
from unhurried.protocol.rulebook import Rulebook

MINUTE_S = MINUTE_MS // 1000
BROKEN_OFF = (Ended.STOPPED, Ended.CRASHED)


def tip_between(brief: Brief, open_now: tuple[Opening, ...]) -> Plan | None:
    """The tip of the width that was used last; None where it is no step between."""
    records = practised(brief.state)
    opening = _last_used(open_now, records[-1]) if records else None
    if opening is None or not _far_above(open_now, opening, brief.book):
        return None
    first_s = brief.book.series("hold.stages_min")[0] * MINUTE_S
    return plan_with(brief, opening, Depth.TIP, min(first_s, opening.hold_s))


def _last_used(open_now: tuple[Opening, ...], last: SessionRecord) -> Opening | None:
    """The open one of the width used last, if that session went beyond the tip."""
    if last.plan.depth in (None, Depth.TIP) or last.report.ended in BROKEN_OFF:
        return None
    return next((one for one in open_now if one.diameter == last.diameter), None)


def _far_above(open_now: tuple[Opening, ...], opening: Opening, book: Rulebook) -> bool:
    """Whether the next narrower one that is open lies a wide step below."""
    below = [one for one in open_now if one.diameter < opening.diameter]
    return bool(below) and is_wide(below[-1].diameter.mm, opening.diameter.mm, book)
