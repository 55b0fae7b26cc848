"""Read a TOML file of answers: known keys only, each by the question it answers."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from unhurried.app.replies.answers import Answers, Reply
from unhurried.bootstrap.text_file import text_from_input, text_of
from unhurried.cli.told import key_of, told
from unhurried.core.errors import BadInput
from unhurried.core.toml import NotToml, parse
from unhurried.views.question import Question

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a file.

    Attributes:
        where: file and key, for errors.
    """

    body: dict[str, object]
    where: str

    def at(self, key: str) -> str:
        """Name a key of this table."""
        return f"{self.where}: {key}"

    def only(self, known: Iterable[str]) -> None:
        """Refuse a key that nobody knows; the hint names the nearest."""
        keys = list(known)
        for key in self.body:
            if key not in keys:
                near = get_close_matches(key, keys, n=3) or keys
                hint = "known here: " + ", ".join(near)
                raise BadInput(f"unknown key '{key}'", self.where, hint)

    def table(self, key: str) -> "Table | None":
        """Open the table at a key; None when it is not there."""
        if key not in self.body:
            return None
        return as_table(self.body[key], self.at(key))

    def tables(self, key: str) -> tuple["Table", ...]:
        """Open every table of a list."""
        values = self.body.get(key, [])
        if not isinstance(values, list):
            raise BadInput("this is a list of tables", self.at(key), f"[[{key}]]")
        return tuple(
            as_table(value, f"{self.at(key)} {number}")
            for number, value in enumerate(values, 1)
        )

    def text(self, key: str) -> str:
        """Read a text; empty when it is not there."""
        value = self.body.get(key, "")
        if isinstance(value, str):
            return value
        raise BadInput("this is a text in quotation marks", self.at(key))

    def answers(
        self, questions: Iterable[Question], beside: Iterable[str] = ()
    ) -> Answers:
        """Read an answer for each question that has one.

        Args:
            questions: those that may be answered here.
            beside: keys that somebody else reads.
        """
        replies: dict[str, Reply] = {}
        known = list(beside)
        for question in questions:
            key, keys = key_of(question, self.body, self.where)
            known += keys
            if key is not None:
                replies[question.key] = told(
                    question, key, self.body[key], self.at(key)
                )
        self.only(known)
        return Answers(replies)


def as_table(value: object, where: str) -> Table:
    """Open a value as a table."""
    if isinstance(value, dict):
        return Table(value, where)
    raise BadInput("this is a table", where, "keys in { braces } or under [a name]")


def load(file: Path) -> Table:
    """Read a file; `-` is the standard input.

    Raises:
        BadInput: it cannot be read, is longer than a megabyte, or is not TOML.
    """
    if str(file) == STDIN:
        where = "the input"
        text = text_from_input(where)
    else:
        where, text = str(file), text_of(file)
    try:
        return Table(parse(text), where)
    except NotToml as error:
        raise BadInput(f"this is not TOML: {error}", where, "see docs/cli.md") from None
