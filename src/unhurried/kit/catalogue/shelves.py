"""All entries together: found by their id, or by a word."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from unhurried.core.errors import BadInput
from unhurried.kit.catalogue.entry import Entry, Published


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Every entry, in the order of the files."""

    entries: tuple[Entry, ...]

    def entry(self, id_: str) -> Entry:
        """Find an entry, or a piece of a kit, by its id.

        Raises:
            BadInput: there is none; the hint names the nearest.
        """
        known = {one.id: one for one in each(self.entries)}
        if id_ in known:
            return known[id_]
        near = ", ".join(get_close_matches(id_, known))
        hint = "`unhurried kit catalogue` lists them all"
        hint = f"did you mean {near}" if near else hint
        raise BadInput(f"the catalogue has no {id_[:40]!r}", "the id", hint)

    def holding(self, words: str) -> tuple[Entry, ...]:
        """Find the entries that hold every one of these words; all without any."""
        wanted = words.casefold().split()
        return tuple(
            one for one in self.entries if all(word in _said_of(one) for word in wanted)
        )

    def figures(self) -> Iterator[tuple[str, Published]]:
        """Walk every figure, with the id of its entry."""
        for one in each(self.entries):
            yield from ((one.id, figure) for figure in one.figures.values())


def gathered(files: Iterable[tuple[Entry, ...]]) -> Catalogue:
    """Put the entries of several files together.

    Raises:
        BadInput: two of them have the same id.
    """
    entries: dict[str, Entry] = {}
    for entry in (one for file in files for one in file):
        if entry.id in entries:
            hint = "give one of them another id"
            raise BadInput("stands in the catalogue twice", entry.id, hint)
        entries[entry.id] = entry
    return Catalogue(tuple(entries.values()))


def each(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Walk the entries, each followed by its pieces."""
    for entry in entries:
        yield entry
        yield from entry.pieces


def _said_of(entry: Entry) -> str:
    words = [entry.id, entry.kind, entry.title, entry.says, entry.of or ""]
    words += [entry.material or "", entry.lubricant_base or "", entry.barrier or ""]
    words += [*entry.materials, *(entry.additives or ())]
    return " ".join([*words, *(piece.title for piece in entry.pieces)]).casefold()
