"""An import only tightens, whatever the other record says."""

import pytest
from hypothesis import strategies as st

from tests.coach.histories import HISTORIES
from tests.coach.test_law_of_corrections import holding
from tests.coach.test_laws import permitted
from tests.exports.written import (
    START_MS,
    History,
    document,
    entries,
    imported,
    refolded,
    understood,
)
from tests.laws import law
from tests.life import Life, book, newcomer
from unhurried.app.importing import PART, state_of, taken_over
from unhurried.core.clinician_plan import ClinicianPlan
from unhurried.core.clock import DAY_MS
from unhurried.core.errors import BadInput
from unhurried.core.events import (
    AdultStated,
    ClinicianPlanUsed,
    Event,
    ItemCared,
    ItemRetired,
    ReactionsStated,
    RecordImported,
    ScreeningAnswered,
    SessionCorrected,
    SessionTold,
    SessionWithdrawn,
    SignsReported,
)
from unhurried.core.practice import Depth, Ended, Kind, Plan, Report

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
FAR_DAY = 20_700.0
"""Days after 1970 on which the imports of these tests happen."""


def session(name: str, **felt: object) -> SessionTold:
    report = Report(**{**_fields(CLEAN), **felt})  # type: ignore[arg-type]  # by name
    return SessionTold(name, Plan(Kind.TRAIN, "small", "gel", Depth.FULL, 300), report)


def _fields(report: Report) -> dict[str, object]:
    return {name: getattr(report, name) for name in report.__dataclass_fields__}


def beside(here: History, there: History, lag: float) -> tuple[Life, float]:
    """Somebody whose history ends so many days after that of the other record."""
    day = START_MS / DAY_MS + sum(gap for gap, _ in there) + lag
    at = day - sum(gap for gap, _ in here)
    clear = ScreeningAnswered(dict.fromkeys(book().conditions, False))
    life = newcomer().tell(at, clear)
    for gap, event in here:
        at += gap
        life.tell(at, event)
    return life, day


LAGS = st.floats(0, 3) | st.floats(0, 30)


@law(HISTORIES, HISTORIES, LAGS, st.floats(0, 40), sample=60, at_scale=2_000)
def test_an_import_permits_nothing_that_was_refused_before(
    here: History, there: History, lag: float, wait: float
) -> None:
    life, day = beside(here, there, lag)
    after = imported(life, day, document(there))
    opened = permitted(after, day + wait)
    assert opened <= permitted(life, day + wait, opened)


@law(HISTORIES, HISTORIES, LAGS, sample=60, at_scale=2_000)
def test_an_import_twice_is_an_import_once(
    here: History, there: History, lag: float
) -> None:
    life, day = beside(here, there, lag)
    after = imported(life, day, document(there))
    known = state_of(understood(document(there)), book())
    assert taken_over(known, after.at(day), book()) == ()


def test_the_laws_are_tried_where_something_is_permitted() -> None:
    """Negative control: where nothing is ever permitted, a law would say nothing."""
    life, day = beside([], [], 1)
    assert permitted(imported(life, day, document([])), day)
    late, day = beside([], [(1.0, session("one"))], 1)
    assert permitted(late, day)
    after = imported(late, day, document([(1.0, session("one"))]))
    assert not permitted(after, day)


def test_a_pause_of_the_other_record_holds_here_as_long() -> None:
    there = state_of(
        understood(document([(20_00.0, SignsReported(("fever",)))])), book()
    )
    life = newcomer()
    day = (1_767_639_600_000 / DAY_MS) + 2_001
    life.tell(day, *taken_over(there, life.at(day), book()))
    assert "red-flags" in {lock.rule for lock in holding(life, day + 1)}
    assert permitted(life, day + 30) == set()


def test_what_was_clean_elsewhere_proves_nothing_here() -> None:
    told = [(3.0, session(f"s{number}")) for number in range(6)]
    there = refolded(list(told))
    assert len(there.sessions) == len(told)
    after = imported(newcomer(), FAR_DAY, document(list(told)))
    assert after.state.sessions == ()
    assert len(after.state.imported) == len(told)


def test_a_record_told_as_one_s_own_would_open_more() -> None:
    """Negative control: the same sessions told here do prove a size."""
    own, there = newcomer(), []
    for number in range(4):
        there.append((3.0, session(f"s{number}")))
        own.tell(3.0 * number, session(f"s{number}")).quiet(3.0 * number + 1.2)
    after = imported(newcomer(), FAR_DAY, document(list(there)))
    wide = permitted(own, 20)
    assert wide - permitted(after, FAR_DAY)


def test_what_was_told_anew_or_taken_back_comes_along() -> None:
    report = Report(Ended.STOPPED, Depth.TIP, 60, pain=6, blood=True)
    body = document(
        [
            (1.0, session("one")),
            (1.0, session("two")),
            (1.0, SessionCorrected("one", report)),
            (0.1, SessionWithdrawn("two")),
        ]
    )
    after = imported(newcomer(), FAR_DAY, body).state
    assert [one.session_id for one in after.amendments] == ["one", "two"]
    assert [one.withdrawn for one in after.amendments] == [False, True]
    assert "blood" in {lock.rule for lock in after.added_locks}


def test_a_chip_an_age_and_a_reaction_come_along_and_a_clean_bill_does_not() -> None:
    body = document(
        [
            (1.0, ItemCared("small", cleaned=True, sound=False)),
            (0.1, ReactionsStated(("latex",))),
            (0.1, AdultStated(adult=False)),
        ]
    )
    after = imported(newcomer(), FAR_DAY, body).state
    assert after.items["small"].sound is False
    assert after.items["small"].cleaned is None
    assert after.person.adult is False
    assert after.person.reactions == ("latex",)


def test_a_reaction_that_is_known_here_stays_whatever_the_other_record_says() -> None:
    life = newcomer().tell(0, ReactionsStated(("oil",)))
    none = imported(life, FAR_DAY, document([(1.0, ReactionsStated(()))]))
    assert none.state.person.reactions == ("oil",)
    both = imported(life, FAR_DAY, document([(1.0, ReactionsStated(("latex",)))]))
    assert both.state.person.reactions == ("latex", "oil")


def test_a_long_record_comes_in_parts_and_all_at_once() -> None:
    told = [(0.5, session(f"s{number}")) for number in range(PART + 1)]
    there = state_of(entries(list(told)), book())
    facts = taken_over(there, newcomer().at(FAR_DAY), book())
    parts = [one for one in facts if isinstance(one, RecordImported) and one.sessions]
    assert [len(one.sessions) for one in parts] == [PART, 1]


@pytest.mark.parametrize("fact", [ItemRetired("nobody"), ItemCared("nobody")])
def test_facts_that_name_what_was_never_described_are_refused(fact: Event) -> None:
    with pytest.raises(BadInput, match="do not fit"):
        state_of(understood(document([(1.0, fact)])), book())


def test_a_clinicians_plan_comes_along_where_none_holds_here() -> None:
    theirs = ClinicianPlan(a_week=1, rest_hours=120)
    body = document([(1.0, ClinicianPlanUsed(theirs))])
    after = imported(newcomer(), FAR_DAY, body)
    assert after.at(FAR_DAY).prescribed == theirs
    own = ClinicianPlan(a_week=2)
    kept = newcomer().tell(1, ClinicianPlanUsed(own))
    assert imported(kept, FAR_DAY, body).at(FAR_DAY).prescribed == own
