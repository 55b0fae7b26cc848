"""The calendar feed of a vault: its key is handed out once, and kept as a digest."""

import hashlib
import hmac
from typing import Final

from unhurried.app.application import Application
from unhurried.bootstrap.backups import Keeping
from unhurried.bootstrap.world import World
from unhurried.exports import calendar
from unhurried.journal.feed import NONE, end_feed, mark_of, read_feed, write_feed
from unhurried.views.ahead import Occasion, ahead

__all__ = ["close", "dates", "digest_of", "is_key", "is_open", "mark_of", "opened"]

KEY_BYTES: Final = 16


def opened(keeping: Keeping, world: World) -> str:
    """Make a feed in place of the one before; give its key, which is kept nowhere.

    Raises:
        JournalUnwritable: the machine did not keep its digest.
    """
    key = world.chance(KEY_BYTES).hex()
    write_feed(keeping.source, _digest(key))
    return key


def close(keeping: Keeping) -> None:
    """End the feed; its address is never answered again.

    Raises:
        JournalUnwritable: the machine did not let go of its digest.
    """
    end_feed(keeping.source)


def is_open(keeping: Keeping) -> bool:
    """Whether there is a feed."""
    return read_feed(keeping.source) != NONE


def digest_of(keeping: Keeping) -> bytes:
    """What a key has to come to; empty where there is no feed."""
    return read_feed(keeping.source)


def is_key(key: str, digest: bytes) -> bool:
    """Whether a feed with this digest has this key, in a time that tells nothing."""
    return hmac.compare_digest(_digest(key), digest)


def dates(application: Application, world: World, key: str) -> bytes:
    """What lies ahead, as a calendar; nothing of a record that is in doubt.

    The names of its entries stay the same as long as the feed does, so that a calendar
    program does not take one for another; without the key they are random.
    """
    if not application.intact:
        return calendar.EMPTY
    state, decision = application.state, application.decide()
    occasions = ahead(state, decision, application.book, world.zone)
    if not occasions:
        return calendar.EMPTY
    now_ms = world.clock.now().wall_ms
    return calendar.write(occasions, now_ms, lambda one: _name(key, one))


def _name(key: str, one: Occasion) -> bytes:
    told = f"{one.title} {one.begin_ms} {one.end_ms}".encode()
    named = hmac.new(bytes.fromhex(key), told, hashlib.sha256).digest()
    return named[: calendar.NAME_BYTES]


def _digest(key: str) -> bytes:
    return hashlib.sha256(key.encode()).digest()
