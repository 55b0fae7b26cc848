"""By the calendar: a wider one when its time has come, however it was."""

from dataclasses import dataclass

from unhurried.lab.policies.rule import Advice, Ladder
from unhurried.lab.policies.seen import Seen


@dataclass(frozen=True, slots=True)
class Calendar:
    """Counts from the first session; the count is its day and level."""

    name: str
    days: float
    rest_days: float = 3.0

    def begin(self, ladder: Ladder) -> Advice[float | None]:
        """Begin at the start."""
        return Advice(ladder.start, None)

    def after(
        self, told: Advice[float | None], seen: Seen, ladder: Ladder
    ) -> Advice[float | None]:
        """One level for each period that will have passed at the next session."""
        first = seen.day if told.count is None else told.count
        passed = seen.day + self.rest_days - first
        return told.to(ladder.held(ladder.start + int(passed // self.days)), first)
