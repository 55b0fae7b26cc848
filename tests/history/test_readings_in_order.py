"""Which readings there are, and which comes first; what trouble and a gap take."""

from dataclasses import replace

from tests.history.test_restored import FIVE, GROWN, NOW, S10, S13, S16, S19, bound
from tests.life import book
from tests.safety.asking import DAY, days, owning
from unhurried.core.records import Amendment
from unhurried.core.state import Setback, State
from unhurried.history.readings import MOST, lowest_proven, readings
from unhurried.history.standing import LONG_AGO, standing
from unhurried.protocol.rulebook import Rulebook


def grown(*setbacks: Setback) -> State:
    return replace(owning(*FIVE, sessions=GROWN), setbacks=setbacks)


def with_sizes_back(rule: str, many: int) -> Rulebook:
    shipped = book()
    found = shipped.rules[rule]
    back = replace(found.figures["sizes_back"], values=(many,))
    figures = {**found.figures, "sizes_back": back}
    return replace(
        shipped, rules={**shipped.rules, rule: replace(found, figures=figures)}
    )


def test_the_reading_that_proves_least_comes_first() -> None:
    bounded = replace(grown(), bounds=(bound(proven=S16),))
    assert [one.here.proven for one in readings(bounded, NOW, book())] == [S16, S19]
    assert lowest_proven(bounded, NOW, book()) == S16


def test_a_word_about_an_unknown_session_makes_no_reading() -> None:
    hurt = replace(GROWN[0].report, pain=6)
    state = replace(grown(), amendments=(Amendment("elsewhere", report=hurt),))
    assert len(readings(state, NOW, book())) == 1


def test_each_of_many_later_words_is_read_alone_and_with_all_before_it() -> None:
    sessions = days(*range(MOST + 3))
    told = [Amendment(one.id, report=replace(one.report, pain=6)) for one in sessions]
    state = replace(owning(*FIVE, sessions=sessions), amendments=tuple(told))
    spoilt = {
        tuple(n for n, one in enumerate(each.state.sessions) if not one.easy)
        for each in readings(state, NOW, book())
    }
    for late in range(MOST, len(told)):
        assert (late,) in spoilt
        assert tuple(range(late + 1)) in spoilt
    assert len(spoilt) == 2**MOST + 2 * 3


def test_a_rule_that_takes_two_sizes_back_takes_two() -> None:
    trouble = Setback(DAY * 13 // 2, S19, "blood")
    for many, proven in ((1, S16), (2, S13)):
        rules = with_sizes_back("blood", many)
        here = standing(grown(trouble), NOW, rules)
        assert here.proven == proven
        assert here.hard == {S19, proven}


def test_a_gap_lowers_what_was_hard_to_the_smallest_size_at_least() -> None:
    here = standing(grown(Setback(NOW, S10, "blood")), NOW + 15 * DAY, book())
    assert here.hard == {S10}
    wider = standing(grown(Setback(NOW, S16, "blood")), NOW + 15 * DAY, book())
    assert wider.hard == {S10, S13, S16}


def test_of_readings_that_prove_the_same_the_one_that_counts_from_later_is_first() -> (
    None
):
    for key in ("reset_at", "depth_reset_at"):
        limit = bound(proven=S19, **{key: 5 * DAY})
        found = readings(replace(grown(), bounds=(limit,)), NOW, book())
        assert [getattr(one.here, key) for one in found] == [5 * DAY, LONG_AGO]


def test_of_readings_alike_the_one_with_fewer_easy_sessions_is_first() -> None:
    sessions = (*GROWN, *days(6.5))
    hurt = Amendment(sessions[3].id, report=replace(sessions[3].report, discomfort=9))
    state = replace(owning(*FIVE, sessions=sessions), amendments=(hurt,))
    found = readings(state, NOW, book())
    assert [one.state.sessions[3].easy for one in found] == [False, True]
    assert {one.here.proven for one in found} == {S19}
