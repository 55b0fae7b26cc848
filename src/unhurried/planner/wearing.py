"""Wearing in turn with keeping, for somebody who has chosen it before.

What a goal is for differs between people (guides A02), so wearing is proposed only to
those who have worn something of their own accord and found it easy. Where a goal is
kept, it then takes turns with an ordinary session: the same object, as long as it was
worn or one stage more, longest first; the bound and the gates take what is too much.
"""

from collections.abc import Iterator
from dataclasses import replace

from unhurried.core.clock import MINUTE_MS
from unhurried.core.practice import Depth, Kind, Plan
from unhurried.core.records import SessionRecord
from unhurried.history.sessions import practised
from unhurried.planner.ladder import plan_with
from unhurried.planner.port import Brief, Opening

MINUTE_S = MINUTE_MS // 1000


def wears(brief: Brief, open_now: tuple[Opening, ...]) -> Iterator[tuple[str, Plan]]:
    """What may be worn now, by the name of the move; nothing where it is not due."""
    worn = _worn_before(brief)
    if worn is None:
        return
    again = next((one for one in open_now if one.item.id == worn.plan.item_id), None)
    if again is None or again.deepest is not Depth.FULL:
        return
    for minutes in _stages(brief, worn):
        plan = plan_with(brief, again, Depth.FULL, minutes * MINUTE_S)
        yield "wear", replace(plan, kind=Kind.WEAR)


def _worn_before(brief: Brief) -> SessionRecord | None:
    """The last wear, where a goal is kept, it was easy, and keeping came after it."""
    records = practised(brief.state) if brief.maintaining else ()
    if not records or records[-1].plan.kind is Kind.WEAR or not records[-1].easy:
        return None
    worn = next((one for one in reversed(records) if one.plan.kind is Kind.WEAR), None)
    return worn if worn is not None and worn.easy else None


def _stages(brief: Brief, worn: SessionRecord) -> tuple[int, ...]:
    """Up to one stage more than was worn, in minutes, the longest first."""
    stages = brief.book.series("wear.stages_min")
    done = sum(one * MINUTE_S <= worn.report.hold_s for one in stages)
    return tuple(reversed(stages[: done + 1]))
