"""Pain, blood and other signs: each time they were told of, at their worst."""

from collections.abc import Iterator
from typing import Final

from unhurried.core.events import SignsReported
from unhurried.core.records import FollowUp, SessionRecord
from unhurried.history.telling import as_it_counts, is_corrected
from unhurried.views.report.record import Record
from unhurried.views.report.section import Section, shortened
from unhurried.views.table import Table
from unhurried.views.words import report as words
from unhurried.views.words.drawing import MM

MOST: Final = 12
_Row = tuple[int, str, str]
"""Wall-clock milliseconds, the width in words, and what was told."""


def events_section(record: Record) -> Section:
    """The latest of them, oldest first, and how often a question was left open."""
    found = sorted(_found(record))
    left_out = len(found) - MOST
    lines = [words.NO_EVENTS] if not found else []
    if left_out > 0:
        lines.append(words.EARLIER_EVENTS.format(count=left_out))
    lines += _left_open(record)
    rows = tuple((record.days([at])[0], *rest) for at, *rest in found[-MOST:])
    table = Table(words.EVENTS, words.EVENT_COLUMNS, rows)
    return Section(words.EVENTS, tuple(lines), (table,) if rows else ())


def _found(record: Record) -> Iterator[_Row]:
    for one in record.sessions:
        yield from _of_session(one, record)
    for wall_ms, told in record.told(SignsReported):
        after = FollowUp(0, told.soreness, told.blood, None, told.signs)
        said = _told_after(after, record)
        if said:
            yield wall_ms, words.BETWEEN, shortened("; ".join(said))


def _of_session(session: SessionRecord, record: Record) -> Iterator[_Row]:
    worst = as_it_counts(session, record.state, record.book)
    said = [*told_in(worst, record)]
    for check in worst.follow_ups:
        said += [words.AFTER.format(what=one) for one in _told_after(check, record)]
    if said:
        anew = [words.TOLD_ANEW] if is_corrected(session, record.state) else []
        text = "; ".join(dict.fromkeys((*said, *anew)))
        yield record.wall_ms(session.began), _width(session), shortened(text)


def told_in(worst: SessionRecord, record: Record) -> Iterator[str]:
    """What was told of the session itself: pain, blood, leakage, signs."""
    report = worst.report
    if (report.pain or 0) > record.book.whole("clean.pain_at_most"):
        yield words.PAIN.format(score=report.pain)
    if report.blood:
        yield words.BLOOD
    if report.leakage:
        yield words.LEAKAGE
    yield from _titles(report.signs, record)


def _told_after(check: FollowUp, record: Record) -> list[str]:
    said = [words.SORENESS.format(score=check.soreness)] if check.soreness else []
    said += [words.BLOOD] if check.blood else []
    said += [words.LEAKAGE] if check.leakage else []
    return [*said, *_titles(check.signs, record)]


def _titles(signs: tuple[str, ...], record: Record) -> Iterator[str]:
    for sign in signs:
        known = record.book.signs.get(sign)
        yield sign if known is None else known.title


def _width(session: SessionRecord) -> str:
    if session.diameter is None or not session.inserted:
        return words.NO_WIDTH
    return MM.format(mm=session.diameter)


def _left_open(record: Record) -> Iterator[str]:
    held = record.sessions
    reports = [as_it_counts(one, record.state, record.book).report for one in held]
    some = sum(one.pain is None or one.blood is None for one in reports)
    if some:
        yield words.LEFT_OPEN.format(some=some, all=len(reports))
    unchecked = sum(not one.follow_ups for one in held)
    if unchecked:
        yield words.UNCHECKED.format(some=unchecked, all=len(held))
