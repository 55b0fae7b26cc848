"""What the application answered to one ask, in the words of the story format."""

from dataclasses import dataclass

from unhurried.coach.decision import Decision
from unhurried.core.clock import MINUTE_MS
from unhurried.core.credit import wall_at
from unhurried.core.practice import Plan
from unhurried.core.reasons import Reason
from unhurried.core.state import State
from unhurried.core.steps import Step
from unhurried.lab.story import Ask
from unhurried.planner.port import OF_THE_PLAN
from unhurried.safety.permit import Answer


@dataclass(frozen=True, slots=True)
class Outcome:
    """One answered ask.

    Attributes:
        not_before_ms: since the story's start, as the wall clock will show it.
        step: where the guided session is, if one is running.
        led: why it is there.
        about_wish: the gates' answer, where a session was asked about.
        misses: what was expected and is not so; empty when everything holds.
    """

    ask: Ask
    decision: Decision
    not_before_ms: int | None
    step: Step | None = None
    led: tuple[Reason, ...] = ()
    about_wish: Answer | None = None
    misses: tuple[str, ...] = ()

    @property
    def plan(self) -> Plan | None:
        """The session that is advised, if one is."""
        return self.decision.plan

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """The decision's reasons; the refusal's, where one is expected.

        While a guided session runs, the rules that led it to its step come with them.
        """
        if self.ask.expected.refused is not None and self.about_wish is not None:
            return self.about_wish.refusals
        return (*self.decision.reasons, *self.led)

    @property
    def rules(self) -> tuple[str, ...]:
        """Ids of the rules that gave the reasons, each once."""
        rules = (reason.rule for reason in self.reasons)
        return tuple(dict.fromkeys(rule for rule in rules if rule != OF_THE_PLAN))

    @property
    def asked(self) -> tuple[str, ...]:
        """Ids of the rules that ask something before a session, or soon."""
        wish = () if self.about_wish is None else self.about_wish.verdict.asks
        asks = (*self.decision.asks, *self.decision.due, *wish)
        return tuple(dict.fromkeys(reason.rule for reason in asks))


def not_before_ms(decision: Decision, state: State, start_ms: int) -> int | None:
    """When the decision may change, in whole minutes since the story's start."""
    if decision.not_before is None:
        return None
    since_start = wall_at(state.credit, decision.not_before) - start_ms
    return -(-since_start // MINUTE_MS) * MINUTE_MS
