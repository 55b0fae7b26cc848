"""How entries become bytes: a port beside the journal's."""

from typing import Protocol

from unhurried.core.entries import Entry
from unhurried.core.state import State
from unhurried.planner.ahead import Memory


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

    def encode_kept(self, state: State, memory: Memory) -> bytes:
        """Encode a state, and what the planner remembers of it, for a snapshot."""
        ...

    def decode_kept(self, body: bytes) -> tuple[State, Memory]:
        """Decode a snapshot."""
        ...
