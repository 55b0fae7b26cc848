"""What can be used tonight: what fits with what, and why the rest does not."""

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import Final

from unhurried.coach.decision import Decision
from unhurried.core.advice import Advice
from unhurried.core.lengths import Mm
from unhurried.core.reasons import Bearing, Reason
from unhurried.core.state import OwnedItem, State
from unhurried.core.things import Barrier, Lubricant
from unhurried.kit.avoiding import about_avoided_cover, about_avoided_lubricant
from unhurried.kit.compatibility import about_pair
from unhurried.kit.covers import covers
from unhurried.kit.lubricant import about_lubricant
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.kit_aspects import way_on
from unhurried.views.kit_check import Wish, fitting, reasons_about
from unhurried.views.spoken import Line, line
from unhurried.views.today import why_line
from unhurried.views.words.advice import ADVICE
from unhurried.views.words.names import NAMES
from unhurried.views.words.tonight import (
    NO_LUBRICANT,
    NO_PAIR,
    NOT_TONIGHT,
    NOTHING,
    NOTHING_OWNED,
    OPEN,
)

_COVERED: Final = frozenset({"needs-condom", "shared-needs-condom"})
_OF_A_PAIR: Final = frozenset({"lubricant", "barrier", "quality"})
_COVERS: Final = tuple(one for one in Barrier if covers(one))


@dataclass(frozen=True, slots=True)
class Companion:
    """A lubricant that goes with an object.

    Attributes:
        barriers: condoms that it leaves whole, in words.
        mind: what is worth knowing about it.
    """

    lubricant_id: str
    lubricant: str
    barriers: tuple[str, ...]
    mind: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Usable:
    """An object that may be used.

    Attributes:
        condom: whether it is used only under a fresh one.
        companions: what it goes with, the gentlest first.
        first: what is asked or done before.
        mind: what is worth knowing.
    """

    item_id: str
    item: str
    diameter: Mm
    condom: bool
    companions: tuple[Companion, ...]
    first: tuple[Line, ...]
    mind: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class NotNow:
    """An object or a lubricant that is not used, why, and what to do about it."""

    id: str
    name: str
    reasons: tuple[Line, ...]
    ways: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TonightPage:
    """What can be used.

    Attributes:
        open: whether a session is advised at all.
        why: the most important reason of today's advice, where none is.
        text: what the list is.
        rest: objects that are not used.
        left_over: lubricants that go with none of the usable objects.
    """

    advice: Advice
    headline: str
    open: bool
    why: str
    text: str
    usable: tuple[Usable, ...]
    rest: tuple[NotNow, ...]
    left_over: tuple[NotNow, ...]


def tonight_page(
    state: State,
    decision: Decision,
    book: Rulebook,
    avoided: AbstractSet[str] = frozenset(),
) -> TonightPage:
    """Look at everything that is in use, narrowest first.

    Args:
        state: the state that the decision was made on.
        decision: what is advised now.
        book: the rulebook in force.
        avoided: materials, barriers, bases and additives that are left out beside
            those that the person's body reacts to.
    """
    avoided = avoided | state.person.left_out
    owned = sorted(
        (one for one in state.items.values() if not one.retired),
        key=lambda one: (one.item.diameter, one.item.name, one.item.id),
    )
    looked = [_look(one, state, decision, book, avoided) for one in owned]
    usable = tuple(one for one in looked if isinstance(one, Usable))
    allowed = decision.advice.allows_insertion
    return TonightPage(
        advice=decision.advice,
        headline=ADVICE[decision.advice].headline,
        open=allowed,
        why="" if allowed else why_line(state, decision, book),
        text=_text(state, usable, allowed=allowed),
        usable=usable,
        rest=tuple(one for one in looked if isinstance(one, NotNow)),
        left_over=tuple(_left_over(state, usable, book, avoided)),
    )


def _look(
    owned: OwnedItem,
    state: State,
    decision: Decision,
    book: Rulebook,
    avoided: AbstractSet[str],
) -> Usable | NotNow:
    wish = Wish(owned.item.id, None, Barrier.NONE, avoided)
    bare = _of_the_item(state, decision, book, wish)
    condom = any(one.code in _COVERED for one in bare)
    under = next(iter(_open_covers(avoided)), Barrier.NONE) if condom else Barrier.NONE
    wish = replace(wish, barrier=under)
    found = _of_the_item(state, decision, book, wish) if condom else bare
    companions = tuple(_companions(state, book, wish))
    stops = tuple(one for one in found if one.bearing is Bearing.STOPS)
    if stops or not companions:
        return _not_now(owned, stops, state, book)
    return Usable(
        item_id=owned.item.id,
        item=owned.item.name,
        diameter=owned.item.diameter,
        condom=condom,
        companions=companions,
        first=_lines(found, Bearing.ASKS, book),
        mind=_lines(found, Bearing.LIMITS, book),
    )


def _of_the_item(
    state: State, decision: Decision, book: Rulebook, wish: Wish
) -> tuple[Reason, ...]:
    """Everything about the object and its cover, whatever lubricant is taken."""
    found = reasons_about(state, decision.at, book, wish)
    told = (one for name, each in found.items() if name not in _OF_A_PAIR
            for one in each)  # fmt: skip
    return tuple({(one.rule, one.code): one for one in told}.values())


def _companions(state: State, book: Rulebook, wish: Wish) -> Iterator[Companion]:
    item = state.items[wish.item_id].item
    for one in fitting(state, book, wish):
        barriers = tuple(
            NAMES[cover.value]
            for cover in _open_covers(wish.avoided)
            if not about_pair(item, one, cover, book)
        )
        mind = tuple(line(each, book) for each in about_lubricant(one, book))
        yield Companion(one.id, one.name, barriers, mind)


def _open_covers(avoided: AbstractSet[str]) -> tuple[Barrier, ...]:
    return tuple(one for one in _COVERS[::-1] if not about_avoided_cover(one, avoided))


def _not_now(
    owned: OwnedItem, stops: tuple[Reason, ...], state: State, book: Rulebook
) -> NotNow:
    lines = tuple(line(one, book) for one in stops)
    ways = tuple(dict.fromkeys(way for one in stops if (way := way_on(one))))
    if not stops:
        lines = (Line("lube-material", "no-pair", Bearing.STOPS, NO_PAIR),)
        ways = (
            (way_on(Reason("lube", "none")),) if state.lubricants else (NO_LUBRICANT,)
        )
    return NotNow(owned.item.id, owned.item.name, lines, ways)


def _left_over(
    state: State, usable: Iterable[Usable], book: Rulebook, avoided: AbstractSet[str]
) -> Iterator[NotNow]:
    used = {each.lubricant_id for one in usable for each in one.companions}
    mine = sorted(state.lubricants.values(), key=lambda one: (one.name, one.id))
    for bottle in mine:
        if bottle.id in used:
            continue
        reasons = tuple(_against(bottle, state, book, avoided))
        ways = dict.fromkeys(way for one in reasons if (way := way_on(one)))
        lines = tuple(dict.fromkeys(line(one, book) for one in reasons))
        yield NotNow(bottle.id, bottle.name, lines, tuple(ways))


def _against(
    bottle: Lubricant, state: State, book: Rulebook, avoided: AbstractSet[str]
) -> Iterator[Reason]:
    """Why it goes with nothing: itself, or each of the materials in use."""
    yield from about_avoided_lubricant(bottle, avoided)
    found = list(about_lubricant(bottle, book))
    for owned in state.items.values():
        if not owned.retired:
            found += about_pair(owned.item, bottle, Barrier.NONE, book)
    yield from (one for one in found if one.bearing is Bearing.STOPS)


def _lines(
    reasons: Iterable[Reason], bearing: Bearing, book: Rulebook
) -> tuple[Line, ...]:
    return tuple(line(one, book) for one in reasons if one.bearing is bearing)


def _text(state: State, usable: tuple[Usable, ...], *, allowed: bool) -> str:
    if not any(not one.retired for one in state.items.values()):
        return NOTHING_OWNED
    if not usable:
        return NOTHING
    return OPEN if allowed else NOT_TONIGHT
