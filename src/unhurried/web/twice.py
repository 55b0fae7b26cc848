"""A new passphrase, typed twice."""

from starlette.datastructures import FormData

from unhurried.core.errors import BadInput


class TwoAreNotTheSame(BadInput):
    """What was typed twice was not typed the same."""


def chosen(form: FormData) -> str:
    """Take the new passphrase of a form.

    Raises:
        TwoAreNotTheSame: type both once more.
    """
    first, again = str(form.get("first", "")), str(form.get("again", ""))
    if first != again:
        raise TwoAreNotTheSame("the two were not the same", "", "type both once more")
    return first
