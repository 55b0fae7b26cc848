"""Gates about width and length."""

from tests.life import item, newcomer, rules
from tests.safety.asked import answer, plan, refused_by
from unhurried.core.advice import Advice
from unhurried.core.events import (
    AgreementGiven,
    ContinenceScored,
    ExperienceStated,
)
from unhurried.core.events.person import Agreement, Experience
from unhurried.core.lengths import millimetres
from unhurried.core.practice import Depth


def test_someone_new_begins_at_most_at_twenty_millimetres() -> None:
    fits = newcomer(item("small", 20))
    assert fits.decide(0).advice is Advice.SESSION
    wide = newcomer(item("small", 20.1)).decide(0)
    assert wide.advice is Advice.SET_UP
    assert "first-size" in rules(wide)


def test_experience_opens_a_wider_first_size_and_unknown_counts_as_new() -> None:
    life = newcomer(item("small", 28))
    life.tell(0, ExperienceStated(Experience.EXPERIENCED))
    assert life.decide(0).advice is Advice.SESSION


def test_a_step_waits_for_three_clean_sessions_and_a_week() -> None:
    life = newcomer().clean(0).clean(3)
    assert refused_by(answer(life, 9, plan("middle"))) == {"ready"}
    life.clean(6)
    assert answer(life, 9, plan("middle")).permitted
    quick = newcomer().clean(0).clean(2).clean(4)
    assert "pace" in refused_by(answer(quick, 6.9, plan("middle")))
    assert answer(quick, 7, plan("middle")).permitted


def test_a_step_over_six_millimetres_is_never_open() -> None:
    life = newcomer(item("small", 13), item("next", 19.1))
    for day in range(0, 60, 3):
        life.clean(day)
    assert "step" in refused_by(answer(life, 63, plan("next")))


def test_a_much_longer_item_is_refused() -> None:
    longer = item("longer", 13, length=millimetres(95.1))
    life = newcomer(item("small", 13), longer).clean(0)
    assert "step-length" in refused_by(answer(life, 3, plan("longer")))
    just = item("longer", 13, length=millimetres(95))
    assert answer(
        newcomer(item("small", 13), just).clean(0), 3, plan("longer")
    ).permitted


def test_from_thirty_five_a_fresh_agreement_is_asked_at_the_start() -> None:
    life = newcomer(item("wide", 35), goal_mm=40)
    life.session(0, "wide").quiet(1)
    asked = answer(life, 3.5, plan("wide", Depth.TIP), start=True)
    assert {"wide", "readiness"} <= refused_by(asked)


def test_over_thirty_eight_needs_a_choice_a_score_six_sessions_and_three_weeks() -> (
    None
):
    life = newcomer(item("wide", 38), item("wider", 40), goal_mm=45)
    for day in range(0, 24, 4):
        life.clean(day, "wide")
    assert "very-wide" in refused_by(answer(life, 24, plan("wider")))
    life.tell(24, AgreementGiven(Agreement.VERY_WIDE))
    assert "very-wide" in refused_by(answer(life, 24, plan("wider")))
    life.tell(24, ContinenceScored(0))
    assert answer(life, 24, plan("wider")).permitted


def test_nothing_above_fifty_is_ever_planned() -> None:
    life = newcomer(item("wide", 49), item("beyond", 50.1), goal_mm=60)
    life.tell(0, AgreementGiven(Agreement.VERY_WIDE), ContinenceScored(0))
    for day in range(0, 60, 4):
        life.clean(day, "wide")
    life.tell(60, ContinenceScored(0))
    assert "ceiling" in refused_by(answer(life, 60, plan("beyond")))
