"""The rulebook told a second time: a table of rules, each a question to a flat case.

Numbers come from the rulebook's files; nothing here imports the gates, the reading of
history, the planner or the coach.
"""

from collections.abc import Callable
from typing import Final

from tests.oracle import rules_healing as healing
from tests.oracle import rules_object as thing
from tests.oracle import rules_person as person
from tests.oracle import rules_size as size
from tests.oracle import rules_time as time
from tests.oracle import rules_wear as wearing
from tests.oracle.case import Case, so_far

Ask = Callable[[Case], bool]
Rows = tuple[tuple[str, Ask], ...]

ALWAYS: Final[Rows] = (
    ("record", person.record),
    ("adult", person.adult),
    ("recovery", time.recovery),
    ("crash", person.crash),
)
PERSON: Final[Rows] = (
    ("set-up", person.set_up),
    ("screen", person.screen),
    ("continence", person.continence),
    ("late-check", time.late_check),
    ("unknown", time.unknown),
    ("rest", time.rest),
    ("pause", time.pause),
)
BEFORE: Final[Rows] = (
    ("readiness", person.readiness),
    ("sober", person.sober),
    ("nitrites", person.nitrites),
    ("numbing", person.numbing_used),
    ("numbing", thing.numbing_gel),
    ("douche", person.douche),
    ("calm", person.calm),
    ("soreness", person.unwell),
    ("agreement", person.agreement),
)
OBJECT: Final[Rows] = (
    ("base", thing.base),
    ("material", thing.material),
    ("clean-item", thing.clean_item),
    ("lube", thing.lube),
    ("lube-material", thing.lube_material),
    ("lube-quality", thing.lube_quality),
    ("firmness", thing.firmness),
    ("step-length", size.step_length),
)
SIZE: Final[Rows] = (
    ("first-size", size.first_size),
    ("step", size.step),
    ("ready", size.ready),
    ("ready", size.uneasy),
    ("pace", size.pace),
    ("way-back", size.taken_back),
    ("smallest", size.smallest),
    ("step", thing.wider_warm_up),
    ("set-up", thing.unknown_warm_up),
    ("very-wide", size.very_wide),
    ("ceiling", size.ceiling),
    ("wide", size.wide),
    ("depth", size.depth),
    ("one-axis", size.one_axis),
    ("hold", size.hold),
    ("wear", wearing.wear),
)
EMERGENCY: Final[Rows] = (("nitrites", person.nitrites_now),)
TOGETHER: Final[Rows] = (("agreement", person.agreement),)
SETTLING: Final = ALWAYS + EMERGENCY + TOGETHER
NOTHING_THERE: Final = ALWAYS + PERSON + BEFORE
OUT_OF_USE: Final = NOTHING_THERE + SIZE
INSERTING: Final = NOTHING_THERE + OBJECT + SIZE


def asked_of(case: Case) -> Rows:
    """The rules that this plan is asked about: there must be something to compare."""
    if case.kind == "settle":
        return SETTLING
    if not case.known:
        return NOTHING_THERE
    return OUT_OF_USE if case.retired else INSERTING


def refused(case: Case, without: str = "") -> frozenset[str]:
    """Ids of the rules that stand against this plan; empty when it may go on.

    `without` leaves a rule out: the defect that a comparison has to notice.
    """
    known = so_far(case)
    against = {rule for rule, holds in asked_of(case) if holds(known)}
    against |= healing.urgent(known) if case.kind == "settle" else healing.locked(known)
    return frozenset(against - {without})
