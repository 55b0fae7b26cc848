"""Write the tables beside the rules: conditions, signs, materials and the others."""

from collections.abc import Iterator, Sequence

from unhurried.core.things import Barrier, LubricantBase, Material
from unhurried.protocol.ground import Ground
from unhurried.protocol.rulebook import Rulebook


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Lay rows out as a Markdown table, with a line feed after it."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def cell(text: str) -> str:
    """Make a text safe inside a table cell."""
    return text.replace("|", "\\|")


def marks(ground: Ground) -> str:
    """Link every guide and source of a ground to its row on the same page."""
    return " ".join(f"[{id_}](#{id_})" for id_ in (*ground.guides, *ground.sources))


def basis(ground: Ground) -> str:
    """Name sources and choice in one cell."""
    choice = f"our choice: {cell(ground.because)}" if ground.is_our_choice else ""
    return "; ".join(part for part in (marks(ground), choice) if part)


def row_lines(book: Rulebook) -> Iterator[str]:
    """Yield the tables of the rulebook, one block each."""
    yield _conditions(book)
    yield _signs(book)
    yield _materials(book)
    yield _lubricants(book)
    yield _additives(book)
    yield _priors(book)


def _conditions(book: Rulebook) -> str:
    head = ("id", "question", "a yes means", "wait in days", "ends by", "rests on")
    rows = [
        (
            f"`{one.id}`",
            f"{cell(one.question)} {cell(one.says)}",
            one.speaks.value,
            str(one.wait_days),
            one.ends.value,
            basis(one.ground),
        )
        for one in book.conditions.values()
    ]
    return "## Health questions\n\n" + table(head, rows)


def _signs(book: Rulebook) -> str:
    head = ("sign", "now", "not", "call", "rule", "speaks", "rests on")
    rows = [
        (
            f"{cell(one.title)} (`{one.id}`)",
            cell(one.now),
            cell(one.avoid),
            one.call.value,
            f"`{one.rule}`",
            one.speaks.value,
            basis(one.ground),
        )
        for one in book.signs.values()
    ]
    return "## Signs\n\n" + table(head, rows)


def _materials(book: Rulebook) -> str:
    head = ("material", "verdict", "rigid", "porous", "cleaning", "rests on")
    rows = [
        (
            one.material.value,
            one.verdict.value,
            _yes(holds=one.rigid),
            _yes(holds=one.porous),
            cell(one.cleaning),
            basis(one.ground),
        )
        for one in book.materials.values()
    ]
    return "## Materials\n\n" + table(head, rows)


def _lubricants(book: Rulebook) -> str:
    lines = ["## Lubricants\n", "A pair marked `no` is refused.\n"]
    for kinds, title in ((Material, "material"), (Barrier, "condom or glove")):
        head = (title, *(base.value for base in LubricantBase))
        lines.append(table(head, [_pairs(book, kind) for kind in kinds]))
    lines += [
        f"- {one.base}: {one.says} ({basis(one.ground)})"
        for one in book.lubricants.bases.values()
    ]
    return "\n".join([*lines, ""])


def _pairs(book: Rulebook, kind: Material | Barrier) -> Sequence[str]:
    bases = book.lubricants.bases.values()
    suits = [kind in (*one.materials, *one.barriers) for one in bases]
    return (kind.value, *(_yes(holds=suit) for suit in suits))


def _additives(book: Rulebook) -> str:
    rows = [
        (
            f"`{one.id}`",
            one.handling.value,
            f"`{one.rule}`",
            cell(one.says),
            basis(one.ground),
        )
        for one in book.lubricants.additives.values()
    ]
    head = ("additive", "handling", "rule", "says", "rests on")
    return "## Additives\n\n" + table(head, rows)


def _priors(book: Rulebook) -> str:
    rows = [
        (
            f"`{one.id}`",
            cell(one.about),
            one.unit,
            one.shape.value,
            f"{one.centre:g}",
            f"{one.spread:g}" if one.spread else "-",
            basis(one.ground),
        )
        for one in book.priors.values()
    ]
    head = ("supposition", "about", "unit", "shape", "centre", "spread", "rests on")
    return (
        "## What the planner supposes about a body\n\n"
        "It learns what has a spread from one person's record; no measurement of "
        "people stands behind these.\n\n" + table(head, rows)
    )


def _yes(*, holds: bool) -> str:
    return "yes" if holds else "no"
