"""Sessions in words: a few sentences for all of them, and a row for each."""

from collections import Counter
from collections.abc import Sequence

from unhurried.views.points import Felt, Point
from unhurried.views.table import Table
from unhurried.views.words import drawing as words
from unhurried.views.words.kinds import ENDINGS
from unhurried.views.words.told import counted


def in_short(points: Sequence[Point]) -> str:
    """How many, from when to when, and how they felt; there is at least one."""
    felt = Counter(one.felt for one in points)
    told = [words.COUNTED[each].format(count=felt[each]) for each in Felt if felt[each]]
    stopped = sum(one.stopped for one in points)
    told += [f"{stopped} {words.STOPPED}"] if stopped else []
    first, last = points[0].day, points[-1].day
    if len(points) == 1:
        return words.ONE.format(first=first, felt=", ".join(told))
    sessions = counted(len(points), "session")
    return words.ALL_IN_SHORT.format(
        sessions=sessions, first=first, last=last, felt=", ".join(told)
    )


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
