"""Whether the gates let one pair of item and lubricant through now."""

from dataclasses import replace

from unhurried.coach.openings import gentlest
from unhurried.core.credit import Credited
from unhurried.core.practice import Plan
from unhurried.core.state import State
from unhurried.core.things import Barrier
from unhurried.protocol.rulebook import Rulebook
from unhurried.safety.permit import Answer, authorise
from unhurried.safety.question import ask


def allow_pair(
    state: State,
    now: Credited,
    book: Rulebook,
    pair: tuple[str, str | None, Barrier],
    *,
    intact: bool | None,
) -> Answer:
    """Ask about the gentlest session with this item, lubricant (ids) and barrier.

    Raises:
        KeyError: the item is not known.
    """
    question = ask(state, now, book, intact=intact)
    item_id, lubricant_id, barrier = pair
    plan = gentlest(question, state.items[item_id], lubricant_id, barrier)
    return authorise(replace(question, plan=plan))


def allow_start(
    state: State, now: Credited, book: Rulebook, plan: Plan, *, intact: bool | None
) -> Answer:
    """Ask whether this very plan may begin now."""
    return allow_plan(state, now, book, (plan, True), intact=intact)


def allow_plan(
    state: State,
    now: Credited,
    book: Rulebook,
    wish: tuple[Plan, bool],
    *,
    intact: bool | None,
) -> Answer:
    """Ask about this very plan, and whether it is to begin or only to be planned."""
    plan, start = wish
    question = ask(state, now, book, intact=intact)
    return authorise(replace(question, plan=plan, start=start))


def allow_telling(
    state: State, now: Credited, book: Rulebook, plan: Plan, *, intact: bool | None
) -> tuple[str, ...]:
    """Ids of the rules that would have refused a session told of afterwards.

    What is asked right before a start (readiness, a clean object) is not held against
    a session that is over.
    """
    if not plan.kind.inserts:
        return ()
    question = ask(state, now, book, intact=intact)
    refusals = authorise(replace(question, plan=plan)).refusals
    return tuple(dict.fromkeys(reason.rule for reason in refusals))
