import pytest

from tests.cli.evening import REMOVAL, STOPPED, Evening, new_evening
from unhurried.cli.live.guided import LEFT
from unhurried.core.errors import Unavailable
from unhurried.core.steps import Step


@pytest.fixture
def evening() -> Evening:
    return new_evening()


@pytest.mark.parametrize("keeps", range(1, 11))
def test_when_nothing_can_be_kept_the_person_is_led_out_all_the_same(
    evening: Evening, keeps: int
) -> None:
    evening.surface.words["Hold"] = ["ease"]
    evening.surface.words[REMOVAL] = ["done"]
    evening.journal.keeps = keeps + 2
    with pytest.raises(Unavailable, match="disk is full"):
        evening.lead()
    assert "After-care" in evening.surface.told
    running = evening.app.state.running
    assert running is not None
    if running.step not in (Step.DEBRIEF, Step.AFTER_CARE, Step.TRIAGE):
        assert STOPPED in evening.surface.told


def test_a_mistake_of_the_program_leads_out_before_it_is_told(
    evening: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    def mistake(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("unhurried.cli.live.course.painted", mistake)
    with pytest.raises(ZeroDivisionError):
        evening.lead()
    titles = [text for text in evening.surface.told if text in (STOPPED, "After-care")]
    assert titles == [STOPPED, "After-care"]


def test_a_terminal_that_is_gone_leaves_a_stop_behind(evening: Evening) -> None:
    evening.surface.words["The tip"] = ["gone"]
    assert evening.lead() == LEFT
    running = evening.app.state.running
    assert running is not None
    assert running.step is Step.REMOVE_AND_STOP
