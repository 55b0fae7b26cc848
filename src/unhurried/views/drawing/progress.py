"""Progress as a file of its own: the sessions, and below them what is estimated."""

from unhurried.views.drawing import marks
from unhurried.views.drawing.beliefs import beliefs
from unhurried.views.drawing.frame import WIDE
from unhurried.views.drawing.picture import Picture, saved
from unhurried.views.drawing.plots import Drawn, beliefs_of, sessions_of, shown_points
from unhurried.views.drawing.sizes import sizes
from unhurried.views.sessions_told import sessions_table
from unhurried.views.table import in_sentences
from unhurried.views.words.drawing import PROGRESS

_APART = 40.0


def progress_svg(drawn: Drawn) -> str:
    """Draw what was recorded and, apart from it, what is estimated.

    Everything recorded is told in words as well: a file has no table beside it.
    """
    told = shown_points(drawn)
    above = sizes(sessions_of(drawn, told), WIDE)
    below = beliefs(beliefs_of(drawn, told), WIDE)
    heading = marks.group("heading", [marks.text((0, above.high + 24), below.title)])
    whole = Picture(
        "progress",
        PROGRESS,
        f"{above.words} {below.words}",
        WIDE,
        above.high + _APART + below.high,
        (
            *above.parts,
            heading,
            marks.moved((0, above.high + _APART), "\n".join(filter(None, below.parts))),
        ),
    )
    return saved(whole, in_sentences(sessions_table(told)))
