"""Find a population: the laboratory's own, or one in a Python file of somebody else's.

The file is run as a program: only open files that you trust.
"""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Final

from unhurried.core.errors import BadInput
from unhurried.lab.bodies import ours
from unhurried.lab.bodies.checked import Checked
from unhurried.lab.bodies.interface import Body

ENDING: Final = ".py"
BASE: Final = "base"
MADE_BY: Final = "population"


@dataclass(frozen=True, slots=True)
class Source:
    """Where bodies come from.

    Attributes:
        file: a Python file; None for the laboratory's own.
    """

    file: str | None
    family: str


def read_source(told: str | None) -> Source:
    """Read `FILE.py`, `FILE.py:FAMILY`, or `FAMILY` alone for the laboratory's own.

    >>> read_source("mine.py:slow")
    Source(file='mine.py', family='slow')
    """
    if told is None:
        return Source(None, BASE)
    file, colon, family = told.rpartition(":")
    if colon and (file.endswith(ENDING) or not file):
        return Source(file or None, family)
    if told.endswith(ENDING) or colon:
        return Source(told, ours.MIXED)
    return Source(None, told)


def bodies(source: Source, n: int, seed: int) -> list[Body]:
    """Make the population, fresh.

    Raises:
        BadInput: the file or what it makes is not as the interface says.
    """
    if source.file is None:
        return list(ours.population(n, seed, source.family))
    module = _module(Path(source.file))
    _knows(module, source)
    made = _made(module, source, (n, seed))
    return [
        Checked(body, f"{source.file}: body {index}") for index, body in enumerate(made)
    ]


def _module(file: Path) -> ModuleType:
    name = f"bodies_of_{file.stem}"
    spec = spec_from_file_location(name, file)
    if spec is None or spec.loader is None:
        hint = "name a file that ends with .py"
        raise BadInput("this is no Python file", str(file), hint)
    module = module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except (OSError, SyntaxError, ImportError) as error:
        hint = f"{type(error).__name__}: {error}"
        raise BadInput("the file of bodies cannot be run", str(file), hint) from error
    return module


def _knows(module: ModuleType, source: Source) -> None:
    families = getattr(module, "FAMILIES", None)
    if families is None or source.family in (*families, ours.MIXED):
        return
    hint = f"FAMILIES holds {', '.join(map(str, families))}"
    raise BadInput(f"there is no family {source.family!r}", str(source.file), hint)


def _made(
    module: ModuleType, source: Source, how_many: tuple[int, int]
) -> Sequence[Body]:
    where, (n, seed) = str(source.file), how_many
    make = getattr(module, MADE_BY, None)
    if not callable(make):
        hint = "define population(n, seed, family)"
        raise BadInput("there is no function population", where, hint)
    try:
        made = make(n, seed, source.family)
    except (LookupError, TypeError, ValueError) as error:
        hint = f"{type(error).__name__}: {error}"
        raise BadInput("population() does not answer", where, hint) from error
    if not isinstance(made, Sequence) or len(made) != n:
        hint = f"return a list of {n} bodies"
        raise BadInput("population() returns something else", where, hint)
    return made
