"""What a story says becomes what the application is told."""

from hypothesis import given
from hypothesis import strategies as st

from tests.lab.telling_files import PAGE, WORDS, example, understood
from unhurried.app.commands import Tell, TellSession
from unhurried.core.clock import DAY_MS, HOUR_MS, MINUTE_MS
from unhurried.core.events import (
    GoalSet,
    ItemAdded,
    LubricantAdded,
    ScreeningAnswered,
    SignsReported,
)
from unhurried.core.practice import Ended, Report
from unhurried.core.things import Lubricant
from unhurried.lab.clock import StoryClock
from unhurried.lab.reading.asks import EXPECT, WISH
from unhurried.lab.reading.file import KEYS
from unhurried.lab.reading.guided import BEGIN, SAID
from unhurried.lab.reading.happenings import KINDS
from unhurried.lab.reading.kit import ITEM, LUBRICANT
from unhurried.lab.reading.moments import span, written
from unhurried.lab.reading.person import GOAL, PERSON
from unhurried.lab.reading.place import Place
from unhurried.lab.reading.practice import CHECK_IN, FOLLOW_UP, READINESS, SESSION
from unhurried.lab.reading.toml import drawn_together, parse
from unhurried.lab.story import Felt, Happening, Story

HERE = Place("told.toml", "")


def facts(story: Story) -> list[object]:
    return [fact for telling in story.opening for fact in telling.facts]


def happened(text: str) -> Happening:
    return understood(f'{example()}\n[[happens]]\nat = "20d"\n{text}\n').happenings[-1]


def report(text: str) -> Report:
    telling = happened(text).telling
    assert isinstance(telling, TellSession)
    return telling.report


def test_a_circumference_is_read_as_a_diameter() -> None:
    widths = [
        str(f.item.diameter)
        for f in facts(understood(example()))
        if isinstance(f, ItemAdded)
    ]
    assert widths == ["13", "15.9"]


def test_clear_answers_every_condition_with_no() -> None:
    [screening] = [
        f for f in facts(understood(example())) if isinstance(f, ScreeningAnswered)
    ]
    assert screening.answers == dict.fromkeys(WORDS.conditions, False)


def test_a_table_of_conditions_leaves_the_others_unanswered() -> None:
    text = example().replace('"clear"', "{ fissure = true }")
    [screening] = [
        f for f in facts(understood(text)) if isinstance(f, ScreeningAnswered)
    ]
    assert screening.answers == {"fissure": True}


def test_the_rest_of_a_table_may_be_cleared_and_dated() -> None:
    table = (
        '{ others = "clear", anal_surgery = true, days_ago = { anal-surgery = 60 } }'
    )
    text = example().replace('"clear"', table)
    [screening] = [
        f for f in facts(understood(text)) if isinstance(f, ScreeningAnswered)
    ]
    assert screening.answers["anal-surgery"] is True
    assert screening.answers["fissure"] is False
    assert screening.days_ago == {"anal-surgery": 60}


def test_additives_left_out_are_unknown_and_an_empty_list_is_none() -> None:
    def additives(text: str) -> tuple[str, ...]:
        [gel] = [
            f.lubricant
            for f in facts(understood(text))
            if isinstance(f, LubricantAdded)
        ]
        assert isinstance(gel, Lubricant)
        return gel.additives

    assert additives(example()) == ()
    assert additives(example().replace("additives = []\n", "")) == ("unknown",)


def test_answers_left_out_of_a_session_stay_unknown_but_numbing_and_leakage() -> None:
    told = report('session = { kind = "train", item = "small" }')
    assert (told.pain, told.discomfort, told.blood) == (None, None, None)
    assert (told.numbing, told.leakage) == (False, False)
    assert told.ended is Ended.CRASHED


def test_a_check_in_while_it_is_held_makes_the_report_worse() -> None:
    session = """session = { kind = "train", item = "small", hold_minutes = 5, pain = 0,
        blood = false, ended = "completed" }
    [[happens]]
    at = "20d 4m"
    check_in = { pain = 4, signs = ["tearing"], blood = true }"""
    told = report(session)
    assert (told.pain, told.blood, told.signs) == (4, True, ("tearing",))


def test_a_check_in_never_makes_a_report_better() -> None:
    session = """session = { kind = "train", item = "small", hold_minutes = 5, pain = 6,
        blood = true, ended = "completed" }
    [[happens]]
    at = "20d 4m"
    check_in = { pain = 0, blood = false }"""
    told = report(session)
    assert (told.pain, told.blood) == (6, True)


def test_a_check_in_between_sessions_tells_of_signs_and_soreness() -> None:
    telling = happened('check_in = { pain = 3, signs = ["fever"] }').telling
    assert isinstance(telling, Felt)
    assert telling.between == Tell((SignsReported(("fever",), soreness=3),))


def test_no_pain_between_sessions_does_not_say_that_soreness_is_gone() -> None:
    telling = happened("check_in = { pain = 0, discomfort = 2 }").telling
    assert isinstance(telling, Felt)
    assert telling.between == Tell((SignsReported(()),))


def test_a_check_in_two_hours_after_a_session_stands_by_itself() -> None:
    session = """session = { kind = "train", item = "small", hold_minutes = 5, pain = 0,
        blood = false, ended = "completed" }
    [[happens]]
    at = "20d 2h"
    check_in = { blood = true }"""
    telling = happened(session).telling
    assert isinstance(telling, Felt)
    assert telling.between == Tell((SignsReported((), blood=True),))


def test_a_goal_may_be_a_circumference() -> None:
    telling = happened("goal = { circumference_mm = 100 }").telling
    assert isinstance(telling, Tell)
    [goal] = telling.facts
    assert isinstance(goal, GoalSet)
    assert str(goal.diameter) == "31.8"


@given(st.integers(0, 36_000), st.integers(0, 23), st.integers(0, 59))
def test_a_time_that_is_written_is_read_as_the_same(d: int, h: int, m: int) -> None:
    ms = d * DAY_MS + h * HOUR_MS + m * MINUTE_MS
    assert span(written(ms), HERE) == ms


@given(st.integers(0, 99), st.integers(0, 99))
def test_the_parts_of_a_time_add_up(weeks: int, minutes: int) -> None:
    parts = span(f"{weeks}w", HERE) + span(f"{minutes}m", HERE)
    assert span(f"{weeks}w {minutes}m", HERE) == parts


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=12)


@given(st.dictionaries(st.sampled_from("abcd"), TEXTS | st.integers(), max_size=4))
def test_braces_over_several_lines_read_as_on_one(body: dict[str, str | int]) -> None:
    def value(one: str | int) -> str:
        if isinstance(one, int):
            return str(one)
        return '"' + one.replace("\\", "\\\\").replace('"', '\\"') + '"'

    pairs = [f"{key} = {value(one)}" for key, one in body.items()]
    lines = (
        "t = {\n" + ", # } {\n".join(pairs) + ("," if pairs else "") + "\n}\nz = 1\n"
    )
    assert parse(lines) == {"t": body, "z": 1}
    assert drawn_together(lines).count("\n") == lines.count("\n")


@given(st.lists(st.integers(0, 10**9), min_size=1))
def test_the_steady_clock_of_a_story_never_goes_back(walls: list[int]) -> None:
    clock = StoryClock(0)
    before = 0
    for number, wall in enumerate(walls):
        (clock.leap_to if number % 2 else clock.go_to)(wall)
        steady = clock.now().steady_ms or 0
        assert steady >= before
        assert not number % 2 or steady == before
        before = steady


def test_every_key_is_on_the_page() -> None:
    keys = {*KEYS, *PERSON, *GOAL, *ITEM, *LUBRICANT, *KINDS, *SESSION, *FOLLOW_UP}
    keys |= {*CHECK_IN, *READINESS, *EXPECT, *WORDS.additives, *BEGIN, *WISH}
    keys |= set(SAID)
    assert sorted(key for key in keys if key not in PAGE) == []
