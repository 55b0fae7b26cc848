"""The page for a partner, on the real application."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.exports.age_keys import ONE, key, opened
from tests.web.visitor import Visitor
from unhurried.app.application import Application
from unhurried.core.events import ExportMade, PartnerViewStopped

Ask = Callable[[Callable[[Application], Any]], Any]
HERE = "/settings/shared"
CHOICE = [("fields", "next"), ("fields", "helps"), ("helps", "a <b>warm</b> room")]


def chosen(visitor: Visitor) -> str:
    visitor.get(HERE)
    assert visitor.post(HERE, CHOICE).location == HERE
    return visitor.get(HERE).text


def test_the_settings_lead_there_and_nothing_is_shown_at_first(
    visitor: Visitor,
) -> None:
    assert f'href="{HERE}"' in visitor.get("/settings").text
    page = visitor.get(HERE).text
    assert "Nothing is shown to anybody." in page
    assert "that is pressure" in page
    assert "checked" not in page
    assert f'action="{HERE}/file"' not in page


def test_a_choice_is_shown_as_they_would_see_it(visitor: Visitor, ask: Ask) -> None:
    page = chosen(visitor)
    assert "a &lt;b&gt;warm&lt;/b&gt; room" in page
    assert page.count(" checked") == 2
    view = ask(lambda app: app.state.partner_view)
    assert [one.value for one in view.fields] == ["next", "helps"]


@pytest.mark.parametrize("way", ["stop", "none"])
def test_it_is_stopped_by_a_button_or_by_choosing_nothing(
    visitor: Visitor, ask: Ask, way: str
) -> None:
    chosen(visitor)
    stop = visitor.post(f"{HERE}/stop") if way == "stop" else visitor.post(HERE)
    assert stop.location == HERE
    assert ask(lambda app: app.state.partner_view) is None
    assert ask(lambda app: app.history()[-1].event) == PartnerViewStopped()


def test_a_file_opens_with_age(visitor: Visitor, ask: Ask, tmp_path: Path) -> None:
    secret, public = key(tmp_path, "theirs")
    chosen(visitor)
    made = visitor.post(f"{HERE}/file", {"key": public})
    assert made.status == 200
    assert made.header("cache-control") == "no-store"
    assert "for-you.html.age" in made.header("content-disposition")
    file = tmp_path / "given"
    file.write_bytes(made.body)
    assert b"a &lt;b&gt;warm&lt;/b&gt; room" in opened(file, secret).stdout
    assert ask(lambda app: app.history()[-1].event) == ExportMade("partner")


@pytest.mark.parametrize("said", ["", "age1", ONE.upper(), "AGE-SECRET-KEY-1QQQQQQQQ"])
def test_what_is_no_key_is_said_and_not_shown_again(
    visitor: Visitor, ask: Ask, said: str
) -> None:
    chosen(visitor)
    before = len(ask(lambda app: app.history()))
    page = visitor.post(f"{HERE}/file", {"key": said})
    assert page.status == 422
    assert 'role="alert"' in page.text
    assert "QQQQQQQQ" not in page.text
    assert len(ask(lambda app: app.history())) == before


def test_without_a_choice_no_file_is_made(visitor: Visitor) -> None:
    visitor.get(HERE)
    assert visitor.post(f"{HERE}/file", {"key": ONE}).status == 422


def test_a_field_that_does_not_exist_is_refused(visitor: Visitor, ask: Ask) -> None:
    visitor.get(HERE)
    assert visitor.post(HERE, [("fields", "pain")]).status == 422
    assert ask(lambda app: app.state.partner_view) is None


def test_the_page_is_shut_while_locked(stranger: Visitor) -> None:
    assert stranger.get(HERE).location == "/unlock"
