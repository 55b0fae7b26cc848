"""What serves each statement of the guides, and what is missing."""

import tomllib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from unhurried.bootstrap.shelved import shelf
from unhurried.bootstrap.shipped import guides, rulebook
from unhurried.core.steps import Step
from unhurried.protocol.citations import grounds
from unhurried.protocol.evidence import Kind, Statement

FILE: Final = Path(__file__).with_suffix(".toml")
# A40 says that the rules as a whole protect; no single rule can cite it.
ALL_RULES: Final = "A40"


@dataclass(frozen=True, slots=True)
class Served:
    """One statement, and what serves it.

    Attributes:
        rules: rules and rows of tables that cite it.
        steps: steps of a session.
        articles: slugs.
        by: parts of the program, below `unhurried`.
        shown: tests, below `tests`.
    """

    statement: Statement
    rules: tuple[str, ...]
    steps: tuple[str, ...]
    articles: tuple[str, ...]
    by: tuple[str, ...]
    shown: tuple[str, ...]


def served() -> tuple[Served, ...]:
    """Gather it for every statement, in the order of the guides."""
    told = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return tuple(
        _served(each, told.get(each.id, {})) for each in guides().statements.values()
    )


def faults(
    found: Iterable[Served],
    is_thing: Callable[[str], bool],
    is_test: Callable[[str], bool],
) -> Iterator[str]:
    """Say what is not served, and which part or test is not there."""
    for one in found:
        id_ = one.statement.id
        if not serves(one):
            yield f"{id_} is served by no {_wanted(one.statement)}"
        if not one.shown:
            yield f"{id_} is shown by no test"
        yield from (f"{id_}: there is no {by}" for by in one.by if not is_thing(by))
        yield from (f"{id_}: there is no test {t}" for t in one.shown if not is_test(t))
        known = frozenset(Step)
        yield from (f"{id_}: there is no step {s}" for s in one.steps if s not in known)


def serves(one: Served) -> bool:
    """Whether what serves it is of the kind that the statement asks for."""
    match one.statement.kind:
        case Kind.RULE:
            return bool(one.rules or (one.statement.id == ALL_RULES and one.by))
        case Kind.STEP:
            return bool(one.steps or one.rules)
        case Kind.LEARN | Kind.TONE:
            return bool(one.articles)
        case Kind.PLAN | Kind.KIT | Kind.RECORD:
            return bool(one.rules or one.by)


def _served(statement: Statement, told: dict[str, list[str]]) -> Served:
    id_ = statement.id
    return Served(
        statement,
        _rules(id_),
        tuple(told.get("steps", ())),
        tuple(article.slug for article in shelf().serving(id_)),
        tuple(told.get("by", ())),
        tuple(told.get("shown", ())),
    )


def _rules(statement_id: str) -> tuple[str, ...]:
    """Find the rules and rows that cite a statement; figures speak for their rule."""
    book = rulebook()
    named = [name for name, one in grounds(book) if statement_id in one.guides]
    whole = [name.partition(".")[0] for name in named]
    return tuple(
        dict.fromkeys(
            rule if rule in book.rules else name
            for rule, name in zip(whole, named, strict=True)
        )
    )


def _wanted(statement: Statement) -> str:
    return "article" if statement.kind in {"learn", "tone"} else str(statement.kind)
