"""`unhurried partner`: what a partner may see; nothing, unless it was chosen."""

import click

from unhurried.cli.lazy import LazyGroup, fetched
from unhurried.cli.verb import options

PLACE = "unhurried.cli.partner"
VERBS = {
    "show": (f"{PLACE}.showing:show", "What they would see now."),
    "choose": (f"{PLACE}.choosing:choose", "Choose it anew, field by field."),
    "stop": (f"{PLACE}.choosing:stop", "Show nothing new from now on."),
    "file": (f"{PLACE}.file:sealed_file", "A file that only they can open."),
}


class PartnerGroup(LazyGroup):
    """Verbs for what a partner may see."""

    lazy = VERBS


@click.group("partner", cls=PartnerGroup, invoke_without_command=True)
@options
@click.pass_context
def partner(context: click.Context, /, **shared: object) -> None:
    """Show what a partner may see: nothing, unless you chose it field by field."""
    if context.invoked_subcommand is None:
        context.invoke(fetched(VERBS["show"][0]), **shared)
