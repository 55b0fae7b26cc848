"""What a report for a clinician holds, and what it leaves out."""

from dataclasses import replace
from datetime import UTC, date, timedelta, timezone

import pytest

from tests.exports.report.lives import EVERY, ordinary, record_of, report_of
from tests.life import book, newcomer
from unhurried.core.errors import BadInput
from unhurried.core.events import (
    ClinicianAgreed,
    ContinenceScored,
    ReactionsStated,
    SessionCorrected,
    SessionWithdrawn,
    SignsReported,
)
from unhurried.core.practice import Depth, Ended, Report
from unhurried.views.as_json import plain
from unhurried.views.report.choice import USUAL, Choice, Part, chosen
from unhurried.views.report.events import events_section
from unhurried.views.report.health import health_section
from unhurried.views.report.medicines import medicines_section
from unhurried.views.report.page import SECTIONS, period_text, report_page
from unhurried.views.report.section import Section
from unhurried.views.words import report as words


def rows(section: Section) -> list[tuple[str, ...]]:
    return [row for table in section.tables for row in table.rows]


def test_pain_and_blood_are_told_by_day_and_width() -> None:
    told = rows(events_section(record_of(ordinary(), 30)))
    assert told == [
        ("1970-01-11", "16 mm", "pain 5 of 10"),
        ("1970-01-23", "19 mm", "blood"),
    ]


def test_a_question_left_open_is_counted_and_never_taken_for_no() -> None:
    lines = events_section(record_of(ordinary(), 30)).lines
    assert "Pain or blood was not answered in 1 of 9 sessions." in lines


def test_blood_that_was_taken_back_later_is_still_told_with_a_word_on_that() -> None:
    life = ordinary()
    mended = Report(Ended.COMPLETED, Depth.FULL, 300, 0, 0, blood=False)
    life.tell(29, SessionCorrected("session-8", mended))
    assert rows(events_section(record_of(life, 30)))[-1] == (
        "1970-01-23",
        "19 mm",
        "blood; told anew later; shown at its worst",
    )


def test_a_session_that_was_taken_back_is_not_in_it() -> None:
    life = ordinary().tell(29, SessionWithdrawn("session-1"))
    assert "8 sessions in this time" in report_of(life, 30).about[0]


def test_signs_between_sessions_are_told_with_their_titles() -> None:
    sign = next(iter(book().signs.values()))
    record = record_of(newcomer(), 9)
    entry = record.history[0]
    told = replace(entry, event=SignsReported((sign.id,), blood=True))
    section = events_section(replace(record, history=(told,)))
    assert rows(section) == [("1970-01-02", "between sessions", f"blood; {sign.title}")]


def test_medicines_are_counted_with_what_was_left_open() -> None:
    told = {
        row[0]: row[1:] for row in rows(medicines_section(record_of(ordinary(), 30)))
    }
    assert told["Poppers or other nitrites"] == ("1", "0", "1970-01-03")
    assert told["Sildenafil or a relative of it"] == ("0", "29", "none")
    assert told["Alcohol, or a drug that dulls pain"] == ("0", "0", "none")


def test_health_names_each_yes_each_open_question_and_each_reaction() -> None:
    life = newcomer().tell(
        1, ReactionsStated(("latex",)), ContinenceScored(3), ContinenceScored(5)
    )
    told = " ".join(health_section(record_of(life, 30)).lines)
    assert "Reacts to: latex." in told
    assert "Continence score 5 of 20" in told
    assert "First in this time: 3" in told
    assert "All of them with no." in told


def test_a_clinicians_word_is_told_as_the_persons_note_of_it() -> None:
    record = record_of(newcomer(), 9)
    entry = record.history[0]
    agreed = replace(entry, event=ClinicianAgreed())
    said = health_section(replace(record, history=(agreed,)))
    assert words.AGREED.format(days="1970-01-02") in said.lines


def test_what_is_estimated_stands_apart_and_last() -> None:
    sections = report_of(ordinary(), 30).sections
    assert [one.estimated for one in sections] == [False] * (len(sections) - 1) + [True]
    recorded = [line for one in sections if not one.estimated for line in one.lines]
    assert not [line for line in recorded if "believed" in line]


def test_the_rules_that_acted_are_named_the_latest_first() -> None:
    sections = {one.title: one for one in report_of(ordinary(), 30).sections}
    told = rows(sections[words.RULES])
    assert len(told) == 8
    assert [day for *_, day in told] == sorted((day for *_, day in told), reverse=True)


def test_feelings_and_notes_are_out_unless_somebody_wants_them_in() -> None:
    usual = str(plain(report_of(ordinary(), 30)))
    assert "a note of one evening" not in usual
    assert "Pleasure" not in usual
    every = str(plain(report_of(ordinary(), 30, Choice(EVERY))))
    assert "a note of one evening" in every
    assert "Pleasure" in every


@pytest.mark.parametrize("part", sorted(SECTIONS))
def test_a_part_alone_brings_its_section_and_no_other(part: Part) -> None:
    report = report_of(ordinary(), 30, Choice(frozenset({part})))
    assert len(report.sections) == 1


def test_only_the_chosen_days_are_told() -> None:
    choice = chosen(USUAL, date(1970, 1, 11), date(1970, 1, 14), UTC)
    report = report_of(ordinary(), 30, choice)
    assert "2 sessions in this time, from 1970-01-11 to 1970-01-14." in report.about[0]
    assert "1970-01-23" not in str(plain(report))
    assert "from 1970-01-11 to 1970-01-14" in period_text(choice)


def test_days_begin_at_midnight_where_the_person_is() -> None:
    choice = chosen(USUAL, date(1970, 1, 2), None, timezone(timedelta(hours=2)))
    assert choice.since_ms == 22 * 3_600_000


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (date(2026, 3, 2), date(2026, 3, 1)),
        (None, date.max),
        (date.min, None),
    ],
)
def test_days_that_cannot_be_are_refused(first: date | None, last: date | None) -> None:
    with pytest.raises(BadInput):
        chosen(USUAL, first, last, timezone(timedelta(hours=2)))


def test_an_empty_record_makes_a_report_that_says_so() -> None:
    report = report_page(record_of(newcomer(), 1, believed=False))
    assert words.NO_SESSIONS in report.about[0]
    assert report.sections
