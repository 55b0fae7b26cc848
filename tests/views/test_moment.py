"""Times in words, in the person's own zone, never sooner than they are."""

from datetime import UTC, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from unhurried.core.clock import DAY_MS, HOUR_MS, MINUTE_MS, Stamp
from unhurried.core.credit import Credit
from unhurried.views.moment import LATER, about, dated, day, moment

WEST = timezone(timedelta(hours=-5))


def test_a_day_and_an_hour_are_said_in_words() -> None:
    assert about(7 * DAY_MS + 20 * HOUR_MS, UTC) == "Thursday 8 January, about 20:00"


def test_the_same_moment_is_another_day_further_west() -> None:
    assert day(7 * DAY_MS, UTC) == "Thursday 8 January"
    assert day(7 * DAY_MS, WEST) == "Wednesday 7 January"
    assert dated(7 * DAY_MS, WEST) == "1970-01-07"


def test_a_quarter_of_an_hour_is_rounded_up_and_never_down() -> None:
    assert about(1, UTC).endswith("00:15")
    assert about(15 * MINUTE_MS, UTC).endswith("00:15")
    assert about(DAY_MS - 1, UTC) == "Friday 2 January, about 00:00"


def test_credited_time_is_shown_on_the_wall_clock() -> None:
    credit = Credit(at=Stamp(10 * DAY_MS, None, ""), credited_ms=DAY_MS)
    shown = moment(credit, 2 * DAY_MS, UTC)
    assert shown.wall_ms == 11 * DAY_MS
    assert shown.text == "Monday 12 January, about 00:00"


@given(st.integers(min_value=-(10**20), max_value=10**20))
def test_no_number_of_milliseconds_makes_it_crash(wall_ms: int) -> None:
    for said in (about(wall_ms, UTC), day(wall_ms, WEST), dated(wall_ms, UTC)):
        assert said


def test_a_time_beyond_the_calendar_is_said_to_be_so() -> None:
    assert about(10**18, UTC) == LATER
