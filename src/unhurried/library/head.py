"""Read the head of an article: TOML between two lines of `+++`."""

import re
from dataclasses import dataclass
from typing import Final

from unhurried.core.steps import Step
from unhurried.library.errors import ArticleRefused
from unhurried.library.known import Known
from unhurried.protocol.errors import RulebookRefused
from unhurried.protocol.toml_table import TomlTable, read_toml

FENCE: Final = "+++"
LONGEST_SUMMARY: Final = 120
_NAMES: Final = ("rules", "signs", "guides", "sources", "further")
_KEYS: Final = frozenset({"title", "summary", "steps", "words", *_NAMES})


@dataclass(frozen=True, slots=True)
class Head:
    """The head of one text, read line by line so that a refusal can name one.

    Attributes:
        table: the TOML of it.
        lines: the whole article.
    """

    table: TomlTable
    lines: list[str]

    def names(self, key: str, allowed: frozenset[str]) -> tuple[str, ...]:
        """Read a list of names, each of which must be among these."""
        found = self.table.texts(key)
        for name in found:
            if name not in allowed:
                hint = "look the name up where it is kept, or leave it out"
                raise self.refusal(f"names '{name}', which does not exist", key, hint)
        return found

    def line(self, key: str) -> str:
        """Read a text of one line."""
        text = self.table.text(key)
        if text != text.strip() or "\n" in text:
            raise self.refusal("is not one plain line", key, "take the breaks out")
        return text

    def refusal(self, what: str, key: str, hint: str) -> ArticleRefused:
        """Make the error that names the line of a key."""
        at = line_of(key, self.lines)
        return ArticleRefused(f"{key} {what}", self.table.file, at, hint)


def read_head(file: str, lines: list[str]) -> tuple[Head, int]:
    """Read the head; returns it with the number of lines that it takes.

    Raises:
        ArticleRefused: there is none, it is not TOML, or it has other keys.
    """
    if lines[:1] != [FENCE] or FENCE not in lines[1:]:
        hint = "begin with +++, the TOML of the head, and +++"
        raise ArticleRefused("has no head", file, 1, hint)
    end = lines.index(FENCE, 1)
    try:
        table = read_toml(file, "\n".join(["", *lines[1:end]]))
        table.allow(_KEYS)
    except RulebookRefused as refused:
        raise on_its_line(refused, lines) from refused
    return Head(table, lines), end + 1


def summary_of(head: Head) -> str:
    """Read the summary: one sentence, and short."""
    text = head.line("summary")
    if len(text) > LONGEST_SUMMARY or not text.endswith("."):
        hint = f"one sentence of at most {LONGEST_SUMMARY} characters"
        raise head.refusal("is no short sentence", "summary", hint)
    return text


def steps_of(head: Head) -> tuple[Step, ...]:
    """Read the steps of a session where the article is offered."""
    return tuple(Step(name) for name in head.names("steps", frozenset(Step)))


def words_of(head: Head) -> tuple[str, ...]:
    """Read what a worried person would type; at least one."""
    words = head.table.texts("words")
    if not words:
        hint = "write what a worried person would type"
        raise head.refusal("is empty", "words", hint)
    return words


def names_of(head: Head, known: Known) -> dict[str, tuple[str, ...]]:
    """Read every list of names of other things."""
    return {key: head.names(key, getattr(known, key)) for key in _NAMES}


def on_its_line(refused: RulebookRefused, lines: list[str]) -> ArticleRefused:
    """Turn a refusal of the head into one that names the line."""
    told = re.search(r"at line (\d+)", refused.what)
    at = int(told[1]) if told else line_of(refused.key, lines)
    what = f"{refused.key} {refused.what}".strip()
    return ArticleRefused(what, refused.file, at, refused.hint)


def line_of(key: str, lines: list[str]) -> int:
    """Find the line where a key of the head stands, from 1; else the first one."""
    begins = re.compile(rf"{re.escape(key)}\s*=")
    found = (at for at, line in enumerate(lines, 1) if key and begins.match(line))
    return next(found, 1)
