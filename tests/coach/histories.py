"""Random histories, for laws: days, sessions, check-ins, signs, in any order."""

from hypothesis import strategies as st

from tests.life import Life, book, newcomer
from unhurried.core.events import (
    ContinenceScored,
    Event,
    FollowUpAnswered,
    PauseBegan,
    ReadinessAnswered,
    SessionTold,
    SignsReported,
)
from unhurried.core.practice import Depth, Ended, Kind, Plan, Report

MAYBE = st.none() | st.booleans()
SCORE = st.none() | st.integers(0, 10)
NAMES = ("small", "middle", "large")
SIGNS = st.lists(st.sampled_from(sorted(book().signs)), max_size=2, unique=True).map(
    tuple
)

REPORTS = st.builds(
    Report,
    ended=st.sampled_from(Ended),
    depth=st.none() | st.sampled_from(Depth),
    hold_s=st.sampled_from([0, 300, 600, 900]),
    pain=SCORE,
    discomfort=SCORE,
    blood=MAYBE,
    leakage=MAYBE,
    numbing=MAYBE,
    signs=SIGNS,
)
CLEAN = st.builds(
    Report,
    ended=st.just(Ended.COMPLETED),
    depth=st.sampled_from(Depth),
    hold_s=st.sampled_from([300, 600]),
    pain=st.integers(0, 1),
    discomfort=st.integers(0, 3),
    blood=st.just(value=False),
    leakage=st.just(value=False),
    numbing=st.just(value=False),
)


@st.composite
def told(draw: st.DrawFn) -> SessionTold:
    """A session as somebody might tell it, mostly clean."""
    report = draw(CLEAN | CLEAN | REPORTS)
    depth = report.depth or Depth.TIP
    plan = Plan(Kind.TRAIN, draw(st.sampled_from(NAMES)), "gel", depth, report.hold_s)
    return SessionTold(f"s{draw(st.integers(0, 10**9))}", plan, report)


FOLLOW_UPS = st.builds(
    FollowUpAnswered,
    session_id=st.none(),
    soreness=st.just(0) | st.just(0) | SCORE,
    blood=st.just(value=False) | MAYBE,
    leakage=st.just(value=False) | MAYBE,
)
EVENTS = (
    told()
    | told()
    | FOLLOW_UPS
    | FOLLOW_UPS
    | st.builds(SignsReported, signs=SIGNS, blood=MAYBE, soreness=SCORE)
    | st.builds(ContinenceScored, score=st.integers(0, 5))
    | st.builds(PauseBegan, why=st.just("away"), lasts_ms=st.integers(0, 10**9))
    | st.builds(ReadinessAnswered, tension=SCORE, sober=MAYBE, numbing=MAYBE)
)
GAPS = st.sampled_from([0.3, 1.0, 1.0, 2.0, 3.0, 3.0, 8.0, 15.0, 43.0])
HISTORIES = st.lists(st.tuples(GAPS, EVENTS), max_size=14)


def live(history: list[tuple[float, Event]]) -> tuple[Life, float]:
    """Tell a history to a newcomer; the life, and the day it has come to."""
    life, day = newcomer(), 0.0
    for gap, event in history:
        day += gap
        life.tell(day, event)
    return life, day
