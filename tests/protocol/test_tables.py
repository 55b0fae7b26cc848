"""Conditions, signs, materials and lubricants: the cautious answer everywhere."""

import pytest

from unhurried.bootstrap import shipped
from unhurried.core.advice import Advice
from unhurried.core.things import Barrier, LubricantBase, Material
from unhurried.protocol.condition import Ends
from unhurried.protocol.rulebook import Rulebook
from unhurried.protocol.sign import Call
from unhurried.protocol.substances import Handling, Suitability


@pytest.fixture
def book() -> Rulebook:
    return shipped.rulebook()


@pytest.mark.parametrize(
    ("condition", "days"),
    [
        ("fissure", 42),
        ("anal-surgery", 45),
        ("abscess", 20),
        ("pelvic-radiotherapy", 62),
        ("prostate-biopsy-transrectal", 14),
        ("prostate-biopsy-transperineal", 7),
        ("prostatectomy", 42),
        ("seed-brachytherapy", 184),
        ("psa-test", 7),
        ("colonoscopy", 14),
        ("retained-object", 21),
    ],
)
def test_a_procedure_or_wound_brings_its_wait(
    book: Rulebook, condition: str, days: int
) -> None:
    assert book.condition(condition).wait_days == days


@pytest.mark.parametrize(
    "condition",
    [
        "bleeding",
        "new-lump",
        "bowel-disease-flare",
        "bowel-pouch",
        "blood-thinners",
        "low-platelets",
        "neutropenia",
        "spinal-injury",
        "pregnancy",
        "prolapse",
        "leakage",
        "obstetric-tear",
        "finger-will-not-pass",
        "chronic-pain",
    ],
)
def test_a_condition_for_a_clinician_ends_with_the_clinicians_word(
    book: Rulebook, condition: str
) -> None:
    found = book.condition(condition)
    assert (found.speaks, found.ends) == (Advice.CLINICIAN, Ends.CLINICIAN)


def test_a_condition_that_speaks_for_a_clinician_never_ends_by_time_alone(
    book: Rulebook,
) -> None:
    waits = [one for one in book.conditions.values() if one.ends is not Ends.CLINICIAN]
    assert {one.speaks for one in waits} == {Advice.LOCKED}
    assert min(one.wait_days for one in waits) > 0


def test_every_condition_asks_one_question(book: Rulebook) -> None:
    questions = [one.question for one in book.conditions.values()]
    assert [text for text in questions if not text.endswith("?")] == []
    assert len(set(questions)) == len(questions)


@pytest.mark.parametrize(
    "sign",
    [
        "faint",
        "retained",
        "fever",
        "belly-pain",
        "no-wind",
        "no-urine",
        "heavy-blood",
        "saddle-numbness",
    ],
)
def test_a_red_flag_leads_to_an_emergency_department(book: Rulebook, sign: str) -> None:
    found = book.sign(sign)
    assert (found.speaks, found.call) == (Advice.EMERGENCY, Call.EMERGENCY)
    assert book.rule(found.rule).speaks == "emergency"


def test_every_sign_ends_the_session(book: Rulebook) -> None:
    assert all(sign.ends_session for sign in book.signs.values())


def test_no_advice_on_a_stuck_object_suggests_reaching_or_laxatives(
    book: Rulebook,
) -> None:
    retained = book.sign("retained")
    assert "emergency department" in retained.now
    assert "laxative" in retained.avoid
    assert "reach" in retained.avoid
    assert "laxative" not in retained.now


def test_materials_are_allowed_covered_or_refused_as_decided(book: Rulebook) -> None:
    allowed = {"silicone", "steel", "glass", "abs", "wood"}
    for material, substance in book.materials.items():
        if material in allowed:
            assert (substance.verdict, substance.porous) == (Suitability.ALLOWED, False)
        elif material is Material.HOUSEHOLD:
            assert substance.verdict is Suitability.REFUSED
        else:
            assert (substance.verdict, substance.porous) == (Suitability.CONDOM, True)


def test_rigid_materials_and_the_unknown_one_count_as_rigid(book: Rulebook) -> None:
    rigid = {one.material.value for one in book.materials.values() if one.rigid}
    assert rigid == {"steel", "glass", "abs", "wood", "unknown", "household"}


@pytest.mark.parametrize(
    ("base", "material", "suits"),
    [
        ("silicone", "silicone", False),
        ("hybrid", "silicone", False),
        ("water", "silicone", True),
        ("water", "unknown", True),
        ("silicone", "steel", True),
        ("silicone", "glass", True),
        ("silicone", "unknown", False),
        ("oil", "latex", False),
        ("unknown", "steel", False),
    ],
)
def test_a_lubricant_suits_a_material_or_does_not(
    book: Rulebook, base: str, material: str, *, suits: bool
) -> None:
    pair = (LubricantBase(base), Material(material))
    assert book.lubricants.suits_material(*pair) is suits


@pytest.mark.parametrize(
    ("base", "barrier", "suits"),
    [
        ("oil", "latex", False),
        ("oil", "polyisoprene", False),
        ("oil", "polyurethane", True),
        ("oil", "nitrile", True),
        ("oil", "unknown", False),
        ("water", "latex", True),
        ("silicone", "latex", True),
        ("unknown", "latex", False),
    ],
)
def test_a_lubricant_suits_a_condom_or_does_not(
    book: Rulebook, base: str, barrier: str, *, suits: bool
) -> None:
    pair = (LubricantBase(base), Barrier(barrier))
    assert book.lubricants.suits_barrier(*pair) is suits


def test_an_unknown_lubricant_suits_nothing(book: Rulebook) -> None:
    unknown = book.lubricants.bases[LubricantBase.UNKNOWN]
    assert not unknown.materials
    assert not unknown.barriers


@pytest.mark.parametrize("additive", ["numbing", "unknown", "never-heard-of"])
def test_a_numbing_or_unknown_additive_is_refused_as_numbing(
    book: Rulebook, additive: str
) -> None:
    found = book.lubricants.additive(additive)
    assert (found.handling, found.rule) == (Handling.REFUSED, "numbing")


@pytest.mark.parametrize(
    ("additive", "handling"),
    [
        ("nonoxynol-9", "refused"),
        ("warming", "warn"),
        ("tingling", "warn"),
        ("fragrance", "warn"),
        ("cbd", "recorded"),
        ("relaxant", "recorded"),
    ],
)
def test_an_additive_is_refused_warned_of_or_recorded(
    book: Rulebook, additive: str, handling: str
) -> None:
    assert book.lubricants.additive(additive).handling == handling


@pytest.mark.parametrize("sign", ["discharge", "swelling", "black-stool"])
def test_a_sign_that_is_looked_at_today_speaks_for_a_clinician(
    book: Rulebook, sign: str
) -> None:
    found = book.sign(sign)
    assert (found.speaks, found.call) == (Advice.CLINICIAN, Call.SAME_DAY)
