"""A table as data: every surface lays it out in its own way."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Table:
    """Rows below columns; every cell is text."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def in_sentences(table: Table) -> list[str]:
    """Each row as a sentence, for a file that has no table beside it."""
    return [
        "; ".join(
            f"{column}: {cell}"
            for column, cell in zip(table.columns, row, strict=True)
            if cell
        )
        + "."
        for row in table.rows
    ]
