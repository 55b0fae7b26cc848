"""The comparison: the oracle's refusals beside those of the gates, case by case."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from tests.oracle.case import Case
from tests.oracle.gates import Gates, Told, straight
from tests.oracle.oracle import refused

OTHER_NAMES = {  # one and the same limit, told under the rule that took it back
    "way-back": frozenset({"detrain", "pain-heal", "blood", "smallest", "ready"}),
    "smallest": frozenset({"detrain", "pain-heal", "blood", "smallest"}),
}
Oracle = Callable[[Case], frozenset[str]]


@dataclass
class Tally:
    """What a comparison came to.

    Attributes:
        compared: combinations put to the oracle and to the gates.
        asked: how many of them were put to all gates directly as well.
        permitted: how many both sides permit.
        unsafe: permitted by the gates, refused by the oracle.
        other: refused by the gates alone, or for other rules than the oracle's.
        mixed: the groups together said something else than all gates at once.
    """

    compared: int = 0
    asked: int = 0
    permitted: int = 0
    unsafe: list[Case] = field(default_factory=list)
    other: list[Case] = field(default_factory=list)
    mixed: list[Case] = field(default_factory=list)

    @property
    def disagreements(self) -> int:
        """How many cases were told in two ways."""
        return len(self.unsafe) + len(self.other) + len(self.mixed)

    def take(self, case: Case, told: Told, expected: frozenset[str]) -> None:
        """Count one case, and keep it when the two tellings differ."""
        permitted, rules = told
        self.compared += 1
        if permitted and expected:
            self.unsafe.append(case)
        elif permitted:
            self.permitted += 1
        elif not expected or not names(rules, expected):
            self.other.append(case)

    def __add__(self, more: "Tally") -> "Tally":
        """Put two parts of a campaign together."""
        return Tally(
            self.compared + more.compared,
            self.asked + more.asked,
            self.permitted + more.permitted,
            self.unsafe + more.unsafe,
            self.other + more.other,
            self.mixed + more.mixed,
        )


def names(rules: frozenset[str], expected: frozenset[str]) -> bool:
    """Whether every rule that the oracle expects is among those that were told."""
    missing = expected - rules
    return all(OTHER_NAMES.get(rule, frozenset()) & rules for rule in missing)


def compare(
    cases: Iterable[Case],
    gates: Gates | None = None,
    oracle: Oracle = refused,
    every: int = 50,
) -> Tally:
    """Compare them all; every so many cases are put to all gates at once as well."""
    tally, gates = Tally(), gates or Gates()
    for number, case in enumerate(cases):
        told = gates.ask(case)
        tally.take(case, told, oracle(case))
        if number % every == 0:
            tally.asked += 1
            if straight(case, gates.gates) != told:
                tally.mixed.append(case)
    return tally


def differences(base: Case, cases: Iterable[Case]) -> Iterator[str]:
    """Each of these cases as what it changes, and what both sides say to it."""
    for case in cases:
        changed = {
            name: value
            for name, value, usual in zip(case._fields, case, base, strict=True)
            if value != usual
        }
        gates, oracle = sorted(straight(case)[1]), sorted(refused(case))
        yield f"{changed}: gates {gates}, oracle {oracle}"
