"""How long things take in one session: the rulebook's figures for one plan."""

from dataclasses import dataclass
from typing import Final

from unhurried.core.clock import MINUTE_MS, SECOND_MS
from unhurried.core.practice import Kind, Plan
from unhurried.core.things import LubricantBase
from unhurried.protocol.rulebook import Rulebook

_RELUBE: Final = {
    LubricantBase.WATER: "relube.water_min",
    LubricantBase.HYBRID: "relube.hybrid_min",
    LubricantBase.SILICONE: "relube.silicone_min",
    LubricantBase.OIL: "relube.oil_min",
}


@dataclass(frozen=True, slots=True)
class Asking:
    """How check-ins are asked for while something is inside, in ms.

    Attributes:
        every_ms: how long after the last word the first prompt is due; the next ones
            follow at the same distance.
        prompts: how many of them may stay unanswered.
        answer_ms: how long the last one waits for its answer.
    """

    every_ms: int
    prompts: int
    answer_ms: int

    @property
    def silence_ms(self) -> int:
        """After how long without a word the session stops itself."""
        return self.every_ms * self.prompts + self.answer_ms


@dataclass(frozen=True, slots=True)
class Pace:
    """Lengths of time, all in ms: enough for any surface to run a session by.

    A surface that has the table and this needs nothing else, so that a page which is
    offline gives the same signals at the same moments.

    Attributes:
        prepare_ms: from the beginning, until the hold has begun; then the readiness
            answers are too old to go on with.
        settle_ms: shortest settling.
        remove_ms: what a slow removal is paced for; nothing waits for it.
        stage_ms: longest that a warm-up, and an insertion, may take.
        hold_ms: longest hold: as planned, and never beyond the absolute limit.
        relube_ms: how long lubricant counts as fresh.
        asking: check-ins during insertion and removal.
        asking_in_hold: check-ins during the hold; further apart when wearing.
    """

    prepare_ms: int
    settle_ms: int
    remove_ms: int
    stage_ms: int
    hold_ms: int
    relube_ms: int
    asking: Asking
    asking_in_hold: Asking


def pace(plan: Plan, base: LubricantBase | None, book: Rulebook) -> Pace:
    """Read the lengths of time for a plan; an unknown base counts as the shortest.

    The absolute limit of a hold is that of training, for everything but wear. A stage
    of insertion is never given longer than the training limit.
    """
    wear = plan.kind is Kind.WEAR
    limit = book.whole("wear.absolute_min" if wear else "hold.absolute_min")
    asking = _asking(book, "check-in.every_min", "check-in.unanswered")
    worn = _asking(
        book, "never-asleep.ask_every_min", "never-asleep.unanswered_prompts"
    )
    return Pace(
        prepare_ms=book.whole("readiness.valid_min") * MINUTE_MS,
        settle_ms=book.whole("settle.minutes") * MINUTE_MS,
        remove_ms=book.whole("remove.seconds") * SECOND_MS,
        stage_ms=book.whole("hold.absolute_min") * MINUTE_MS,
        hold_ms=min(max(plan.hold_s, 0) * SECOND_MS, limit * MINUTE_MS),
        relube_ms=_relube(base, book) * MINUTE_MS,
        asking=asking,
        asking_in_hold=worn if wear else asking,
    )


def _asking(book: Rulebook, every: str, prompts: str) -> Asking:
    return Asking(
        every_ms=book.whole(every) * MINUTE_MS,
        prompts=book.whole(prompts),
        answer_ms=book.whole("check-in.answer_within_s") * SECOND_MS,
    )


def _relube(base: LubricantBase | None, book: Rulebook) -> int:
    if base is None or base is LubricantBase.UNKNOWN:
        return min(book.whole(name) for name in _RELUBE.values())
    return book.whole(_RELUBE[base])
