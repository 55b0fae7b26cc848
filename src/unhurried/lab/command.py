"""The commands of the laboratory: `unhurried lab ...`."""

from pathlib import Path

import click

from unhurried.core.errors import BadInput
from unhurried.core.seen import seen
from unhurried.lab.on_bodies import compare, show

NOT_UNDERSTOOD = 2


@click.group()
def lab() -> None:
    """Try the application on told histories and virtual bodies; no vault is touched."""


lab.add_command(compare)
lab.add_command(show)


@lab.command()
@click.argument(
    "files",
    nargs=-1,
    required=True,
    metavar="FILE...",
    type=click.Path(path_type=Path),
)
@click.option("--json", "as_json", is_flag=True, help="One array of objects.")
@click.pass_context
def story(context: click.Context, files: tuple[Path, ...], *, as_json: bool) -> None:
    """Tell each story FILE and check what it expects.

    Ends with 0 when everything expected holds, 1 when something does not, 2 when a
    file is not understood.
    """
    from unhurried.lab.run import run  # noqa: PLC0415 - help stays quick to show

    try:
        output, code = run(files, as_json=as_json)
    except BadInput as refused:
        where = f"{refused.where}: " if refused.where else ""
        hint = f" ({refused.hint})" if refused.hint else ""
        click.echo(_plain(f"{where}{refused.what}{hint}"), err=True)
        context.exit(NOT_UNDERSTOOD)
    click.echo(_plain(output))
    context.exit(code)


def _plain(text: str) -> str:
    """A story may be somebody else's: nothing in it acts on the terminal."""
    return seen(text).replace("\r", "\ufffd")
