"""The health questions, what the body reacts to, continence, and clinicians' words."""

from collections.abc import Iterator, Sequence
from typing import Final

from unhurried.core.events import ClinicianAgreed
from unhurried.views.report.record import Record
from unhurried.views.report.section import Section
from unhurried.views.words import report as words
from unhurried.views.words.names import NAMES

MOST: Final = 8
"""Questions with the same answer that are named one by one."""


def health_section(record: Record) -> Section:
    """The last answers, whenever they were given; of the rest, the chosen time's."""
    lines = (
        *_screening(record),
        *_reactions(record),
        *_continence(record),
        *_agreed(record),
    )
    return Section(words.HEALTH, lines)


def _screening(record: Record) -> Iterator[str]:
    screening = record.state.screening
    if screening is None:
        yield words.NOT_SCREENED
        return
    answers = {key: screening.answers.get(key) for key in record.book.conditions}
    yes = [key for key, answer in answers.items() if answer]
    yield words.SCREENED.format(day=record.day(screening.at), count=len(answers))
    left_open = [key for key, answer in answers.items() if answer is None]
    yield from _named(yes, words.YES, record)
    yield from _named(left_open, words.OPEN, record)
    if not yes and not left_open:
        yield words.ALL_NO


def _named(keys: Sequence[str], said: str, record: Record) -> Iterator[str]:
    for key in keys[:MOST]:
        yield said.format(question=record.book.conditions[key].question)
    if len(keys) > MOST:
        yield said.format(question=words.MORE.format(count=len(keys) - MOST))


def _reactions(record: Record) -> Iterator[str]:
    told = record.state.person.reactions
    if told is None:
        yield words.REACTIONS_UNKNOWN
    elif told:
        named = ", ".join(NAMES.get(one, one) for one in told)
        yield words.REACTS.format(what=named)
    else:
        yield words.NO_REACTIONS


def _continence(record: Record) -> Iterator[str]:
    scores = [one for one in record.state.continence if record.holds(one.at)]
    if not scores:
        yield words.NO_SCORE
        return
    first, last = scores[0], scores[-1]
    yield words.SCORE.format(score=last.score, day=record.day(last.at))
    if first is not last:
        yield words.SCORE_BEFORE.format(score=first.score, day=record.day(first.at))


def _agreed(record: Record) -> Iterator[str]:
    days = record.days(at for at, _ in record.told(ClinicianAgreed))
    if days:
        yield words.AGREED.format(days=", ".join(days[-3:]))
