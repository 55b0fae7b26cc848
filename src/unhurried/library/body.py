"""Read the body of an article: headings, paragraphs, lists, and no other Markdown."""

import re
from collections.abc import Iterator
from typing import Final

from unhurried.library.article import Block, Heading, Paragraph, Points

_EVIDENCE: Final = re.compile(r"\[([A-Z]-\d\d(?:, ?[A-Z]-\d\d)*)\]")
_MARK: Final = re.compile(r"\s*" + _EVIDENCE.pattern)
_PATTERNS: Final = (
    (r"^#(?!# \S)", "is a heading of another level", "write ## and a space"),
    (r"^(?:[*+]|\d+[.)]) ", "is a list of another kind", "write '- '"),
    (r"\]\(|://", "holds a link", "cite the evidence as [C-05]"),
    (r"[*_`|<>~\\^]", "holds Markdown that we do not use", "write it plainly"),
    (r"^(?:-{3,}|={3,})$", "is a rule across the page", "leave it out"),
    (r"[\x00-\x1f\x7f]", "holds a control character", "take it out"),
)
_OTHER_MARKDOWN: Final = tuple(
    (re.compile(pattern), what, hint) for pattern, what, hint in _PATTERNS
)
HEADING: Final = "## "
POINT: Final = "- "


class NotBody(ValueError):
    """A line of a body that is not taken: what, which line of the body, and a hint."""

    def __init__(self, what: str, line: int, hint: str) -> None:
        """Count the lines from 0."""
        super().__init__(what)
        self.what = what
        self.line = line
        self.hint = hint


def read_body(lines: list[str]) -> tuple[Block, ...]:
    """Turn the lines of a body into blocks.

    Raises:
        NotBody: a line holds anything but headings, paragraphs, lists and evidence.
    """
    for number, line in enumerate(lines):
        _refuse_other_markdown(number, line)
    return tuple(_block(group) for group in _groups(lines))


def evidence_in(line: str) -> Iterator[str]:
    """Walk the evidence ids that stand in brackets in a line."""
    for found in _EVIDENCE.finditer(line):
        yield from re.split(r", ?", found[1])


def without_evidence(line: str) -> str:
    """Leave out the evidence in brackets, and the space before it.

    >>> without_evidence("Breath is slow [R-01, R-02]. It helps.")
    'Breath is slow. It helps.'
    """
    return _MARK.sub("", line)


def _refuse_other_markdown(number: int, line: str) -> None:
    for pattern, what, hint in _OTHER_MARKDOWN:
        if pattern.search(line):
            raise NotBody(what, number, hint)
    if re.search(r"[\[\]]", without_evidence(line)):
        raise NotBody("holds brackets without evidence", number, "write [C-05]")


def _groups(lines: list[str]) -> Iterator[list[str]]:
    """Put together the lines of each block."""
    group: list[str] = []
    for line in lines:
        if group and _begins_anew(group, line):
            yield group
            group = []
        if line.strip():
            group.append(line)
    if group:
        yield group


def _begins_anew(group: list[str], line: str) -> bool:
    if not line.strip() or group[-1].startswith(HEADING) or line.startswith(HEADING):
        return True
    is_list = group[0].startswith(POINT)
    return line.startswith(POINT) != is_list and not (is_list and line.startswith(" "))


def _block(group: list[str]) -> Block:
    if group[0].startswith(HEADING):
        return Heading(group[0].removeprefix(HEADING).strip())
    if group[0].startswith(POINT):
        return Points(tuple(_points(group)))
    return Paragraph(" ".join(line.strip() for line in group))


def _points(group: list[str]) -> Iterator[str]:
    point = ""
    for line in group:
        if line.startswith(POINT) and point:
            yield point
            point = ""
        point = f"{point} {line.removeprefix(POINT).strip()}".strip()
    yield point
