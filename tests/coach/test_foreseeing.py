"""Looking ahead on a day of rest: shown only, and counted from now."""

from dataclasses import replace

from tests.life import Life, newcomer
from unhurried.coach.decision import Decision
from unhurried.coach.foreseeing import foreseen
from unhurried.core.advice import Advice
from unhurried.core.clock import DAY_MS
from unhurried.core.events import SignsReported
from unhurried.planner.foresight import Forecast
from unhurried.planner.ladder import LadderPlanner
from unhurried.planner.port import Brief, Proposal


class Foreseeing(LadderPlanner):
    """The ladder, with a forecast of its own."""

    def propose(self, brief: Brief) -> Proposal:
        return replace(super().propose(brief), forecast=Forecast(10, 20))


def ahead(life: Life, day: float) -> tuple[Decision, Decision]:
    life.coach = replace(life.coach, planner=Foreseeing())
    now = life.decide(day)
    return now, foreseen(life.coach, life.at(day), now, intact=True)


def test_a_day_on_which_something_is_planned_is_its_own_answer() -> None:
    now, then = ahead(newcomer().clean(0), 4)
    assert now.advice is Advice.SESSION
    assert then is now


def test_a_day_of_rest_looks_to_the_end_of_the_rest() -> None:
    now, then = ahead(newcomer().clean(0), 1.5)
    assert now.advice is Advice.REST
    assert now.forecast is None
    assert then.at == now.not_before
    assert then.advice is Advice.SESSION
    days = -(-(then.at - now.at) // DAY_MS)
    assert then.forecast == Forecast(10 + days, 20 + days)


def test_what_cannot_be_said_is_not_moved() -> None:
    class Unsure(LadderPlanner):
        def propose(self, brief: Brief) -> Proposal:
            return replace(super().propose(brief), forecast=Forecast(None, None, "x"))

    life = newcomer().clean(0)
    life.coach = replace(life.coach, planner=Unsure())
    then = foreseen(life.coach, life.at(1.5), life.decide(1.5), intact=True)
    assert then.forecast == Forecast(None, None, "x")


def test_nothing_is_looked_ahead_to_where_a_clinician_comes_first() -> None:
    signs = SignsReported(("fever",), blood=None, soreness=None)
    now, then = ahead(newcomer().clean(0).tell(2, signs), 2)
    assert now.advice in (Advice.EMERGENCY, Advice.CLINICIAN)
    assert then is now


def test_a_rest_that_ends_in_a_question_is_not_looked_beyond() -> None:
    now, then = ahead(newcomer().session(0), 1.2)
    assert now.advice is not Advice.SESSION
    assert then is now


def test_a_record_in_doubt_opens_nothing_ahead_either() -> None:
    life = newcomer().clean(0)
    now = life.decide(1.5, intact=None)
    then = foreseen(life.coach, life.at(1.5), now, intact=None)
    assert not then.openings
