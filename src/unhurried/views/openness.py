"""Each object that is owned: open now and how far, or every reason why not."""

from dataclasses import dataclass

from unhurried.coach.decision import Decision
from unhurried.core.lengths import Mm
from unhurried.core.practice import Depth
from unhurried.core.reasons import Reason
from unhurried.core.state import OwnedItem, State
from unhurried.kit.lasting import lasting_refusals
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.spoken import Line, line
from unhurried.views.words.openness import NOT_LOOKED_AT, OPEN, SHUT


@dataclass(frozen=True, slots=True)
class Openness:
    """One object.

    Attributes:
        open: None when today's advice comes before any object, so that the gates were
            not asked about this one.
        deepest, hold_s: how far and how long (seconds) at most; None unless open.
        reasons: what stands against it.
    """

    item_id: str
    item: str
    diameter: Mm
    open: bool | None
    text: str
    deepest: Depth | None
    hold_s: int | None
    reasons: tuple[Line, ...]


def openness(state: State, decision: Decision, book: Rulebook) -> tuple[Openness, ...]:
    """Say it for each object that is in use, narrowest first."""
    in_use = (owned for owned in state.items.values() if not owned.retired)
    by_width = sorted(in_use, key=lambda owned: (owned.item.diameter, owned.item.name))
    return tuple(_one(owned, state, decision, book) for owned in by_width)


def _one(
    owned: OwnedItem, state: State, decision: Decision, book: Rulebook
) -> Openness:
    item = owned.item
    for opening in decision.openings:
        if opening.item.id == item.id:
            return Openness(
                item.id,
                item.name,
                item.diameter,
                open=True,
                text=OPEN,
                deepest=opening.deepest,
                hold_s=opening.hold_s,
                reasons=(),
            )
    refused = decision.refused.get(item.id)
    if refused is not None:
        return _shut(owned, refused.refusals, book, looked=True)
    lasting = lasting_refusals(owned, book, state.person.left_out)
    return _shut(owned, lasting, book, looked=False)


def _shut(
    owned: OwnedItem, reasons: tuple[Reason, ...], book: Rulebook, *, looked: bool
) -> Openness:
    shut = looked or bool(reasons)
    return Openness(
        owned.item.id,
        owned.item.name,
        owned.item.diameter,
        open=False if shut else None,
        text=SHUT if shut else NOT_LOOKED_AT,
        deepest=None,
        hold_s=None,
        reasons=tuple(line(reason, book) for reason in reasons),
    )
