"""The feed tells nothing to a page, to a wrong address, or while it is locked."""

from collections.abc import Callable
from typing import Any

import pytest
from starlette.types import Receive, Scope, Send

from tests.web.doors.calendar_program import WRONG, asks, titles
from tests.web.hand_world import PASSPHRASE, HandClock
from tests.web.visitor import HOST, Visitor
from unhurried.app.application import Application
from unhurried.app.ports import Damage
from unhurried.bootstrap.doorstep import Key
from unhurried.bootstrap.erasing import erase_vault
from unhurried.bootstrap.opening import unlock
from unhurried.journal.feed import NAME as FILE
from unhurried.journal.rekey import commit_rekey, prepare_rekey
from unhurried.web.doors import feed
from unhurried.web.doors.feed import AGAIN_S
from unhurried.web.house import House
from unhurried.web.serving import Served

Ask = Callable[[Callable[[Application], Any]], Any]


@pytest.mark.parametrize("wrong", WRONG)
def test_what_is_not_the_key_is_a_page_that_is_not_there(
    wrong: str, visitor: Visitor, path: str
) -> None:
    nobody = asks(visitor, wrong)
    assert nobody.status == 404
    near = path[:-5] + ("0" if path[-5] != "0" else "1") + ".ics"
    assert asks(visitor, near).body == nobody.body
    assert asks(visitor, near).headers == nobody.headers


@pytest.mark.parametrize(
    "said",
    [
        {"sec_fetch_site": "cross-site", "sec_fetch_mode": "no-cors"},
        {"sec_fetch_site": "same-site", "sec_fetch_mode": "cors"},
        {"sec_fetch_site": "same-origin", "sec_fetch_mode": "cors"},
        {"sec_fetch_site": "none", "sec_fetch_mode": "navigate"},
        {"origin": "http://evil.com"},
        {"origin": "null"},
        {"referer": "http://evil.com/"},
    ],
)
def test_no_page_of_a_browser_is_answered_not_even_with_the_key(
    said: dict[str, str], visitor: Visitor, path: str
) -> None:
    assert asks(visitor, path, **said).status == 404
    assert asks(visitor, path).status == 200


def test_a_door_that_looked_at_the_key_alone_would_answer_a_page(
    visitor: Visitor, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Negative control: what keeps pages out is the look at who asks."""
    monkeypatch.setattr(feed, "by_a_program", lambda _: True)
    said = {"sec_fetch_site": "cross-site", "sec_fetch_mode": "no-cors"}
    assert asks(visitor, path, **said).status == 200


@pytest.mark.parametrize("said", ["evil.com:8000", "127.0.0.1", f"evil.{HOST}", ""])
def test_another_name_for_this_machine_is_not_answered(
    said: str, visitor: Visitor, path: str
) -> None:
    assert asks(visitor, path, host=said).status == 421


@pytest.mark.parametrize("method", ["POST", "PUT", "PROPFIND", "OPTIONS", "HEAD"])
def test_it_is_read_and_nothing_else(method: str, visitor: Visitor, path: str) -> None:
    assert asks(visitor, path, method).status == 405
    assert asks(visitor, WRONG[2], method).status == 405


def test_with_more_behind_it_an_address_is_another(visitor: Visitor, path: str) -> None:
    assert asks(visitor, f"{path}?x=1").status == 404


def test_locked_it_tells_nothing_and_knows_no_address(
    visitor: Visitor, path: str, house: House
) -> None:
    asks(visitor, path)
    house.lock()
    right, wrong = asks(visitor, path), asks(visitor, WRONG[2])
    assert (right.status, wrong.status) == (503, 503)
    assert (right.body, right.headers) == (wrong.body, wrong.headers)
    assert right.header("retry-after") == str(AGAIN_S)


def test_without_a_vault_there_is_nothing(empty_house: House) -> None:
    app = Served(empty_house, (HOST,)).app
    assert asks(Visitor(app), WRONG[2]).status == 404


def test_asking_keeps_nothing_open(
    visitor: Visitor, path: str, house: House, clock: HandClock
) -> None:
    for _ in range(3):
        clock.passes(seconds=59)
        assert asks(visitor, path).status == 200
    clock.passes(seconds=4)
    assert asks(visitor, path).status == 503
    assert house.locked


def test_of_a_record_in_doubt_no_date_is_told(
    visitor: Visitor, path: str, ask: Ask
) -> None:
    def doubt(app: Application) -> None:
        app.damage = Damage("broken-chain", 1, "restore a backup")

    ask(doubt)
    answer = asks(visitor, path)
    assert answer.status == 200
    assert titles(answer.body) == set()


def test_an_erased_vault_answers_nothing(
    visitor: Visitor, path: str, house: House
) -> None:
    erase_vault(house.folder)
    assert asks(visitor, path).status == 404
    assert not house.folder.exists()


def test_a_vault_that_is_sealed_anew_has_no_feed(
    visitor: Visitor, path: str, house: House
) -> None:
    before = unlock(house.folder, Key(PASSPHRASE), house.world)
    commit_rekey(
        prepare_rekey(before, "six other words for a test", house.world.profile)
    )
    assert asks(visitor, path).status == 503
    visitor.get("/unlock")
    visitor.post("/unlock", {"passphrase": "six other words for a test"})
    assert asks(visitor, path).status == 404


def test_over_the_network_there_is_no_feed(path: str, house: House) -> None:
    app = Served(house, (HOST,)).afar([HOST])
    assert asks(Visitor(app), path).status == 403
    said = {"sec_fetch_site": "none", "sec_fetch_mode": "navigate"}
    assert asks(Visitor(app), path, **said).location == "/pair"


def test_another_device_makes_no_address(visitor: Visitor, house: House) -> None:
    async def over_the_network(scope: Scope, receive: Receive, send: Send) -> None:
        await visitor.app({**scope, "scheme": "https"}, receive, send)

    there = Visitor(over_the_network, cookie=visitor.cookie, tab=visitor.tab)
    assert "Make an address" in visitor.get("/settings/record").text
    page = there.get("/settings/record")
    assert "made on the machine itself" in page.text
    assert "Make an address" not in page.text
    answer = there.post("/settings/record/dates", origin=f"https://{HOST}")
    assert answer.status == 409
    assert not (house.folder / FILE).exists()
