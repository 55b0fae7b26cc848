"""The person's time zone, as the machine knows it."""

import time
from datetime import UTC, datetime, timedelta, tzinfo

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class LocalZone(tzinfo):
    """Local time with its summer times; no file of zones is needed."""

    def fromutc(self, dt: datetime) -> datetime:
        """Move a time in UTC (whose zone is this one) to local time."""
        seconds = (dt.replace(tzinfo=UTC) - EPOCH).total_seconds()
        local = dt + _offset(seconds)
        return local.replace(fold=dt.fold)

    def utcoffset(self, dt: datetime | None) -> timedelta:
        """How far local time is ahead of UTC at this local time."""
        if dt is None:
            return timedelta(0)
        parts = (*dt.timetuple()[:6], 0, 0, -1)
        return _offset(time.mktime(parts))

    def dst(self, dt: datetime | None) -> None:
        """Not told apart from the offset."""
        del dt

    def tzname(self, dt: datetime | None) -> str:
        """No name: the offset says it."""
        del dt
        return "local"


def _offset(seconds: float) -> timedelta:
    return timedelta(seconds=time.localtime(seconds).tm_gmtoff)
