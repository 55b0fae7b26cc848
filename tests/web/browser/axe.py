"""What axe says about a page: rules of accessibility that it does not keep."""

from functools import cache
from importlib.resources import files

from playwright.sync_api import Page

RUN = """() => axe.run(document, {resultTypes: ['violations']}).then(
  (done) => done.violations.flatMap(
    (rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)}`)
  )
)"""


@cache
def _script() -> str:
    return (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")


def violations(page: Page) -> list[str]:
    """`rule: element` for everything that axe finds wrong; it runs every rule it has.

    The script comes through the debugger, which no content policy holds back.
    """
    page.evaluate(_script())
    said: list[str] = page.evaluate(RUN)
    return said
