"""PDF/UA-1 (ISO 14289-1) as far as a program can tell, by the checkpoints of the
Matterhorn Protocol 1.1 of the PDF Association; each fault begins with its number.

What needs a person, such as whether words fit a picture, is not decided here.
"""

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any, Final

from pikepdf import Name, Pdf

from tests.exports.report.tagged import (
    ARTIFACT,
    Element,
    elements,
    listed,
    owned,
    painted,
)

HEADINGS: Final = ("H1", "H2", "H3", "H4", "H5", "H6")
AROUND: Final = {
    "Document": {""},
    "TR": {"Table", "THead", "TBody", "TFoot"},
    "TH": {"TR"},
    "TD": {"TR"},
    "THead": {"Table"},
    "TBody": {"Table"},
    "TFoot": {"Table"},
    "LI": {"L"},
    "Lbl": {"LI", "Note"},
    "LBody": {"LI"},
}
ANYWHERE: Final = {
    *("Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "P", "L", "Table"),
    *("Span", "Quote", "Note", "Reference", "Link", "Annot", "Figure", "Formula"),
    *HEADINGS,
}
FILES: Final = ("/FontFile", "/FontFile2", "/FontFile3")


def faults(pdf: Pdf) -> list[str]:
    """Everything in this file that a reader with assistive technology would miss."""
    found = [*_document(pdf), *_structure(pdf), *_content(pdf), *_fonts(pdf)]
    return sorted(dict.fromkeys(found))


def _says_so(pdf: Pdf) -> bool:
    with pdf.open_metadata() as known:
        return known.get("pdfuaid:part") == "1"


def _titled(pdf: Pdf) -> bool:
    with pdf.open_metadata() as known:
        return bool(known.get("dc:title"))


def _shows_title(pdf: Pdf) -> bool:
    shown: Any = pdf.Root.get("/ViewerPreferences")
    return shown is not None and shown.get("/DisplayDocTitle") is True


def _marks(pdf: Pdf, key: str) -> bool:
    marks: Any = pdf.Root.get("/MarkInfo")
    return marks is not None and marks.get(key) is True


def _in_order(pdf: Pdf) -> bool:
    return all(page.get("/Tabs") == Name.S for page in pdf.pages if page.get("/Annots"))


DOCUMENT: Final[dict[str, Callable[[Pdf], bool]]] = {
    "01-006 the document is not marked as tagged": lambda pdf: _marks(pdf, "/Marked"),
    "01-007 there is no structure": lambda pdf: "/StructTreeRoot" in pdf.Root,
    "04-001 the tags are suspect": lambda pdf: not _marks(pdf, "/Suspects"),
    "06-002 the file does not say that it is PDF/UA-1": _says_so,
    "06-003 the document has no title": _titled,
    "07-001 the title is not shown": _shows_title,
    "11-006 the document has no language": lambda pdf: bool(pdf.Root.get("/Lang")),
    "26-001 the file is encrypted": lambda pdf: not pdf.is_encrypted,
    "28-008 tabs do not follow the structure": _in_order,
}


def _document(pdf: Pdf) -> Iterator[str]:
    return (fault for fault, holds in DOCUMENT.items() if not holds(pdf))


def _structure(pdf: Pdf) -> Iterator[str]:
    told = list(elements(pdf))
    for element in told:
        yield from _placed(element)
        yield from _in_words(element)
    levels = [0, *(int(one.kind[1]) for one in told if one.kind in HEADINGS)]
    if any(now > before + 1 for before, now in pairwise(levels)):
        yield "14-003 a level of headings is left out"


def _placed(element: Element) -> Iterator[str]:
    kind, within = element.kind, element.within
    if kind not in AROUND and kind not in ANYWHERE:
        yield f"02-001 {kind} is no standard type"
    if within not in AROUND.get(kind, {within}):
        yield f"09-004 {kind} stands in {within}"


def _in_words(element: Element) -> Iterator[str]:
    raw: Any = element.raw
    if element.kind in ("Figure", "Formula") and not raw.get("/Alt"):
        yield f"13-004 {element.kind} has no words beside it"
    if element.kind == "TH" and not any(
        "/Scope" in one for one in listed(raw.get("/A"))
    ):
        yield "15-003 a heading of a table does not say of what"


def _content(pdf: Pdf) -> Iterator[str]:
    tagged = owned(pdf)
    for page in pdf.pages:
        for number in painted(page):
            if number is None:
                yield "01-005 content is neither tagged nor an artifact"
            elif number != ARTIFACT and (page.obj.objgen, number) not in tagged:
                yield "01-004 tagged content is not in the structure"


def _fonts(pdf: Pdf) -> Iterator[str]:
    fonts: list[Any] = [
        font for page in pdf.pages for font in page.resources.get("/Font", {}).values()
    ]
    for font in fonts:
        inner = font["/DescendantFonts"][0] if "/DescendantFonts" in font else font
        if not any(file in inner.get("/FontDescriptor", {}) for file in FILES):
            yield "31-009 a font is not embedded"
        if "/ToUnicode" not in font:
            yield "10-001 letters of a font cannot be told"
