"""Local time with its summer times."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bootstrap.local_times import shown_otherwise
from tests.core.zones import changes, zones
from unhurried.bootstrap.zone import LocalZone

PARIS = "Europe/Paris"
MOMENTS = st.datetimes(
    min_value=datetime(2000, 1, 1),  # noqa: DTZ001 - given its zone below
    max_value=datetime(2037, 1, 1),  # noqa: DTZ001
    timezones=st.just(UTC),
)


@pytest.fixture(scope="module", autouse=True)
def in_paris() -> Iterator[None]:
    patch = pytest.MonkeyPatch()
    patch.setenv("TZ", PARIS)
    time.tzset()
    yield
    patch.undo()
    time.tzset()


@given(MOMENTS)
def test_every_moment_is_shown_as_the_zone_shows_it(moment: datetime) -> None:
    ours = moment.astimezone(LocalZone())
    theirs = moment.astimezone(ZoneInfo(PARIS))
    assert ours.replace(tzinfo=None) == theirs.replace(tzinfo=None)


@given(MOMENTS)
def test_a_moment_comes_back_except_for_the_hour_told_twice(moment: datetime) -> None:
    back = moment.astimezone(LocalZone()).astimezone(UTC)
    assert abs(back - moment) in (timedelta(0), timedelta(hours=1))


def test_around_every_change_of_every_zone_the_time_is_shown_right(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wrong = {
        zone: shown
        for zone in zones()
        if (shown := shown_otherwise(zone, changes(zone, 2026, 2026), monkeypatch))
    }
    assert wrong == {}
