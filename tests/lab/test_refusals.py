"""A story that is not understood is refused with file, key, line and a hint."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.lab.telling_files import example, understood
from unhurried.core.errors import BadInput
from unhurried.lab.story import Story

# what is replaced in the example, by what, the key that is named, what the hint holds
CHANGES = [
    ("format = 1", "format = 2", "format", "format = 1"),
    ("format = 1", "format = true", "format", "format = 1"),
    ("format = 1\n", "", "told.toml", "format"),
    ("adult = true", "adlut = true", "person.adlut", "adult"),
    ("adult = true", "adult = 1", "person.adult", "quotation"),
    ('experience = "new"', 'experience = "novice"', "person.experience", "some"),
    ('"clear"', '"cleer"', "person.screening", "clear"),
    ('"clear"', "{ fisure = true }", "person.screening.fisure", "fissure"),
    ('"clear"', "{ fissure = 1 }", "person.screening.fissure", "quotation"),
    ("diameter_mm = 13", "diameter_mm = nan", "items[0].diameter_mm", ""),
    ("diameter_mm = 13", "diameter_mm = inf", "items[0].diameter_mm", ""),
    ("diameter_mm = 13", "diameter_mm = -13", "items[0].diameter_mm", ""),
    ("diameter_mm = 13", "diameter_mm = 1.3", "items[0].diameter_mm", "unit"),
    ("diameter_mm = 13", "diameter_cm = 1.3", "items[0].diameter_cm", "diameter_mm"),
    ("diameter_mm = 13", 'diameter_mm = "13"', "items[0].diameter_mm", "quotation"),
    ("diameter_mm = 13\n", "", "items[0]", "circumference_mm"),
    (
        "circumference_mm = 50",
        "circumference_mm = 50\ndiameter_mm = 16",
        "items[1]",
        "",
    ),
    ('name = "medium"', 'name = "small"', "items[1].name", "another"),
    ('material = "silicone"', 'material = "slicone"', "items[0].material", "silicone"),
    ('base = "water"', 'base = "watr"', "lubricants[0].base", "water"),
    ("additives = []", 'additives = "none"', "lubricants[0].additives", "such as"),
    ("additives = []", 'additives = ["numming"]', "lubricants[0].additives", "numbing"),
    ('item = "medium",', 'item = "mediun",', "happens[0].session.item", "medium"),
    ('item = "medium",', "", "happens[0].session", "item"),
    ('lubricant = "gel"', 'lubricant = "jel"', "happens[0].session.lubricant", "gel"),
    ("pain = 1", "pain = nan", "happens[0].session.pain", "check the value"),
    ("pain = 1", "pain = -inf", "happens[0].session.pain", "check the value"),
    ("pain = 1", "pain = 11", "happens[0].session.pain", "check the value"),
    ("pain = 1", f"pain = 1{'0' * 400}", "told.toml", "docs/stories.md"),
    ("pain = 1", f"pain = 1{'0' * 9000}", "told.toml", "docs/stories.md"),
    ("additives = []", f"additives = {'[' * 9000}", "told.toml", "docs/stories.md"),
    ("hold_minutes = 5", "hold_seconds = 300", "session.hold_seconds", "hold_minutes"),
    ("hold_minutes = 5", "hold_minutes = -1", "session.hold_minutes", ""),
    ('ended = "stopped"', 'ended = "stoped"', "session.ended", "stopped"),
    ('ended = "stopped"', 'signs = ["sharp"]', "session.signs", "sharp-pain"),
    ('at = "1d"', 'at = "1 day"', "happens[1].at", "36h"),
    ('at = "1d"', 'at = "1d 1d"', "happens[1].at", "36h"),
    ('at = "1d"', "at = 1", "happens[1].at", "36h"),
    ('at = "1d"', 'at = "5d"', "happens[2].at", "after something"),
    ('at = "1d"\n', "", "happens[1]", "at"),
    ("follow_up = {", "folow_up = {", "happens[1].folow_up", "follow_up"),
    ("leakage = false }", "leakage = false, itch = 1 }", "follow_up.itch", "known"),
    ('"2026', "2026", "told.toml", "docs/stories.md"),
    ("+01:00", "", "start", "+01:00"),
    ('at = "4d"', 'at = "4y"', "asks[0].at", "36h"),
    ('advice = "locked"', 'advice = "lock"', "asks[0].expect.advice", "locked"),
    ('reasons = ["blood"]', 'reasons = ["blod"]', "asks[0].expect.reasons", "blood"),
    ('item = "small", depth', 'item = "smal", depth', "asks[1].expect.item", "small"),
    ('about = ["blood"]', 'about = ["blod"]', "about", "blood"),
]


@pytest.mark.parametrize(("old", "new", "key", "hint"), CHANGES)
def test_a_change_that_is_not_understood_is_refused(
    old: str, new: str, key: str, hint: str
) -> None:
    if old == '"2026':
        old, new = "start = 2026", "start = today"
    assert old in example()
    with pytest.raises(BadInput) as refused:
        understood(example().replace(old, new, 1))
    assert refused.value.where.startswith("told.toml")
    assert key in refused.value.where
    assert refused.value.hint
    assert hint in refused.value.hint
    assert not refused.value.what.endswith(".")


def test_the_example_itself_is_understood() -> None:
    assert understood(example()).title.startswith("blood waits")


def test_the_line_of_the_key_is_named() -> None:
    text = example().replace("pain = 1", "pain = 11")
    line = text[: text.index("pain = 11")].count("\n") + 1
    with pytest.raises(BadInput) as refused:
        understood(text)
    assert refused.value.where.endswith(f"(line {line})")


HAPPENINGS = [
    ('pause = { why = "holiday", until = "10d" }', "until"),
    ("clinician_agreed = false", "clinician_agreed"),
    ('item = { name = "small" }', "item"),
    ('item = { name = "small", diameter_mm = 14 }', "item.name"),
    ('lubricant = { name = "gel", base = "oil" }', "lubricant.name"),
    ("check_in = {}", "check_in"),
    ("continence = 1.5", "continence.score"),
    ("goal = {}", "goal"),
    ("clock_jump = {}", "clock_jump"),
    ("goal = { plateau = true }\ncontinence = 1", "happens[3]"),
    ("", "happens[3]"),
]


@pytest.mark.parametrize(("happening", "key"), HAPPENINGS)
def test_a_happening_that_says_nothing_clear_is_refused(
    happening: str, key: str
) -> None:
    text = f'{example()}\n[[happens]]\nat = "20d"\n{happening}\n'
    with pytest.raises(BadInput) as refused:
        understood(text)
    assert key in refused.value.where
    assert refused.value.hint


def test_a_time_that_the_clock_never_shows_is_refused() -> None:
    jump = '\n[[happens]]\nat = "20d"\nclock_jump = { to = "30d" }\n'
    ask = '\n[[asks]]\nat = "25d"\n'
    with pytest.raises(BadInput) as refused:
        understood(example() + jump + ask)
    assert "asks[2].at" in refused.value.where
    assert understood(example() + jump + ask.replace("25d", "30d")).asks[2].stretch == 1


PLACES = st.integers(0, len(example()))


@settings(max_examples=300, deadline=None)
@given(PLACES, PLACES, st.text(st.characters(codec="utf-8"), max_size=6))
def test_any_text_is_understood_or_refused_and_never_a_surprise(
    begin: int, end: int, put_in: str
) -> None:
    text = example()[:begin] + put_in + example()[min(end, begin + 9) :]
    try:
        outcome: Story | tuple[str, str] = understood(text)
    except BadInput as refused:
        outcome = (refused.where, refused.hint)
    assert isinstance(outcome, Story) or all(outcome)
