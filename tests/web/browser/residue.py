"""Look for words in everything that a browser left on disk, however it is written."""

import base64
import gzip
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

GZIP = b"\x1f\x8b\x08"


def written(word: str) -> frozenset[bytes]:
    """The bytes that this word may stand as: UTF-8, UTF-16, hex, base64 at any start.

    >>> b"bm90ZQ"[:5] in written("note")
    True
    """
    plain, wide = word.encode(), word.encode("utf-16-le")
    ways = {plain, wide, word.encode("utf-16-be"), plain.hex().encode()}
    for text in (plain, wide):
        ways |= {_inside(text, before) for before in range(3)}
    return frozenset(ways)


def _inside(text: bytes, before: int) -> bytes:
    """The part of base64 that depends on this text alone, so many bytes after a start.

    A letter holds six bits; one that also holds bits of a neighbour is let go.
    """
    letters = base64.b64encode(b"\0" * before + text).rstrip(b"=")
    first = (before * 8 + 5) // 6
    last = (before + len(text)) * 8 // 6
    return letters[first:last]


def found(folder: Path, words: Iterable[str]) -> list[str]:
    """`word in file` for every one of these words that is anywhere below the folder."""
    ways = {word: written(word) for word in words}
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    return [
        f"{word} in {file.relative_to(folder)}"
        for file in files
        for word in _words_in(file, ways)
    ]


def _words_in(file: Path, ways: dict[str, frozenset[bytes]]) -> list[str]:
    """The words that stand in its name, in its bytes, or in what is packed in them."""
    texts = [file.name.encode(), *contents(file)]
    return [
        word
        for word, forms in ways.items()
        if any(form in text for text in texts for form in forms)
    ]


def contents(file: Path) -> Iterator[bytes]:
    """A file as it is, and each compressed part of it."""
    raw = file.read_bytes()
    yield raw
    start = raw.find(GZIP)
    while start >= 0:
        yield _unpacked(raw[start:])
        start = raw.find(GZIP, start + 1)


def _unpacked(raw: bytes) -> bytes:
    try:
        return zlib.decompressobj(16 + zlib.MAX_WBITS).decompress(raw)
    except zlib.error:
        return b""


def packed(text: str) -> bytes:
    """A text as a server may send it; for controls."""
    return gzip.compress(text.encode())
