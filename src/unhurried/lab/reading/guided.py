"""A guided session as a story leads it: its beginning, signals, and the debrief."""

from typing import Final

from unhurried.app.commands import Begin, CheckIn, Debrief, Give, Tell
from unhurried.core.practice import Depth, Ended, Kind, Plan
from unhurried.core.steps import Signal
from unhurried.core.things import Barrier
from unhurried.lab.reading.place import Place
from unhurried.lab.reading.practice import FELT, between_sessions, felt, hold_s, worse
from unhurried.lab.reading.table import Table, one_of, table
from unhurried.lab.reading.vocabulary import Vocabulary
from unhurried.lab.story import Felt, Guided
from unhurried.session.offers import BY_TIME

SAID: Final = tuple(signal for signal in Signal if signal not in BY_TIME)
"""What a person says; the rest is given by time, when it comes to that."""

BEGIN = (
    "kind",
    "item",
    "lubricant",
    "depth",
    "hold_minutes",
    "warm_up",
    "partnered",
    "barrier",
)


def read_begin(value: object, place: Place, words: Vocabulary) -> Guided:
    """Read the plan that a guided session begins with."""
    told = table(value, place, BEGIN)
    told.need("kind")
    kind = told.word("kind", tuple(Kind)) or Kind.TRAIN
    if kind.inserts:
        told.need("item", "depth", "hold_minutes")
    plan = Plan(
        kind=kind,
        item_id=told.word("item", words.items),
        lubricant_id=told.word("lubricant", words.lubricants),
        depth=told.word("depth", tuple(Depth)),
        hold_s=hold_s(told) or 0,
        warm_up_id=told.word("warm_up", words.items),
        partnered=told.flag("partnered") is True,
        barrier=told.word("barrier", tuple(Barrier)) or Barrier.NONE,
    )
    return Guided((Begin(plan),))


def read_signal(value: object, place: Place, _: Vocabulary) -> Guided:
    """Read one signal, or several that are given one after the other."""
    said = value if isinstance(value, list) else [value]
    if not said:
        raise place.refuse("no signal is given here", "tell one, such as 'done'")
    return Guided(tuple(Give(one_of(word, SAID, place)) for word in said))


def read_debrief(value: object, place: Place, words: Vocabulary) -> Guided:
    """Read how it was; how it ended, and how far, the session itself has recorded."""
    told = table(value, place, FELT)
    return Guided((Debrief(felt(told, words, Ended.COMPLETED)),))


def answered(told: Table, words: Vocabulary) -> Felt:
    """A check-in that may belong to a guided session; blood there ends it."""
    pain = worse(told.score("pain"), told.score("soreness"))
    signs = told.words("signs", words.signs)
    check_in = CheckIn(pain, told.score("discomfort"), told.score("ease"), signs)
    blood = (Give(Signal.BLOOD),) if told.flag("blood") is True else ()
    between = Tell((between_sessions(told, words),))
    return Felt(Guided((check_in, *blood)), between)
