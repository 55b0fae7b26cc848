"""What the planner supposes: each with unit and reason, the badly written refused."""

import pytest

from tests.life import book
from tests.protocol.texts import changed, refusal
from unhurried.protocol.errors import UnknownRule
from unhurried.protocol.loader import parse
from unhurried.protocol.prior import Shape

FILE = "tables/priors.toml"


def test_every_supposition_is_our_choice_and_says_why() -> None:
    priors = book().priors.values()
    assert len(priors) > 30
    assert all(one.ground.is_our_choice and one.unit for one in priors)


def test_growth_is_about_a_millimetre_a_session_within_a_factor_of_three() -> None:
    growth = book().prior("growth")
    assert (growth.shape, growth.unit) == (Shape.LOG_NORMAL, "mm")
    assert (growth.centre, growth.spread) == (1.2, 0.55)


def test_a_supposition_is_read_whole() -> None:
    growth = book().prior("growth")
    assert growth.id == "growth"
    assert (
        growth.about
        == "comfort gained by one ideal session far from the end of the room"
    )
    assert growth.ground.because.startswith("a body that gains a millimetre or so")


def test_what_is_fixed_has_no_spread_and_what_is_normal_may_lie_around_nothing() -> (
    None
):
    fixed = [one for one in book().priors.values() if one.shape is Shape.FIXED]
    assert fixed
    assert {one.spread for one in fixed} == {0.0}
    assert (
        parse(changed(FILE, "centre = 0.73", "centre = 0"))
        .prior("least-stimulus")
        .centre
        == 0.0
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("[growth]", "[grows]"),
        ("centre = 1.2", "centre = 0"),
        ("centre = 1.2", "centre = nan"),
        ("centre = 1.2", "centre = inf"),
        ("centre = 1.2", "centre = true"),
        ("centre = 1.2", 'centre = "1.2"'),
        ("spread = 0.55", "spread = 0"),
        ("spread = 0.55", ""),
        ("centre = 0.3\n", "centre = 0.3\nspread = 0.1\n"),
        ('basis = "our choice"\n', ""),
        ('shape = "log-normal"', 'shape = "flat"'),
    ],
)
def test_a_supposition_that_is_badly_written_is_refused(old: str, new: str) -> None:
    refused = refusal(changed(FILE, old, new))
    assert refused is not None
    assert refused.file == FILE


def test_what_is_not_supposed_is_not_found() -> None:
    with pytest.raises(UnknownRule):
        book().prior("luck")
