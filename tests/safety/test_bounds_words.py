"""What each gate says, in full: rule, code, bearing and numbers."""

from dataclasses import replace

import pytest

from tests.life import book, item
from tests.safety.asking import CALM, DAY, TRAIN, answered, asked, days, owning, record
from unhurried.core.advice import Advice
from unhurried.core.lengths import millimetres
from unhurried.core.practice import Depth, Kind, Plan
from unhurried.core.reasons import Bearing, Reason
from unhurried.core.state import Lock, Person, State
from unhurried.core.things import Barrier, Base, Material
from unhurried.history.standing import Standing
from unhurried.safety.depth import one_axis
from unhurried.safety.firmness import firm
from unhurried.safety.gates import ask_all
from unhurried.safety.locks import locked
from unhurried.safety.objects import lubricated, object_fit, stored, warmed_up
from unhurried.safety.permit import authorise
from unhurried.safety.person import adult, record_intact
from unhurried.safety.readiness import asked as asked_today
from unhurried.safety.size import first_size, taken_back
from unhurried.safety.verdict import CLEAR, Axis, Cap, Verdict, advises, caps, says

NOWHERE = Plan(Kind.SETTLE)


def test_a_cap_says_its_limit_and_its_numbers() -> None:
    numbers: dict[str, int | str] = {"at_most": 7, "mm": 3}
    reason = Reason("hold", "stage", Bearing.LIMITS, numbers)
    expected = Verdict(caps=(Cap(Axis.HOLD, 7, reason),))
    assert caps(Axis.HOLD, 7, "hold", "stage", mm=3) == expected


def test_a_reason_says_its_numbers_and_stops_unless_told_otherwise() -> None:
    stops = Reason("rest", "too-soon", Bearing.STOPS, {"hours": 72})
    assert says("rest", "too-soon", hours=72) == Verdict(reasons=(stops,))
    asks = Reason("rest", "too-soon", Bearing.ASKS)
    assert says("rest", "too-soon", Bearing.ASKS) == Verdict(reasons=(asks,))


def test_no_gates_at_all_have_nothing_to_say() -> None:
    assert ask_all(asked(owning(), 0), ()) == CLEAR


def test_age_is_asked_locked_or_clear() -> None:
    years: dict[str, int | str] = {"years": 18}
    under = advises(Advice.LOCKED, Reason("adult", "under", numbers=years))
    unanswered = advises(Advice.SET_UP, Reason("adult", "unanswered", numbers=years))
    for stated, expected in ((False, under), (None, unanswered), (True, CLEAR)):
        state = replace(owning(), person=Person(adult=stated))
        assert adult(asked(state, 0)) == expected


def test_a_record_in_doubt_says_so() -> None:
    doubt = advises(Advice.LOCKED, Reason("record", "in-doubt"))
    question = asked(owning(), 0)
    assert record_intact(question) == CLEAR
    for intact in (False, None):
        assert record_intact(replace(question, intact=intact)) == doubt


@pytest.mark.parametrize("clean", [7, 8])
def test_rigid_says_how_many_clean_sessions_it_waits_for(clean: int) -> None:
    steel = item("small", 13, material=Material.STEEL)
    state = owning(steel, sessions=days(*range(clean)))
    shut = says("firmness", "rigid", needed=8, done=clean)
    expected = CLEAR if clean == 8 else shut
    assert firm(asked(state, 20 * DAY, TRAIN)) == expected


def test_each_question_of_today_is_asked_under_its_own_rule() -> None:
    def ask(rule: str) -> Verdict:
        return says(rule, "ask", Bearing.ASKS)

    assert asked_today(asked(owning(), 0)) == ask("readiness")
    silent = answered(
        owning(), 0, sober=None, nitrites=None, numbing=None, well=None, tension=None
    )
    every = ("sober", "nitrites", "numbing", "soreness", "calm")
    told = asked_today(asked(silent, 0))
    assert told.asks == tuple(reason for rule in every for reason in ask(rule).reasons)
    assert asked_today(asked(answered(owning(), 0), 0)) == CLEAR
    assert CALM.sober is True


def refused(state: State) -> set[str]:
    return {reason.rule for reason in object_fit(asked(state, 0, TRAIN)).reasons}


def test_the_object_itself_is_asked_about_in_every_respect() -> None:
    plain = refused(owning())
    assert plain == {"clean-item"}
    assert refused(owning(item("small", 13, base=Base.NONE))) == {"base", *plain}
    jar = item("small", 13, material=Material.HOUSEHOLD)
    assert "material" in refused(owning(jar))
    long = item("small", 13, length=millimetres(151))
    assert refused(owning(long)) == {"step-length", *plain}


def test_a_condom_counts_for_porous_stuff_and_for_what_is_shared() -> None:
    covered = replace(TRAIN, barrier=Barrier.LATEX)
    porous = owning(item("small", 13, material=Material.TPE, shared=False))
    shared = owning(item("small", 13, shared=True))
    for state in (porous, shared):
        assert object_fit(asked(state, 0, TRAIN)).stops
        assert not object_fit(asked(state, 0, covered)).stops


def test_where_things_lie_together_is_told_without_those_retired() -> None:
    pouch = (
        item("one", 13, storage="pouch"),
        item("two", 16, storage="pouch"),
    )
    state = owning(*pouch)
    told = stored(asked(state, 0))
    assert [reason.rule for reason in told.reasons] == ["storage"]
    assert told.stops == ()
    two = replace(state.items["two"], retired=True)
    alone = replace(state, items={**state.items, "two": two})
    assert stored(asked(alone, 0)) == CLEAR


@pytest.mark.parametrize(("mm", "narrower"), [(12.9, True), (13, False), (20, False)])
def test_a_warm_up_is_narrower_than_what_follows(mm: float, *, narrower: bool) -> None:
    state = owning(item("small", 13), item("first", mm))
    told = warmed_up(asked(state, 0, replace(TRAIN, warm_up_id="first")))
    wider = says("step", "warm-up-wider").reasons
    assert told.stops == (() if narrower else wider)


def test_a_warm_up_to_nothing_known_is_the_objects_own_matter() -> None:
    plan = replace(TRAIN, item_id="stolen", warm_up_id="small")
    assert warmed_up(asked(owning(), 0, plan)) == CLEAR
    assert lubricated(asked(owning(), 0, NOWHERE)) == CLEAR


def test_an_answer_tells_when_it_was_given() -> None:
    assert authorise(asked(owning(), 5 * DAY, TRAIN)).at == 5 * DAY


def test_a_lock_whose_own_time_is_just_over_waits_for_an_answer() -> None:
    lock = Lock("red-flags", Advice.EMERGENCY, 0, until=DAY, softens_at=2 * DAY)
    state = replace(owning(), locks=(lock,))
    assert locked(asked(state, DAY)).reasons[0].code == "answer"
    assert locked(asked(state, DAY - 1)).reasons[0].code == "time"


def test_someone_new_never_leaps_beyond_the_first_size_and_a_step() -> None:
    verdict = first_size(asked(owning(), 0))
    leap = caps(Axis.DIAMETER, 260, "step", "widest-step").caps[0]
    most = book().whole("first-size.absolute_new_mm")
    assert leap in verdict.caps
    assert leap.at_most == (most + book().whole("step.absolute_mm")) * 10


def test_what_was_taken_back_is_told_only_where_nothing_else_tells_it() -> None:
    sessions = days(0)
    gone = Standing(rule="blood", reset_at=DAY, proven=millimetres(10))
    told = says("blood", "one-size-smaller", Bearing.LIMITS)
    state = owning(sessions=sessions)
    assert taken_back(asked(state, 9 * DAY, here=gone)) == told
    below = replace(gone, proven=None, below=millimetres(13))
    assert taken_back(asked(state, 9 * DAY, here=below)) == CLEAR
    kept = replace(gone, proven=millimetres(13))
    assert taken_back(asked(state, 9 * DAY, here=kept)) == CLEAR
    more = replace(gone, proven=millimetres(16))
    assert taken_back(asked(state, 9 * DAY, here=more)) == CLEAR


def test_what_was_taken_back_is_told_even_of_a_width_that_nobody_knows() -> None:
    here = Standing(rule="detrain", lapsed=3, reset_at=DAY)
    told = says("detrain", "gap-3", Bearing.LIMITS)
    unknown = owning(sessions=(record(0, None),))
    assert taken_back(asked(unknown, 9 * DAY, here=here)) == told
    assert taken_back(asked(owning(), 9 * DAY, here=here)) == told


def test_a_width_that_was_easy_half_way_is_no_growth_in_size() -> None:
    sessions = (*days(10, 13, 16, 19), record(22 * DAY, 16, depth=Depth.PART))
    plan = replace(TRAIN, item_id="middle", depth=Depth.PART, hold_s=301)
    assert one_axis(asked(owning(sessions=sessions), 25 * DAY, plan)) == CLEAR


def test_a_plan_without_a_depth_is_no_growth_where_a_depth_is_known() -> None:
    plan = replace(TRAIN, depth=None)
    assert one_axis(asked(owning(sessions=days(20)), 23 * DAY, plan)) == CLEAR
