"""The report is PDF/UA-1 as far as a program that is not ours can tell."""

from collections.abc import Callable
from io import BytesIO

import pikepdf
import pytest
from pikepdf import Name, Pdf

from tests.exports.report.lives import EVERY, crowded, ordinary, report_of
from tests.exports.report.universal import faults
from tests.life import Life
from unhurried.exports.report.typesetting import typeset
from unhurried.views.report.choice import Choice


def opened(life: Life) -> Pdf:
    return Pdf.open(BytesIO(typeset(report_of(life, 30, Choice(EVERY)))))


@pytest.mark.parametrize("life", [ordinary(1), ordinary(), crowded()])
def test_no_fault_of_a_report_is_found(life: Life) -> None:
    assert faults(opened(life)) == []


def _without_tags(pdf: Pdf) -> None:
    page = pdf.pages[0]
    kept = [
        told
        for told in pikepdf.parse_content_stream(page)
        if str(told.operator) not in ("BDC", "BMC", "EMC")
    ]
    page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(kept))


def _each(pdf: Pdf, kind: str) -> list[pikepdf.Object]:
    return [one for one in pdf.objects if _is(one, kind)]


def _is(one: pikepdf.Object, kind: str) -> bool:
    return isinstance(one, pikepdf.Dictionary) and one.get("/S") == Name(f"/{kind}")


def _without_words(pdf: Pdf) -> None:
    for figure in _each(pdf, "Figure"):
        del figure["/Alt"]


def _without_scope(pdf: Pdf) -> None:
    for heading in _each(pdf, "TH"):
        del heading["/A"]


def _cells_alone(pdf: Pdf) -> None:
    for row in _each(pdf, "TR"):
        row.S = Name.Div


def _deeper(pdf: Pdf) -> None:
    for heading in _each(pdf, "H2"):
        heading.S = Name.H4


def _unlinked(pdf: Pdf) -> None:
    for text in _each(pdf, "P"):
        text.K = pikepdf.Array()


def _without_letters(pdf: Pdf) -> None:
    for font in pdf.pages[0].Resources.Font.values():
        del font["/ToUnicode"]


def _not_embedded(pdf: Pdf) -> None:
    for font in pdf.pages[0].Resources.Font.values():
        inner = font.DescendantFonts[0]
        for key in ("/FontFile", "/FontFile2", "/FontFile3"):
            if key in inner.FontDescriptor:
                del inner.FontDescriptor[key]


def _without_language(pdf: Pdf) -> None:
    del pdf.Root["/Lang"]


def _without_structure(pdf: Pdf) -> None:
    del pdf.Root["/StructTreeRoot"]


def _untold(pdf: Pdf) -> None:
    del pdf.Root["/Metadata"]


@pytest.mark.parametrize(
    ("breaks", "number"),
    [
        (_without_tags, "01-005"),
        (_unlinked, "01-004"),
        (_without_structure, "01-007"),
        (_untold, "06-002"),
        (_cells_alone, "09-004"),
        (_without_letters, "10-001"),
        (_without_language, "11-006"),
        (_without_words, "13-004"),
        (_deeper, "14-003"),
        (_without_scope, "15-003"),
        (_not_embedded, "31-009"),
    ],
)
def test_each_fault_that_is_put_in_is_found(
    breaks: Callable[[Pdf], None], number: str
) -> None:
    """Negative controls."""
    pdf = opened(ordinary())
    breaks(pdf)
    assert number in {fault.split()[0] for fault in faults(pdf)}
