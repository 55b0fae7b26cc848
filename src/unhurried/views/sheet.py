"""The sessions as a plain sheet: one row each, with headings, for other programs."""

from collections.abc import Iterator
from datetime import UTC, datetime, tzinfo
from typing import Final

from unhurried.core.clock import MINUTE_MS, SECOND_MS
from unhurried.core.credit import wall_at
from unhurried.core.practice import Report
from unhurried.core.state import FollowUp, SessionRecord, State
from unhurried.history.telling import as_last_checked, as_last_told, is_withdrawn
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.past import PastSession, past_sessions
from unhurried.views.words.names import NAMES

Cell = str | int | float | None
HEADINGS: Final = (
    "date",
    "time",
    "kind",
    "object",
    "width_mm",
    "depth",
    "hold_min",
    "ended",
    "pain",
    "discomfort",
    "ease",
    "enjoyment",
    "tension",
    "blood",
    "leakage",
    "numbing",
    "signs",
    "soreness_after",
    "blood_after",
    "counts",
    "note",
)
_MINUTE_S: Final = MINUTE_MS // SECOND_MS
_YES_NO: Final = {True: "yes", False: "no", None: None}


def session_sheet(
    state: State, book: Rulebook, zone: tzinfo
) -> tuple[tuple[Cell, ...], ...]:
    """Headings, then every session that was not taken back, oldest first.

    An empty cell is 'not answered' or 'not known'. Width is in mm, hold in minutes,
    feelings from 0 to 10; date and time are those of the person's own zone.
    """
    return (HEADINGS, *_rows(state, book, zone))


def _rows(state: State, book: Rulebook, zone: tzinfo) -> Iterator[tuple[Cell, ...]]:
    records = {one.id: one for one in (*state.sessions, *state.imported)}
    for past in past_sessions(state, book, zone):
        record = records[past.id]
        if not is_withdrawn(record, state):
            yield _row(past, record, state, zone)


def _row(
    past: PastSession, record: SessionRecord, state: State, zone: tzinfo
) -> tuple[Cell, ...]:
    report = as_last_told(record, state)
    began = _local(wall_at(state.credit, record.began), zone)
    return (
        None if began is None else began.date().isoformat(),
        None if began is None else began.strftime("%H:%M"),
        record.plan.kind.value,
        past.item,
        None if record.diameter is None else record.diameter.mm,
        None if report.depth is None else NAMES[report.depth.value],
        round(report.hold_s / _MINUTE_S, 1),
        report.ended.value,
        *_felt(report),
        *_after(as_last_checked(record, state)),
        _YES_NO[past.counts],
        report.note,
    )


def _felt(report: Report) -> tuple[Cell, ...]:
    return (
        report.pain,
        report.discomfort,
        report.ease,
        report.enjoyment,
        report.tension,
        _YES_NO[report.blood],
        _YES_NO[report.leakage],
        _YES_NO[report.numbing],
        " ".join(report.signs),
    )


def _after(check: FollowUp | None) -> tuple[Cell, ...]:
    return (None, None) if check is None else (check.soreness, _YES_NO[check.blood])


def _local(wall_ms: int, zone: tzinfo) -> datetime | None:
    """None for a time that no calendar shows."""
    try:
        return datetime.fromtimestamp(wall_ms / SECOND_MS, UTC).astimezone(zone)
    except (OverflowError, ValueError, OSError):
        return None
