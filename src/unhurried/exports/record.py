"""The whole record as one JSON document, and back only if not a byte is strange.

The document is canonical: ASCII, keys sorted, no white space but the line end at its
end, so that the same record is the same bytes. `docs/export-schema.json` describes it.
What tells of the machine (which run of it, its steady clock) is left out.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

import msgspec

from unhurried.app.codec import Codec
from unhurried.core.clock import Stamp
from unhurried.core.entries import Entry
from unhurried.core.errors import BadInput, Damaged, Unavailable
from unhurried.exports.limits import MOST_ENTRIES, check

FORMAT: Final = "unhurried-record"
VERSION: Final = 1
_HINT: Final = "export it again, and import the file as it is"


class Document(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The document, its entries still unread."""

    entries: list[msgspec.Raw]
    format: str
    version: int


_DOCUMENTS: Final = msgspec.json.Decoder(Document)


def write(entries: Iterable[Entry], codec: Codec) -> bytes:
    """Write entries as a document."""
    payloads = b",".join(codec.encode(_anywhere(entry)) for entry in entries)
    head = f'],"format":"{FORMAT}","version":{VERSION}}}\n'
    return b'{"entries":[' + payloads + head.encode("ascii")


def read(body: bytes, codec: Codec, latest_ms: int) -> tuple[Entry, ...]:
    """Read a document that anybody may have written.

    Args:
        body: its bytes.
        codec: reads one entry.
        latest_ms: the wall-clock time after which nothing can have happened yet.

    Raises:
        BadInput: it is not one of ours, a later version, too long, or says what
            cannot be.
    """
    document = _document(body)
    entries = tuple(_entry(bytes(raw), codec) for raw in document.entries)
    check(entries, latest_ms)
    if write(entries, codec) != body:
        raise BadInput("this record was changed by hand", "", _HINT)
    return entries


def _anywhere(entry: Entry) -> Entry:
    return replace(entry, stamp=Stamp(entry.stamp.wall_ms, None, ""))


def _document(body: bytes) -> Document:
    try:
        document = _DOCUMENTS.decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise BadInput("this is no exported record", "", _HINT) from None
    if document.format != FORMAT:
        raise BadInput("this is no exported record", "format", _HINT)
    if document.version != VERSION:
        hint = "update this program; nothing was taken over"
        raise BadInput("this record is of a later version", "version", hint)
    if len(document.entries) > MOST_ENTRIES:
        hint = f"at most {MOST_ENTRIES} facts are read"
        raise BadInput("this record is too long", "entries", hint)
    return document


def _entry(raw: bytes, codec: Codec) -> Entry:
    try:
        return codec.decode(raw)
    except (Damaged, Unavailable) as error:
        raise BadInput(error.what, "entries", _HINT) from error
