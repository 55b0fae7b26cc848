"""Words of a page: in order, once, at their own time; a stop is never refused."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.web.hand_world import PASSPHRASE
from tests.web.player.evening import OTHER, WORDS, Speaker
from tests.web.visitor import Visitor
from unhurried.app.application import Application
from unhurried.core.errors import Unavailable
from unhurried.core.practice import Ended
from unhurried.core.state import Running
from unhurried.core.steps import Step
from unhurried.web.house import House
from unhurried.web.serving import served

Ask = Callable[[Callable[[Application], Any]], Any]


def _running(app: Application) -> Running:
    running = app.state.running
    assert running is not None
    return running


def _step(ask: Ask) -> Step:
    step: Step = ask(lambda app: _running(app).step)
    return step


def test_without_a_session_there_is_no_script(visitor: Visitor) -> None:
    opened = json.loads(visitor.fetch("/api/session").text)
    assert opened == {"script": None, "now": None}


def test_a_session_begins_where_readiness_was_answered(speaker: Speaker) -> None:
    assert (speaker.told["step"], speaker.told["before"]) == ("prepare", "prepare")


def test_words_count_in_their_order(speaker: Speaker, ask: Ask) -> None:
    words = [speaker.word(signal="done")]
    speaker.told = {"step": "settle", "before": "settle"}
    words.append(speaker.word(check_in={"pain": 1}))

    heard = speaker.heard(speaker.send(*words))

    assert heard["kept"] == [word["id"] for word in words]
    assert _step(ask) is Step.SETTLE


def test_a_word_that_is_sent_twice_counts_once(speaker: Speaker, ask: Ask) -> None:
    word = speaker.word(signal="done")
    speaker.send(word)
    entries = ask(lambda app: app.state.entries)

    again = speaker.send(word, word)

    assert again.status == 200
    assert json.loads(again.text)["kept"] == [word["id"]] * 2
    assert ask(lambda app: app.state.entries) == entries


def test_a_word_from_elsewhere_is_answered_with_where_the_session_is(
    speaker: Speaker,
) -> None:
    stale = speaker.word(signal="done")
    speaker.say("done")

    answer = speaker.send({**stale, "id": "c" * 32})

    assert answer.status == 409
    heard = json.loads(answer.text)
    assert heard["left"] == ["c" * 32]
    assert heard["now"]["step"] == "settle"


def test_an_evening_offline_is_delivered_with_its_own_times(
    speaker: Speaker, ask: Ask
) -> None:
    speaker.to_hold()
    hold_ms = ask(lambda app: _running(app).plan.hold_s) * 1000
    speaker.clock.passes(ms=hold_ms + 90_000)
    over = speaker.word(90_000, signal="hold-over")
    speaker.told["step"] = "remove"
    out = speaker.word(30_000, signal="done")
    speaker.told["step"] = "debrief"
    told = speaker.word(20_000, debrief={"pain": 0, "blood": False, "signs": []})
    done = speaker.word(20_000, signal="done")
    speaker.told["step"] = "after-care"
    last = speaker.word(10_000, signal="done")

    heard = speaker.heard(speaker.send(over, out, told, done, last))

    assert heard["left"] == []
    assert heard["now"] is None
    [record] = ask(lambda app: app.state.sessions)
    now = ask(lambda app: app.state.credit.credited_ms)
    assert record.report.ended is Ended.COMPLETED
    assert record.report.hold_s * 1000 == hold_ms
    assert record.ended == now - 10_000


@pytest.mark.parametrize("steps", range(8))
def test_stop_counts_at_every_step(speaker: Speaker, ask: Ask, steps: int) -> None:
    onward = ["done", "done", "done", "done", "in", "hold-over", "done"]
    for signal in onward[:steps]:
        speaker.clock.passes(seconds=125)
        speaker.say(signal)
    stopped = {**speaker.word(signal="stop"), "step": "ended", "before": "ended"}

    assert speaker.send(stopped).status == 200
    after = (Step.REMOVE_AND_STOP, Step.DEBRIEF)
    assert _step(ask) is after[steps == len(onward)]


def test_a_stop_counts_twice_from_two_pages(speaker: Speaker, ask: Ask) -> None:
    speaker.say("stop")
    other = Speaker(speaker.visitor, speaker.clock, OTHER)
    other.open()

    assert other.say("stop")["leads"] is False
    assert _step(ask) is Step.REMOVE_AND_STOP


def test_one_page_leads_until_it_is_gone_or_another_takes_over(
    speaker: Speaker,
) -> None:
    other = Speaker(speaker.visitor, speaker.clock, OTHER)
    other.open()
    other.count = 100
    assert speaker.heard(speaker.send())["leads"]
    assert not other.heard(other.send())["leads"]
    assert other.heard(other.send(take=True))["leads"]
    assert not speaker.heard(speaker.send())["leads"]
    other.send(leave=True)
    assert speaker.heard(speaker.send())["leads"]
    speaker.clock.passes(seconds=20)
    assert other.heard(other.send())["leads"]


def test_a_call_without_a_word_lets_time_act(speaker: Speaker) -> None:
    speaker.to_hold()
    speaker.clock.passes(hours=2)

    heard = speaker.heard(speaker.send())

    assert (heard["now"]["step"], heard["now"]["by"]) == ("remove-and-stop", "silence")


def test_words_of_a_session_that_is_over_are_told_so(speaker: Speaker) -> None:
    for signal in ("stop", "done", "done", "done", "done"):
        speaker.say(signal)
    speaker.told = {"step": "hold", "before": "hold"}

    answer = speaker.send(speaker.word(signal="stop"))

    heard = json.loads(answer.text)
    assert (answer.status, heard["now"], heard["session"]) == (409, None, None)


@pytest.mark.parametrize(
    "change",
    [
        {"signal": "leap"},
        {"ago_ms": -1},
        {"ago_ms": 1e40},
        {"id": "short"},
        {"signal": None},
        {"check_in": {"pain": 11}},
        {"check_in": {"pain": 3}},
        {"more": 1},
        {"signal": None, "debrief": {"note": "\ud800"}},
        {"signal": None, "check_in": {"signs": ["x" * 65]}},
    ],
)
def test_a_word_that_is_not_understood_changes_nothing(
    speaker: Speaker, ask: Ask, change: dict[str, Any]
) -> None:
    before = ask(lambda app: app.state.entries)

    answer = speaker.send({**speaker.word(signal="done"), **change})

    assert answer.status == 400
    assert ask(lambda app: app.state.entries) == before


@pytest.mark.parametrize("body", [b"", b"null", b"[", b"\xff", b'{"session": 1}'])
def test_a_body_that_is_none_is_refused(speaker: Speaker, body: bytes) -> None:
    assert speaker.visitor.send(WORDS, body).status == 400


def test_what_cannot_be_kept_is_asked_for_again(
    speaker: Speaker, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    word = speaker.word(signal="done")

    def full(*_: Any) -> int:
        raise Unavailable("the disk is full", "make room")

    with monkeypatch.context() as patched:
        patched.setattr(Application, "_append", full)
        assert speaker.send(word).status == 503
    assert speaker.send(word).status == 200
    assert _step(ask) is Step.SETTLE


def test_a_page_that_was_led_before_the_house_was_locked_goes_on(
    visitor: Visitor, speaker: Speaker, house: House, ask: Ask
) -> None:
    speaker.clock.passes(seconds=60)
    word = speaker.word(50_000, signal="done")
    house.lock()
    visitor.app = served(house)  # the process was replaced: it knows nobody
    assert speaker.send(word).status in (303, 401, 403)
    visitor.get("/unlock")
    visitor.post("/unlock", {"passphrase": PASSPHRASE})
    visitor.get("/help")

    heard = speaker.heard(speaker.send(word))

    assert heard["kept"] == [word["id"]]
    assert heard["now"]["entered_ago"] == 50_000
    assert _step(ask) is Step.SETTLE
