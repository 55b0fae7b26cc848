"""Laws: how something is written down, and in what order, decides nothing."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import strategies as st

from tests.laws import law
from tests.life import Life, book, item, newcomer, stamp
from unhurried.coach.fold import apply
from unhurried.core.clock import HOUR_MS, Stamp
from unhurried.core.entries import Entry
from unhurried.core.errors import BadInput
from unhurried.core.events import (
    ContinenceScored,
    Event,
    ItemAdded,
    ItemCared,
    LubricantAdded,
    PlateauNamed,
    ReadinessAnswered,
    ScreeningAnswered,
)
from unhurried.core.lengths import (
    from_circumference,
    from_french,
    from_hegar,
    millimetres,
)
from unhurried.core.practice import Depth, Kind, Plan
from unhurried.core.scales import score
from unhurried.core.things import Lubricant, LubricantBase
from unhurried.safety.permit import authorise
from unhurried.safety.question import ask

AROUND = [*range(125, 135), *range(155, 165), *range(185, 215)]
CALM = ReadinessAnswered(
    tension=2,
    sober=True,
    nitrites=False,
    pde5=False,
    numbing=False,
    well=True,
    irritant_enema=False,
)
STEEL_GEL = Lubricant("slick", "slick", LubricantBase.SILICONE, (), None)


def asked(life: Life, day: float, name: str) -> tuple[bool, tuple[Any, ...]]:
    """Whether something may be begun, and every reason against it."""
    state = life.at(day)
    question = ask(state, state.credit.credited_ms, book(), intact=True)
    plan = Plan(Kind.TRAIN, name, "gel", Depth.TIP, 300)
    given = authorise(replace(question, plan=plan, start=True))
    return given.permitted, given.refusals


@law(
    st.sampled_from(AROUND),
    st.sampled_from([(), (0, 3, 6)]),
    sample=300,
    at_scale=5_000,
)
def test_the_unit_that_a_width_was_written_in_never_changes_a_decision(
    tenths: int, practised: tuple[int, ...]
) -> None:
    width = tenths / 10
    written = {
        millimetres(width),
        millimetres(str(width)),
        from_hegar(width),
        from_french(tenths * 3 / 10),
        from_circumference(round(width * 3.141592653589793, 2)),
    }
    assert len(written) == 1
    life = newcomer(item("small", 13), item("it", width))
    for day in practised:
        life.clean(day)
    [one] = written
    again = life.tell(9, ItemAdded(item("again", width, diameter=one)))
    assert asked(again, 9, "it") == asked(again, 9, "again")


def test_thirteen_millimetres_are_one_width_in_every_unit() -> None:
    assert from_circumference("40.84") == millimetres(13)
    assert from_french(39) == from_hegar(13) == millimetres("13.0")


NOT_A_LENGTH = st.sampled_from(
    [float("nan"), float("inf"), -float("inf"), -1, 0, 1e9, "", "wide", "nan", True]
)


@law(
    NOT_A_LENGTH | st.text(max_size=4).filter(lambda text: not text.isnumeric()),
    sample=100,
    at_scale=10_000,
)
def test_what_is_no_finite_length_becomes_no_width(value: Any) -> None:
    try:
        found = millimetres(value)
    except BadInput:
        return
    assert 0 < found.tenths <= 10_000


@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), -1, 11, None, "3", True, [3]]
)
def test_what_is_no_answer_from_nought_to_ten_is_refused(value: object) -> None:
    with pytest.raises(BadInput):
        score(value)


ANSWERS = st.none() | st.booleans()


@law(
    st.builds(
        ReadinessAnswered,
        tension=st.none() | st.integers(0, 10),
        sober=ANSWERS,
        nitrites=ANSWERS,
        pde5=ANSWERS,
        numbing=ANSWERS,
        well=ANSWERS,
        irritant_enema=ANSWERS,
    ),
    sample=500,
    at_scale=10_000,
)
def test_an_answer_that_is_missing_never_begins_a_session(
    answers: ReadinessAnswered,
) -> None:
    life = newcomer().tell(0, answers, ItemCared("small", cleaned=True, sound=True))
    told = (answers.sober, answers.nitrites, answers.numbing, answers.well)
    calm = answers.tension is not None and answers.tension <= 7
    fine = calm and told == (True, False, False, True)
    fine = fine and answers.irritant_enema is False
    assert asked(life, 0, "small")[0] is fine


@pytest.mark.parametrize("missing", ["adult", "experience"])
def test_a_person_of_whom_something_is_unknown_begins_nothing(missing: str) -> None:
    life = newcomer().tell(0, CALM, ItemCared("small", cleaned=True, sound=True))
    assert asked(life, 0, "small")[0]
    person = replace(life.state.person, **{missing: None})  # type: ignore[arg-type] # either
    life.state = replace(life.state, person=person)
    assert not asked(life, 0, "small")[0]


INDEPENDENT: list[Event] = [
    CALM,
    ItemCared("small", cleaned=True, sound=True),
    ItemAdded(item("other", 15)),
    LubricantAdded(STEEL_GEL),
    ContinenceScored(1),
    PlateauNamed(),
    ScreeningAnswered(dict.fromkeys(book().conditions, False)),
]


@law(st.permutations(INDEPENDENT), sample=200, at_scale=5_000)
def test_the_order_of_independent_facts_changes_no_decision(
    facts: list[Event],
) -> None:
    told = newcomer().clean(0).tell(3, *facts)
    usual = newcomer().clean(0).tell(3, *INDEPENDENT)
    for name in ("small", "middle", "other", "stolen"):
        assert asked(told, 3, name) == asked(usual, 3, name)
    assert told.decide(3) == usual.decide(3)


def test_the_day_on_which_clocks_change_is_as_long_as_it_was() -> None:
    life = newcomer().clean(0)
    for hours in (-1, 1):
        honest = stamp(2.99)
        shown = Stamp(honest.wall_ms + hours * HOUR_MS, honest.steady_ms, honest.boot)
        state = apply(life.state, Entry(shown, PlateauNamed()), book())
        assert state.credit.credited_ms == life.at(2.99).credit.credited_ms
