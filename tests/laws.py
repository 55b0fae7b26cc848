"""A law: told once, tried on a sample in each test run and at scale in `make laws`.

`law` makes a test of it and keeps it in `LAWS`, where the campaign finds it by name.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from hypothesis import HealthCheck, given, seed, settings
from hypothesis.strategies import SearchStrategy, tuples

Body = Callable[..., None]


@dataclass(frozen=True, slots=True)
class Law:
    """What always holds, over what it holds, and how often a campaign tries it."""

    body: Body
    over: tuple[SearchStrategy[Any], ...]
    at_scale: int

    @property
    def name(self) -> str:
        """The sentence that it is told by."""
        return self.body.__name__.removeprefix("test_").replace("_", " ")

    @property
    def place(self) -> str:
        """The module in which it stands."""
        return self.body.__module__


LAWS: dict[str, Law] = {}
"""Every law that was read so far, by its name."""


def law(
    *over: SearchStrategy[Any], sample: int, at_scale: int
) -> Callable[[Body], Body]:
    """Keep a law, and make a test of it that tries a sample."""

    def keep(body: Body) -> Body:
        kept = Law(body, over, at_scale)
        LAWS[kept.name] = kept
        return settings(max_examples=sample, deadline=None)(given(*over)(body))

    return keep


def tried(one: Law, examples: int, number: int) -> int:
    """Try a law on so many examples, drawn anew for each number; how many there were.

    Raises:
        BaseException: whatever the smallest counterexample raised, with the example
            in its notes.
    """
    count = 0

    def counted(drawn: tuple[Any, ...]) -> None:
        nonlocal count
        count += 1
        one.body(*drawn)

    usual = settings(
        max_examples=examples,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    seed(number)(usual(given(tuples(*one.over))(counted)))()
    return count
