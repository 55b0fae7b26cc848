"""The page for a partner as one file: plain HTML that asks nobody for anything."""

from collections.abc import Iterator
from html import escape
from typing import Final

from unhurried.core.seen import seen
from unhurried.views.partner import PartnerPage

_LOOK: Final = (
    ":root{color-scheme:light dark}"
    "body{max-width:36rem;margin:0 auto;padding:1.25rem;font:1.0625rem/1.55 sans-serif;"
    "background:#f6f3ee;color:#22302f}"
    "h1{font-size:1.6rem;margin:0 0 1rem}"
    "h2{font-size:1.125rem;margin:0 0 .25rem}"
    "section{background:#fffdfa;border:1px solid #dcd8cf;border-radius:.875rem;"
    "padding:.875rem 1rem;margin:0 0 .75rem}"
    "p{margin:0 0 .5rem;white-space:pre-line;overflow-wrap:anywhere}"
    "footer{color:#52605d;margin-top:1.5rem}"
    "@media(prefers-color-scheme:dark){body{background:#131817;color:#e6eae6}"
    "section{background:#1a2120;border-color:#313c39}footer{color:#a9b5b0}}"
)
_HEAD: Final = (
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    "<title>Notes</title>\n"
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    '<meta name="color-scheme" content="light dark">\n'
    '<meta name="robots" content="noindex">\n'
    '<meta http-equiv="Content-Security-Policy" '
    "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
    f"<style>{_LOOK}</style>\n</head>\n<body>\n<main>\n"
)


def write(page: PartnerPage, as_of: str) -> bytes:
    """The page as HTML in UTF-8; every text is text, and nothing is fetched.

    Args:
        page: what was chosen.
        as_of: a sentence that says when it was written.
    """
    return "".join((_HEAD, *_body(page, as_of), "</body>\n</html>\n")).encode()


def _body(page: PartnerPage, as_of: str) -> Iterator[str]:
    yield f"<h1>{_text(page.title)}</h1>\n"
    for part in page.parts:
        yield f"<section>\n<h2>{_text(part.title)}</h2>\n"
        yield f"<p>{_text(part.text)}</p>\n</section>\n"
    yield "</main>\n<footer>\n"
    for line in (*page.always, as_of):
        yield f"<p>{_text(line)}</p>\n"
    yield "</footer>\n"


def _text(said: str) -> str:
    return escape(seen(said))
