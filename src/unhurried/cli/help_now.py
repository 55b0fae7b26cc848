"""`unhurried help-now`: what to do about a sign; no vault and no passphrase needed."""

import click

from unhurried.bootstrap.shipped import rulebook
from unhurried.cli.card import first_aid_lines
from unhurried.cli.desk import Desk
from unhurried.cli.verb import verb
from unhurried.cli.voice import Page
from unhurried.core.advice import Advice
from unhurried.views.as_json import plain
from unhurried.views.first_aid import triage
from unhurried.views.words.advice import ADVICE


@click.command("help-now")
@verb
def help_now(desk: Desk) -> Page:
    """Show what to do now, sign by sign, the gravest first; nothing is recorded."""
    del desk
    now = ADVICE[Advice.EMERGENCY].now
    signs = triage(rulebook())
    lines = [*now, "", *(line for aid in signs for line in first_aid_lines(aid))]
    return Page({"now": plain(now), "signs": plain(signs)}, tuple(lines))
