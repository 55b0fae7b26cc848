"""How entries become bytes, and where chance comes from: ports beside the journal's."""

from collections.abc import Callable
from typing import Protocol

from unhurried.core.entries import Entry
from unhurried.core.state import State

Chance = Callable[[int], bytes]
"""Gives that many random bytes."""


class Codec(Protocol):
    """Turns entries and states into canonical bytes and back.

    Reading back raises `Damaged` for bytes that it did not write.
    """

    def encode(self, entry: Entry) -> bytes:
        """Encode one entry."""
        ...

    def decode(self, payload: bytes) -> Entry:
        """Decode one entry."""
        ...

    def encode_state(self, state: State) -> bytes:
        """Encode a state for a snapshot."""
        ...

    def decode_state(self, body: bytes) -> State:
        """Decode a snapshot."""
        ...
