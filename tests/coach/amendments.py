"""Words told later of the past: corrections, withdrawals, imports and restores.

Each is a function from the record to the fact, since it names a session that is there.
"""

from collections.abc import Callable
from dataclasses import replace

from hypothesis import strategies as st

from tests.coach.histories import CLEAN, MAYBE, NAMES, REPORTS, SCORE, SIGNS
from tests.life import Life, newcomer
from unhurried.core.advice import Advice
from unhurried.core.clock import DAY_MS
from unhurried.core.events import (
    Event,
    FollowUpCorrected,
    RestoreNoted,
    SessionCorrected,
    SessionImported,
    SessionWithdrawn,
)
from unhurried.core.events.amending import (
    CarriedLock,
    CarriedPause,
    CarriedSession,
    CarriedSetback,
)
from unhurried.core.lengths import Mm
from unhurried.core.practice import Depth, Kind, Plan
from unhurried.core.state import State

Late = Callable[[State], Event | None]
History = list[tuple[float, Event]]
Where = tuple[int, Late]

ANY = CLEAN | REPORTS
SPANS = st.integers(0, 40 * DAY_MS)
WIDTHS = st.sampled_from([130, 160, 190, 220]).map(Mm)


BROUGHT = 3
"""How many names of imported sessions there are."""


def session(state: State, which: int) -> str | None:
    """The id of a session; None where there is none.

    Of those told here by their order, which no later word changes; the first numbers
    stand for those of another record.
    """
    if which < BROUGHT:
        return f"i{which}"
    return state.sessions[which % len(state.sessions)].id if state.sessions else None


@st.composite
def corrected(draw: st.DrawFn) -> Late:
    which, report = draw(st.integers(0, 99)), draw(ANY)
    return lambda state: _of(state, which, lambda name: SessionCorrected(name, report))


@st.composite
def withdrawn(draw: st.DrawFn) -> Late:
    which = draw(st.integers(0, 99))
    return lambda state: _of(state, which, SessionWithdrawn)


@st.composite
def checked_anew(draw: st.DrawFn) -> Late:
    which = draw(st.integers(0, 99))
    answers = draw(st.tuples(SCORE, MAYBE, MAYBE, SIGNS))
    return lambda state: _of(
        state, which, lambda name: FollowUpCorrected(name, *answers)
    )


def _of(state: State, which: int, fact: Callable[[str], Event]) -> Event | None:
    name = session(state, which)
    return None if name is None else fact(name)


@st.composite
def imported(draw: st.DrawFn) -> Late:
    fact = SessionImported(
        f"i{draw(st.integers(0, BROUGHT - 1))}", draw(plans()), draw(ANY), draw(SPANS)
    )
    return lambda _: fact


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    kind = draw(st.sampled_from(Kind))
    name = draw(st.sampled_from([*NAMES, "stolen"]))
    return Plan(kind, name, "gel", draw(st.sampled_from(Depth)), 300)


LOCKS = st.builds(
    CarriedLock,
    rule=st.sampled_from(["blood", "pain-heal", "soreness", "red-flags", "screen"]),
    advice=st.sampled_from([Advice.LOCKED, Advice.EMERGENCY, Advice.CLINICIAN]),
    since_ms=SPANS.map(lambda span: -span),
    left_ms=st.none() | SPANS,
    lasts_ms=SPANS,
    clinician=st.booleans(),
    symptom_free=st.booleans(),
    sign=st.sampled_from(["", "fever"]),
    soft_ms=st.none() | SPANS,
)
PAUSES = st.builds(
    CarriedPause,
    since_ms=SPANS.map(lambda span: -span),
    left_ms=st.none() | SPANS,
    why=st.just("away"),
)
SETBACKS = st.builds(
    CarriedSetback,
    since_ms=SPANS.map(lambda span: -span),
    diameter=WIDTHS,
    rule=st.sampled_from(["blood", "pain-heal"]),
)


@st.composite
def carried(draw: st.DrawFn) -> CarriedSession:
    ago = draw(SPANS)
    name = f"c{draw(st.integers(0, 10**9))}"
    plan, report = draw(plans()), draw(ANY)
    return CarriedSession(name, -ago, -ago, plan, report, draw(WIDTHS), None)


def few(of: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(of, max_size=2).map(tuple)


@st.composite
def restored(draw: st.DrawFn) -> Late:
    which = draw(st.lists(st.integers(0, 99), max_size=2))
    fact = draw(
        st.builds(
            RestoreNoted,
            whole=st.booleans(),
            locks=few(LOCKS),
            setbacks=few(SETBACKS),
            sessions=few(carried()),
            proven=st.none() | WIDTHS,
            at_most=st.none() | WIDTHS,
            below=st.none() | WIDTHS,
            reset_ms=st.none() | SPANS.map(lambda span: -span),
            depth_reset_ms=st.none() | SPANS.map(lambda span: -span),
            rule=st.sampled_from(["blood", "pain-heal", "detrain"]),
            unfit=few(st.sampled_from(NAMES)),
            hard=few(WIDTHS),
            pause=st.none() | PAUSES,
        )
    )

    def note(state: State) -> Event:
        named = {session(state, one) for one in which} - {None}
        return replace(fact, doubted=tuple(sorted(str(name) for name in named)))

    return note


LATE = corrected() | corrected() | withdrawn() | checked_anew() | imported()
WORDS: st.SearchStrategy[Late] = LATE | restored()
PLACES = st.tuples(st.integers(0, 14), WORDS)


def live(history: History, late: list[Where]) -> tuple[Life, float]:
    """Tell a history; before the event at each place, what was told later by then."""
    life, day = newcomer(), 0.0
    for number, (gap, event) in enumerate(history):
        tell_late(life, day, [word for at, word in late if at == number])
        day += gap
        life.tell(day, event)
    tell_late(life, day, [word for at, word in late if at >= len(history)])
    return life, day


def tell_late(life: Life, day: float, words: list[Late]) -> None:
    for word in words:
        fact = word(life.state)
        if fact is not None:
            life.tell(day, fact)
