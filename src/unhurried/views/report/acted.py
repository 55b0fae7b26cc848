"""The rules that acted: pauses they asked for, sizes taken back, starts refused."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from unhurried.core.events import StartRefused
from unhurried.core.reasons import Bearing
from unhurried.views.report.record import Record
from unhurried.views.report.section import Section
from unhurried.views.table import Table
from unhurried.views.words import report as words
from unhurried.views.words.advice import ADVICE

MOST: Final = 8


def acted_section(record: Record) -> Section:
    """Which rules acted in the chosen time, the latest first, and what holds now."""
    times: dict[str, list[int]] = defaultdict(list)
    for rule, wall_ms in _acted(record):
        if record.choice.holds(wall_ms):
            times[rule].append(wall_ms)
    latest = sorted(times, key=lambda rule: (-max(times[rule]), rule))
    rows = tuple(
        (_title(rule, record), str(len(times[rule])), record.days(times[rule])[-1])
        for rule in latest[:MOST]
    )
    table = Table(words.RULES, words.RULE_COLUMNS, rows)
    lines = (_now(record), words.RULES_ARE) if rows else (_now(record), words.NO_RULE)
    return Section(words.RULES, lines, (table,) if rows else ())


def _acted(record: Record) -> Iterator[tuple[str, int]]:
    """A rule, and when on the wall clock it acted."""
    state = record.state
    for lock in state.every_lock:
        yield lock.rule, record.wall_ms(lock.since)
    for setback in (*state.setbacks, *state.added_setbacks):
        yield setback.rule, record.wall_ms(setback.at)
    yield from _spoke_against(record)


def _spoke_against(record: Record) -> Iterator[tuple[str, int]]:
    """Against a session that was told of, or one that did not begin because of it."""
    for session in record.sessions:
        yield from ((rule, record.wall_ms(session.began)) for rule in session.against)
    for wall_ms, refused in record.told(StartRefused):
        yield from ((rule, wall_ms) for rule in refused.rules)


def _now(record: Record) -> str:
    """What is advised now, and by which rules."""
    decision = record.decision
    acting = [one.rule for one in decision.reasons if one.bearing is not Bearing.KEPT]
    named = [_title(rule, record) for rule in dict.fromkeys(acting)]
    headline = ADVICE[decision.advice].headline
    if not named:
        return words.NOW.format(advice=headline)
    return words.NOW_BY.format(advice=headline, rules="; ".join(named[:3]))


def _title(rule_id: str, record: Record) -> str:
    rule = record.book.rules.get(rule_id)
    return rule_id if rule is None else rule.title
