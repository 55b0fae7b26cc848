"""The shipped texts, and the same with one deliberate change."""

import re

from unhurried.bootstrap import shipped
from unhurried.protocol.errors import RulebookRefused
from unhurried.protocol.loader import parse

SHIPPED = shipped.texts()


def changed(file: str, old: str, new: str) -> dict[str, str]:
    """The shipped texts with the first `old` of a file replaced by `new`."""
    assert old in SHIPPED[file], f"{file} does not hold {old!r}"
    return SHIPPED | {file: SHIPPED[file].replace(old, new, 1)}


def with_figure(name: str, key: str, written: str) -> dict[str, str]:
    """The shipped texts with one key of one figure written in another way."""
    rule_id, _, figure = name.partition(".")
    for file, text in SHIPPED.items():
        head, mark, tail = text.partition(f"[{rule_id}.figures]\n")
        if mark and file.startswith("rules/"):
            return SHIPPED | {
                file: head + mark + _rewritten(tail, figure, key, written)
            }
    raise AssertionError(f"no figures of {rule_id}")


def refusal(texts: dict[str, str]) -> RulebookRefused | None:
    """What the loader says to these texts: None when it takes them."""
    try:
        parse(texts)
    except RulebookRefused as refused:
        return refused
    return None


def _rewritten(tail: str, figure: str, key: str, written: str) -> str:
    line = re.compile(
        rf"^({re.escape(figure)} = \{{.*?\b{key} = )(\[[^\]]*\]|[^,\s]+)", re.MULTILINE
    )
    text, count = line.subn(lambda found: found.group(1) + written, tail, count=1)
    assert count == 1, f"{figure} has no {key}"
    return text
