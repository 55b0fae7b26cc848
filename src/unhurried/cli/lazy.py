"""A group whose commands are imported only when one of them is called."""

from collections.abc import Mapping
from importlib import import_module

import click

Where = tuple[str, str]  # "module:name", and what `--help` of the group says


class LazyGroup(click.Group):
    """Knows its commands by name and one line; listing them imports none."""

    lazy: Mapping[str, Where] = {}

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names in the order of the table."""
        return [*super().list_commands(ctx), *self.lazy]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the command that was called."""
        if cmd_name not in self.lazy:
            return super().get_command(ctx, cmd_name)
        return fetched(self.lazy[cmd_name][0])

    def format_commands(
        self, ctx: click.Context, formatter: click.HelpFormatter
    ) -> None:
        """List the commands from the table."""
        del ctx
        rows = [(name, says) for name, (_, says) in self.lazy.items()]
        with formatter.section("Commands"):
            formatter.write_dl(rows)


def fetched(where: str) -> click.Command:
    """Import a command by `module:name`."""
    module, name = where.split(":")
    command = getattr(import_module(module), name)
    if not isinstance(command, click.Command):
        raise TypeError(f"{where} is no command")
    return command
