"""Past sessions as rows: what was recorded, and whether it counts."""

from dataclasses import dataclass
from datetime import tzinfo

from unhurried.core.credit import wall_at
from unhurried.core.lengths import Mm
from unhurried.core.practice import Depth, Ended, Kind
from unhurried.core.state import SessionRecord, State
from unhurried.history.telling import (
    as_last_told,
    counts,
    is_corrected,
    is_withdrawn,
)
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.counting import why_not
from unhurried.views.moment import Moment, dated
from unhurried.views.words.counting import AS_CARE, COUNTS, NOT_COUNTED
from unhurried.views.words.kinds import ENDINGS


@dataclass(frozen=True, slots=True)
class PastSession:
    """One session as recorded; None is 'not answered' or 'not known'.

    Attributes:
        item: its name, as it is called now; empty when nothing was inserted.
        hold_s: seconds.
        pain, discomfort: 0 to 10, at their strongest.
        ended_text: how it ended, in words.
        counts: whether it counts towards the next size.
        standing: the same in words.
        because: why it counts as care; empty when it counts.
        corrected: whether it was told anew; what is shown was told last.
        withdrawn: whether it was taken back.
        imported: whether another record holds it.
    """

    id: str
    began: Moment
    kind: Kind
    item: str
    diameter: Mm | None
    depth: Depth | None
    hold_s: int
    pain: int | None
    discomfort: int | None
    ended: Ended
    ended_text: str
    counts: bool
    standing: str
    because: tuple[str, ...]
    corrected: bool
    withdrawn: bool
    imported: bool


def past_sessions(
    state: State, book: Rulebook, zone: tzinfo
) -> tuple[PastSession, ...]:
    """Every session, oldest first."""
    told = sorted((*state.sessions, *state.imported), key=lambda one: one.began)
    return tuple(_past(record, state, book, zone) for record in told)


def _past(
    record: SessionRecord, state: State, book: Rulebook, zone: tzinfo
) -> PastSession:
    began_ms = wall_at(state.credit, record.began)
    owned = state.items.get(record.plan.item_id or "")
    counting = counts(record, state, book)
    because = () if counting else why_not(record, state, book)
    report = as_last_told(record, state)
    return PastSession(
        id=record.id,
        began=Moment(began_ms, dated(began_ms, zone)),
        kind=record.plan.kind,
        item="" if owned is None else owned.item.name,
        diameter=record.diameter,
        depth=report.depth,
        hold_s=report.hold_s,
        pain=report.pain,
        discomfort=report.discomfort,
        ended=report.ended,
        ended_text=ENDINGS[report.ended],
        counts=counting,
        standing=COUNTS if counting else AS_CARE,
        because=tuple(NOT_COUNTED[code] for code in because),
        corrected=is_corrected(record, state),
        withdrawn=is_withdrawn(record, state),
        imported=any(record.id == one.id for one in state.imported),
    )
