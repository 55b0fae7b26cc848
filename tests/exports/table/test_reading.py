"""Each cell is read as its column says, or the whole table is refused."""

from datetime import UTC

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exports.table.tables import (
    CLEAN,
    HEADINGS,
    MAP,
    NOW,
    one,
    table,
    understood,
)
from unhurried.core.clock import HOUR_MS
from unhurried.core.errors import BadInput
from unhurried.core.practice import Ended
from unhurried.exports.table.dates import Now


def test_a_row_is_what_its_cells_say() -> None:
    session = one()
    assert NOW.wall_ms - session.ago_ms == 1_767_641_400_000
    assert (str(session.diameter), str(session.length)) == ("13", "70")
    report = session.report
    assert (report.hold_s, report.pain, report.discomfort) == (600, 0, 1)
    assert (report.blood, report.leakage, report.numbing) == (False, False, False)
    assert (report.ended, report.note) == (Ended.COMPLETED, "calm")
    assert (session.soreness, session.blood_after) == (0, False)


def test_an_empty_cell_is_not_answered() -> None:
    row = {name: CLEAN[name] for name in ("Day", "Size")}
    [session] = understood(table([row]))
    report = session.report
    assert (report.pain, report.blood, report.ended) == (None, None, Ended.CRASHED)
    assert (session.soreness, session.blood_after, session.length) == (None,) * 3


@pytest.mark.parametrize(
    ("key", "text", "tenths"),
    [
        ("diameter_mm", "13,5", 135),
        ("diameter_mm", "13 mm", 130),
        ("diameter_cm", "1,35", 135),
        ("diameter_in", "0,5", 127),
        ("circumference_mm", "41", 131),
        ("circumference_cm", "4,1cm", 131),
        ("circumference_in", "1,6", 129),
    ],
)
def test_a_size_is_read_in_the_unit_and_shape_of_the_map(
    key: str, text: str, tenths: int
) -> None:
    assert one(MAP.replace("diameter_mm", key), Size=text).diameter.tenths == tenths


@pytest.mark.parametrize(
    ("scale", "text", "score"),
    [
        (10, "4", 4),
        (10, "2,1", 3),
        (5, "2", 4),
        (5, "1,6", 4),
        (100, "31", 4),
        (3, "1", 4),
    ],
)
def test_what_was_felt_is_put_on_our_scale_and_never_lower(
    scale: int, text: str, score: int
) -> None:
    assert (
        one(MAP.replace("scale = 10", f"scale = {scale}"), Pain=text).report.pain
        == score
    )


@pytest.mark.parametrize(
    ("column", "text", "said"),
    [
        ("Day", "", "no day"),
        ("Day", "2026-01-05", "order of the map"),
        ("Day", "05.13.2026", "no day of the calendar"),
        ("Day", "31.02.2026", "no day of the calendar"),
        ("Day", "05.01.1999", "not from 2000"),
        ("Day", "05.01.9999", "not from 2000"),
        ("Day", "05.01.0001", "not from 2000"),
        ("Day", "02.02.2026", "still to come"),
        ("Day", "5 January 2026", "no day"),
        ("Day", "=TODAY()", "no day"),
        ("Day", "05.01/2026", "no day"),
        ("Day", "\u0660\u0665.01.2026", "no day"),
        ("Time", "25:00", "no time of day"),
        ("Time", "13:00 PM", "no time of day"),
        ("Time", "7 p", "no time of day"),
        ("Time", "evening", "no time of day"),
        ("Size", "", "no size"),
        ("Size", "small", "no number"),
        ("Size", "=13", "no number"),
        ("Size", "-13", "no number"),
        ("Size", "1.3", "no number"),
        ("Size", "13 cm", "no number"),
        ("Size", "1e1", "no number"),
        ("Size", "1,3", "not a likely size"),
        ("Size", "250", "not a likely size"),
        ("Size", "NaN", "no number"),
        ("Length", "2", "not a likely size"),
        ("Minutes", "2000", "more than a day"),
        ("Minutes", "0:10", "no number"),
        ("Pain", "11", "beyond the scale"),
        ("Pain", "a bit", "no number"),
        ("Pain", "-1", "no number"),
        ("Blood", "maybe", "neither yes nor no"),
        ("Blood", "0", "neither yes nor no"),
        ("Signs", "fever tired", "not known, 'tired'"),
        ("Note", "x" * 2_001, "too long"),
    ],
)
def test_a_cell_that_is_not_understood_refuses_the_table_and_is_named(
    column: str, text: str, said: str
) -> None:
    rows = [CLEAN, {**CLEAN, column: text}]
    with pytest.raises(BadInput, match=said) as refused:
        understood(table(rows))
    assert refused.value.where == f"sessions.csv: row 3, column '{column}'"
    assert refused.value.hint


def test_a_number_that_may_be_read_in_two_ways_asks_for_the_mark() -> None:
    with pytest.raises(BadInput, match="two ways") as refused:
        one(MAP.replace('decimal = ","\n', ""), Size="13,5")
    assert "decimal" in refused.value.hint
    assert one(MAP.replace('decimal = ","\n', "")).diameter.tenths == 130


@pytest.mark.parametrize(
    ("line", "left_out"),
    [('leave_out = ["Mood"]', "Mood"), ('blood = "Blood"', "Blood")],
)
def test_a_column_that_the_map_does_not_name_is_not_passed_over(
    line: str, left_out: str
) -> None:
    with pytest.raises(BadInput, match=f"'{left_out}' stands nowhere in the map"):
        understood(table([CLEAN]), MAP.replace(line, ""))


@pytest.mark.parametrize(
    ("headings", "said"),
    [
        (HEADINGS[1:], "'Day' is not there"),
        ((*HEADINGS, "Pain"), "'Pain' is there twice"),
        (HEADINGS[:-1], "'Mood' is not there"),
    ],
)
def test_a_heading_of_the_map_is_there_once(
    headings: tuple[str, ...], said: str
) -> None:
    with pytest.raises(BadInput, match=said):
        understood(table([CLEAN], headings))


def test_a_column_without_heading_may_be_empty_and_holds_nothing() -> None:
    headings = (*HEADINGS, "")
    assert understood(table([CLEAN], headings))
    with pytest.raises(BadInput, match="stands nowhere"):
        understood(table([{**CLEAN, "": "5"}], headings))


def test_a_table_without_a_session_is_refused() -> None:
    with pytest.raises(BadInput, match="no session"):
        understood(table([]))


def test_signs_are_told_by_their_ids() -> None:
    assert one(Signs="fever, sharp-pain fever").report.signs == ("fever", "sharp-pain")


def test_a_note_holds_nothing_that_acts_and_may_begin_like_a_formula() -> None:
    assert one(Note="\x1b[2J\u202eb").report.note == "\ufffd[2J\ufffdb"
    assert one(Note="=1+1").report.note == "=1+1"


CHANGES = st.sampled_from(
    [{"Pain": "1"}, {"Size": "14"}, {"Day": "06.01.2026"}, {"Time": ""}, {"Sore": ""}]
)


@given(CHANGES)
def test_a_row_has_another_id_when_it_says_something_else(
    change: dict[str, str],
) -> None:
    [first], [other] = (
        understood(table([CLEAN])),
        understood(table([{**CLEAN, **change}])),
    )
    assert first.id != other.id


def test_a_row_keeps_its_id_whatever_its_note_order_of_columns_and_map_say() -> None:
    [first] = understood(table([CLEAN]))
    turned = table([{**CLEAN, "Note": "other", "Size": "1,3"}], HEADINGS[::-1], ",")
    later = Now(NOW.wall_ms + 5 * HOUR_MS, UTC)
    [second] = understood(turned, MAP.replace("diameter_mm", "diameter_cm"), later)
    assert first.id == second.id
    assert len({one.id for one in understood(table([CLEAN, CLEAN]))}) == 2
