"""A choice for a partner from answers; another copy of the record never widens it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exports.test_merging import met
from tests.exports.written import document, imported
from tests.life import Life, newcomer, stamp
from unhurried.app.carrying import view_of_both
from unhurried.app.replies.answers import Answers
from unhurried.app.replies.partner import view_chosen, view_so_far
from unhurried.core.entries import Entry
from unhurried.core.events import PartnerViewChosen, PartnerViewStopped
from unhurried.core.partner_view import WRITTEN, PartnerView, Shared
from unhurried.core.state import State
from unhurried.journal.codec import KINDS, decode, encode

VIEWS = st.builds(
    PartnerView,
    st.sets(st.sampled_from(Shared), min_size=1).map(
        lambda some: tuple(one for one in Shared if one in some)
    ),
    st.dictionaries(st.sampled_from([one.value for one in WRITTEN]), st.just("words")),
)


def having(view: PartnerView | None) -> State:
    life = newcomer()
    return life.state if view is None else life.tell(0, PartnerViewChosen(view)).state


def test_words_are_kept_only_of_what_was_chosen() -> None:
    answers = Answers({"fields": ("note", "size"), "note": " hello ", "helps": "tea"})
    fact = view_chosen(answers)
    assert fact == PartnerViewChosen(
        PartnerView((Shared.SIZE, Shared.NOTE), {"note": "hello"})
    )


@pytest.mark.parametrize("said", [{}, {"fields": None}, {"fields": (), "note": "x"}])
def test_nothing_chosen_shows_nothing(said: dict[str, None]) -> None:
    assert view_chosen(Answers(said)) == PartnerViewStopped()


def test_what_is_chosen_comes_back_as_it_was_answered() -> None:
    view = PartnerView((Shared.NEXT, Shared.NOTE), {"note": "hello"})
    told = view_so_far(having(view))
    assert view_chosen(Answers(told)) == PartnerViewChosen(view)
    assert view_so_far(State()) == {}


@pytest.mark.parametrize(
    "fact", [PartnerViewStopped(), PartnerViewChosen(PartnerView((Shared.NOTE,), {}))]
)
def test_both_facts_survive_the_journal(
    fact: PartnerViewChosen | PartnerViewStopped,
) -> None:
    entry = Entry(stamp(1), fact)
    assert decode(encode(entry)) == entry
    assert KINDS["partner-view-chosen"] is PartnerViewChosen
    assert KINDS["partner-view-stopped"] is PartnerViewStopped


@given(newer=st.none() | VIEWS, older=st.none() | VIEWS, whole=st.booleans())
def test_an_older_copy_never_shows_what_the_newer_record_did_not(
    newer: PartnerView | None, older: PartnerView | None, *, whole: bool
) -> None:
    here, there = having(older), having(newer)
    facts = view_of_both(there, here, whole=whole)
    after = Life(here).tell(1, *facts).state.partner_view
    shown = set() if after is None else set(after.fields)
    known = set() if newer is None or not whole else set(newer.fields)
    assert shown <= known
    assert shown <= (set() if older is None else set(older.fields))
    if after is not None and newer is not None:
        assert all(after.said(one) == newer.said(one) for one in after.fields)
    again = Life(here).tell(1, *facts).state
    assert view_of_both(there, again, whole=whole) == ()


def test_an_import_never_brings_a_choice() -> None:
    chosen = PartnerViewChosen(PartnerView((Shared.SIZE,), {}))
    after = imported(newcomer(), 20_700.0, document([(1.0, chosen)]))
    assert after.state.partner_view is None


def test_an_import_leaves_the_choice_as_it_is() -> None:
    chosen = PartnerViewChosen(PartnerView((Shared.SIZE,), {}))
    life = newcomer().tell(0, chosen)
    after = imported(life, 20_700.0, document([(1.0, PartnerViewStopped())]))
    assert after.state.partner_view == chosen.view


@pytest.mark.parametrize(
    "there", [PartnerViewChosen(PartnerView((Shared.NOTE,), {})), PartnerViewStopped()]
)
def test_joining_two_histories_changes_no_choice(
    there: PartnerViewChosen | PartnerViewStopped,
) -> None:
    chosen = PartnerViewChosen(PartnerView((Shared.SIZE,), {}))
    other = newcomer().tell(1, there)
    assert met(newcomer(), other, 700.0).state.partner_view is None
    here = newcomer().tell(0, chosen)
    assert met(here, other, 700.0).state.partner_view == chosen.view
