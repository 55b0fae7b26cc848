"""What a sign sets in motion: by the rulebook's table, unknown ones as the gravest."""

from collections.abc import Iterable

from unhurried.coach.folding import locks
from unhurried.core.credit import Credited
from unhurried.core.lengths import Mm
from unhurried.core.state import State
from unhurried.protocol.rulebook import Rulebook

FISSURE = frozenset({"stinging-stool", "bright-blood-stool"})


def take_signs(
    state: State,
    signs: Iterable[str],
    diameter: Mm | None,
    at: Credited,
    book: Rulebook,
) -> State:
    """Issue what each sign asks for, and take back what was proven at this width."""
    told = set(signs)
    for sign in sorted(told - FISSURE):
        state = _one(state, sign, at, book)
    if told >= FISSURE:
        state = locks.tear_pause(state, at, book)
    elif "bright-blood-stool" in told:
        state = locks.blood_pause(state, at, book)
    elif "stinging-stool" in told:
        state = locks.sore(state, at)
    return locks.set_back(state, "pain-heal", diameter, at) if told else state


def _one(state: State, sign: str, at: Credited, book: Rulebook) -> State:
    known = book.signs.get(sign)
    rule = "red-flags" if known is None else known.rule
    if rule in ("red-flags", "retained"):
        return locks.red_flag(state, sign, at, book)
    if rule == "soreness":
        return locks.sore(state, at)
    if rule == "blood":
        return locks.blood_pause(state, at, book)
    if rule == "tear-signs":
        return locks.tear_pause(state, at, book)
    return locks.pain_pause(state, at, book)
