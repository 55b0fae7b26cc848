"""The bounds of a clinician's plan at their edges, and what is said beyond them."""

from datetime import date, timedelta

import pytest

from unhurried.core.clinician_plan import ClinicianPlan
from unhurried.core.errors import BadInput
from unhurried.core.lengths import Mm
from unhurried.protocol.clinician_plan_reader import LONGEST_TEXT, read_clinician_plan

FROM_TO = "is not from {} to {}"
UNIT, YEAR = "look at the unit", "look at the year"
TWENTY = list(range(20, 40))
WIDE = "[limits]\nwidest_mm = 20"


def read(text: str) -> ClinicianPlan:
    return read_clinician_plan(f"format = 1\n{text}\n", "plan.toml")


def refused(text: str, before: str = "format = 1\n") -> tuple[str, str, str]:
    with pytest.raises(BadInput) as error:
        read_clinician_plan(before + text, "plan.toml")
    return error.value.where, error.value.what, error.value.hint


@pytest.mark.parametrize(
    ("table", "key", "least", "most"),
    [
        ("limits", "widest_mm", 5, 100),
        ("limits", "longest_hold_minutes", 1, 60),
        ("limits", "shortest_rest_hours", 1, 720),
        ("limits", "sessions_a_week", 1, 7),
        ("stops", "pain", 1, 10),
    ],
)
def test_each_number_is_read_at_its_bounds_and_refused_beyond(
    table: str, key: str, least: int, most: int
) -> None:
    for value in (least, most):
        assert read(f"[{table}]\n{key} = {value}") != ClinicianPlan()
    for value in (least - 1, most + 1):
        where = f"plan.toml: {table}.{key}"
        said = FROM_TO.format(least, most)
        assert refused(f"[{table}]\n{key} = {value}") == (where, said, UNIT)


def test_a_list_holds_one_to_twenty_widths_each_once_in_order() -> None:
    assert read("[limits]\nsizes_mm = [20, 19.5, 20]").sizes == (Mm(195), Mm(200))
    assert len(read(f"[limits]\nsizes_mm = {TWENTY}").sizes) == 20
    listed = "is not a list of 1 to 20 widths"
    for value in ("[]", [*TWENTY, 40], 20):
        at, hint = "plan.toml: limits.sizes_mm", "write [16, 19.5, 22]"
        assert refused(f"[limits]\nsizes_mm = {value}") == (at, listed, hint)
    narrow = refused("[limits]\nsizes_mm = [20, 4]")
    assert narrow == ("plan.toml: limits.sizes_mm", FROM_TO.format(5, 100), UNIT)


def test_its_format_is_one_and_has_to_be_said() -> None:
    missing = ("plan.toml: format", "is missing", "write format = 1")
    assert refused(WIDE, before="") == missing
    other = ("plan.toml: format", "is not 1", UNIT)
    assert refused(WIDE, before="format = 2\n") == other


def test_its_days_are_days_of_this_age_in_order_and_not_far_apart() -> None:
    first = date(2026, 1, 1)
    for later in (0, 731):
        last = first + timedelta(days=later)
        plan = read(f"from = {first}\nuntil = {last}\n{WIDE}")
        assert (plan.first_day, plan.last_day) == (str(first), str(last))
    told = {
        "from = 2026-01-01\nuntil = 2025-12-31": (
            "plan.toml: until",
            "is before the first day",
            "look at both days",
        ),
        f"from = {first}\nuntil = {first + timedelta(days=732)}": (
            "plan.toml: until",
            "is over two years away",
            "write a nearer day",
        ),
        'until = "2026-01-01"': (
            "plan.toml: until",
            "is not a day",
            "write 2026-11-23, without quotes",
        ),
        "from = 1999-12-31": ("plan.toml: from", FROM_TO.format(2000, 2199), YEAR),
        "until = 2200-01-01": ("plan.toml: until", FROM_TO.format(2000, 2199), YEAR),
    }
    for text, said in told.items():
        assert refused(f"{text}\n{WIDE}") == said
    assert read(f"from = 2000-01-01\n{WIDE}").first_day == "2000-01-01"
    assert read(f"until = 2199-12-31\n{WIDE}").last_day == "2199-12-31"


def test_a_note_is_short_and_plain() -> None:
    assert len(read(f'note = "{"a" * 500}"\n{WIDE}').note) == 500
    assert read(f'note = " slowly "\n{WIDE}').note == "slowly"
    at = "plan.toml: note"
    long = (at, "is longer than 500 characters", "say it more shortly")
    assert refused(f'note = "{"a" * 501}"\n{WIDE}') == long
    hidden = "holds a character that cannot be seen"
    anew = "type the note anew, in plain text"
    assert refused(f'note = "a\\u202eb"\n{WIDE}') == (at, hidden, anew)


def test_what_a_plan_does_not_say_it_leaves_open() -> None:
    assert read(WIDE) == ClinicianPlan(widest=Mm(200))
    assert read("[stops]\nblood = true") == ClinicianPlan(stop_blood=True)


def test_a_plan_has_to_limit_something() -> None:
    nothing = (
        "plan.toml",
        "this plan limits nothing",
        "write at least one limit or stop, or put the plan aside",
    )
    days = "from = 2026-01-01\nuntil = 2026-02-01\n"
    for text in ("", 'note = "slowly"\n', days, "[stops]\nblood = false\n"):
        assert refused(text) == nothing
    assert read("[stops]\nblood = true").stop_blood


def test_a_key_of_another_table_is_not_known_here() -> None:
    known = "known are blood, pain"
    at, what = "plan.toml: stops.widest_mm", "is not a key we know"
    assert refused("[stops]\nwidest_mm = 20") == (at, what, known)


def test_a_text_may_be_so_long_and_no_longer() -> None:
    text = f"format = 1\n{WIDE}\n"
    fits = text + "#" * (LONGEST_TEXT - len(text))
    assert read_clinician_plan(fits, "plan.toml").widest == Mm(200)
    assert refused("#", before=fits) == (
        "plan.toml",
        "this is too long for a plan",
        "leave out what is beside",
    )
