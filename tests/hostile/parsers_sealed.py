"""The files of a vault, and what is inside them once it was opened.

What is sealed cannot be forged, so the bytes under a seal are sealed here first, with
keys of our own: a reader has to keep its promise even behind an honest seal.
"""

import hashlib
from collections.abc import Callable
from typing import Final

from unhurried.core.errors import Damaged
from unhurried.journal import slots_file
from unhurried.journal.anchor import AnchorUntrue, read_anchor, write_anchor
from unhurried.journal.backups.form import read_backup, read_cover, write_backup
from unhurried.journal.backups.note import DOMAIN as NOTE
from unhurried.journal.backups.note import open_note
from unhurried.journal.chain import genesis
from unhurried.journal.codec import decode, decode_kept, encode, encode_kept
from unhurried.journal.keys import keys_of
from unhurried.journal.record import DOMAIN as RECORD
from unhurried.journal.record import open_record
from unhurried.journal.sealed_snapshot import DOMAIN as SNAPSHOT
from unhurried.journal.sealed_snapshot import SealedSnapshot, open_snapshot
from unhurried.journal.sealing import DoesNotOpen, place, place_of, seal

KEYS: Final = keys_of(bytes(16), bytes(32))
HEAD: Final = genesis(KEYS.vault)


def entry(content: bytes) -> None:
    """An entry of the journal, and back to the very same bytes."""
    if encode(decode(content)) != content:
        raise AssertionError("two ways to write one entry")


def kept(content: bytes) -> None:
    """A state and a planner's memory."""
    encode_kept(*decode_kept(content))


def record(content: bytes) -> None:
    """What stands under the seal of a record."""
    here = place(RECORD, KEYS.vault, HEAD.seq + 1, HEAD.hash)
    sealed = seal(KEYS.record, content, here, bytes)
    try:
        open_record(KEYS, sealed, HEAD)
    except DoesNotOpen:
        return


def snapshot(content: bytes) -> None:
    """What stands under the seal of a snapshot."""
    here = place_of(SNAPSHOT, KEYS.vault, HEAD)
    sealed = SealedSnapshot(HEAD, seal(KEYS.snapshot, content, here, bytes))
    try:
        open_snapshot(KEYS, sealed)
    except DoesNotOpen:
        return


def slots(content: bytes) -> None:
    """The file of slots; also with a checksum that is right."""
    digest = hashlib.sha256(content).hexdigest().encode()
    for text in (content, b'{"body":' + content + b',"sha256":"' + digest + b'"}'):
        try:
            found = slots_file.parse(text)
        except (slots_file.Unreadable, Damaged):
            continue
        if slots_file.written(found) != text:
            raise AssertionError("two ways to write the slots")


def anchor(content: bytes) -> None:
    """The anchor; one that is taken is the one that would be written."""
    try:
        head = read_anchor(KEYS, content)
    except AnchorUntrue:
        return
    if write_anchor(KEYS, head) != content:
        raise AssertionError("two ways to write an anchor")


def backup(content: bytes) -> None:
    """A backup; also with a checksum that is right."""
    whole = content + hashlib.sha256(content).digest()
    found = read_backup(whole)
    if write_backup(found.cover, found.sealed) != whole:
        raise AssertionError("two ways to write a backup")
    read_cover(content)


def note(content: bytes) -> None:
    """What stands under the seal of a backup's note."""
    place_here = place_of(NOTE, KEYS.vault, HEAD)
    open_note(KEYS, seal(KEYS.backup, content, place_here, bytes), HEAD)


PARSERS: Final[dict[str, Callable[[bytes], None]]] = {
    "entry": entry,
    "kept": kept,
    "sealed-record": record,
    "sealed-snapshot": snapshot,
    "slots": slots,
    "anchor": anchor,
    "backup": backup,
    "note": note,
}
