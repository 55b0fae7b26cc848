"""What axe says about a page: rules of accessibility that it does not keep."""

from functools import cache
from importlib.resources import files

from playwright.sync_api import Page

RUN = """(only) => axe.run(document, {
  resultTypes: ['violations'],
  ...(only ? {runOnly: {type: 'tag', values: [only]}} : {}),
}).then(
  (done) => done.violations.flatMap(
    (rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)}`)
  )
)"""


@cache
def _script() -> str:
    return (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")


def violations(page: Page, only: str = "") -> list[str]:
    """`rule: element` for everything that axe finds wrong, by every rule that it has.

    The script comes through the debugger, which no content policy holds back.

    Args:
        page: what is in front.
        only: rules with this tag, such as `cat.color`; every rule where it is empty.
    """
    page.evaluate(_script())
    said: list[str] = page.evaluate(RUN, only)
    return said
