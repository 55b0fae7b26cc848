"""Two credentials for every POST, and small bodies only."""

import pytest

from tests.web.hand_world import PASSPHRASE, HandClock
from tests.web.visitor import Visitor
from unhurried.web.doors.visits import LONGEST_MS, MOST, Visits
from unhurried.web.house import House
from unhurried.web.serving import served


def test_a_post_without_the_tab_credential_is_refused(visitor: Visitor) -> None:
    visitor.tab = ""
    assert visitor.post("/lock").status == 403
    assert visitor.fetch("/here").status == 204


@pytest.mark.parametrize("tab", ["0" * 64, "é", "x" * 5000])
def test_a_post_with_another_credential_is_refused(tab: str, visitor: Visitor) -> None:
    visitor.tab = tab
    assert visitor.post("/lock").status == 403
    assert visitor.fetch("/here", x_u_tab="0").status == 204


def test_the_credential_of_another_browser_is_refused(
    visitor: Visitor, house: House
) -> None:
    other = Visitor(visitor.app)
    other.get("/unlock")
    assert other.tab != visitor.tab
    visitor.tab = other.tab
    assert visitor.post("/lock").status == 403
    assert not house.locked
    other.close()


def test_a_credential_in_the_header_is_as_good(visitor: Visitor, house: House) -> None:
    assert visitor.send("/lock", b"{}").status == 200
    assert house.locked


def test_a_credential_given_twice_in_a_form_is_refused(visitor: Visitor) -> None:
    assert visitor.post("/lock", [("tab", visitor.tab)]).status == 403


def test_the_tab_credential_alone_is_refused(visitor: Visitor, house: House) -> None:
    visitor.cookie = ""
    assert visitor.post("/lock").status == 403
    assert not house.locked


@pytest.mark.parametrize("cookie", ["a=1; visit={0}; b=2", "visit={0}"])
def test_the_cookie_is_found_among_others(cookie: str, visitor: Visitor) -> None:
    sent = cookie.format(visitor.cookie)
    assert visitor.fetch("/here", cookie=sent).status == 204


@pytest.mark.parametrize(
    "cookie", ["visit={0}; visit={0}", "visit", "visit=", "Visit={0}", "visit={0}x"]
)
def test_a_cookie_that_is_not_it_is_a_strangers(cookie: str, visitor: Visitor) -> None:
    sent = cookie.format(visitor.cookie)
    assert visitor.fetch("/here", cookie=sent).status == 200


def test_the_cookie_is_strict_and_out_of_reach_of_scripts(stranger: Visitor) -> None:
    cookie = stranger.get("/unlock").header("set-cookie")
    assert cookie.partition("; ")[2] == "HttpOnly; SameSite=Strict; Path=/"
    assert len(stranger.cookie) == 64


def test_a_large_body_is_refused(visitor: Visitor, house: House) -> None:
    answer = visitor.post("/unlock", {"passphrase": "x" * 300_000})
    assert answer.status == 413
    assert "That is too much at once." in answer.text
    assert not house.locked


def test_a_form_with_very_many_fields_is_refused(visitor: Visitor) -> None:
    assert visitor.post("/lock", [("a", "b")] * 2000).status == 403


def test_a_visit_ends_after_eight_hours(visitor: Visitor, clock: HandClock) -> None:
    for _ in range(24 * 8 - 1):
        clock.passes(seconds=150)
        assert visitor.post("/here").status == 204
    clock.passes(seconds=150)
    assert visitor.post("/here").status == 403
    assert clock.ms > LONGEST_MS


def test_unlocking_once_more_gives_a_new_id_and_ends_the_old(visitor: Visitor) -> None:
    old = visitor.cookie
    visitor.post("/unlock", {"passphrase": PASSPHRASE})
    assert visitor.cookie != old
    visitor.cookie = old
    assert visitor.fetch("/here").status == 200


def test_two_houses_do_not_know_each_others_visits(
    visitor: Visitor, house: House
) -> None:
    other = Visitor(served(house), cookie=visitor.cookie, tab=visitor.tab)
    assert other.post("/lock").status == 403
    other.close()


def test_the_oldest_of_too_many_visits_ends() -> None:
    numbers = iter(range(10_000))
    visits = Visits(lambda count: next(numbers).to_bytes(count))
    begun = [visits.begin(0) for _ in range(MOST + 1)]
    found = [visits.find(visit.id, 0) for visit in begun]
    assert found == [None, *begun[1:]]


def test_knocking_puts_nobody_out(visitor: Visitor) -> None:
    cookie = visitor.cookie
    for _ in range(3 * MOST):
        Visitor(visitor.app).get("/help")
    assert visitor.fetch("/here", cookie=f"visit={cookie}").status == 204
