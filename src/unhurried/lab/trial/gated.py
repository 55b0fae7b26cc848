"""The companion that a user has: the whole application, its journal in memory."""

from collections.abc import Callable
from hashlib import blake2b

from unhurried.app.application import Application, Parts
from unhurried.app.commands import Tell, TellSession
from unhurried.app.facts import Stated
from unhurried.bootstrap.shipped import rulebook
from unhurried.coach.decide import Coach
from unhurried.core.clock import Clock
from unhurried.core.practice import Plan, Report
from unhurried.journal.codec import JournalCodec
from unhurried.journal.memory import memory_journal
from unhurried.lab.trial.companion import Told
from unhurried.planner.port import Planner


class Gated:
    """Advice with the gates on."""

    def __init__(self, planner: Planner, clock: Clock, name: str) -> None:
        """Open an empty vault; the same name gives the same identifiers."""
        chance, coach = bytes_named(name), Coach(rulebook(), planner)
        journal = memory_journal(chance)
        parts = Parts(journal, JournalCodec(), clock, chance, coach)
        self._application = Application(parts)

    def tell(self, *facts: Stated) -> None:
        """State facts."""
        self._application.do(Tell(facts))

    def tell_session(self, plan: Plan, report: Report) -> None:
        """Tell of a session that was just held."""
        self._application.do(TellSession(plan, report))

    def decide(self) -> Told:
        """Ask the application."""
        decision = self._application.decide()
        return Told(
            advice=decision.advice,
            plan=decision.plan,
            until=decision.not_before,
            reasons=frozenset((one.rule, one.code) for one in decision.reasons),
            due=frozenset(one.rule for one in decision.due),
        )


def bytes_named(name: str) -> Callable[[int], bytes]:
    """Chance that comes out the same for the same name; for laboratories only."""
    drawn = 0

    def chance(count: int) -> bytes:
        nonlocal drawn
        drawn += 1
        blocks = (
            blake2b(f"{name}/{drawn}/{block}".encode()).digest()
            for block in range(count // 64 + 1)
        )
        return b"".join(blocks)[:count]

    return chance
