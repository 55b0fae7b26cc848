"""The hash chain: what stands before a record is part of every record."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

GENESIS = b"unhurried genesis 1"
LINK = b"unhurried chain 1"


@dataclass(frozen=True, slots=True)
class Head:
    """The last place of a chain and its hash; place 0 is before the first record."""

    seq: int
    hash: bytes


def genesis(vault: bytes) -> Head:
    """Where the chain of a vault begins."""
    return Head(0, hashlib.sha256(GENESIS + vault).digest())


def link(before: bytes, sealed: bytes) -> bytes:
    """Hash of a sealed record and everything before it (32 bytes)."""
    return hashlib.sha256(LINK + before + sealed).digest()


def links(start: Head, sealed: Iterable[bytes]) -> list[bytes]:
    """Hashes from `start` on: the first is that of `start` itself."""
    found = [start.hash]
    for record in sealed:
        found.append(link(found[-1], record))
    return found
