"""No change of local time, in any zone, is time that was rested."""

from tests.core.zones import Change, changes, gained, zones
from unhurried.core.clock import HOUR_MS, Stamp
from unhurried.core.credit import Credit, Tolerance, advance

YEARS = (2024, 2025)
"""A leap year and one after it; the campaign walks from 2020 to 2040."""


def test_no_zone_gains_rest_by_its_summer_time() -> None:
    found = [change for zone in zones() for change in changes(zone, *YEARS)]
    assert len(found) > 500
    assert {change.by_ms > 0 for change in found} == {True, False}
    assert [change for change in found if gained(change) > 0] == []


def test_the_changes_of_a_zone_are_found_to_the_second() -> None:
    assert list(changes("Europe/Paris", 2026, 2026)) == [
        Change("Europe/Paris", 1_774_746_000_000, HOUR_MS),
        Change("Europe/Paris", 1_792_890_000_000, -HOUR_MS),
    ]
    assert list(changes("Etc/UTC", 2026, 2026)) == []


def test_a_credit_without_its_marks_is_noticed() -> None:
    def forgetful(credit: Credit, stamp: Stamp, tolerance: Tolerance) -> Credit:
        unmarked = Credit(credit.at, credit.credited_ms)
        return advance(unmarked, stamp, tolerance)

    autumn = Change("Europe/Paris", 1_792_890_000_000, -HOUR_MS)
    assert gained(autumn, forgetful) == HOUR_MS
