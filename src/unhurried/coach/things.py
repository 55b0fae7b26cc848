"""What the gates say about things, whatever the day says: size, material, what fits."""

from dataclasses import dataclass, replace

from unhurried.coach.openings import gentlest
from unhurried.core.credit import Credited
from unhurried.core.reasons import Bearing, Reason
from unhurried.core.state import State
from unhurried.core.things import Barrier
from unhurried.protocol.rulebook import Rulebook
from unhurried.safety.gates import ABOUT_THE_PLAN, ABOUT_THE_SIZE, ask_all
from unhurried.safety.permit import beyond
from unhurried.safety.question import ask

_SHOWN = (Bearing.STOPS, Bearing.ASKS, Bearing.LIMITS)


@dataclass(frozen=True, slots=True)
class Pair:
    """An item, perhaps a lubricant (ids), and what covers the item."""

    item_id: str
    lubricant_id: str | None = None
    barrier: Barrier = Barrier.NONE


def about_things(
    state: State, now: Credited, book: Rulebook, pair: Pair
) -> tuple[Reason, ...]:
    """Ask the gates of sizes and of plans about the gentlest session with these.

    What concerns the person or the moment (rest, a check-in, a lock) is not asked, so
    an answer without a refusal is no permission to begin.

    Raises:
        KeyError: the item is not known.
    """
    question = ask(state, now, book, intact=True)
    owned = state.items[pair.item_id]
    plan = gentlest(question, owned, pair.lubricant_id, pair.barrier)
    question = replace(question, plan=plan)
    verdict = ask_all(question, ABOUT_THE_SIZE + ABOUT_THE_PLAN)
    told = tuple(one for one in verdict.reasons if one.bearing in _SHOWN)
    return (*told, *beyond(question, verdict))
