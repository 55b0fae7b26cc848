"""Ways to ask the gates about a day and a plan."""

from dataclasses import replace

from tests.life import Life, book
from unhurried.core.events import (
    ReadinessAnswered,
)
from unhurried.core.practice import Depth, Kind, Plan
from unhurried.safety.permit import Answer, authorise
from unhurried.safety.question import ask

CALM = ReadinessAnswered(
    tension=2,
    sober=True,
    nitrites=False,
    pde5=False,
    numbing=False,
    well=True,
    irritant_enema=False,
)


def answer(life: Life, day: float, plan: Plan, *, start: bool = False) -> Answer:
    """What the gates say to a plan on that day."""
    state = life.at(day)
    question = ask(state, state.credit.credited_ms, book(), intact=True)
    return authorise(replace(question, plan=plan, start=start))


def plan(name: str = "small", depth: Depth = Depth.TIP, hold_min: int = 5) -> Plan:
    return Plan(Kind.TRAIN, name, "gel", depth, hold_min * 60)


def refused_by(given: Answer) -> set[str]:
    return {reason.rule for reason in given.refusals}
