"""`unhurried kit`."""

import click

from unhurried.cli.desk import Desk
from unhurried.cli.kit.shown import shown
from unhurried.cli.lazy import LazyGroup
from unhurried.cli.verb import options, verb
from unhurried.cli.voice import Page

VERBS = {
    "list": ("unhurried.cli.kit.command:list_", "Everything, with its checks."),
    "add": ("unhurried.cli.kit.add:add", "Describe an object or a lubricant."),
    "catalogue": (
        "unhurried.cli.kit.catalogue:catalogue_",
        "What can be owned, as far as a source tells.",
    ),
    "edit": ("unhurried.cli.kit.edit:edit", "Describe an object anew."),
    "check": (
        "unhurried.cli.kit.checking:check",
        "What fits and why not; or what you found looking it over.",
    ),
    "tonight": (
        "unhurried.cli.kit.tonight:tonight",
        "What can be used tonight, with what, and why the rest cannot.",
    ),
    "leave-out": (
        "unhurried.cli.kit.leaving_out:leave_out",
        "What your body reacts to: what holds it is left out.",
    ),
    "what-if": (
        "unhurried.cli.kit.what_if:what_if",
        "What a size would change that you do not own yet.",
    ),
    "clean": ("unhurried.cli.kit.care:clean", "Say that it was washed."),
    "retire": ("unhurried.cli.kit.care:retire", "Say that it is no longer used."),
}


class KitGroup(LazyGroup):
    """Verbs for what is owned."""

    lazy = VERBS


@click.group(cls=KitGroup, invoke_without_command=True)
@options
@click.pass_context
def kit(context: click.Context, /, **shared: object) -> None:
    """Objects and lubricants: sizes, materials, care, and what fits together."""
    if context.invoked_subcommand is None:
        context.invoke(list_, **shared)


@click.command("list")
@verb
def list_(desk: Desk) -> Page:
    """Show everything you own, with its checks and the ladder it makes."""
    return shown(desk.application())
