"""`unhurried progress`: what was comfortable when."""

from collections.abc import Iterator
from pathlib import Path

import click

from unhurried.cli.desk import Desk
from unhurried.cli.private_file import claim, write
from unhurried.cli.verb import FILE, verb
from unhurried.cli.voice import Page, bulleted
from unhurried.views.as_json import plain
from unhurried.views.drawing.plots import whole
from unhurried.views.drawing.progress import progress_svg
from unhurried.views.past import PastSession
from unhurried.views.progress import ProgressPage, progress_page
from unhurried.views.words.correcting import NOTES

MINUTE_S = 60
SHORT = 8
"""Characters of an id that are shown, and enough to name a session."""


@click.command()
@click.option(
    "--svg",
    type=FILE,
    metavar="FILE",
    help="Draw it into a new file as well; only you can read it, but it is not sealed.",
)
@verb
def progress(desk: Desk, svg: Path | None) -> Page:
    """Show what was recorded, session by session and size by size."""
    application = desk.application()
    state = application.state
    decision = application.decide()
    zone = desk.world.zone
    if svg is not None:
        claim(svg, "the picture")
        drawn = whole(state, application.believed(), decision, application.book, zone)
        write(svg, progress_svg(drawn))
    page = progress_page(state, decision, application.book, zone)
    return Page(plain(page), tuple(_lines(page)))


def _lines(page: ProgressPage) -> Iterator[str]:
    yield page.proven_text
    if page.goal is not None:
        yield f"Your goal: {page.goal} mm across."
    yield ""
    yield page.note
    yield from bulleted(session_line(row) for row in page.rows)
    if page.sizes:
        yield ""
        yield "By size:"
    for size in page.sizes:
        yield f"- {size.diameter} mm: {size.sessions} in all, {size.counted} that count"
    if page.weeks:
        yield ""
        yield "By week: " + ", ".join(str(week.sessions) for week in page.weeks) + "."
    yield from (f"{one.when.text}: {one.text}" for one in page.milestones)
    yield ""
    yield page.forecast


def session_line(row: PastSession) -> str:
    """Lay one session out in a line."""
    taken_back = NOTES["withdrawn"] if row.withdrawn else ""
    parts = [taken_back + row.began.text, row.kind.value]
    if row.item:
        parts += [f"{row.item} ({row.diameter or '?'} mm)"]
    elif row.diameter:
        parts += [f"{row.diameter} mm"]
    if row.depth is not None:
        parts.append(row.depth.value)
    if row.hold_s:
        parts.append(f"{row.hold_s // MINUTE_S} min")
    parts += [f"pain {_known(row.pain)}", f"discomfort {_known(row.discomfort)}"]
    because = f": {'; '.join(row.because)}" if row.because else ""
    counts = row.standing[:1].upper() + row.standing[1:]
    parts.append(row.ended_text)
    parts += [NOTES["corrected"]] * row.corrected + [NOTES["imported"]] * row.imported
    return ", ".join(parts) + f". {counts}{because}. ({short(row.id)})"


def short(session_id: str) -> str:
    """The beginning of an id, by which `correct` finds the session."""
    return session_id[:SHORT]


def _known(answer: int | None) -> str:
    return "not answered" if answer is None else str(answer)
