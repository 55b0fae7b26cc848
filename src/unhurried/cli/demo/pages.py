"""The three pages that the example ends with: today, why, and progress."""

from collections.abc import Iterable

from unhurried.app.application import Application
from unhurried.bootstrap.shipped import guides, sources
from unhurried.bootstrap.world import World
from unhurried.cli.card import card_lines, todays_card
from unhurried.cli.voice import bulleted
from unhurried.views.as_json import Json, plain
from unhurried.views.ground import Library
from unhurried.views.past import PastSession
from unhurried.views.progress import ProgressPage, progress_page
from unhurried.views.spoken import Line
from unhurried.views.why import WhyPage, why_page


def pages(app: Application, world: World) -> tuple[dict[str, Json], list[str]]:
    """Make them as data and as lines."""
    state, book = app.state, app.book
    card = todays_card(app, world)
    library = Library(book, sources(), guides())
    decision = app.decide()
    why = why_page(state, decision, library, world.zone)
    progress = progress_page(state, decision, book, world.zone)
    data = {"today": plain(card), "why": plain(why), "progress": plain(progress)}
    lines = [
        *_titled("Today", card_lines(card)),
        *_titled("Why", _why(why)),
        *_titled("Progress", _progress(progress)),
    ]
    return data, lines


def _titled(title: str, lines: Iterable[str]) -> list[str]:
    return ["", title, "-" * len(title), *lines]


def _why(page: WhyPage) -> list[str]:
    reasons = [_with_rule(reason.line) for reason in page.reasons]
    items = [f"{item.item}, {item.diameter} mm: {item.text}" for item in page.items]
    return [page.why, *bulleted(reasons), "", "Item by item:", *bulleted(items)]


def _with_rule(line: Line) -> str:
    """The sentence with its rule; the planner's own choice has none."""
    return line.text if line.rule == "plan" else f"{line.text} (rule {line.rule})"


def _progress(page: ProgressPage) -> list[str]:
    rows = [_row(row) for row in page.rows]
    milestones = [f"{one.when.text}: {one.text}" for one in page.milestones]
    return [page.proven_text, *rows, "", *bulleted(milestones), "", page.forecast]


def _row(row: PastSession) -> str:
    """One session on one line."""
    depth = "-" if row.depth is None else row.depth.value
    minutes = row.hold_s // 60
    felt = "-" if row.discomfort is None else str(row.discomfort)
    counts = "counts" if row.counts else "care"
    width = "" if row.diameter is None else f"{row.diameter} mm"
    return (
        f"{row.began.text}  {width:>6}  {depth:<4}  {minutes:>2} min  "
        f"discomfort {felt}  {row.ended_text}, {counts}"
    )
