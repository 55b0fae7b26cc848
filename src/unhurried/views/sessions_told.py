"""Sessions in words: a few sentences for all of them, and a row for each."""

from collections import Counter
from collections.abc import Iterator, Sequence

from unhurried.views.points import Felt, Point
from unhurried.views.table import Table
from unhurried.views.words import drawing as words
from unhurried.views.words.counting import AS_CARE, COUNTS
from unhurried.views.words.kinds import ENDINGS
from unhurried.views.words.told import counted


def in_short(points: Sequence[Point]) -> str:
    """How many, from when to when, and how they felt; there is at least one."""
    first, last = points[0].day, points[-1].day
    if len(points) == 1:
        felt = ", ".join(word for _, word in _felt(points))
        return words.ONE.format(first=first, felt=felt)
    return words.ALL_IN_SHORT.format(
        sessions=counted(len(points), "session"),
        first=first,
        last=last,
        felt=", ".join(f"{count} {word}" for count, word in _felt(points)),
    )


def _felt(points: Sequence[Point]) -> Iterator[tuple[int, str]]:
    """How many felt in each way, and how many were stopped; none of them nothing."""
    felt = Counter(one.felt for one in points)
    yield from ((felt[each], words.COUNTED[each]) for each in Felt if felt[each])
    if stopped := sum(one.stopped for one in points):
        yield stopped, words.STOPPED


def span_in_words(widths: Sequence[float]) -> str:
    """From the narrowest to the widest."""
    if not widths:
        return ""
    low, high = min(widths), max(widths)
    said = words.WIDTHS if low < high else words.A_WIDTH
    return said.format(low=f"{low:g}", high=f"{high:g}")


def sessions_table(points: Sequence[Point]) -> Table:
    """One row for each session, oldest first."""
    columns = (
        words.DAY,
        words.WIDTH,
        words.DEPTH,
        words.PAIN,
        words.DISCOMFORT,
        words.ENDED,
        words.STANDING,
    )
    return Table(words.EVERY_SESSION, columns, tuple(_row(one) for one in points))


def answered(answer: int | None) -> str:
    """Write an answer from 0 to 10, or that there is none."""
    return words.OPEN if answer is None else str(answer)


def _row(one: Point) -> tuple[str, ...]:
    return (
        one.day,
        _width(one),
        _depth(one),
        answered(one.pain),
        answered(one.discomfort),
        ENDINGS[one.ended],
        COUNTS if one.counts else AS_CARE,
    )


def _width(one: Point) -> str:
    if one.felt is Felt.SETTLED:
        return words.NOTHING_IN
    if one.diameter is None:
        return words.NOT_KNOWN
    return words.MM.format(mm=one.diameter)


def _depth(one: Point) -> str:
    if one.felt is Felt.SETTLED:
        return ""
    return words.NOT_KNOWN if one.depth is None else words.LANES[one.depth]
