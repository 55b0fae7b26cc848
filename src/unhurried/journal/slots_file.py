"""The file of slots: checksummed, replaced whole, with a copy beside it."""

import hashlib
from contextlib import suppress
from pathlib import Path

from msgspec import DecodeError, Raw, Struct, convert, json

from unhurried.core.errors import Unhurried
from unhurried.journal.durable_file import replace_file
from unhurried.journal.errors import (
    JournalUnwritable,
    NoVaultHere,
    VaultDamaged,
    VaultTooNew,
)
from unhurried.journal.short_file import beginning
from unhurried.journal.slot import FORMAT, RESTORE, canonical
from unhurried.journal.slots import Slots

NAME = "slots"
COPY = "slots-copy"
READY = "ready"  # holds a whole vault that waits to be carried over: `swap.py`
LARGEST = 16_384


class Sheet(Struct, frozen=True, forbid_unknown_fields=True):
    """The file: a body and its SHA-256."""

    body: Raw
    sha256: str


class Unreadable(Exception):
    """These bytes are not a whole file of slots."""


def has_slots(folder: Path) -> bool:
    """Whether a folder is a vault, or one waits in it."""
    return any((folder / name).exists() for name in (NAME, COPY, READY))


def read_slots(folder: Path) -> Slots:
    """Read the slots, from the copy where the first file is damaged.

    Raises:
        NoVaultHere: there is neither.
        VaultDamaged: neither is whole.
        JournalUnwritable: the machine does not give them out.
        VaultTooNew: they are of a newer format; nothing was touched.
    """
    if not has_slots(folder):
        raise NoVaultHere(
            "there is no vault in this folder", hint="set one up, or choose --vault"
        )
    told: Unhurried = VaultDamaged("the file of slots is damaged", hint=RESTORE)
    for name in (NAME, COPY):
        try:
            return parse(beginning(folder / name, LARGEST))
        except (FileNotFoundError, Unreadable):
            continue
        except JournalUnwritable as error:
            told = error
    raise told


def write_slots(folder: Path, slots: Slots) -> None:
    """Replace the file, then its copy; at every instant one of them is whole."""
    content = written(slots)
    replace_file(folder / NAME, content)
    with suppress(JournalUnwritable):  # it holds already; unlocking mends the copy
        replace_file(folder / COPY, content)


def mend_copy(folder: Path, slots: Slots) -> None:
    """Write a file that is not, or no longer, the same as these slots."""
    content = written(slots)
    for name in (NAME, COPY):
        if _found(folder / name) != content:
            replace_file(folder / name, content)


def _found(path: Path) -> bytes | None:
    try:
        return beginning(path, LARGEST)
    except (FileNotFoundError, JournalUnwritable):
        return None


def written(slots: Slots) -> bytes:
    """The bytes of the file."""
    body = canonical(slots)
    digest = hashlib.sha256(body).hexdigest()
    return b'{"body":' + body + b',"sha256":"' + digest.encode() + b'"}'


def parse(content: bytes) -> Slots:
    """Read the bytes of the file.

    Raises:
        Unreadable: not whole. VaultTooNew: of a newer format.
    """
    try:
        sheet = json.decode(content[:LARGEST], type=Sheet)
        if hashlib.sha256(sheet.body).hexdigest() != sheet.sha256:
            raise Unreadable
        said = json.decode(sheet.body)
        _refuse_newer(said)
        slots = convert(said, Slots)
    except (DecodeError, UnicodeDecodeError, RecursionError):  # also by `convert`
        raise Unreadable from None
    if written(slots) != content:
        raise Unreadable
    return slots


def _refuse_newer(said: object) -> None:
    number = said.get("format") if isinstance(said, dict) else None
    if isinstance(number, int) and number > FORMAT:
        raise VaultTooNew(
            "this vault was written by a newer version",
            hint="update this program; nothing was changed",
        )
