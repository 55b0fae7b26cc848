"""Look for words in everything that was left behind, however it is written."""

import base64
import gzip
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

GZIP = b"\x1f\x8b\x08"
ZLIB = (b"\x78\x01", b"\x78\x9c", b"\x78\xda")
MOST_UNPACKED = 50 << 20
FOR_ADDRESSES = bytes.maketrans(b"+/", b"-_")


def written(word: str) -> frozenset[bytes]:
    """The bytes that this word may stand as: UTF-8, UTF-16, hex, base64 at any start.

    Hex of either case, base64 of either alphabet.

    >>> b"bm90ZQ"[:5] in written("note")
    True
    """
    plain, wide = word.encode(), word.encode("utf-16-le")
    ways = {plain, wide, word.encode("utf-16-be")}
    for text in (plain, wide):
        ways |= {text.hex().encode(), text.hex().upper().encode()}
        ways |= {_inside(text, before) for before in range(3)}
    ways |= {way.translate(FOR_ADDRESSES) for way in ways - {plain, wide}}
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
        for word in _among([file.name.encode(), *contents(file)], ways)
    ]


def within(text: bytes, words: Iterable[str]) -> list[str]:
    """The words that stand in these bytes, or in what is packed in them."""
    return _among(unpacked(text), {word: written(word) for word in words})


def _among(texts: Iterable[bytes], ways: dict[str, frozenset[bytes]]) -> list[str]:
    each = list(texts)
    return [
        word
        for word, forms in ways.items()
        if any(form in text for text in each for form in forms)
    ]


def contents(file: Path) -> Iterator[bytes]:
    """A file as it is, and each compressed part of it; none where it is gone again."""
    try:
        raw = file.read_bytes()
    except FileNotFoundError:
        return
    yield from unpacked(raw)


def unpacked(raw: bytes) -> Iterator[bytes]:
    """Bytes as they are, and each compressed part of them."""
    yield raw
    for mark, window in ((GZIP, 16), *((mark, 0) for mark in ZLIB)):
        start = raw.find(mark)
        while start >= 0:
            yield _unpacked(raw[start:], window)
            start = raw.find(mark, start + 1)


def _unpacked(raw: bytes, window: int) -> bytes:
    try:
        packer = zlib.decompressobj(window + zlib.MAX_WBITS)
        return packer.decompress(raw, MOST_UNPACKED)
    except zlib.error:
        return b""


def packed(text: str) -> bytes:
    """A text as a server may send it; for controls."""
    return gzip.compress(text.encode())
