"""A date and a time of the person's clock, as time ago."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unhurried.app.replies.when import LONGEST_MS, ago_of
from unhurried.core.clock import HOUR_MS, MINUTE_MS
from unhurried.core.errors import BadInput

NOW = datetime(2026, 1, 5, 19, 0, tzinfo=UTC)
NOW_MS = round(NOW.timestamp() * 1000)
EAST = timezone(timedelta(hours=2))


@given(st.integers(min_value=0, max_value=LONGEST_MS // MINUTE_MS))
def test_the_time_that_was_read_off_a_clock_comes_back(minutes: int) -> None:
    then = (NOW - timedelta(minutes=minutes)).astimezone(EAST)
    said = then.strftime("%Y-%m-%dT%H:%M")
    assert ago_of(said, NOW_MS, EAST) == minutes * MINUTE_MS


def test_a_clock_further_east_is_ahead() -> None:
    assert ago_of("2026-01-05T20:00", NOW_MS, EAST) == HOUR_MS
    assert ago_of("2026-01-05T20:00+01:00", NOW_MS, EAST) == 0


@pytest.mark.parametrize(
    "said",
    ["", "yesterday", "2026-01-05T19:01", "2024-12-31T00:00", "2026-13-01T00:00"],
)
def test_what_is_no_time_within_a_year_is_refused(said: str) -> None:
    with pytest.raises(BadInput):
        ago_of(said, NOW_MS, UTC)
