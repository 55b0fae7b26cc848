"""The outermost loop: whatever happens, one sentence and a documented exit code."""

import os
import sys
import traceback
from collections.abc import Sequence
from typing import NoReturn

import click

from unhurried.cli.exits import Exit
from unhurried.cli.lazy import LazyGroup
from unhurried.cli.refusal import refused, stopped
from unhurried.core.errors import Unhurried

DEBUG = "UNHURRIED_DEBUG"
BUG = (
    "The program made a mistake and ended on the safe side; nothing is half-written. "
    f"With {DEBUG}=1 it shows where (that may hold words of yours)."
)


class Front(LazyGroup):
    """The group that ends the process."""

    def main(  # type: ignore[override]  # click's overloads end the process or not
        self, args: Sequence[str] | None = None, **extra: object
    ) -> NoReturn:
        """Run a command line and end with its code."""
        said = list(sys.argv[1:] if args is None else args)
        extra["standalone_mode"] = False
        sys.exit(int(self._code(said, extra)))

    def _code(self, args: list[str], extra: dict[str, object]) -> int:
        as_json = "--json" in args
        try:
            return self._told(args, extra, as_json=as_json)
        except (click.Abort, KeyboardInterrupt, EOFError):
            return stopped("Broken off.", Exit.BROKEN_OFF, as_json=as_json)
        except BrokenPipeError:
            return _nobody_reads()
        except OSError as error:
            what = f"the machine says no: {error.strerror or 'no reason given'}"
            return stopped(what, Exit.MACHINE, as_json=as_json)
        except Exception:  # noqa: BLE001 - the last loop of all, see core/errors.py
            _show_where()
            return stopped(BUG, Exit.BUG, as_json=as_json)

    def _told(self, args: list[str], extra: dict[str, object], *, as_json: bool) -> int:
        """Run it; what a person may read of a refusal is said here."""
        try:
            code = super().main(args, **extra)  # type: ignore[call-overload]  # as above
        except Unhurried as error:
            return refused(error, as_json=as_json)
        except click.exceptions.NoArgsIsHelpError as error:
            click.echo(error.format_message(), err=True)
            return Exit.NOT_UNDERSTOOD
        except click.ClickException as error:
            return stopped(_usage(error), Exit.NOT_UNDERSTOOD, as_json=as_json)
        return code if isinstance(code, int) else Exit.OK


def _usage(error: click.ClickException) -> str:
    context = error.ctx if isinstance(error, click.UsageError) else None
    path = context.command_path if context is not None else "unhurried"
    return f"{error.format_message()} `{path} --help` tells more."


def _show_where() -> None:
    if os.environ.get(DEBUG):
        traceback.print_exc()


def _nobody_reads() -> int:
    """Whoever read our output has gone, as `head` does; that is no trouble."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return Exit.OK
