"""The words that a story may use: those of the rulebook, and the names it gave."""

from dataclasses import dataclass, replace

from unhurried.protocol.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Closed lists of words; a name is known from where the file first gives it."""

    rules: tuple[str, ...]
    conditions: tuple[str, ...]
    signs: tuple[str, ...]
    additives: tuple[str, ...]
    items: tuple[str, ...] = ()
    lubricants: tuple[str, ...] = ()

    def with_item(self, name: str) -> "Vocabulary":
        """The same with one more item."""
        return replace(self, items=(*self.items, name))

    def with_lubricant(self, name: str) -> "Vocabulary":
        """The same with one more lubricant."""
        return replace(self, lubricants=(*self.lubricants, name))


def vocabulary(book: Rulebook) -> Vocabulary:
    """The words of a rulebook, before a story has named anything."""
    return Vocabulary(
        rules=tuple(book.rules),
        conditions=tuple(book.conditions),
        signs=tuple(book.signs),
        additives=tuple(book.lubricants.additives),
    )
