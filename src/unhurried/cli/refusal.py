"""Say what did not work: one sentence and one way on, or a JSON document."""

import click

from unhurried.cli.exits import Exit, exit_for
from unhurried.cli.lines import columns, wrapped
from unhurried.cli.voice import document
from unhurried.core.errors import BadInput, CannotDoThatNow, Unhurried
from unhurried.core.reasons import Reason
from unhurried.views.as_json import Json, plain
from unhurried.views.words.sentence import sentence


def refused(error: Unhurried, *, as_json: bool) -> Exit:
    """Say a refusal; return the code to end with."""
    code = exit_for(error)
    reasons = error.reasons if isinstance(error, CannotDoThatNow) else ()
    where = error.where if isinstance(error, BadInput) else ""
    said: dict[str, Json] = {
        "what": error.what,
        "where": where,
        "hint": error.hint,
        "reasons": [_reason(reason) for reason in reasons],
    }
    if as_json:
        click.echo(document({"error": {"code": int(code), **said}}))
    place = f"{where}: " if where else ""
    lines = [f"{place}{error.what}"]
    lines += [f"- {sentence(reason)}" for reason in reasons]
    if error.hint:
        lines.append(f"hint: {error.hint}")
    click.echo(wrapped(lines, columns()), err=True)
    return code


def stopped(what: str, code: Exit, *, as_json: bool) -> Exit:
    """Say in one sentence why the program ends; return the code."""
    if as_json:
        click.echo(document({"error": {"code": int(code), "what": what}}))
    click.echo(wrapped([what], columns()), err=True)
    return code


def _reason(reason: Reason) -> Json:
    return {
        "rule": reason.rule,
        "code": reason.code,
        "bearing": reason.bearing.value,
        "numbers": plain(reason.numbers),
        "sentence": sentence(reason),
    }
