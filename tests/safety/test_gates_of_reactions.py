"""What a body reacts to is refused by the gates, wherever it is or may be."""

from dataclasses import replace

import pytest
from hypothesis import strategies as st

from tests.coach.histories import HISTORIES, live
from tests.coach.test_laws import permitted
from tests.laws import law
from tests.life import GEL, Life, item, newcomer
from tests.safety.asked import answer, plan, refused_by
from unhurried.core.events import Event, LubricantAdded, ReactionsStated
from unhurried.core.practice import Plan
from unhurried.core.things import Barrier, Lubricant, LubricantBase, Material
from unhurried.safety.question import Question

RUBBER = item("small", 13, material=Material.LATEX)
WORDS = st.frozensets(
    st.sampled_from(["latex", "silicone", "water", "fragrance", "numbing", "steel"]),
    max_size=3,
)
History = list[tuple[float, Event]]


def reacting(*words: str, life: Life | None = None) -> Life:
    return (life or newcomer()).tell(0, ReactionsStated(words))


def codes(life: Life, wish: Plan) -> set[tuple[str, str]]:
    given = answer(life, 0, wish)
    return {(one.rule, one.code) for one in given.refusals}


def test_an_object_of_latex_is_refused_to_someone_who_reacts_to_it() -> None:
    covered = replace(plan(), barrier=Barrier.NITRILE)
    life = newcomer(RUBBER)
    assert answer(life, 0, covered).permitted
    assert codes(reacting("latex", life=life), covered) == {("material", "left-out")}


@pytest.mark.parametrize("barrier", [Barrier.LATEX, Barrier.UNKNOWN])
def test_a_condom_that_is_or_may_be_latex_is_refused(barrier: Barrier) -> None:
    wish = replace(plan(), barrier=barrier)
    assert "material" in {rule for rule, _ in codes(reacting("latex"), wish)}
    nitrile = replace(plan(), barrier=Barrier.NITRILE)
    assert answer(reacting("latex"), 0, nitrile).permitted


def test_an_object_of_an_unknown_material_may_be_what_is_reacted_to() -> None:
    vague = item("small", 13, material=Material.UNKNOWN)
    covered = replace(plan(), barrier=Barrier.NITRILE)
    life = reacting("silicone", life=newcomer(vague))
    assert ("material", "may-hold-it") in codes(life, covered)


@pytest.mark.parametrize(
    ("held", "code"), [(("fragrance",), "left-out"), (("unknown",), "may-hold-it")]
)
def test_a_lubricant_that_holds_it_or_may_hold_it_is_refused(
    held: tuple[str, ...], code: str
) -> None:
    scented = Lubricant("scented", "scented", LubricantBase.WATER, held, 300)
    life = reacting("fragrance").tell(0, LubricantAdded(scented))
    wish = replace(plan(), lubricant_id="scented")
    assert ("lube-quality", code) in codes(life, wish)
    assert answer(life, 0, plan()).permitted


def test_a_way_on_names_no_lubricant_that_is_reacted_to() -> None:
    silk = Lubricant("silk", "silk", LubricantBase.SILICONE, (), 300)
    scented = replace(GEL, id="scented", name="scented", additives=("fragrance",))
    life = reacting("fragrance").tell(0, LubricantAdded(silk), LubricantAdded(scented))
    given = answer(life, 0, replace(plan(), lubricant_id="silk"))
    assert given.refusals[0].numbers["instead"] == GEL.name


def test_a_warm_up_of_what_is_reacted_to_is_refused_as_well() -> None:
    slim = item("slim", 10, material=Material.LATEX)
    life = reacting("latex", life=newcomer(item("small", 13), slim))
    wish = replace(plan(), warm_up_id="slim", barrier=Barrier.NITRILE)
    assert "material" in refused_by(answer(life, 0, wish))


def test_what_is_reacted_to_is_never_planned() -> None:
    life = reacting("silicone")
    assert life.decide(0).plan is None
    assert newcomer().decide(0).plan is not None


def test_telling_it_anew_replaces_what_was_told() -> None:
    life = reacting("latex").tell(1, ReactionsStated(()))
    assert life.state.person.reactions == ()
    assert life.state.person.left_out == frozenset()


@law(HISTORIES, WORDS, WORDS, st.floats(0.1, 60), sample=60, at_scale=5_000)
def test_reacting_to_more_never_permits_more(
    history: History, some: frozenset[str], more: frozenset[str], later: float
) -> None:
    few, day = live(history)
    many, _ = live(history)
    few.tell(day, ReactionsStated(tuple(sorted(some))))
    many.tell(day, ReactionsStated(tuple(sorted(some | more))))
    opened = permitted(many, day + later)
    assert opened <= permitted(few, day + later, opened)


def test_gates_that_forget_a_second_thing_reacted_to_are_noticed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def forgetful(question: Question) -> frozenset[str]:
        known = question.state.person.left_out
        return known if len(known) == 1 else frozenset()

    few, many = reacting("silicone"), reacting("latex", "silicone")
    assert permitted(many, 0) <= permitted(few, 0)
    monkeypatch.setattr(Question, "avoided", property(forgetful))
    assert permitted(many, 0) - permitted(few, 0)
