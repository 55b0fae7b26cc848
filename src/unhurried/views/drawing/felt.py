"""Sessions as marks: the shape says how each felt, a stroke that it was stopped."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from unhurried.protocol.rulebook import Rulebook
from unhurried.views.drawing import marks
from unhurried.views.drawing.legend import Entry
from unhurried.views.drawing.marks import Place
from unhurried.views.points import Felt, Point
from unhurried.views.words.drawing import FELT, STOPPED

Placed = tuple[Point, Place]
SHAPES: Final[dict[Felt, Callable[[Place, float], str]]] = {
    Felt.SETTLED: marks.plus,
    Felt.EASY: marks.dot,
    Felt.UNKNOWN: marks.diamond,
    Felt.UNEASY: marks.square,
    Felt.PAIN: marks.triangle,
}
"""In this order they are drawn, so that the gravest lies on top."""
_LARGE, _MIDDLE, _SMALL = 4.5, 3.5, 2.75
_MANY, _VERY_MANY = 60, 150


def size_for(count: int) -> float:
    """How large marks are, so that many of them can still be told apart."""
    if count > _VERY_MANY:
        return _SMALL
    return _MIDDLE if count > _MANY else _LARGE


def groups(placed: Sequence[Placed], size: float) -> Iterator[str]:
    """Every session at its place, kind by kind."""
    for felt, shape in SHAPES.items():
        here = (shape(at, size) for one, at in placed if one.felt is felt)
        yield marks.group(felt.value, here)
    stopped = (marks.slash(at, size) for one, at in placed if one.stopped)
    yield marks.group("stopped", stopped)


def entries(points: Sequence[Point], book: Rulebook) -> list[Entry]:
    """What the marks mean: those that occur, and always what comfortable looks like."""
    occur = {one.felt for one in points} | {Felt.EASY}
    numbers = {
        "pain": book.whole("clean.pain_at_most") + 1,
        "discomfort": book.whole("clean.discomfort_at_most") + 1,
    }
    found = [
        Entry(felt.value, shape((0, 0), _LARGE), FELT[felt].format(**numbers))
        for felt, shape in SHAPES.items()
        if felt in occur
    ]
    if any(one.stopped for one in points):
        found.append(Entry("stopped", marks.slash((0, 0), _LARGE), STOPPED))
    return found
