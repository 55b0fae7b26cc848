"""Feed one parser: `python -m tools.fuzz_one NAME [OPTION...]`, a process of its own.

What the parser is made of is instrumented while it is imported, so nothing of it may be
imported before.
"""

import importlib
import sys
from collections.abc import Callable

import atheris

CONTROL = "control"
WORD = b"un\x01"


def control(content: bytes) -> None:
    """A parser with a defect behind three comparisons, for the harness to find."""
    for place, sign in enumerate(WORD):
        if content[place : place + 1] != bytes([sign]):
            return
    raise AssertionError("found")


def parser(name: str) -> Callable[[bytes], None]:
    """The parser of this name; its refusals are no defects."""
    if name == CONTROL:
        instrumented: Callable[[bytes], None] = atheris.instrument_func(control)
        return instrumented
    with atheris.instrument_imports(include=["unhurried", "tomllib"]):
        parsers = importlib.import_module("tests.hostile.parsers")

    def fed(content: bytes) -> None:
        parsers.survives(name, content)

    return fed


def main() -> None:
    """Feed it until the time is over or a defect is found."""
    name, *options = sys.argv[1:]
    atheris.Setup([sys.argv[0], *options], parser(name))
    atheris.Fuzz()


if __name__ == "__main__":
    main()
