"""The kit, line by line."""

from collections.abc import Iterator

from unhurried.app.application import Application
from unhurried.cli.voice import Page
from unhurried.views.as_json import plain
from unhurried.views.kit import KitPage, kit_page
from unhurried.views.kit_items import ItemView
from unhurried.views.kit_ladder import LadderView
from unhurried.views.kit_lubricants import LubricantView


def shown(application: Application) -> Page:
    """Show everything that is owned."""
    state = application.state
    page = kit_page(state, application.book, state.credit.credited_ms)
    return Page(plain(page), tuple(_lines(page)))


def _lines(page: KitPage) -> Iterator[str]:
    if page.ladder.text:
        yield page.ladder.text
    for item in page.items:
        yield from _item(item)
    if page.lubricants:
        yield "Lubricants:"
    for lubricant in page.lubricants:
        yield from _lubricant(lubricant)
    yield from _ladder(page.ladder)


def _item(item: ItemView) -> Iterator[str]:
    length = "length not measured" if item.length is None else f"{item.length} mm long"
    parts = [item.kind, f"{item.diameter} mm across", length, item.material, item.base]
    retired = " (no longer used)" if item.retired else ""
    yield f"{item.name}{retired}: " + ", ".join(part for part in parts if part) + "."
    yield f"  Care: {item.care}." + (f" Last {item.used}." if item.used else "")
    yield from (f"  - {check.text}" for check in item.checks)
    yield ""


def _lubricant(lubricant: LubricantView) -> Iterator[str]:
    holds = ", ".join(lubricant.additives) or "nothing to look out for"
    yield f"{lubricant.name}: {lubricant.base}, {lubricant.grade}; holds: {holds}."
    yield f"  Goes with: {', '.join(lubricant.fits) or 'none of your objects'}."
    yield from (f"  - {check.text}" for check in lubricant.checks)
    yield ""


def _ladder(ladder: LadderView) -> Iterator[str]:
    if ladder.rungs:
        yield "From narrow to wide:"
    for rung in ladder.rungs:
        yield f"- {rung.diameter} mm: {', '.join(rung.items)}"
    for gap in ladder.gaps:
        yield gap.line.text
    for left in ladder.left_out:
        yield f"Not counted: {left.item}."
        yield from (f"  - {reason.text}" for reason in left.reasons)
    yield from (line.text for line in ladder.storage)
