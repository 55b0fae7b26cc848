"""The values, written down a second time by hand: data and table must agree."""

import pytest

from tests.protocol.texts import with_figure
from unhurried.bootstrap import shipped
from unhurried.protocol.loader import parse
from unhurried.protocol.rule import Section
from unhurried.protocol.rulebook import Rulebook

VALUES: dict[str, dict[str, int | tuple[int, ...]]] = {
    "first-size": {
        "recommended_mm": 15,
        "absolute_new_mm": 20,
        "absolute_some_mm": 25,
        "absolute_experienced_mm": 30,
    },
    "step": {"recommended_mm": 3, "absolute_mm": 6},
    "step-length": {"step_mm": 25, "warn_mm": 120, "refuse_mm": 150},
    "pace": {"days": 7, "per_mm": 3},
    "ready": {
        "clean_sessions": 3,
        "clean_sessions_wide_step": 4,
        "wide_step_over_mm": 3,
        "in_a_row": 3,
    },
    "clean": {"pain_at_most": 1, "discomfort_at_most": 3},
    "one-axis": {"axes_at_most": 1},
    "depth": {"stages_beyond": 1, "part_percent": 50},
    "wide": {"explain_mm": 30, "agree_mm": 35, "extra_rest_hours": 24},
    "very-wide": {
        "over_mm": 38,
        "step_mm": 2,
        "days": 21,
        "clean_sessions": 6,
        "continence_days": 28,
    },
    "ceiling": {"mm": 50},
    "plateau": {"sessions": 8, "failed_steps": 3},
    "hold": {
        "stages_min": (5, 10, 15),
        "first_sessions": 4,
        "clean_to_grow": 2,
        "absolute_min": 20,
    },
    "wear": {
        "opens_after": 4,
        "stages_min": (15, 30, 60),
        "long_over_min": 30,
        "long_clean_sessions": 8,
        "absolute_min": 120,
    },
    "never-asleep": {"ask_every_min": 20, "unanswered_prompts": 2},
    "rest": {
        "early_hours": 72,
        "early_days": 14,
        "wide_mm": 30,
        "later_hours": 48,
        "maintenance_hours": 24,
        "maintenance_clean_in_a_row": 8,
        "sessions_at_most": 4,
        "window_days": 7,
    },
    "recovery": {"hours": 6},
    "relube": {"water_min": 5, "hybrid_min": 8, "silicone_min": 15, "oil_min": 15},
    "settle": {"minutes": 2, "breaths_per_min": 6},
    "remove": {"seconds": 20},
    "detrain": {"one_size_days": 14, "two_sizes_days": 42, "start_over_days": 180},
    "maintenance": {"every_days_from": 7, "every_days_to": 10},
    "pain-pause": {"pain": 3},
    "pain-stop": {"pain": 4},
    "pain-heal": {"days": 7, "sizes_back": 1},
    "blood": {"days": 14, "window_days": 90, "times": 2, "sizes_back": 1},
    "soreness": {"hours_after": 48, "clinician_hours": 72},
    "tear-signs": {"weeks": 6},
    "red-flags": {"emergency_hours": 72},
    "retained": {"days": 21},
    "late-check": {
        "first_hours": 24,
        "second_hours": 72,
        "opens_first_hours": 12,
        "opens_second_hours": 60,
    },
    "continence": {"every_days": 28, "rise": 2},
    "unknown": {},
    "adult": {"years": 18},
    "screen": {"every_days": 90},
    "sober": {"hours": 12},
    "nitrites": {"hours": 24},
    "numbing": {"hours": 24},
    "lube": {},
    "lube-material": {},
    "lube-quality": {"good_mosm": 380, "acceptable_mosm": 1200},
    "base": {"wider_mm": 10},
    "material": {},
    "firmness": {"clean_sessions": 8},
    "clean-item": {},
    "storage": {},
    "calm": {"tension_over": 7},
    "douche": {
        "per_day": 1,
        "per_week": 3,
        "ml_at_most": 150,
        "degrees_at_most": 37,
        "wait_hours": 2,
        "irritant_days": 7,
    },
    "agreement": {},
    "readiness": {"valid_min": 120},
    "pause": {},
    "clock": {"backward_min": 2, "forward_hours": 12},
    "record": {},
    "crash": {},
    "set-up": {},
    "check-in": {"every_min": 2, "answer_within_s": 120, "unanswered": 2},
    "smallest": {"settle_sessions": 2},
    "clinician-plan": {},
    "goal": {},
    "permit": {"valid_min": 15},
}
SPEAKS = {
    "emergency": {"red-flags", "retained"},
    "clinician": {"continence"},
    "locked": {"pain-heal", "blood", "soreness", "tear-signs", "adult", "record"},
    "set-up": {"screen", "set-up"},
    "wait-follow-up": {"late-check", "unknown", "crash"},
    "rest": {"rest", "recovery", "sober", "nitrites", "numbing", "douche"},
    "settle": {"settle", "calm"},
}


def differing(book: Rulebook) -> list[str]:
    """Rules whose figures are not the decided ones."""
    return [
        rule_id
        for rule_id, decided in VALUES.items()
        if decided
        != {
            name: figure.values if figure.is_series else figure.values[0]
            for name, figure in book.rule(rule_id).figures.items()
        }
    ]


def test_the_rulebook_holds_these_rules_and_no_others() -> None:
    assert shipped.rulebook().rules.keys() == VALUES.keys()


def test_every_figure_has_the_decided_value() -> None:
    assert differing(shipped.rulebook()) == []


@pytest.mark.parametrize(
    ("name", "written"), [("ceiling.mm", "49"), ("hold.stages_min", "[5, 10, 14]")]
)
def test_a_value_that_differs_by_one_is_noticed(name: str, written: str) -> None:
    """Negative control: the comparison is made with the data, figure by figure."""
    book = parse(with_figure(name, "value", written))
    assert differing(book) == [name.partition(".")[0]]


@pytest.mark.parametrize("advice", SPEAKS)
def test_each_rule_speaks_as_gravely_as_decided(advice: str) -> None:
    house = {"pause", "clock", "clinician-plan"} if advice == "rest" else set()
    rules = shipped.rulebook().rules.values()
    assert {one.id for one in rules if one.speaks == advice} == SPEAKS[advice] | house


def test_every_choice_of_the_house_is_marked_as_our_choice() -> None:
    house = [
        rule
        for rule in shipped.rulebook().rules.values()
        if rule.section is Section.HOUSE
    ]
    assert [rule.id for rule in house if not rule.ground.is_our_choice] == []


@pytest.mark.parametrize(
    "name",
    [
        "first-size.absolute_some_mm",
        "first-size.absolute_experienced_mm",
        "step-length.refuse_mm",
        "ceiling.mm",
        "relube.water_min",
        "remove.seconds",
        "pain-heal.days",
        "late-check.opens_first_hours",
        "late-check.opens_second_hours",
        "continence.rise",
        "sober.hours",
        "nitrites.hours",
        "numbing.hours",
    ],
)
def test_a_figure_that_no_source_gives_says_that_it_is_our_choice(name: str) -> None:
    ground = shipped.rulebook().figure(name).ground
    assert ground.is_our_choice
    assert ground.because
