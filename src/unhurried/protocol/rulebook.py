"""The whole rulebook: rules, figures and tables, asked for by name."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from unhurried.core.things import Material
from unhurried.protocol.condition import Condition
from unhurried.protocol.errors import UnknownRule
from unhurried.protocol.figure import Figure
from unhurried.protocol.prior import Prior
from unhurried.protocol.rule import Rule
from unhurried.protocol.sign import Sign
from unhurried.protocol.substances import LubricantTable, Substance


@dataclass(frozen=True, slots=True)
class Rulebook:
    """Everything that the gates and the planner go by.

    Attributes:
        fingerprint: SHA-256 in hex over all texts; it names this very rulebook.
    """

    rules: Mapping[str, Rule]
    conditions: Mapping[str, Condition]
    signs: Mapping[str, Sign]
    materials: Mapping[Material, Substance]
    lubricants: LubricantTable
    priors: Mapping[str, Prior]
    fingerprint: str
    _whole: dict[str, int] = field(
        default_factory=dict, init=False, compare=False, repr=False
    )

    def rule(self, rule_id: str) -> Rule:
        """Find a rule by its id, such as `rest`."""
        found = self.rules.get(rule_id)
        if found is None:
            raise UnknownRule(
                f"the rulebook has no rule '{rule_id}'", "the ids stand in its index"
            )
        return found

    def figure(self, name: str) -> Figure:
        """Find a figure by rule and name, such as `rest.early_hours`."""
        rule_id, _, figure_name = name.partition(".")
        found = self.rule(rule_id).figures.get(figure_name)
        if found is None:
            raise UnknownRule(
                f"the rule '{rule_id}' has no figure '{figure_name}'",
                "write rule and figure with a full stop between, as rest.early_hours",
            )
        return found

    def whole(self, name: str) -> int:
        """Read a single number, in the figure's own unit."""
        known = self._whole.get(name)
        if known is not None:
            return known
        found = self.figure(name)
        if found.is_series:
            raise UnknownRule(f"'{name}' is a list of stages", "ask for the series")
        return self._whole.setdefault(name, found.values[0])

    def series(self, name: str) -> tuple[int, ...]:
        """Read a list of stages, lowest first, in the figure's own unit."""
        found = self.figure(name)
        if not found.is_series:
            raise UnknownRule(f"'{name}' is a single number", "ask for the whole")
        return found.values

    def condition(self, condition_id: str) -> Condition:
        """Find a screening condition by its id, such as `fissure`."""
        found = self.conditions.get(condition_id)
        if found is None:
            raise UnknownRule(f"there is no condition '{condition_id}'")
        return found

    def sign(self, sign_id: str) -> Sign:
        """Find a sign by its id, such as `sharp-pain`."""
        found = self.signs.get(sign_id)
        if found is None:
            raise UnknownRule(f"there is no sign '{sign_id}'")
        return found

    def prior(self, prior_id: str) -> Prior:
        """Find what the planner supposes, by its id, such as `growth`."""
        found = self.priors.get(prior_id)
        if found is None:
            raise UnknownRule(f"there is no supposition '{prior_id}'")
        return found
