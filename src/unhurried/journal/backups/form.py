"""The bytes of a backup: ways in, anchor, note and every sealed record, in one file.

The records are the very bytes of the store: nothing is opened or sealed to make one.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from unhurried.journal.anchor import MAC_AT
from unhurried.journal.backups.errors import NotABackup, damaged_backup
from unhurried.journal.errors import VaultTooNew
from unhurried.journal.keys import VAULT_ID_BYTES

FORMAT = 1
DIGEST_BYTES = 32
ANCHOR_BYTES = MAC_AT + 32
COVER_BYTES = 32_768
"""More than everything before the records takes."""


@dataclass(frozen=True, slots=True)
class Cover:
    """What stands before the records.

    Attributes:
        vault: id of the vault, 16 bytes.
        slots: the file of slots, as it was.
        note: sealed; see `note.py`.
    """

    vault: bytes
    slots: bytes
    anchor: bytes
    note: bytes


@dataclass(frozen=True, slots=True)
class Backup:
    """A whole backup, its records still sealed."""

    cover: Cover
    sealed: tuple[bytes, ...]


def write_backup(cover: Cover, sealed: Sequence[bytes]) -> bytes:
    """Lay everything out, and end with the SHA-256 of it."""
    parts = [bytes([FORMAT]), cover.vault, cover.anchor]
    for piece in (cover.slots, cover.note, *sealed):
        parts += [len(piece).to_bytes(4, "big"), piece]
    body = b"".join(parts)
    return body + hashlib.sha256(body).digest()


def read_backup(content: bytes) -> Backup:
    """Read a whole backup.

    Raises:
        NotABackup: cut off, changed, or something else.
        VaultTooNew: a whole one, of a newer format.
    """
    body, digest = content[:-DIGEST_BYTES], content[-DIGEST_BYTES:]
    if hashlib.sha256(body).digest() != digest or not body:
        raise damaged_backup()
    if body[0] > FORMAT:
        raise VaultTooNew(
            "this backup was written by a newer version",
            hint="update this program; nothing was changed",
        )
    cover, at = _cover(body)
    sealed: list[bytes] = []
    while at < len(body):
        piece, at = _piece(body, at)
        sealed.append(piece)
    return Backup(cover, tuple(sealed))


def read_cover(beginning: bytes) -> Cover:
    """Read what stands before the records, from the first `COVER_BYTES` of a file.

    Nothing is proven by it: the rest of the file may be damaged.

    Raises:
        NotABackup: it is something else.
    """
    return _cover(beginning)[0]


def _cover(body: bytes) -> tuple[Cover, int]:
    if body[:1] != bytes([FORMAT]):
        raise damaged_backup()
    anchor_at = 1 + VAULT_ID_BYTES
    vault = body[1:anchor_at]
    anchor = body[anchor_at : anchor_at + ANCHOR_BYTES]
    slots, at = _piece(body, anchor_at + ANCHOR_BYTES)
    note, at = _piece(body, at)
    return Cover(vault, slots, anchor, note), at


def _piece(body: bytes, at: int) -> tuple[bytes, int]:
    """One piece and where the next begins; four bytes before it say how long it is."""
    begins = at + 4
    ends = begins + int.from_bytes(body[at:begins], "big")
    if begins > len(body) or ends > len(body):
        raise damaged_backup()
    return body[begins:ends], ends


__all__ = ["Backup", "Cover", "NotABackup", "read_backup", "read_cover", "write_backup"]
