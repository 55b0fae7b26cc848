"""The gates asked about a flat case: all at once, or in groups, remembered.

Combining verdicts joins their reasons and caps (`&`), and a plan that inserts something
is refused by each of them alone. So what all gates refuse is the union of what groups
of gates refuse, and a group that reads few inputs need not be asked twice about the
same ones. `READS` names those inputs. A settling plan is refused by the gravest advice
of all gates together, so it is always asked directly. That a group reads nothing else
is not taken on trust: `compare` asks a part of all cases directly as well.
"""

from collections.abc import Callable
from functools import partial
from operator import attrgetter
from typing import Any, Final
from unittest.mock import patch

from tests.oracle.builder import asked
from tests.oracle.case import Case
from unhurried.safety import permit
from unhurried.safety.gates import GATES, Gate, ask_all

WAY = "record since told owned known width warm_up "
OBJECT = "finger retired length material "
KIT = "neck base base_width shared cleaned sound barrier avoids "
GEL = "gel_known gel additives mosm "
LOCKS = "record since told clinician screened condition condition_yes scored rise "
ANSWERS = "ready sober nitrites pde5 numbing well "
READS: Final[dict[str, str]] = {
    "record_intact": "intact",
    "adult": "adult",
    "locked": LOCKS + ANSWERS + "douched_h douches irritant",
    "screened": "screened condition condition_yes",
    "known": "experience known retired gel_known",
    "explained": "begun",
    "followed_up answered": "record since",
    "rested few_enough recovered": WAY + "goal",
    # No case holds a clinician's plan: its gates have laws and tests of their own.
    "not_paused clock_agrees stored rests_and_stops within_its_limits": "pause",
    "calm asked": ANSWERS + "tension start irritant",
    "agreed": "ready partnered partner_agreed start",
    "first_size step easy_first after_trouble taken_back": WAY + "experience retired",
    "continence_due very_wide ceiling": WAY + "chosen scored rise",
    "wide": "ready wide_agreed width known start",
    "object_fit warmed_up lubricated": OBJECT + KIT + GEL + "width known warm_up start",
    "longer firm": WAY + OBJECT,
    "depth": WAY + OBJECT + "depth",
    "one_axis hold wear": WAY + "kind depth hold_s",
}
BY_NAME: Final = {gate.__name__: gate for gate in GATES}
Told = tuple[bool, frozenset[str]]
Group = tuple[Callable[[Case], Any], tuple[Gate, ...], dict[Any, frozenset[str]]]


def straight(case: Case, gates: tuple[Gate, ...] = GATES) -> Told:
    """Ask these gates and hold the plan against their caps; nothing remembered."""
    with patch.object(permit, "ask_all", partial(ask_all, gates=gates)):
        answer = permit.authorise(asked(case))
    return answer.permitted, frozenset(reason.rule for reason in answer.refusals)


class Gates:
    """All gates but one, perhaps, with a memory for each group."""

    def __init__(self, without: str = "", like: "Gates | None" = None) -> None:
        """Leave out the gate of this name: the defect that must be noticed.

        What groups without it have said to others before (`like`) is remembered.
        """
        known = {} if like is None else {group[1]: group[2] for group in like.groups}
        self.gates = tuple(gate for gate in GATES if gate.__name__ != without)
        self.groups: tuple[Group, ...] = tuple(
            (_reader(inputs), chosen, known.get(chosen, {}))
            for names, inputs in READS.items()
            if (chosen := _chosen(names, without))
        )

    def ask(self, case: Case) -> Told:
        """What they say to this case."""
        if case.kind == "settle":
            return straight(case, self.gates)
        rules = frozenset[str]()
        for reads, gates, memory in self.groups:
            key = reads(case)
            found = memory.get(key)
            if found is None:
                found = memory[key] = straight(case, gates)[1]
            rules |= found
        return not rules, rules


def _chosen(names: str, without: str) -> tuple[Gate, ...]:
    return tuple(BY_NAME[name] for name in names.split() if name != without)


def _reader(inputs: str) -> Callable[[Case], Any]:
    return attrgetter(*sorted(set(inputs.split())))
