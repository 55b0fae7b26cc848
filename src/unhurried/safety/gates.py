"""All gates, asked every time; what each finds is kept, and only ever tightens.

To add a gate: write one small function `Question -> Verdict`, put it in its table
here, name its rule in the rulebook, give its codes words, and add it to the safety
case. Nothing else needs to know.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import reduce
from operator import and_

from unhurried.core.credit import Credited
from unhurried.core.remembering import remembering
from unhurried.core.state import State
from unhurried.history.standing import Standing
from unhurried.protocol.rulebook import Rulebook
from unhurried.safety.answers import answered, explained, followed_up
from unhurried.safety.clinician_plan import rests_and_stops, within_its_limits
from unhurried.safety.depth import depth, one_axis
from unhurried.safety.firmness import firm
from unhurried.safety.hold import hold, wear
from unhurried.safety.locks import locked
from unhurried.safety.objects import longer, lubricated, object_fit, stored, warmed_up
from unhurried.safety.person import (
    adult,
    continence_due,
    known,
    record_intact,
    screened,
)
from unhurried.safety.question import Question
from unhurried.safety.readiness import agreed, asked, calm
from unhurried.safety.size import (
    after_trouble,
    ceiling,
    easy_first,
    first_size,
    step,
    taken_back,
)
from unhurried.safety.timing import (
    clock_agrees,
    few_enough,
    not_paused,
    recovered,
    rested,
)
from unhurried.safety.verdict import CLEAR, Verdict
from unhurried.safety.wide import very_wide, wide

Gate = Callable[[Question], Verdict]

ABOUT_THE_PERSON: tuple[Gate, ...] = (
    record_intact,
    adult,
    locked,
    screened,
    known,
    explained,
    followed_up,
    answered,
    continence_due,
    stored,
)
ABOUT_THE_TIME: tuple[Gate, ...] = (
    rested,
    few_enough,
    recovered,
    not_paused,
    clock_agrees,
    calm,
    rests_and_stops,
)
ABOUT_THE_SIZE: tuple[Gate, ...] = (
    first_size,
    step,
    easy_first,
    after_trouble,
    taken_back,
    very_wide,
    ceiling,
)
ABOUT_THE_PLAN: tuple[Gate, ...] = (
    asked,
    agreed,
    wide,
    object_fit,
    warmed_up,
    lubricated,
    longer,
    firm,
    depth,
    one_axis,
    hold,
    wear,
    within_its_limits,
)
BEFORE_ANY_PLAN = ABOUT_THE_PERSON + ABOUT_THE_TIME + ABOUT_THE_SIZE
"""They say the same whatever is planned or begun, and are not shown it."""

GATES = BEFORE_ANY_PLAN + ABOUT_THE_PLAN


def ask_all(question: Question, gates: Iterable[Gate] = GATES) -> Verdict:
    """Ask every gate, about every reading of the record, and combine what they say.

    Those that come before any plan are asked once about one record and moment, however
    many plans are held against it.
    """
    asked_of = tuple(gates)
    verdict = _ask(question, asked_of)
    for other in question.others:
        reading = replace(question, state=other.state, here=other.here, others=())
        verdict = _and_also(verdict, _ask(reading, asked_of))
    return verdict


def _ask(question: Question, gates: tuple[Gate, ...]) -> Verdict:
    if gates is not GATES:
        return _together(question, gates)
    before = _before_any_plan(
        question.state, question.now, question.book, question.here, question.intact
    )
    return before & _together(question, ABOUT_THE_PLAN)


@remembering
def _before_any_plan(
    state: State,
    now: Credited,
    book: Rulebook,
    here: Standing,
    intact: bool | None,  # noqa: FBT001 - remembered by its place
) -> Verdict:
    return _together(Question(state, now, book, here, intact), BEFORE_ANY_PLAN)


def _together(question: Question, gates: Iterable[Gate]) -> Verdict:
    said = (gate(question) for gate in gates)
    return reduce(and_, (one for one in said if one is not CLEAR), CLEAR)


def _and_also(verdict: Verdict, other: Verdict) -> Verdict:
    """Add what another reading has against it; what was said already is said once."""
    said = {(one.rule, one.code, one.bearing) for one in verdict.reasons}
    reasons = tuple(
        one
        for one in (*other.stops, *other.asks)
        if (one.rule, one.code, one.bearing) not in said
    )
    caps = tuple(cap for cap in other.caps if cap not in verdict.caps)
    return verdict & Verdict(other.advice, reasons, caps, other.not_before)
