"""Local times as this program shows them beside those of the list of zones."""

import time
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.core.zones import AROUND_MS, EPOCH, Change
from unhurried.bootstrap.zone import LocalZone
from unhurried.views.moment import about


def shown_otherwise(
    zone: str, changes: Iterable[Change], patch: pytest.MonkeyPatch
) -> list[datetime]:
    """Live in this zone; the moments around its changes that are shown otherwise."""
    patch.setenv("TZ", zone)
    time.tzset()
    ours, theirs = LocalZone(), ZoneInfo(zone)
    return [
        moment
        for change in changes
        for by_ms in AROUND_MS
        for moment in (EPOCH + timedelta(milliseconds=change.at_ms + by_ms),)
        if not _alike(moment, ours, theirs, change.at_ms + by_ms)
    ]


def _alike(moment: datetime, ours: LocalZone, theirs: ZoneInfo, wall_ms: int) -> bool:
    here = moment.astimezone(ours).replace(tzinfo=None)
    there = moment.astimezone(UTC).astimezone(theirs).replace(tzinfo=None)
    return here == there and about(wall_ms, ours) == about(wall_ms, theirs)
