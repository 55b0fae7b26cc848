"""Where words go: results to stdout, all else to stderr when the result is JSON."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

import click

from unhurried.cli.exits import Exit
from unhurried.cli.lines import columns, safe, wrapped
from unhurried.views.as_json import Json


@dataclass(frozen=True, slots=True)
class Page:
    """What a verb has to show.

    Attributes:
        data: for `--json`, one document.
        lines: the same for a person.
        code: how the command ends.
        for_file: whether the lines are a file's, and are not wrapped.
    """

    data: Json
    lines: tuple[str, ...]
    code: Exit = Exit.OK
    for_file: bool = False


@dataclass(frozen=True, slots=True)
class Voice:
    """Says things to a person, or hands a document to a program."""

    as_json: bool

    def say(self, *lines: str) -> None:
        """Say something beside the result."""
        click.echo(wrapped(lines, columns()), err=self.as_json)

    def warn(self, *lines: str) -> None:
        """Say something that never belongs to the result."""
        click.echo(wrapped(lines, columns()), err=True)

    def show(self, page: Page) -> None:
        """Print the result."""
        if self.as_json:
            click.echo(document(page.data))
        elif page.for_file:
            click.echo("\n".join(map(safe, page.lines)))
        elif page.lines:
            self.say(*page.lines)


def document(data: Json) -> str:
    """Write JSON in plain ASCII, so that no name can act on a terminal."""
    return json.dumps(data, indent=2, allow_nan=False)


def bulleted(lines: Iterable[str]) -> list[str]:
    """Put a hyphen before each."""
    return [f"- {line}" for line in lines]
