"""Ease, pleasure and tension after each session, in words and in rows."""

from collections.abc import Iterator, Sequence

from unhurried.views.points import Point
from unhurried.views.sessions_told import answered
from unhurried.views.table import Table
from unhurried.views.words import drawing as words

KINDS = (words.EASE, words.PLEASURE, words.TENSION)


def answer(one: Point, kind: str) -> int | None:
    """What was answered; None when it was not."""
    answers = {
        words.EASE: one.ease,
        words.PLEASURE: one.enjoyment,
        words.TENSION: one.tension,
    }
    return answers[kind]


def in_words(points: Sequence[Point]) -> str:
    """A sentence for each."""
    if not points:
        return words.EMPTY
    return " ".join(_sentences(points))


def feelings_table(points: Sequence[Point]) -> Table:
    """One row for each session, oldest first."""
    rows = tuple(
        (one.day, *(answered(answer(one, kind)) for kind in KINDS)) for one in points
    )
    return Table(words.FEELINGS_CAPTION, (words.DAY, *KINDS), rows)


def _sentences(points: Sequence[Point]) -> Iterator[str]:
    for kind in KINDS:
        told = [known for one in points if (known := answer(one, kind)) is not None]
        if not told:
            yield words.NO_ANSWERS.format(name=kind)
        elif len(told) == 1:
            yield words.AN_ANSWER_TOLD.format(name=kind, last=told[-1])
        else:
            yield words.ANSWERS.format(
                name=kind,
                count=len(told),
                low=min(told),
                high=max(told),
                last=told[-1],
            )
