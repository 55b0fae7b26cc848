"""Entries and states as canonical bytes, and back only if not a byte is strange.

What was read is written once more and compared. So a key that is unknown, missing,
doubled or out of order, trailing data, or a number of another kind is refused without a
check of its own. A later form of an event gets a higher `v` and a reader of its own.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, get_args

import msgspec

from unhurried.core.clock import Stamp
from unhurried.core.entries import Entry
from unhurried.core.errors import BadInput, Damaged
from unhurried.core.events import Event
from unhurried.core.state import State
from unhurried.journal.errors import VaultDamaged, VaultTooNew
from unhurried.journal.kinds import kinds_of
from unhurried.planner.ahead import Memory

VERSION = 1
KINDS = kinds_of(get_args(Event))
NAMES = {kind: name for name, kind in KINDS.items()}
GREW = {
    "readiness-answered": frozenset({"fresh_condom"}),
    "restore-noted": frozenset({"hard", "pause"}),
}
"""Keys that an entry of the first days does not have; 'not said' stands for them."""


class Envelope(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An entry as it stands in a payload, the event still unread."""

    at: Stamp
    event: msgspec.Raw
    kind: str
    v: int


ENVELOPES = msgspec.json.Decoder(Envelope)
EVENTS: dict[str, msgspec.json.Decoder[Any]] = {
    name: msgspec.json.Decoder(kind) for name, kind in KINDS.items()
}

ENTRIES = msgspec.json.Encoder(order="sorted")
STATES = msgspec.json.Decoder(State)
MEMORIES = msgspec.json.Decoder(Memory)
LENGTH = 8


def plain_mapping(value: object) -> dict[Any, Any]:
    """Write any mapping like a dict.

    Raises:
        TypeError: it is no mapping.
    """
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(type(value).__name__)


# A state's mappings keep the order they grew in.
IN_ORDER = msgspec.json.Encoder(enc_hook=plain_mapping)


@dataclass(frozen=True, slots=True)
class JournalCodec:
    """The codec behind the application's port."""

    def encode(self, entry: Entry) -> bytes:
        """Canonical bytes of an entry (see `encode`)."""
        return encode(entry)

    def decode(self, payload: bytes) -> Entry:
        """The entry that these bytes are of (see `decode`)."""
        return decode(payload)

    def encode_kept(self, state: State, memory: Memory) -> bytes:
        """Bytes of a snapshot's body (see `encode_kept`)."""
        return encode_kept(state, memory)

    def decode_kept(self, body: bytes) -> tuple[State, Memory]:
        """What these bytes are of (see `decode_kept`)."""
        return decode_kept(body)


def encode(entry: Entry) -> bytes:
    """Canonical bytes of an entry.

    Raises:
        BadInput: it holds what does not come back the same, such as NaN.
    """
    said = {
        "at": msgspec.to_builtins(entry.stamp),
        "event": msgspec.to_builtins(entry.event, enc_hook=plain_mapping),
        "kind": NAMES[type(entry.event)],
        "v": VERSION,
    }
    payload = _written(said)
    try:
        same = decode(payload) == entry
    except Damaged:
        same = False
    if not same:
        raise BadInput(
            "this entry holds a value that cannot be kept", str(said["kind"]), _HINT
        )
    return payload


def decode(payload: bytes) -> Entry:
    """The entry that these bytes, and no others, are of.

    Raises:
        VaultTooNew: of a kind or version that a later program wrote.
        VaultDamaged: of anything else.
    """
    with read_strictly("an entry of the journal does not read"):
        envelope = ENVELOPES.decode(payload)
        if envelope.v > VERSION or envelope.kind not in KINDS:
            raise VaultTooNew(
                "the journal holds an entry of a kind this version does not know",
                hint="update this program; nothing was changed",
            )
        event = EVENTS[envelope.kind].decode(envelope.event)
        again = {"at": envelope.at, "event": event, "kind": envelope.kind, "v": VERSION}
        if payload in _forms(envelope.kind, msgspec.to_builtins(again)):
            return Entry(envelope.at, event)
    raise _strange("an entry of the journal does not read")


def encode_kept(state: State, memory: Memory) -> bytes:
    """Bytes of a state and of a planner's memory, the length of the first ahead."""
    body = encode_state(state)
    return len(body).to_bytes(LENGTH, "big") + body + IN_ORDER.encode(memory)


def decode_kept(body: bytes) -> tuple[State, Memory]:
    """The state and the memory that these bytes are of.

    Raises:
        VaultDamaged: they are of nothing that this version wrote.
    """
    ends = LENGTH + int.from_bytes(body[:LENGTH], "big")
    state = decode_state(body[LENGTH:ends])
    with read_strictly("a snapshot does not read"):
        return state, MEMORIES.decode(body[ends:])


def encode_state(state: State) -> bytes:
    """Bytes of a state, its mappings in the order they grew in."""
    return IN_ORDER.encode(state)


def decode_state(body: bytes) -> State:
    """The state that these bytes, and no others, are of.

    Raises:
        VaultDamaged: they are of nothing that this version wrote.
    """
    with read_strictly("a snapshot does not read"):
        state = STATES.decode(body)
        if encode_state(state) == body:
            return state
    raise _strange("a snapshot does not read")


@contextmanager
def read_strictly(what: str) -> Iterator[None]:
    """Turn everything that reading may stumble over into one kind of error."""
    try:
        yield
    except (msgspec.MsgspecError, BadInput, UnicodeDecodeError, RecursionError):
        raise _strange(what) from None


def _forms(kind: str, said: dict[str, Any]) -> Iterator[bytes]:
    """The bytes of an entry: as they are written now, then as in the first days."""
    yield _written(said)
    if kind in GREW:
        event = said["event"]
        first = {key: event[key] for key in event if key not in GREW[kind]}
        yield _written(said | {"event": first})


def _strange(what: str) -> VaultDamaged:
    return VaultDamaged(what, hint="put a backup of the vault back")


def _written(said: Any) -> bytes:  # noqa: ANN401 - plain data of any shape
    return ENTRIES.encode(said)


_HINT = "give whole numbers and plain text"
