"""What the words say about a session, and what the rule decides, never differ."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.life import book
from unhurried.core.lengths import Mm
from unhurried.core.practice import Depth, Ended, Kind, Plan, Report
from unhurried.core.state import FollowUp, SessionRecord
from unhurried.history.clean import is_clean
from unhurried.history.judging import judged
from unhurried.views.counting import not_counted
from unhurried.views.words.counting import NOT_COUNTED

ANSWERS = st.sampled_from([None, False, True])
MOSTLY_NO = st.sampled_from([False, False, False, True, None])
SCORES = st.sampled_from([0, 0, 1, 2, 4, None])
DEPTHS = st.sampled_from([None, *Depth, Depth.FULL, Depth.FULL])

reports = st.builds(
    Report,
    ended=st.sampled_from([Ended.COMPLETED, *Ended]),
    depth=DEPTHS,
    hold_s=st.sampled_from([0, 300, 600]),
    pain=SCORES,
    discomfort=SCORES,
    blood=MOSTLY_NO,
    leakage=MOSTLY_NO,
    numbing=MOSTLY_NO,
    signs=st.sampled_from([(), (), ("fever",)]),
)
plans = st.builds(
    Plan,
    kind=st.sampled_from([Kind.TRAIN, *Kind]),
    depth=DEPTHS,
    hold_s=st.sampled_from([0, 300]),
)
follow_ups = st.builds(
    FollowUp,
    at=st.just(1),
    soreness=st.sampled_from([0, 0, 2, None]),
    blood=MOSTLY_NO,
    leakage=MOSTLY_NO,
)
records = st.builds(
    SessionRecord,
    id=st.just("one"),
    began=st.just(0),
    ended=st.just(0),
    plan=plans,
    report=reports,
    diameter=st.just(Mm(130)),
    against=st.sampled_from([(), (), ("base",), ("rest",)]),
    follow_ups=st.lists(follow_ups, max_size=2).map(tuple),
    unanswered=st.sampled_from([(), (), ("pain",)]),
)
CLEAN = SessionRecord(
    "one",
    0,
    0,
    Plan(Kind.TRAIN, "small", "gel", Depth.FULL, 300),
    Report(
        Ended.COMPLETED,
        Depth.FULL,
        300,
        pain=0,
        discomfort=1,
        blood=False,
        leakage=False,
        numbing=False,
    ),
    follow_ups=(FollowUp(1, 0, blood=False, leakage=False),),
)


@given(records)
def test_a_session_counts_exactly_when_nothing_is_said_against_it(
    record: SessionRecord,
) -> None:
    assert is_clean(judged(record, book())) is (not_counted(record, book()) == ())


@given(records)
def test_whatever_is_said_against_it_has_words(record: SessionRecord) -> None:
    assert set(not_counted(record, book())) <= set(NOT_COUNTED)


def test_a_clean_session_has_nothing_against_it() -> None:
    assert is_clean(judged(CLEAN, book()))
    assert not_counted(CLEAN, book()) == ()


def test_an_unknown_answer_is_named_as_unknown_and_not_as_trouble() -> None:
    report = replace(CLEAN.report, blood=None, pain=None)
    said = not_counted(replace(CLEAN, report=report), book())
    assert said == ("pain-unknown", "blood-unknown")


def test_a_check_that_leaves_out_a_part_of_the_rule_is_caught() -> None:
    told = replace(CLEAN, report=replace(CLEAN.report, signs=("fever",)))
    forgetful = tuple(code for code in not_counted(told, book()) if code != "signs")
    assert not is_clean(judged(told, book()))
    assert forgetful == ()
