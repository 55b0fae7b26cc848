"""Whatever is told of the past later, nothing opens and no lock ends earlier."""

from dataclasses import replace

import pytest
from hypothesis import assume
from hypothesis import strategies as st

from tests.coach.amendments import (
    ANY,
    PLACES,
    WORDS,
    History,
    Late,
    Where,
    corrected,
    live,
    withdrawn,
)
from tests.coach.histories import HISTORIES
from tests.coach.test_laws import Inside, permitted
from tests.laws import law
from tests.life import Life, book, newcomer
from unhurried.coach.folding import amending
from unhurried.coach.folding.session import fold_session
from unhurried.core.clock import DAY_MS
from unhurried.core.events import (
    Event,
    FollowUpAnswered,
    SessionCorrected,
    SessionImported,
    SessionTold,
    SessionWithdrawn,
)
from unhurried.core.practice import Depth, Ended, Kind, Plan, Report
from unhurried.core.state import Amendment, Lock, SessionRecord, State
from unhurried.history.amending import joined
from unhurried.history.judging import judged
from unhurried.history.readings import lowest_proven
from unhurried.protocol.rulebook import Rulebook
from unhurried.safety.locks import holds

LATER = st.sampled_from([0.1, 0.6, 1.0, 3.1, 7.5, 8.0, 14.6, 29.0, 43.5, 60.0, 85.0])
OTHERS = st.lists(PLACES, max_size=3)
MANY = st.lists(corrected() | withdrawn() | WORDS, min_size=4, max_size=9)


def undisturbed(state: State) -> State:
    """Everything that later words may not touch.

    Of items, of the age and of a pause of one's own they only ever take the stricter.
    """
    return replace(
        state,
        entries=0,
        items={},
        pause=None,
        person=replace(state.person, adult=None),
        amendments=(),
        imported=(),
        added_locks=(),
        added_setbacks=(),
        bounds=(),
    )


def with_and_without(
    history: History, others: list[Where], place: Where
) -> tuple[Life, Life, float]:
    without, day = live(history, others)
    with_it, _ = live(history, [*others, place])
    return with_it, without, day


@law(HISTORIES, OTHERS, PLACES, sample=100, at_scale=10_000)
def test_what_was_told_first_goes_on_as_if_nothing_had_been_told_later(
    history: History, others: list[Where], place: Where
) -> None:
    told, _ = live(history, [*others, place])
    untold, _ = live(history, [])
    assert undisturbed(told.state) == undisturbed(untold.state)


@law(HISTORIES, OTHERS, PLACES, LATER, sample=150, at_scale=10_000)
def test_nothing_told_later_permits_a_plan_that_was_refused_without_it(
    history: History, others: list[Where], place: Where, later: float
) -> None:
    with_it, without, day = with_and_without(history, others, place)
    opened = permitted(with_it, day + later)
    assert opened <= permitted(without, day + later, opened)


@law(HISTORIES, OTHERS, PLACES, LATER, sample=100, at_scale=10_000)
def test_nothing_told_later_enlarges_what_is_proven(
    history: History, others: list[Where], place: Where, later: float
) -> None:
    with_it, without, day = with_and_without(history, others, place)
    assert proven(with_it, day + later) <= proven(without, day + later)


@law(HISTORIES, OTHERS, PLACES, LATER, sample=100, at_scale=10_000)
def test_nothing_told_later_ends_a_lock_earlier(
    history: History, others: list[Where], place: Where, later: float
) -> None:
    with_it, without, day = with_and_without(history, others, place)
    held = holding(with_it, day + later)
    for lock in holding(without, day + later):
        assert any(outlasts(other, lock) for other in held)


def proven(life: Life, day: float) -> int:
    state = life.at(day)
    width = lowest_proven(state, state.credit.credited_ms, book())
    return 0 if width is None else width.tenths


def holding(life: Life, day: float) -> list[Lock]:
    state = life.at(day)
    now = state.credit.credited_ms
    return [lock for lock in state.every_lock if holds(lock, now)]


def outlasts(lock: Lock, other: Lock) -> bool:
    same = (lock.rule, lock.advice, lock.sign) == (other.rule, other.advice, other.sign)
    if not same or (other.clinician and not lock.clinician):
        return False
    if other.until is None or lock.until is None:
        return lock.until is None
    return lock.until >= other.until


@law(HISTORIES, MANY, WORDS, LATER, sample=60, at_scale=10_000)
def test_however_much_was_told_before_one_word_more_opens_nothing(
    history: History, before: list[Late], word: Late, later: float
) -> None:
    end = len(history)
    told: list[Where] = [(end, one) for one in before]
    with_it, without, day = with_and_without(history, told, (end, word))
    opened = permitted(with_it, day + later)
    assert opened <= permitted(without, day + later, opened)


@law(HISTORIES, st.integers(0, 13), ANY, LATER, sample=100, at_scale=10_000)
def test_a_worse_word_acts_as_if_it_had_been_said_at_once(
    history: History, which: int, report: Report, later: float
) -> None:
    places = [
        (at, fact)
        for at, (_, fact) in enumerate(history)
        if isinstance(fact, SessionTold)
    ]
    assume(places)
    at, told = places[which % len(places)]
    gap = history[at][0]
    worse = replace(told, report=joined(told.report, report, book()))
    at_once, day = live([*history[:at], (gap, worse), *history[at + 1 :]], [])
    corrected, _ = live(history, [])
    corrected.tell(day, SessionCorrected(told.session_id, report))
    opened = permitted(corrected, day + later)
    assert opened <= permitted(at_once, day + later, opened)


CLEAN = Report(
    Ended.COMPLETED,
    Depth.FULL,
    300,
    pain=0,
    discomfort=1,
    blood=False,
    leakage=False,
    numbing=False,
)


def nearly() -> Life:
    """Three sessions at a size, of which the last hurt a little."""
    return newcomer().clean(0).clean(3).session(7, pain=2).quiet(8)


def opened_by(life: Life, day: float, *facts: Event) -> set[Inside]:
    """What these facts open on that day."""
    before = permitted(life, day)
    return permitted(life.tell(day - 1, *facts), day) - before


def test_a_gentler_word_opens_no_size() -> None:
    gentler = SessionCorrected("session-3", CLEAN)
    assert opened_by(nearly(), 11, gentler) == set()
    assert opened_by(newcomer().clean(0).clean(3).clean(7), 11) == set()


def test_a_fold_that_takes_a_correction_at_its_word_is_noticed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def at_its_word(
        state: State, record: SessionRecord, report: Report, rules: Rulebook
    ) -> State:
        told = judged(replace(record, report=report), rules)
        return replace(
            state,
            sessions=tuple(told if one is record else one for one in state.sessions),
        )

    monkeypatch.setattr(amending, "_corrected", at_its_word)
    assert opened_by(nearly(), 11, SessionCorrected("session-3", CLEAN))


def test_a_fold_that_forgets_what_was_taken_back_is_noticed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def forgets(state: State, told: Amendment, added: tuple[Lock, ...]) -> State:
        kept = tuple(one for one in state.sessions if one.id != told.session_id)
        return replace(state, sessions=kept, added_locks=added)

    life = newcomer().clean(0).clean(3)
    assert opened_by(life, 4.5, SessionWithdrawn("session-2")) == set()
    life = newcomer().clean(0).clean(3)
    monkeypatch.setattr(amending, "_amended", forgets)
    assert opened_by(life, 4.5, SessionWithdrawn("session-2"))


def test_a_fold_that_takes_an_import_for_its_own_is_noticed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def as_own(state: State, fact: SessionImported, rules: Rulebook) -> State:
        own = SessionTold(fact.session_id, fact.plan, fact.report, fact.ago_ms)
        return fold_session(state, own, rules)

    def three() -> list[Event]:
        plan = Plan(Kind.TRAIN, "small", "gel", Depth.FULL, 300)
        ago = (20 * DAY_MS, 16 * DAY_MS, 12 * DAY_MS)
        told = [SessionImported(f"i{one}", plan, CLEAN, one) for one in ago]
        return [*told, FollowUpAnswered(None, 0, blood=False, leakage=False)]

    assert opened_by(newcomer(), 2, *three()) == set()
    monkeypatch.setattr(amending, "_imported", as_own)
    assert opened_by(newcomer(), 2, *three())
