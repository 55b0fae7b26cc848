"""Write the page of coverage: every statement of the guides, and what serves it."""

from typing import Final

from tools.guides_served import Served, served
from tools.protocol_tables import cell, table
from unhurried.bootstrap.shipped import guides

_INTRODUCTION: Final = """\
# What serves the guides

The programme grew from two guides. Each of their statements stands here in our words,
with what serves it: rules and tables that cite it, steps of a session, articles of the
library (`unhurried learn NAME`), parts of the program (below `unhurried`), and the
tests that show it (below `tests/`; a story counts as one). A test fails when one is
unserved.

This page is generated from `src/unhurried/protocol/`, the articles and
`tools/guides_served.toml`; change those, then run `make docs`.
"""


def page() -> str:
    """Return the whole page as Markdown."""
    rows = served()
    parts = [
        f"## Guide {letter}: {title}\n\n"
        + _table([r for r in rows if _is_of(r, letter)])
        for letter, title in guides().titles.items()
    ]
    return "\n".join([_INTRODUCTION, *parts])


def _is_of(row: Served, letter: str) -> bool:
    return row.statement.id.startswith(letter)


def _table(rows: list[Served]) -> str:
    head = (
        "id",
        "kind",
        "what it says",
        "rules and tables",
        "steps",
        "articles",
        "parts",
        "shown by",
    )
    return table(head, [_row(row) for row in rows])


def _row(row: Served) -> tuple[str, ...]:
    return (
        f'<a id="{row.statement.id}"></a>{row.statement.id}',
        row.statement.kind,
        cell(row.statement.says),
        *(
            _named(names)
            for names in (row.rules, row.steps, row.articles, row.by, row.shown)
        ),
    )


def _named(names: tuple[str, ...]) -> str:
    return " ".join(f"`{name}`" for name in names)
