"""What can be done to the files of a vault behind its back, as lots decide."""

import random  # noqa: TID251 - seeded by the campaign
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Final

BLOCK: Final = 512
SNAPSHOT: Final = "snapshot"
FILES: Final = ("store", "store-journal", "anchor", "slots", "slots-copy")
TARGETS: Final = (*FILES, SNAPSHOT)
Hurt = Callable[[bytes, random.Random], bytes | None]


@dataclass(frozen=True, slots=True)
class Wound:
    """One thing done to one file, or to the snapshot in the store."""

    target: str
    how: str


def removed(content: bytes, lots: random.Random) -> None:
    del content, lots


def emptied(content: bytes, lots: random.Random) -> bytes:
    del content, lots
    return b""


def cut(content: bytes, lots: random.Random) -> bytes:
    return content[: lots.randrange(len(content) + 1)]


def flipped(content: bytes, lots: random.Random) -> bytes:
    if not content:
        return content
    bit = lots.randrange(8 * len(content))
    changed = bytearray(content)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def blanked(content: bytes, lots: random.Random) -> bytes:
    return _block(content, lots, bytes(BLOCK))


def garbled(content: bytes, lots: random.Random) -> bytes:
    return _block(content, lots, lots.randbytes(BLOCK))


def longer(content: bytes, lots: random.Random) -> bytes:
    return content + lots.randbytes(lots.randrange(1, 2 * BLOCK))


def _block(content: bytes, lots: random.Random, block: bytes) -> bytes:
    at = lots.randrange(len(content) // BLOCK + 1) * BLOCK
    return content[:at] + block[: len(content) - at] + content[at + BLOCK :]


HURTS: Final[dict[str, Hurt]] = {
    each.__name__: each
    for each in (removed, emptied, cut, flipped, blanked, garbled, longer)
}
OLDER: Final = "older"
HOWS: Final = (*HURTS, OLDER)


def wounds(trials: int, lots: random.Random) -> Iterator[tuple[Wound, ...]]:
    """Every target and every pair of them in turn, each hurt as lots decide."""
    places = [*((each,) for each in TARGETS), *combinations(TARGETS, 2)]
    given = 0
    while given < trials:
        found = tuple(
            Wound(target, lots.choice(HOWS)) for target in places[given % len(places)]
        )
        if not told_apart(found):
            continue
        given += 1
        yield found


def told_apart(found: tuple[Wound, ...]) -> bool:
    """Leave out what the page on the format says is not detected: all put back."""
    return {Wound("store", OLDER), Wound("anchor", OLDER)} != set(found)


def hurt(folder: Path, wound: Wound, older: Path, lots: random.Random) -> None:
    """Do it."""
    if wound.target == SNAPSHOT:
        _hurt_snapshot(folder / "store", lots)
        return
    file = folder / wound.target
    if wound.how == OLDER:
        content = _bytes(older / wound.target)
    elif file.exists():
        content = HURTS[wound.how](file.read_bytes(), lots)
    else:
        return
    if content is None:
        file.unlink(missing_ok=True)
    else:
        file.write_bytes(content)


def _bytes(file: Path) -> bytes | None:
    return file.read_bytes() if file.exists() else None


def _hurt_snapshot(store: Path, lots: random.Random) -> None:
    """Change its place, its hash or its bytes, where the store can still be read."""
    if not store.exists():
        return
    with suppress(sqlite3.Error), closing(sqlite3.connect(store)) as found:
        [row] = found.execute("SELECT seq, hash, sealed FROM snapshot").fetchall()
        seq, chain, sealed = row
        part = lots.randrange(3)
        values = (
            seq + lots.choice((-1, 1, 5)) if part == 0 else seq,
            flipped(chain, lots) if part == 1 else chain,
            flipped(sealed, lots) if part == 2 else sealed,
        )
        found.execute("UPDATE snapshot SET seq = ?, hash = ?, sealed = ?", values)
        found.commit()
