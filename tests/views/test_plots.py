"""The plots of the progress page: every session a mark, and the same as a table."""

from dataclasses import replace
from datetime import UTC
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.coach.histories import HISTORIES, live
from tests.life import Life, book, newcomer
from tests.views.drawn import classes, marked, parsed, size, texts, words
from unhurried.core.events import Event, GoalSet, SessionCorrected, SessionWithdrawn
from unhurried.core.lengths import Mm
from unhurried.core.practice import Depth, Ended, Kind
from unhurried.planner.believed import Believed
from unhurried.planner.foresight import Forecast
from unhurried.views.drawing.frame import NARROW, WIDE
from unhurried.views.drawing.looks import LOOKS
from unhurried.views.drawing.plot import Plot
from unhurried.views.drawing.plots import Drawn, beliefs_plot, plots
from unhurried.views.points import Span, points

FORECAST = Forecast(20, 60)
FELT = ("easy", "uneasy", "pain", "unknown", "settled")


def drawn(
    life: Life,
    day: float,
    *believed: Believed,
    forecast: Forecast | None = None,
    span: Span = Span.ALL,
    width: Mm | None = None,
) -> Drawn:
    return Drawn(life.at(day), believed, forecast, book(), UTC, span, width)


def of(life: Life, day: float, *believed: Believed) -> dict[str, Plot]:
    return {one.name: one for one in plots(drawn(life, day, *believed))}


def believed(life: Life, day: float) -> list[Believed]:
    return [
        Believed(one.ended, 10.0 + number, 12.0 + number, 15.0 + number)
        for number, one in enumerate(life.at(day).sessions)
    ]


@settings(max_examples=60, deadline=None)
@given(HISTORIES, st.sampled_from([None, FORECAST, Forecast(None, None, "too-few")]))
def test_any_history_is_drawn_whole_inside_its_frame_with_its_table(
    history: list[tuple[float, Event]], forecast: Forecast | None
) -> None:
    life, day = live(history)
    known = believed(life, day)
    made = plots(drawn(life, day, *known, forecast=forecast))
    sessions = len(points(life.at(day), book(), UTC))
    by_name = {one.name: one for one in made}
    assert list(by_name) == ["sizes", "beliefs", "weeks", "feelings"]
    for one in made:
        for svg in (parsed(one.narrow), parsed(one.wide)):
            stays_inside(svg)
            assert words(svg) == one.words != ""
        assert all(len(row) == len(one.table.columns) for row in one.table.rows)
    for name in ("sizes", "feelings"):
        assert len(by_name[name].table.rows) == sessions
    assert len(by_name["beliefs"].table.rows) == len(known)
    assert sum(int(row[1]) for row in by_name["weeks"].table.rows) == sessions
    told = marked(parsed(by_name["sizes"].wide))
    wide = sum(one.diameter is not None for one in points(life.at(day), book(), UTC))
    assert sum(len(told.get(kind, ())) for kind in FELT) == sessions + wide


def stays_inside(svg: Element) -> None:
    """Every mark lies within the picture."""
    wide, high = size(svg)
    for at in marked(svg).values():
        assert all(0 < x < wide and 0 < y < high for x, y in at)


def test_a_mark_that_is_outside_is_noticed() -> None:
    plain = of(newcomer().clean(0), 3)["sizes"].wide
    spoilt = parsed(plain.replace('cx="', 'cx="9'))
    with pytest.raises(AssertionError):
        stays_inside(spoilt)


def test_the_shape_says_how_it_felt_and_a_stroke_that_it_was_stopped() -> None:
    life = (
        newcomer()
        .session(0)
        .session(3, discomfort=5)
        .session(6, pain=2)
        .session(9, pain=None)
        .session(12, pain=5, ended=Ended.STOPPED)
    )
    told = marked(parsed(of(life, 14)["sizes"].narrow))
    twice = {kind: len(at) / 2 for kind, at in told.items()}
    assert twice == {"easy": 1, "uneasy": 1, "pain": 2, "unknown": 1, "stopped": 1}


def test_settling_alone_has_a_lane_of_its_own_and_no_width() -> None:
    life = newcomer().clean(0).session(3, kind=Kind.SETTLE)
    plot = of(life, 5)["sizes"]
    assert len(marked(parsed(plot.wide))["settled"]) == 1
    assert "settling" in texts(parsed(plot.wide))
    assert plot.table.rows[1][1:3] == ("nothing inserted", "")


def test_depths_stand_in_order_the_deepest_on_top() -> None:
    life = newcomer().session(0, depth=Depth.TIP).session(3, depth=Depth.PART)
    life.session(6)
    easy = marked(parsed(of(life, 8)["sizes"].wide))["easy"]
    tip, part, full = (y for _, y in easy[3:])
    assert full < part < tip


def test_recorded_and_estimated_are_told_apart_by_mark_and_in_the_legend() -> None:
    life = newcomer().clean(0).clean(3)
    plot = beliefs_plot(drawn(life, 6, *believed(life, 6), forecast=FORECAST))
    svg = parsed(plot.wide)
    said = texts(svg)
    assert {"Recorded", "Estimated", "Wished", "today"} <= set(said)
    assert {"band", "middle", "session"} <= set(marked(svg))
    assert "range" in classes(svg)
    assert "not recorded" in plot.words


def test_where_it_cannot_be_said_no_range_is_drawn() -> None:
    life = newcomer().clean(0)
    told = Forecast(None, None, "too-few")
    plot = beliefs_plot(drawn(life, 3, *believed(life, 3), forecast=told))
    assert "range" not in classes(parsed(plot.narrow))
    assert "cannot be said yet: a few more sessions are needed" in plot.words


def test_one_session_has_a_band_of_its_own() -> None:
    life = newcomer().clean(0)
    svg = parsed(beliefs_plot(drawn(life, 3, *believed(life, 3))).narrow)
    [(left, _), (right, _), *_] = marked(svg)["band"]
    assert left < right


def test_the_calendar_tells_days_of_rest_as_part_of_it() -> None:
    life = newcomer().session(0).session(3).session(3.1)
    plot = of(life, 5)["weeks"]
    assert plot.table.rows == (
        ("1969-12-29", "3", "Thu, Sun", "2"),
        ("1970-01-05", "0", "", "2"),
    )
    told = marked(parsed(plot.wide))
    assert [len(told[kind]) for kind in ("held", "twice", "rest")] == [2, 1, 4]


def test_what_was_not_answered_is_not_drawn_and_said_in_the_table() -> None:
    life = newcomer().session(0, ease=7, tension=2).session(3)
    plot = of(life, 5)["feelings"]
    assert plot.table.rows[0][1:] == ("7", "not answered", "2")
    assert plot.table.rows[1][1:] == ("not answered",) * 3
    assert len(marked(parsed(plot.wide))["told"]) > 0
    assert "nothing told" in texts(parsed(plot.wide))
    assert "Pleasure: nothing told." in plot.words


def test_what_was_taken_back_is_not_drawn_and_what_was_told_anew_is_drawn_so() -> None:
    life = newcomer().clean(0).clean(3)
    told = life.state.sessions[1].report
    life.tell(6, SessionWithdrawn("session-1"))
    life.tell(6, SessionCorrected("session-2", replace(told, pain=4)))
    plot = of(life, 7)["sizes"]
    [row] = plot.table.rows
    assert row[0] == "1970-01-04"
    assert row[3] == "4"
    assert row[-1] == "counts as care"
    assert set(marked(parsed(plot.wide))) == {"pain"}


def test_only_what_was_asked_for_is_shown() -> None:
    life = newcomer().clean(0).clean(300).clean(380, "middle").clean(390)
    for span, count in ((Span.ALL, 4), (Span.YEAR, 3), (Span.QUARTER, 2)):
        [sizes, *_] = plots(drawn(life, 392, span=span))
        assert len(sizes.table.rows) == count
    [sizes, *_] = plots(drawn(life, 392, width=Mm(160)))
    assert [row[1] for row in sizes.table.rows] == ["16 mm"]


def test_before_anything_is_recorded_each_picture_says_so() -> None:
    life = newcomer().tell(0, GoalSet())
    for one in plots(drawn(life, 0)):
        assert not one.table.rows
        assert not any(marked(parsed(one.wide)).values())
        assert "nothing" in one.words.lower()


def test_no_picture_of_a_page_carries_style_and_its_names_are_its_own() -> None:
    made = plots(drawn(newcomer().clean(0), 3))
    every = [svg for one in made for svg in (one.narrow, one.wide)]
    named = [one for svg in every for one in parsed(svg).iter() if one.get("id")]
    assert len({one.get("id") for one in named}) == len(named) == 2 * len(every)
    for svg in every:
        assert "style" not in svg
        assert parsed(svg).get("role") == "img"
        assert classes(parsed(svg)) <= {*LOOKS, "points", NARROW.name, WIDE.name}
