from dataclasses import replace

import pytest
from hypothesis import given

from tests.kit.samples import CARED, FINGER, SMALL, codes, owned_items, strictness
from unhurried.core.state import OwnedItem
from unhurried.core.things import Barrier
from unhurried.kit.care import about_care, about_sharing, is_washed


def test_a_washed_and_whole_item_needs_no_word() -> None:
    assert about_care(CARED) == ()


def test_a_finger_needs_no_cleaning_record() -> None:
    assert about_care(OwnedItem(FINGER, cleaned=False, sound=False)) == ()


def test_a_new_item_is_asked_about_in_full() -> None:
    assert codes(about_care(OwnedItem(SMALL))) == ["ask-sound", "ask-clean"]


def test_a_damaged_item_is_refused() -> None:
    assert codes(about_care(replace(CARED, sound=False))) == ["damaged"]


def test_an_item_known_not_to_be_clean_is_refused() -> None:
    assert codes(about_care(replace(CARED, cleaned=False))) == ["not-clean"]


@pytest.mark.parametrize(("used", "washed"), [(4, True), (5, False), (6, False)])
def test_a_wash_counts_only_when_it_came_after_the_last_use(
    used: int, *, washed: bool
) -> None:
    owned = replace(CARED, used_at=used, cleaned_at=5)
    assert is_washed(owned) is washed
    assert codes(about_care(owned)) == ([] if washed else ["ask-clean"])


def test_a_wash_that_nobody_dated_is_asked_about() -> None:
    assert codes(about_care(replace(CARED, cleaned_at=None))) == ["ask-clean"]


@given(owned_items)
def test_forgetting_a_care_record_never_makes_an_item_ready(owned: OwnedItem) -> None:
    if not about_care(owned):
        return
    for vaguer in (
        replace(owned, cleaned=None) if owned.cleaned else owned,
        replace(owned, sound=None) if owned.sound else owned,
        replace(owned, cleaned_at=None),
    ):
        assert about_care(vaguer)
        assert strictness(about_care(vaguer)) >= strictness(about_care(owned))


@pytest.mark.parametrize("barrier", Barrier)
def test_what_is_shared_is_covered_afresh(barrier: Barrier) -> None:
    covered = barrier not in (Barrier.NONE, Barrier.UNKNOWN)
    found = codes(about_sharing(replace(SMALL, shared=True), barrier))
    assert found == ["ask-condom" if covered else "shared-needs-condom"]


@pytest.mark.parametrize("barrier", Barrier)
def test_whether_it_is_shared_is_asked_when_nobody_said(barrier: Barrier) -> None:
    covered = barrier not in (Barrier.NONE, Barrier.UNKNOWN)
    found = codes(about_sharing(replace(SMALL, shared=None), barrier))
    assert found == ["ask-condom" if covered else "ask-shared"]


@pytest.mark.parametrize("barrier", Barrier)
def test_what_one_person_alone_uses_needs_no_cover_for_that(barrier: Barrier) -> None:
    assert about_sharing(SMALL, barrier) == ()
    assert about_sharing(FINGER, barrier) == ()
