"""`unhurried help-now`: what to do about a sign; no vault and no passphrase needed."""

import click

from unhurried.bootstrap.shelved import shelf
from unhurried.bootstrap.shipped import rulebook
from unhurried.cli.card import first_aid_lines
from unhurried.cli.desk import Desk
from unhurried.cli.rules import to_read
from unhurried.cli.verb import verb
from unhurried.cli.voice import Page
from unhurried.core.advice import Advice
from unhurried.views.articles import ArticleLine, about_sign
from unhurried.views.as_json import plain
from unhurried.views.first_aid import FirstAid, triage
from unhurried.views.words.advice import ADVICE


@click.command("help-now")
@verb
def help_now(desk: Desk) -> Page:
    """Show what to do now, sign by sign, the gravest first; nothing is recorded."""
    del desk
    now = ADVICE[Advice.EMERGENCY].now
    signs = triage(rulebook())
    read = {aid.sign: about_sign(shelf(), aid.sign) for aid in signs}
    lines = [line for aid in signs for line in _sign(aid, read[aid.sign])]
    data = {"now": plain(now), "signs": plain(signs), "to_read": plain(read)}
    return Page(data, (*now, "", *lines))


def _sign(aid: FirstAid, read: tuple[ArticleLine, ...]) -> list[str]:
    """What to do comes first, what to read last."""
    *told, gap = first_aid_lines(aid)
    return [*told, *(f"  {line}" for line in to_read(read)), gap]
