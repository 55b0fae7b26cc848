"""Health answers in a story: screening, and the self-score on continence."""

from unhurried.core.events import ContinenceScored, ScreeningAnswered
from unhurried.lab.reading.place import Place
from unhurried.lab.reading.table import Table, one_of, table
from unhurried.lab.reading.vocabulary import Vocabulary

CLEAR = "clear"
LONG_AGO_DAYS = 36_525
WORST_SCORE = 100
EXTRAS = ("others", "days_ago")


def read_screening(value: object, place: Place, words: Vocabulary) -> ScreeningAnswered:
    """Read `"clear"`, or a table of the conditions that were answered.

    A condition that is not named stays unanswered, unless `others = "clear"`.
    """
    if isinstance(value, str):
        one_of(value, (CLEAR,), place)
        return ScreeningAnswered(dict.fromkeys(words.conditions, False))
    told = _opened(value, place, (*words.conditions, *EXTRAS))
    others = told.word("others", (CLEAR,))
    answers: dict[str, bool | None] = {}
    if others is not None:
        answers = dict.fromkeys(words.conditions, False)
    for condition in words.conditions:
        if told.has(condition):
            answers[condition] = told.flag(condition)
    return ScreeningAnswered(answers, _days_ago(told, words))


def _days_ago(told: Table, words: Vocabulary) -> dict[str, int]:
    if not told.has("days_ago"):
        return {}
    ago = _opened(told.body["days_ago"], told.at("days_ago"), words.conditions)
    days = {key: ago.whole(key, LONG_AGO_DAYS) for key in ago.body}
    return {key: day for key, day in days.items() if day is not None}


def _opened(value: object, place: Place, keys: tuple[str, ...]) -> Table:
    """Open a table of conditions; their dashes may be written as underscores."""
    if not isinstance(value, dict):
        return table(value, place, keys)
    dashed = {key: key if key in EXTRAS else key.replace("_", "-") for key in value}
    if len(set(dashed.values())) < len(value):
        raise place.refuse("a condition is answered twice", "keep one of the two")
    return table({dashed[key]: said for key, said in value.items()}, place, keys)


def read_continence(value: object, place: Place) -> ContinenceScored:
    """Read a score as a whole number, or as `{ score = 3 }`."""
    body = value if isinstance(value, dict) else {"score": value}
    told = table(body, place, ("score",))
    told.need("score")
    return ContinenceScored(told.whole("score", WORST_SCORE) or 0)
