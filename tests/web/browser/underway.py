"""What a page has asked for and not been answered: no clock is moved meanwhile.

A machine that has much to do answers late in real time, while both clocks stand. If
only one of them moved on, a word would seem to have been said at another time.
"""

from typing import Final

from playwright.sync_api import Error, Page

COUNTED: Final = """(() => {
  const asks = window.fetch;
  window.underway = 0;
  window.fetch = async (...asked) => {
    window.underway += 1;
    try { return await asks(...asked); } finally { window.underway -= 1; }
  };
})()"""
LOOK_MS: Final = 20
LOOKS: Final = 250
"""Five seconds; what nobody answers in that time is left under way."""


def settled(page: Page) -> None:
    """Wait, in real time, until the page has been answered twice over."""
    quiet = 0
    for _ in range(LOOKS):
        try:
            quiet = 0 if page.evaluate("window.underway ?? 0") else quiet + 1
        except Error:  # it is just leaving for another page
            quiet = 0
        if quiet > 1:
            return
        page.wait_for_timeout(LOOK_MS)
