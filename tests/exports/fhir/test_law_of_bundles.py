"""Whatever was told, the bundle is FHIR R4 and the report is made."""

from hypothesis import HealthCheck, assume, given, settings

from tests.coach.histories import HISTORIES, live
from tests.exports.fhir.test_bundle import JUDGES, made
from tests.exports.report.lives import EVERY, report_of
from unhurried.core.events import Event, SessionTold
from unhurried.exports.report.typesetting import typeset
from unhurried.views.report.choice import Choice

few = settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))


@given(history=HISTORIES)
@few
def test_every_history_makes_a_bundle_that_the_judges_take(
    history: list[tuple[float, Event]],
) -> None:
    ids = [told.session_id for _, told in history if isinstance(told, SessionTold)]
    assume(len(set(ids)) == len(ids))  # the application gives every session its own
    life, day = live(history)
    bundle = made(life, day + 1)
    assert [judge(bundle) for judge in JUDGES] == [[], [], []]


@given(history=HISTORIES)
@few
def test_every_history_makes_a_report(history: list[tuple[float, Event]]) -> None:
    life, day = live(history)
    assert typeset(report_of(life, day + 1, Choice(EVERY))).startswith(b"%PDF")
