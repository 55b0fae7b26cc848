"""What the program says about itself holds nothing of what was asked or told."""

import logging

import pytest

from tests.web.hand_world import PASSPHRASE
from tests.web.visitor import Visitor
from unhurried.web.house import House
from unhurried.web.notes import place

CANARIES = ("canary-path", "canary-query", "canary-form", "canary-cookie")


def used(visitor: Visitor) -> list[str]:
    """Every kind of answer, with a canary in all that can be sent."""
    path = "/canary-path?canary-query=canary-query"
    form = {"canary-form": "canary-form", "passphrase": "canary-form"}
    answers = [
        visitor.get(path),
        visitor.fetch(path),
        visitor.fetch(path, x_u_tab="canary-cookie"),
        visitor.post("/canary-path", form),
        visitor.post("/unlock", form),
        visitor.post("/enter", form, origin="null", sec_fetch_site="cross-site"),
        visitor.send("/lock?canary-query", b'{"canary-form"'),
        visitor.get("/unlock", cookie="visit=canary-cookie"),
        visitor.get("/canary-path", host="canary-path"),
        visitor.ask("CANARY-PATH", "/canary-path", {}),
        visitor.get("/static/canary-path/canary-path"),
    ]
    return [f"{answer.text}{answer.headers}" for answer in answers]


def test_no_answer_and_no_log_repeats_what_was_sent(
    visitor: Visitor,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.DEBUG)
    said = [*used(visitor), caplog.text, *capfd.readouterr()]
    found = {canary for canary in CANARIES for text in said if canary in text.lower()}
    assert found == set()


def test_a_mistake_is_told_by_its_place_alone(
    visitor: Visitor,
    house: House,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    def breaks(*_: object) -> None:
        raise RuntimeError(f"canary-form {PASSPHRASE}")

    monkeypatch.setattr(house, "ask", breaks)
    answer = visitor.fetch("/today")
    said = capfd.readouterr()
    assert answer.status == 500
    assert "RuntimeError, test_notes.py:" in said.err
    assert not any(
        secret in text
        for secret in ("canary", PASSPHRASE)
        for text in (answer.text, said.err, said.out)
    )


def test_with_debugging_on_everything_is_told(
    visitor: Visitor,
    house: House,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    def breaks(*_: object) -> None:
        raise RuntimeError("canary-form")

    monkeypatch.setenv("UNHURRIED_DEBUG", "1")
    monkeypatch.setattr(house, "ask", breaks)
    visitor.fetch("/today")
    assert "canary-form" in capfd.readouterr().err


def test_an_error_without_a_place_is_told_by_its_kind() -> None:
    assert place(KeyError("a name")) == "KeyError"
