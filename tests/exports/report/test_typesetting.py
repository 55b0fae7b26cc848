"""The report on paper, read by programs that are not ours."""

import resource
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.exports.report.lives import EVERY, crowded, ordinary, report_of
from tests.exports.report.paper import pixels, properties, told, words
from unhurried.core.errors import Unavailable
from unhurried.exports.report import typesetting
from unhurried.exports.report.letters import shown
from unhurried.exports.report.typesetting import typeset
from unhurried.views.report.choice import Choice
from unhurried.views.report.page import Report

ROOT = Path(__file__).parents[3]


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    """An ordinary record, with all parts."""
    return paper(report_of(ordinary(), 30, Choice(EVERY)), tmp_path)


def paper(report: Report, folder: Path) -> Path:
    file = folder / "summary.pdf"
    file.write_bytes(typeset(report))
    return file


def bare(line: str) -> Report:
    return replace(report_of(ordinary(1), 4), about=(line,), sections=())


def test_every_line_and_cell_of_the_report_is_read_in_its_order(pdf: Path) -> None:
    report = report_of(ordinary(), 30, Choice(EVERY))
    read, at = words(pdf), 0
    for section in report.sections:
        at = read.index(section.title, at)
        for line in section.lines:
            assert line in read
        for table in section.tables:
            for row in table.rows:
                assert " ".join(row[-1].split()) in read


def test_it_says_what_it_is_and_nothing_of_whom_or_when(pdf: Path) -> None:
    known = properties(pdf)
    assert (known["Title"], known["Tagged"]) == ("Summary", "yes")
    assert not {"Author", "Subject", "Keywords", "CreationDate", "ModDate"} & set(known)
    assert known["JavaScript"] == "no"
    assert known["Form"] == "none"
    raw = pdf.read_bytes().lower()
    for word in (b"unhurried", b"dilat", b"/embeddedfile", b"/uri", b"http://127"):
        assert word not in raw


def test_a_screen_reader_finds_headings_tables_and_words_for_pictures(
    pdf: Path,
) -> None:
    structure = told("pdfinfo", pdf, "-struct")
    assert structure.count("H1 ") == 1
    assert structure.count("H2 ") == len(
        report_of(ordinary(), 30, Choice(EVERY)).sections
    )
    assert structure.count("Table") == structure.count("THead")
    figures = structure.count("Figure")
    assert figures == 3
    raw = pdf.read_bytes()
    assert raw.count(b"/Alt(") == figures
    assert b"pdfuaid:part>1<" in raw
    assert b"/DisplayDocTitle true" in raw
    assert b"/Lang(en-GB)" in raw


def test_the_same_report_is_the_same_bytes() -> None:
    report = report_of(ordinary(), 30)
    assert typeset(report) == typeset(report)


def test_as_much_as_can_be_still_fits_two_pages_and_an_ordinary_one_too(
    pdf: Path, tmp_path: Path
) -> None:
    assert properties(pdf)["Pages"] in ("1", "2")
    much = report_of(crowded(), 45, Choice(EVERY))
    assert properties(paper(much, tmp_path))["Pages"] == "2"


def test_the_page_is_drawn_and_nothing_reaches_into_its_margin(pdf: Path) -> None:
    wide, _, grey = pixels(pdf, 1)
    dark = [place for place, one in enumerate(grey) if one < 160]
    assert len(dark) > 500
    across = {place % wide for place in dark}
    assert min(across) > 0.06 * wide
    assert max(across) < 0.94 * wide


HOSTILE = [
    '#read("/etc/passwd")',
    '#import "@preview/cetz:0.3.0"',
    "#{while true {}}",
    "*bold* _slanted_ $x^2$ <label> @missing = heading \\ // gone",
    "<script>alert(1)</script>&amp;",
    "\x1b[31mred\x07",
    "\u202egnp.exe",
    "e" + "\u0301" * 500,
    "日本語 \U0001f9ff עברית",
    "x" * 1_900,
    '"); json("',
]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_is_never_more_than_a_text(text: str, tmp_path: Path) -> None:
    pdf = paper(bare(text), tmp_path)
    assert properties(pdf)["Pages"] == "1"
    read = "".join(words(pdf).split())
    assert "root:" not in read
    expected = "".join(shown(text).split())[:60]
    assert expected.rstrip("\u0301") in read


def test_every_letter_that_is_let_through_can_be_shown() -> None:
    every = "".join(one for one in map(chr, range(0x2FFF)) if shown(one) == one)
    assert len(every) > 400
    assert typeset(bare(" ".join(every)))


def test_a_letter_that_no_font_has_would_be_seen(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(typesetting, "all_shown", lambda data: data)
    with pytest.raises(Exception, match="could not be typeset"):
        typeset(bare("日本語"))


def test_without_the_extra_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(Unavailable, match="not installed") as refused:
        typeset(bare("anything"))
    assert "unhurried[pdf]" in refused.value.hint


SHUT = """
import resource, sys
from pathlib import Path
from tests.exports.report.lives import ordinary, report_of
from unhurried.exports.report import typesetting as t
import typst, json
report = report_of(ordinary(), 30)
data = json.dumps(t.all_shown(t.plain(report)))
template = t.TEMPLATE.read_bytes() + sys.argv[1].encode()
resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))
try:
    print("made", len(t._compiled(template, data, sys.argv[2])))
except Exception as error:
    print("refused", error.__cause__ or error)
"""


def without_a_door(more: str, folder: Path) -> str:
    """Typeset in a child that can open no file and no socket at all."""
    assert resource.RLIMIT_NOFILE >= 0
    done = subprocess.run(
        [sys.executable, "-c", SHUT, more, str(folder)],
        check=False,
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
    return done.stdout + done.stderr


def test_the_typesetter_opens_no_file_and_no_socket(tmp_path: Path) -> None:
    assert without_a_door("", tmp_path).startswith("made ")


@pytest.mark.parametrize(
    "more", ['\n#read("here.txt")', '\n#import "@preview/cetz:0.3.0": canvas']
)
def test_a_template_that_wanted_one_would_be_seen(more: str, tmp_path: Path) -> None:
    (tmp_path / "here.txt").write_text("here")
    assert without_a_door(more, tmp_path).startswith("refused ")
