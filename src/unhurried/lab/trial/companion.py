"""Whom a virtual person tells and asks: the application, or a policy in the open."""

from dataclasses import dataclass
from typing import Protocol

from unhurried.app.facts import Stated
from unhurried.core.advice import Advice
from unhurried.core.credit import Credited
from unhurried.core.practice import Plan, Report


@dataclass(frozen=True, slots=True)
class Told:
    """What is advised now.

    Attributes:
        until: credited time before which the answer stays.
        reasons: the rule and the code of each reason.
        due: ids of rules that ask for something soon.
    """

    advice: Advice
    plan: Plan | None = None
    until: Credited | None = None
    reasons: frozenset[tuple[str, str]] = frozenset()
    due: frozenset[str] = frozenset()

    @property
    def needs_clinician(self) -> bool:
        """Whether a clinician's word is waited for."""
        waits = any(code == "clinician" for _, code in self.reasons)
        return waits or self.advice is Advice.CLINICIAN


class Companion(Protocol):
    """Whoever keeps the record and advises."""

    def tell(self, *facts: Stated) -> None:
        """State facts."""
        ...

    def tell_session(self, plan: Plan, report: Report) -> None:
        """Tell of a session that was just held."""
        ...

    def decide(self) -> Told:
        """Ask what is advised."""
        ...
