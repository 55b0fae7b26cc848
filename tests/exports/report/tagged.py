"""The structure of a tagged PDF and what it tags, read with pikepdf."""

from collections.abc import Iterator
from typing import Any, Final, NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, Name, Page, Pdf

PAINTS: Final = {
    *("Tj", "TJ", "'", '"', "Do", "sh", "EI", "INLINE IMAGE"),
    *("f", "F", "f*", "B", "B*", "b", "b*", "S", "s"),
}
ARTIFACT: Final = -1


class Element(NamedTuple):
    """An element, its standard type, and that of the element around it."""

    raw: Any
    kind: str
    within: str


def elements(pdf: Pdf) -> Iterator[Element]:
    """Every element, in reading order."""
    tree: Any = pdf.Root.get("/StructTreeRoot")
    if tree is not None:
        yield from _below(tree, "", tree.get("/RoleMap", {}))


def _below(parent: Any, within: str, roles: Any) -> Iterator[Element]:
    for kid in kids(parent):
        if isinstance(kid, Dictionary) and "/S" in kid:
            kind = str(roles.get(str(kid.S), kid.S)).lstrip("/")
            yield Element(kid, kind, within)
            yield from _below(kid, kind, roles)


def kids(parent: Any) -> list[Any]:
    """What an element holds: elements, and numbers of tagged content."""
    return listed(parent.get("/K"))


def listed(told: Any) -> list[Any]:
    """One thing or several, as a list."""
    if told is None:
        return []
    return list(told) if isinstance(told, Array) else [told]


def owned(pdf: Pdf) -> set[tuple[object, int]]:
    """The content that an element owns: its page, and its number there."""
    found = set()
    for element in elements(pdf):
        for kid in kids(element.raw):
            page, number = element.raw.get("/Pg"), kid
            if isinstance(kid, Dictionary):
                page, number = kid.get("/Pg", page), kid.get("/MCID")
            if isinstance(number, int) and page is not None:
                found.add((page.objgen, number))
    return found


def painted(page: Page) -> Iterator[int | None]:
    """Of each thing painted the number of its tag, `ARTIFACT`, or None for neither."""
    around: list[int | None] = []
    for told in pikepdf.parse_content_stream(page):
        operator = str(told.operator)
        if operator in ("BMC", "BDC"):
            around.append(_number(list(told.operands)))
        elif operator == "EMC":
            around.pop()
        elif operator in PAINTS:
            yield next((one for one in reversed(around) if one is not None), None)


def _number(operands: list[Any]) -> int | None:
    if operands[0] == Name.Artifact:
        return ARTIFACT
    named = operands[1] if len(operands) > 1 else None
    if isinstance(named, Dictionary) and "/MCID" in named:
        return int(named["/MCID"])
    return None
