"""Laws of late words: whatever a page claims, time is shared out and never made."""

from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.app.late import SETTLED_MS, WELL, Away
from unhurried.app.commands import CheckIn, Debrief, Deliver, Word
from unhurried.app.delivering import _Taking
from unhurried.app.stepping import lubricant_base
from unhurried.coach.fold import apply
from unhurried.core.clock import HOUR_MS, MINUTE_MS, SECOND_MS
from unhurried.core.entries import Entry
from unhurried.core.events import StepEntered
from unhurried.core.practice import Ended, Report
from unhurried.core.state import State
from unhurried.core.steps import Signal, Step
from unhurried.protocol.rulebook import Rulebook
from unhurried.session.deadlines import due
from unhurried.session.holding import held_ms

SAID = some.one_of(
    some.sampled_from(Signal),
    some.builds(CheckIn, pain=some.none() | some.integers(0, 10)),
    some.just(Debrief(Report(Ended.COMPLETED, pain=0))),
)
CLAIMS = some.integers(-HOUR_MS, 10 * HOUR_MS)
WAITS = some.integers(0, 40 * MINUTE_MS)
WORDS = some.builds(
    Word, SAID, some.sampled_from(Step), some.sampled_from(Step), CLAIMS
)
BATCHES = some.lists(some.tuples(WAITS, some.lists(WORDS, max_size=4)), max_size=4)
TELLING = some.lists(
    some.tuples(some.integers(0, 4 * MINUTE_MS), some.sampled_from(("well", *Signal))),
    max_size=12,
)


def _folded(before: State, entries: Iterable[Entry], book: Rulebook) -> list[State]:
    """The state after each entry of a delivery, from the state before them all."""
    return list(
        accumulate(
            entries, lambda so_far, one: apply(so_far, one, book), initial=before
        )
    )


@given(BATCHES)
def test_no_claim_makes_time(batches: list[tuple[int, list[Word]]]) -> None:
    page, silent = Away(), Away()
    for wait, words in batches:
        page.wait(wait)
        silent.wait(wait)
        page.app.deliver(Deliver(page.id, tuple(words)))
    told = page.app.state.credit
    assert told.credited_ms == silent.app.state.credit.credited_ms
    assert told.jumped_at_ms is None


@given(BATCHES)
def test_moments_lie_in_order_between_the_last_entry_and_now(
    batches: list[tuple[int, list[Word]]],
) -> None:
    page = Away()
    last = page.now_ms
    for wait, words in batches:
        page.wait(wait)
        entries = page.app.deliver(Deliver(page.id, tuple(words))).entries
        moments = [last, *(one.stamp.wall_ms for one in entries), page.now_ms]
        assert moments == sorted(moments)
        last = moments[-2]


@given(BATCHES)
def test_time_is_always_looked_at(batches: list[tuple[int, list[Word]]]) -> None:
    page = Away()
    for wait, words in batches:
        page.wait(wait)
        page.app.deliver(Deliver(page.id, tuple(words)))
        running, now = page.running, page.app.state.credit.credited_ms
        assert running is None or due(running, now, None, page.app.book) is None


@given(TELLING)
def test_after_a_deadline_nothing_counts_but_what_time_does(
    telling: list[tuple[int, str]],
) -> None:
    page, before = _told(telling)
    assert _late(before, page.deliver().entries, page.app.book) == []


@given(TELLING)
def test_a_hold_that_no_silence_ended_is_no_longer_than_planned(
    telling: list[tuple[int, str]],
) -> None:
    page, before = _told(telling)
    book = page.app.book
    for state in _folded(before, page.deliver().entries, book):
        running = state.running
        if running is not None and running.by is not Signal.SILENCE:
            held = held_ms(running, state.credit.credited_ms)
            assert running.stopped or held <= page.plan.hold_s * SECOND_MS


def test_a_look_at_the_clock_that_is_left_out_is_noticed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(_Taking, "look", lambda *_: None)
    page, before = _told([(HOUR_MS, "well")])
    assert _late(before, page.deliver().entries, page.app.book) == [Signal.SILENCE]


def _late(before: State, entries: Sequence[Entry], book: Rulebook) -> list[Signal]:
    """What time had to do before an entry, where that entry is something else."""
    found = []
    states = _folded(before, entries, book)
    for (first, then), entry in zip(pairwise(states), entries, strict=True):
        if first.running is None:
            continue
        now = then.credit.credited_ms
        signal = due(first.running, now, lubricant_base(first), book)
        given = entry.event.signal if isinstance(entry.event, StepEntered) else None
        if signal is not None and given is not signal:
            found.append(signal)
    return found


def _told(telling: list[tuple[int, str]]) -> tuple[Away, State]:
    """A page that has noted all this, and the state before it."""
    page = Away()
    before = page.app.state
    page.to_hold()
    for wait, said in telling:
        page.wait(wait)
        page.note(WELL if said == "well" else Signal(said))
    return page, before


@given(TELLING, some.integers(1, 11))
def test_it_is_the_same_whether_it_comes_at_once_or_in_parts(
    telling: list[tuple[int, str]], parted: int
) -> None:
    whole, parts = Away(), Away()
    for place, (wait, said) in enumerate(telling):
        for page in (whole, parts):
            page.wait(SETTLED_MS if page.at.step is Step.SETTLE else wait)
            page.note(WELL if said == "well" else Signal(said))
        if place % parted == 0:
            parts.deliver()
    for page in (whole, parts):
        page.wait(SECOND_MS)
        page.deliver()
    assert whole.running == parts.running
    assert whole.app.state.sessions == parts.app.state.sessions
