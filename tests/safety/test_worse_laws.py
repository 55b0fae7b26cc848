"""A worse report of the same session never opens anything more, on random histories."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import product
from typing import Any

from hypothesis import example
from hypothesis import strategies as st

from tests.laws import law
from tests.life import Life, book, newcomer
from unhurried.core.events import FollowUpAnswered, SessionTold
from unhurried.core.practice import Depth, Ended, Kind, Plan, Report
from unhurried.safety.permit import authorise
from unhurried.safety.question import ask

Told = tuple[float, str, Depth]
History = list[Told]
NAMES = ("small", "middle", "large")
GAPS = st.sampled_from([1.0, 3.0, 3.0, 3.0, 7.0, 14.5, 43.0])
HISTORIES = st.lists(
    st.tuples(GAPS, st.sampled_from(NAMES), st.sampled_from(Depth)),
    min_size=1,
    max_size=10,
)
WORSE: tuple[dict[str, Any], ...] = (
    {"pain": 2},
    {"pain": 3},
    {"pain": 5},
    {"pain": None},
    {"discomfort": 4},
    {"discomfort": None},
    {"blood": True},
    {"blood": None},
    {"leakage": True},
    {"numbing": True},
    {"numbing": None},
    {"ended": Ended.EASED_BACK},
    {"ended": Ended.STOPPED},
    {"ended": Ended.STOPPED, "pain": 5},
    {"ended": Ended.CRASHED},
    {"signs": ("fever",)},
    {"signs": ("stinging-stool",)},
    {"signs": ("bright-blood-stool",)},
    {"signs": ("something-new",)},
    {"signs": ("discharge",), "pain": 5},
)
CLEAN = Report(
    Ended.COMPLETED,
    hold_s=300,
    pain=0,
    discomfort=1,
    blood=False,
    leakage=False,
    numbing=False,
)
Tell = Callable[[Report, dict[str, Any]], Report]


def worsened(report: Report, worse: dict[str, Any]) -> Report:
    return replace(report, **worse)


def live(history: History, which: int, worse: dict[str, Any], tell: Tell) -> Life:
    """Each session told with a quiet check-in after a day; one of them worse."""
    life, day = newcomer(), 0.0
    for number, (gap, name, depth) in enumerate(history):
        day += gap
        report = replace(CLEAN, depth=depth)
        if number == which % len(history):
            report = tell(report, worse)
        plan = Plan(Kind.TRAIN, name, "gel", depth, 300)
        life.tell(day, SessionTold(f"s{number}", plan, report))
        quiet = FollowUpAnswered(None, 0, blood=False, leakage=False)
        life.tell(day + 0.6, quiet)
    return life


Inside = tuple[str, Depth, int]
GRID: list[Inside] = list(product(NAMES, Depth, (300, 600)))


def permitted(life: Life, day: float, among: Iterable[Inside] = GRID) -> set[Inside]:
    state = life.at(day)
    question = ask(state, state.credit.credited_ms, book(), intact=True)
    return {
        (name, depth, hold_s)
        for name, depth, hold_s in among
        if authorise(
            replace(question, plan=Plan(Kind.TRAIN, name, "gel", depth, hold_s))
        ).permitted
    }


def opened(
    history: History, which: int, worse: dict[str, Any], later: float, tell: Tell
) -> set[Inside]:
    """What the worse life permits and the better one does not."""
    day = sum(gap for gap, _, _ in history) + later
    open_still = permitted(live(history, which, worse, tell), day)
    better = live(history, which, {}, worsened)
    return open_still - permitted(better, day, open_still)


UNPROVEN: History = [(1.0, "large", Depth.TIP), (14.5, "small", Depth.TIP)]
SHALLOW: History = [
    (3.0, "large", Depth.TIP),
    (3.0, "small", Depth.FULL),
    (7.0, "small", Depth.TIP),
]
SPARED: History = [
    (3.0, "small", Depth.FULL),
    (3.0, "middle", Depth.FULL),
    (3.0, "large", Depth.PART),
]
PASSED_OVER: History = [
    (1.0, "small", Depth.FULL),
    (1.0, "middle", Depth.FULL),
    *[(1.0, "small", Depth.FULL)] * 2,
    (3.0, "small", Depth.FULL),
]
"""With pain 2 at `middle`, the clean sessions at `small` would open `large` past it."""


@example(SPARED, 2, {"pain": 5, "ended": Ended.STOPPED}, 14.6)
@example(UNPROVEN, 0, {"signs": ("stinging-stool",)}, 3.0)
@example(SHALLOW, 1, {"numbing": True}, 8.0)
@example(PASSED_OVER, 1, {"pain": 2}, 8.0)
@law(
    HISTORIES,
    st.integers(0, 9),
    st.sampled_from(WORSE),
    st.sampled_from([1.0, 3.0, 8.0, 14.6, 15.0, 29.0, 43.5, 60.0, 85.0]),
    sample=300,
    at_scale=10_000,
)
def test_a_worse_session_never_opens_more(
    history: History, which: int, worse: dict[str, Any], later: float
) -> None:
    assert opened(history, which, worse, later, worsened) == set()


def test_a_fold_that_takes_the_worse_for_the_better_is_noticed() -> None:
    def deaf(report: Report, worse: dict[str, Any]) -> Report:
        return replace(report, depth=Depth.FULL) if worse else report

    shallow: History = [(3.0, "small", Depth.TIP), (3.0, "small", Depth.TIP)]
    assert opened(shallow, 1, {"pain": 5}, 4.0, deaf)
