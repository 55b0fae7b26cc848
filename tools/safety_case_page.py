"""Put the main figures into `docs/safety-case.md`; the rest is written by hand."""

from tests.safety_case.case import PAGE
from tools.safety_figures import main_table

BEGIN = "<!-- figures: written by `make docs` -->"
END = "<!-- end of figures -->"


def page() -> str:
    """The whole page, with the figures as they are now.

    Raises:
        ValueError: the page has lost the place for them.
    """
    before, begin, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError(f"{PAGE.name} needs a place for figures: {BEGIN} and {END}")
    return f"{before}{BEGIN}\n\n{main_table()}\n\n{END}{after}"
