"""Typeset a report as PDF: one call of the typesetter, with nothing around it.

Texts go in as data, so none of them is read as markup. The typesetter is given a
template and the fonts that it brings along: no system font, no file but those of this
folder, no package, no clock. It writes nothing anywhere.
"""

import json
from pathlib import Path
from typing import Final

from unhurried.core.errors import Unavailable
from unhurried.exports.report.letters import all_shown
from unhurried.views.as_json import plain
from unhurried.views.report.page import Report

TEMPLATE: Final = Path(__file__).with_name("page.typ")
ACCESSIBLE: Final = "ua-1"
"""PDF/UA-1: tagged, in reading order, with a text for each picture."""


def typeset(report: Report) -> bytes:
    """Give the report as an accessible PDF; the same report gives the same bytes.

    Raises:
        Unavailable: the typesetter is not installed, or does not know how.
    """
    data = json.dumps(all_shown(plain(report)))
    return _compiled(TEMPLATE.read_bytes(), data, str(TEMPLATE.parent))


def _compiled(template: bytes, data: str, folder: str) -> bytes:
    try:
        import typst  # noqa: PLC0415 - an extra, and heavy
    except ImportError as error:
        hint = "install the extra: unhurried[pdf]"
        raise Unavailable("the typesetter is not installed", hint) from error
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True)
    compiler = typst.Compiler(
        template,
        root=folder,
        font_paths=fonts,
        ignore_system_fonts=True,
        sys_inputs={"report": data},
        package_path=folder,
        package_cache_path=folder,
    )
    try:
        made = compiler.compile(format="pdf", pdf_standards=[ACCESSIBLE], timestamp=0)
    except typst.TypstError as error:
        hint = "choose fewer parts, and tell us which one does this"
        raise Unavailable("the report could not be typeset", hint) from error
    if not isinstance(made, bytes):
        hint = "install the version that this program names"
        raise Unavailable("the typesetter gave no file", hint)
    return made
