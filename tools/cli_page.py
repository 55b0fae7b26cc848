"""The page on the command line, from the help of every verb: `docs/cli.md`."""

from collections.abc import Iterator
from typing import Final

import click

from tools.cli_files import FILES
from unhurried.cli.exits import MEANING
from unhurried.cli.main import main

_WIDTH: Final = 80
_INTRO: Final = """\
# The command line

This page is generated from the program's own help; change that, then run `make docs`.

`unhurried` alone leads into set-up on a new machine and shows today on every later
day.

- **Every verb has `--json`:** one JSON document on stdout; prompts and everything
  else go to stderr. A refusal is a document too: `{"error": {"code", "what", "where",
  "hint", "reasons"}}`.
- **The vault** is the folder of `--vault DIR`, else of `UNHURRIED_VAULT`, else the
  usual place for data of your account. Nothing is written outside it, except files
  that you name.
- **The passphrase** is asked for, or read from the first line of `--passphrase-file
  FILE` (a file that others can read is refused), or from this machine's keyring once
  you chose `passphrase --remember`. It is never an argument.
- **Arguments can be seen** by other programs while a command runs, and a shell keeps
  them in its history. No verb needs a name or a size as an argument: left out, it is
  asked. The options of `kit add`, `kit edit` and `goal` are a convenience for
  machines of your own, and so are words to search for: `learn --ask` asks for them.
- **Nobody is asked** where the input is no terminal: the verb ends with 2 and says
  which option or file to use.
- **Breaking off** with Ctrl-C leaves nothing half-written. Each answer of the set-up
  is kept at once, and `unhurried setup` goes on from there.
- **Text** is at most 80 columns wide, without colours, boxes or moving parts; a name
  that holds control characters cannot act on the terminal.
- `UNHURRIED_DEBUG=1` shows where a mistake of the program happened; that may hold
  words of yours, so look before you share it.
"""


def page() -> str:
    """Write the whole page."""
    parts = [_INTRO, *_codes(), "", "## Verbs", "", *_verbs(main, "unhurried")]
    return "\n".join([*parts, FILES])


def _codes() -> Iterator[str]:
    yield "## Exit codes"
    yield ""
    yield "| code | meaning |"
    yield "|---|---|"
    for code, meaning in MEANING.items():
        yield f"| {int(code)} | {meaning} |"


def _verbs(group: click.Group, path: str) -> Iterator[str]:
    """Walk every command; a group comes before its verbs."""
    context = _context(group, path)
    yield from _help(group, path)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if isinstance(command, click.Group):
            yield from _verbs(command, f"{path} {name}")
        elif command is not None:
            yield from _help(command, f"{path} {name}")


def _help(command: click.Command, path: str) -> Iterator[str]:
    yield f"### `{path}`"
    yield ""
    yield "```text"
    yield command.get_help(_context(command, path))
    yield "```"
    yield ""


def _context(command: click.Command, path: str) -> click.Context:
    return click.Context(
        command,
        info_name=path,
        terminal_width=_WIDTH,
        max_content_width=_WIDTH,
        help_option_names=["-h", "--help"],
    )
