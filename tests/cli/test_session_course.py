from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC

import pytest

from tests.cli.scripted import Scripted
from unhurried.app.application import Application, Parts
from unhurried.app.commands import Tell
from unhurried.app.ports import Journal, JournalUnwritable, Reading, Snapshot
from unhurried.bootstrap.shipped import rulebook
from unhurried.cli.demo.clock import MovedClock
from unhurried.cli.demo.person import introduction, items
from unhurried.cli.live.choosing import Wishes, wished
from unhurried.cli.live.guided import ENDED, LEFT, Guide
from unhurried.coach.decide import Coach
from unhurried.core.clock import HOUR_MS
from unhurried.core.errors import CannotDoThatNow, Unavailable
from unhurried.core.events import ItemAdded, ItemCared
from unhurried.core.practice import Ended, Kind
from unhurried.core.steps import Step
from unhurried.journal.codec import JournalCodec
from unhurried.journal.memory import memory_journal
from unhurried.planner.ladder import LadderPlanner

WELL = {
    "well": True,
    "tension": 2,
    "sober": True,
    "nitrites": False,
    "pde5": False,
    "numbing": False,
    "irritant_enema": False,
    "cleaned": True,
    "sound": True,
    "pain": 0,
    "discomfort": 1,
    "blood": False,
    "leakage": False,
}
WAY = {
    "Make ready": ["done"],
    "Settle": ["done"] * 60,
    "Lubricant inside": ["done"],
    "Lubricant on the object": ["done"],
    "The tip": ["in"],
}
REMOVAL = "Take it out slowly"
STOPPED = "Stop: take it out gently"


@dataclass
class Brittle:
    """A journal that stops keeping after so many appends, when it is told to."""

    inner: Journal
    keeps: int = 10_000

    def read(self, fingerprint: str) -> Reading:
        return self.inner.read(fingerprint)

    def append(self, payloads: Sequence[bytes], expected_seq: int) -> int:
        self.keeps -= 1
        if self.keeps < 0:
            raise JournalUnwritable("full", "the disk is full", "make room")
        return self.inner.append(payloads, expected_seq)

    def keep(self, snapshot: Snapshot) -> None:
        self.inner.keep(snapshot)


@dataclass
class Evening:
    """A person, a vault in memory, a clock and a scripted surface."""

    clock: MovedClock
    journal: Brittle
    app: Application
    surface: Scripted

    def lead(self, wishes: Wishes | None = None) -> str:
        wishes = wishes or Wishes()
        plan = wished(self.app, wishes)
        assert plan is not None
        return Guide(self.app, self.surface, UTC).lead(plan, wishes)


@pytest.fixture
def evening() -> Evening:
    clock = MovedClock(1_767_600_000_000)
    journal = Brittle(memory_journal(bytes))
    coach = Coach(rulebook(), LadderPlanner())
    chances = iter(range(1, 10_000))
    parts = Parts(
        journal, JournalCodec(), clock, lambda size: next(chances).to_bytes(size), coach
    )
    app = Application(parts)
    app.do(introduction(app.book.conditions))
    clock.pass_ms(HOUR_MS)
    words = {title: list(said) for title, said in WAY.items()}
    return Evening(clock, journal, app, Scripted(clock, words, dict(WELL)))


def test_time_itself_ends_the_hold_and_the_debrief_is_kept(evening: Evening) -> None:
    evening.surface.words["Hold"] = [*["", "0", "1", "9"] * 20]
    evening.surface.words[REMOVAL] = ["done"]
    assert evening.lead() == ENDED
    record = evening.app.state.sessions[-1]
    assert record.report.ended is Ended.COMPLETED
    assert record.report.hold_s >= 300
    assert evening.surface.titles[-1] == REMOVAL
    assert "Done for today" in evening.surface.told


def test_an_object_whose_care_is_unknown_is_asked_about_and_cared_for_after(
    evening: Evening,
) -> None:
    evening.surface.words["Hold"] = ["ease"]
    evening.surface.words[REMOVAL] = ["done"]
    evening.lead()
    assert evening.surface.asked.count("sound") == 1
    owned = evening.app.state.items["example-13"]
    assert (owned.cleaned, owned.sound) == (True, True)
    assert owned.cleaned_at is not None
    assert owned.used_at is not None
    assert owned.cleaned_at >= owned.used_at


def test_what_nobody_answers_stays_unanswered(evening: Evening) -> None:
    evening.surface.words["Hold"] = ["ease"]
    evening.surface.words[REMOVAL] = ["done"]
    for key in ("pain", "discomfort", "blood", "leakage"):
        evening.surface.answers.pop(key)
    evening.lead()
    report = evening.app.state.sessions[-1].report
    assert (report.pain, report.blood, report.leakage) == (None, None, None)


def test_pain_at_the_stop_limit_does_not_wait_for_other_questions(
    evening: Evening,
) -> None:
    evening.surface.words["Hold"] = ["4"]
    evening.surface.words[STOPPED] = ["done"]
    evening.lead()
    assert STOPPED in evening.surface.titles
    assert "stop" in evening.surface.rung
    assert evening.app.state.sessions[-1].report.ended is Ended.STOPPED


def test_silence_calls_aloud_and_ends_by_itself(evening: Evening) -> None:
    evening.surface.words[STOPPED] = ["done"]
    evening.lead()
    assert evening.app.state.sessions[-1].report.ended is Ended.STOPPED
    assert "Look for blood on the paper and on the object." in evening.surface.told


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


def test_settling_can_be_chosen_when_nothing_else_is_wished(evening: Evening) -> None:
    assert evening.lead(Wishes(settle=True)) == ENDED
    record = evening.app.state.sessions[-1]
    assert record.plan.kind is Kind.SETTLE
    assert record.report.ended is Ended.COMPLETED
    assert not evening.surface.asked.count("cleaned")


def test_an_item_can_be_chosen_from_those_that_are_open(evening: Evening) -> None:
    narrow = replace(
        items()[0], id="narrow", name="narrow", diameter=items()[0].diameter
    )
    cared = ItemCared("narrow", cleaned=True, sound=True)
    evening.app.do(Tell((ItemAdded(narrow),)))
    evening.app.do(Tell((cared,)))
    evening.surface.answers["item"] = "narrow"
    evening.surface.words["The tip"] = ["ease"]
    evening.surface.words[REMOVAL] = ["done"]
    evening.lead(Wishes(item=True))
    assert evening.app.state.sessions[-1].plan.item_id == "narrow"


def test_wearing_is_refused_with_its_reason_until_it_opens(evening: Evening) -> None:
    with pytest.raises(CannotDoThatNow) as refused:
        evening.lead(Wishes(wear=True))
    assert "wear" in {reason.rule for reason in refused.value.reasons}


def test_with_a_partner_the_agreement_is_asked(evening: Evening) -> None:
    with pytest.raises(CannotDoThatNow) as refused:
        evening.lead(Wishes(partner=True))
    assert "agreement" in {reason.rule for reason in refused.value.reasons}
    evening.surface.answers["partner_agreed"] = True
    evening.surface.words["The tip"] = ["ease"]
    evening.surface.words[REMOVAL] = ["done"]
    assert evening.lead(Wishes(partner=True)) == ENDED


def test_tension_offers_settling_and_a_no_begins_nothing(evening: Evening) -> None:
    evening.surface.answers["tension"] = 9
    assert evening.lead() == "Nothing has begun."
    evening.surface.answers["settle"] = True
    assert evening.lead() == ENDED
    assert evening.app.state.sessions[-1].plan.kind is Kind.SETTLE


def test_an_answer_counts_even_when_the_other_questions_are_left(
    evening: Evening,
) -> None:
    evening.surface.answers["sober"] = False
    evening.surface.leaves_at = "pde5"
    assert evening.lead() == "Nothing has begun."
    readiness = evening.app.state.readiness
    assert readiness is not None
    assert (readiness.answers.sober, readiness.answers.numbing) == (False, None)
    assert "sober" in {reason.rule for reason in evening.app.decide().reasons}
