"""What is asked in a story, and what is expected of the answer."""

from unhurried.core.advice import Advice
from unhurried.core.practice import Depth, Kind
from unhurried.core.steps import Step
from unhurried.core.things import Barrier
from unhurried.lab.reading.place import Place
from unhurried.lab.reading.practice import hold_s
from unhurried.lab.reading.table import Table, table
from unhurried.lab.reading.timeline import Stretch, stretch_of
from unhurried.lab.reading.vocabulary import Vocabulary
from unhurried.lab.story import Ask, Expected, Wish

EXPECT = (
    "advice",
    "item",
    "depth",
    "hold_minutes",
    "not_before",
    "reasons",
    "not_reasons",
    "asks",
    "not_asks",
    "step",
    "allowed",
    "refused",
)
WISH = (
    "item",
    "lubricant",
    "kind",
    "depth",
    "hold_minutes",
    "partnered",
    "barrier",
    "start",
)


def read_asks(
    values: list[object], place: Place, words: Vocabulary, cut: tuple[Stretch, ...]
) -> tuple[Ask, ...]:
    """Read the asks, in the order of the file."""
    return tuple(
        _ask(value, place.at(number), words, cut) for number, value in enumerate(values)
    )


def _ask(
    value: object, place: Place, words: Vocabulary, cut: tuple[Stretch, ...]
) -> Ask:
    told = table(value, place, ("at", "expect"))
    told.need("at")
    at_ms = told.span("at") or 0
    expected = Expected()
    if told.has("expect"):
        expected = _expected(told.body["expect"], told.at("expect"), words)
    stretch = stretch_of(at_ms, cut, told.at("at"))
    return Ask(at_ms, stretch, expected, place.line, str(place))


def _expected(value: object, place: Place, words: Vocabulary) -> Expected:
    told = table(value, place, EXPECT)
    if told.has("allowed") and told.has("refused"):
        what = "one session is asked about at a time"
        raise place.refuse(what, "make two asks of it")
    return Expected(
        advice=told.word("advice", tuple(Advice)),
        item=told.word("item", words.items),
        depth=told.word("depth", tuple(Depth)),
        hold_s=hold_s(told),
        not_before_ms=told.span("not_before"),
        reasons=told.words("reasons", words.rules),
        not_reasons=told.words("not_reasons", words.rules),
        asks=told.words("asks", words.rules),
        not_asks=told.words("not_asks", words.rules),
        step=told.word("step", tuple(Step)),
        allowed=_wish(told, "allowed", words),
        refused=_wish(told, "refused", words),
    )


def _wish(told: Table, key: str, words: Vocabulary) -> Wish | None:
    if not told.has(key):
        return None
    wish = table(told.body[key], told.at(key), WISH)
    wish.need("item")
    return Wish(
        item=wish.word("item", words.items) or "",
        lubricant=wish.word("lubricant", words.lubricants),
        kind=wish.word("kind", tuple(Kind)),
        depth=wish.word("depth", tuple(Depth)),
        hold_s=hold_s(wish),
        partnered=wish.flag("partnered") is True,
        barrier=wish.word("barrier", tuple(Barrier)) or Barrier.NONE,
        start=wish.flag("start") is True,
    )
