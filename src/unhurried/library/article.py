"""One article: its head, and its body as headings, paragraphs and lists."""

from dataclasses import dataclass
from typing import Final

from unhurried.core.steps import Step

WORDS_A_MINUTE: Final = 200


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a section."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Some sentences; evidence stands in them as `[R-01]`."""

    text: str


@dataclass(frozen=True, slots=True)
class Points:
    """A list without an order."""

    items: tuple[str, ...]


Block = Heading | Paragraph | Points


@dataclass(frozen=True, slots=True)
class Article:
    """A short text of the library.

    Attributes:
        slug: its name in commands and files, such as `resting-tone`.
        summary: one sentence.
        rules, steps, signs: what of the program it belongs to.
        guides: guide statements that it serves.
        sources: evidence ids that its body names, in the order of the head.
        further: slugs of other articles.
        words: what a worried person would type.
        length: words of the body, the evidence ids left out.
    """

    slug: str
    title: str
    summary: str
    rules: tuple[str, ...]
    steps: tuple[Step, ...]
    signs: tuple[str, ...]
    guides: tuple[str, ...]
    sources: tuple[str, ...]
    further: tuple[str, ...]
    words: tuple[str, ...]
    body: tuple[Block, ...]
    length: int

    @property
    def minutes(self) -> int:
        """How long it takes to read, in whole minutes, rounded up."""
        return -(-self.length // WORDS_A_MINUTE)


def lines_of(block: Block) -> tuple[str, ...]:
    """Give the text of a block: one line, or one for each point."""
    return block.items if isinstance(block, Points) else (block.text,)
