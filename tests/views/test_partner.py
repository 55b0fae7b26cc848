"""The page for a partner: what was chosen, and of everything else not a letter."""

from datetime import UTC
from typing import Final

import pytest
from hypothesis import strategies as st

from tests.coach.histories import HISTORIES
from tests.laws import law
from tests.life import Life, book, item, newcomer
from unhurried.core.events import (
    Event,
    PartnerViewChosen,
    PartnerViewStopped,
    PauseBegan,
    SessionTold,
    SignsReported,
)
from unhurried.core.partner_view import WRITTEN, PartnerView, Shared
from unhurried.core.practice import Depth, Ended, Kind, Plan, Report
from unhurried.exports.partner_page import write
from unhurried.views.partner import PartnerPage, partner_page
from unhurried.views.words.partner import HEADINGS, NEXT_MAY, NEXT_OPEN

CANARIES: Final = {one: f"corncrake-{number}" for number, one in enumerate(WRITTEN)}
WORDS: Final = {one.value: canary for one, canary in CANARIES.items()}
NEVER: Final = "bittern-in-the-note"
WIDTHS: Final = ("13 mm", "16 mm", "19 mm")
FIELDS: Final = st.lists(st.sampled_from(Shared), unique=True).map(tuple)


def choosing(*fields: Shared, words: dict[str, str] | None = None) -> PartnerViewChosen:
    return PartnerViewChosen(PartnerView(fields, WORDS if words is None else words))


def page_of(life: Life, day: float) -> PartnerPage:
    return partner_page(life.at(day), life.decide(day), book(), UTC)


def bytes_of(life: Life, day: float) -> str:
    return write(page_of(life, day), "Written today.").decode()


def noted() -> SessionTold:
    """A session with a note, in some pain."""
    report = Report(Ended.STOPPED, Depth.TIP, 60, pain=3, blood=False, note=NEVER)
    return SessionTold("noted", Plan(Kind.TRAIN, "small", "gel", Depth.TIP, 60), report)


def traces(text: str, fields: tuple[Shared, ...]) -> list[str]:
    """What stands in a text although it was not chosen."""
    hidden = [canary for one, canary in CANARIES.items() if one not in fields]
    hidden += [words for one, words in HEADINGS.items() if one not in fields]
    hidden += WIDTHS if Shared.SIZE not in fields else ()
    hidden += [NEXT_MAY, NEXT_OPEN] if Shared.NEXT not in fields else []
    return [one for one in [*hidden, NEVER, "gel", "small"] if one in text]


@law(HISTORIES, FIELDS, sample=60, at_scale=5_000)
def test_what_was_not_chosen_is_nowhere_in_the_bytes(
    history: list[tuple[float, Event]], fields: tuple[Shared, ...]
) -> None:
    life, day = newcomer().tell(0, noted(), choosing(*fields)), 0.0
    for gap, event in history:
        day += gap
        life.tell(day, event)
    assert traces(bytes_of(life, day), fields) == []


def test_what_was_chosen_stands_there_and_a_leak_would_be_seen() -> None:
    life = newcomer().clean(0).clean(3).tell(5, choosing(*Shared))
    found = traces(bytes_of(life, 8), ())
    assert set(found) >= {*CANARIES.values(), *HEADINGS.values(), "13 mm"}


def test_nothing_is_shown_unless_it_was_chosen_nor_after_it_was_stopped() -> None:
    life = newcomer()
    assert page_of(life, 0).parts == ()
    life.tell(0, choosing(*Shared))
    assert len(page_of(life, 0).parts) == len(Shared) - 1
    life.tell(0, PartnerViewStopped())
    assert page_of(life, 0).parts == ()
    assert life.state.partner_view is None


@pytest.mark.parametrize("field", WRITTEN)
def test_a_field_without_words_leaves_no_trace(field: Shared) -> None:
    life = newcomer().tell(0, choosing(field, words={}))
    assert page_of(life, 0).parts == ()


def test_words_of_a_field_that_was_not_chosen_stay_unread() -> None:
    life = newcomer().tell(0, choosing(Shared.HELPS))
    assert [part.text for part in page_of(life, 0).parts] == [CANARIES[Shared.HELPS]]


def next_text(life: Life, day: float) -> str:
    life.tell(day, choosing(Shared.NEXT))
    [part] = page_of(life, day).parts
    return part.text


def test_the_next_time_is_now_or_a_near_day_or_no_day_whatever_the_reason() -> None:
    assert next_text(newcomer(), 0) == NEXT_MAY
    assert next_text(newcomer().clean(0), 1.5).startswith("Not before Sunday 4 January")
    far = (
        newcomer().tell(0, SignsReported((), blood=True)),
        newcomer().tell(0, SignsReported(("fever",))),
        newcomer().tell(0, SignsReported(("black-stool",))),
        newcomer().tell(0, PauseBegan("illness")),
        Life(),
    )
    assert {next_text(life, 1) for life in far} == {NEXT_OPEN}


def test_the_size_is_the_proven_one_and_never_the_goal() -> None:
    life = newcomer(item("one", 21.7), goal_mm=31.3).clean(0, "one")
    life.tell(2, choosing(Shared.SIZE))
    text = bytes_of(life, 2)
    assert "21.7 mm" in text
    assert "31.3" not in text


@pytest.mark.parametrize(
    "said", ["<b>x</b>", "a & b", "</section><script>x", "\u202ex"]
)
def test_words_are_text_in_the_file_and_nothing_else(said: str) -> None:
    life = newcomer().tell(0, choosing(Shared.NOTE, words={"note": said}))
    text = bytes_of(life, 0)
    assert said not in text
    assert "<script" not in text
    assert "://" not in text
    assert "<title>Notes</title>" in text
