"""Turn a text into an article, or refuse it with file, line and a hint."""

import re
from typing import Final

from unhurried.library.article import Article, Block, Heading, lines_of
from unhurried.library.body import NotBody, evidence_in, read_body, without_evidence
from unhurried.library.errors import ArticleRefused
from unhurried.library.head import (
    Head,
    names_of,
    on_its_line,
    read_head,
    steps_of,
    summary_of,
    words_of,
)
from unhurried.library.known import Known
from unhurried.protocol.errors import RulebookRefused

SHORTEST: Final = 250
LONGEST: Final = 600
_SLUG: Final = re.compile(r"[a-z]+(?:-[a-z]+)*")


def read_article(slug: str, text: str, known: Known) -> Article:
    """Read one article.

    Args:
        slug: its name; the file is `articles/<slug>.md`.
        text: the whole file.
        known: the names that it may use.

    Raises:
        ArticleRefused: an unknown key, name or kind of Markdown, evidence that is
            named and not listed or listed and not named, too long or too short.
    """
    file = f"articles/{slug}.md"
    if not _SLUG.fullmatch(slug):
        raise ArticleRefused("is no slug", file, 1, "small letters with hyphens")
    lines = text.splitlines()
    head, taken = read_head(file, lines)
    try:
        return _article(slug, head, taken, known)
    except RulebookRefused as refused:
        raise on_its_line(refused, lines) from refused


def _article(slug: str, head: Head, taken: int, known: Known) -> Article:
    names = names_of(head, known)
    body = _body(head, taken)
    _refuse_other_evidence(head, taken, names["sources"])
    if slug in names["further"]:
        raise head.refusal("names the article itself", "further", "leave it out")
    return Article(
        slug=slug,
        title=head.line("title"),
        summary=summary_of(head),
        rules=names["rules"],
        steps=steps_of(head),
        signs=names["signs"],
        guides=names["guides"],
        sources=names["sources"],
        further=names["further"],
        words=words_of(head),
        body=body,
        length=_length(head, body),
    )


def _body(head: Head, taken: int) -> tuple[Block, ...]:
    file = head.table.file
    try:
        body = read_body(head.lines[taken:])
    except NotBody as refused:
        at = taken + refused.line + 1
        raise ArticleRefused(refused.what, file, at, refused.hint) from refused
    if not body or not isinstance(body[0], Heading):
        hint = "begin the body with ## and what it is about"
        raise ArticleRefused("does not begin with a heading", file, taken + 1, hint)
    return body


def _refuse_other_evidence(head: Head, taken: int, listed: tuple[str, ...]) -> None:
    named: set[str] = set()
    for at, line in enumerate(head.lines[taken:], taken + 1):
        for id_ in evidence_in(line):
            if id_ not in listed:
                hint = "add it to sources in the head, or take it out"
                what = f"cites '{id_}', which is not listed"
                raise ArticleRefused(what, head.table.file, at, hint)
            named.add(id_)
    for id_ in listed:
        if id_ not in named:
            what = f"lists '{id_}', which the body does not cite"
            raise head.refusal(what, "sources", "cite it where it is used")


def _length(head: Head, body: tuple[Block, ...]) -> int:
    said = (without_evidence(line) for block in body for line in lines_of(block))
    length = sum(len(line.split()) for line in said)
    if not SHORTEST <= length <= LONGEST:
        what = f"has {length} words"
        hint = f"write {SHORTEST} to {LONGEST}"
        raise ArticleRefused(what, head.table.file, len(head.lines), hint)
    return length
