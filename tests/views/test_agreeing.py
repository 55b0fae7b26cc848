"""What is shown before someone chooses wider sizes."""

import pytest

from tests.views.test_why import library
from unhurried.core.events.person import Agreement
from unhurried.views.agreeing import agreement_view


@pytest.mark.parametrize("agreement", Agreement)
def test_a_choice_is_asked_after_what_is_known(agreement: Agreement) -> None:
    shown = agreement_view(library(), agreement)
    assert shown.known
    assert all(one.claim for one in shown.known)
    assert shown.question.endswith("?")


def test_the_risks_of_very_wide_sizes_are_named_with_their_sources() -> None:
    known = {one.id for one in agreement_view(library(), Agreement.VERY_WIDE).known}
    assert {"B-02", "B-08", "B-09", "K-02"} <= known


def test_a_no_is_as_good_as_a_yes() -> None:
    assert "no is as good" in agreement_view(library(), Agreement.WIDE).yours
