"""A session in a real page: led by its script, with the house near, far or gone."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.cli.fast_world import PASSPHRASE
from tests.web.browser.led import AFTER, Led, begun
from tests.web.browser.looks import DESKTOP, PHONE, PHONE_STILL
from tests.web.browser.visit import Visit

Visiting = Callable[..., Visit]


SAYS = """async () => (await (await fetch("/api/session", {cache: "no-store"})).json())
  .now?.step ?? ""
"""


def _told(led: Led) -> str:
    """Where the house says the session is."""
    step: str = led.page.evaluate(SAYS)
    return step


def test_a_whole_session_is_led_and_kept(visiting: Visiting) -> None:
    led = begun(visiting())
    led.to_hold()
    led.kept()
    led.page.get_by_role("button", name="How is it?").click()
    for answer in ("0", "1", "7"):
        led.page.get_by_role("button", name=answer, exact=True).click()
    led.passes(5 * 60)
    led.at("remove")
    expect(led.page.locator(".words")).to_contain_text("as long as it was planned")

    led.to_the_end()

    led.page.wait_for_url(AFTER)
    expect(led.page.locator("h1")).to_have_text("Done for today")


@pytest.mark.parametrize("key", ["Space", "Escape"])
def test_one_key_stops_at_once(visiting: Visiting, key: str) -> None:
    led = begun(visiting(look=DESKTOP))
    led.to_tip()
    led.page.locator("[data-signal=in]").focus()

    led.page.keyboard.press(key)

    led.at("remove-and-stop")
    led.kept()
    assert _told(led) == "remove-and-stop"


def test_the_bar_stops_at_every_size_without_scrolling(visiting: Visiting) -> None:
    led = begun(visiting())
    led.to_settle()
    stop = led.page.get_by_role("button", name="STOP", exact=True)
    for width, height in ((320, 480), (360, 740), (740, 360), (1280, 800)):
        led.page.set_viewport_size({"width": width, "height": height})
        expect(stop).to_be_in_viewport(ratio=1)
    stop.click()
    led.at("remove-and-stop")


def test_nobody_answering_ends_it(visiting: Visiting) -> None:
    led = begun(visiting())
    led.to_tip()
    led.passes(30)
    expect(led.page.locator(".check-in.asked")).to_have_count(0)

    led.passes(20 * 60)

    led.at("remove-and-stop")
    expect(led.page.locator(".words")).to_contain_text("no answer")
    led.kept()
    assert _told(led) == "remove-and-stop"


def test_without_a_network_it_goes_on_and_is_told_afterwards(
    visiting: Visiting,
) -> None:
    visit = visiting()
    led = begun(visit)
    led.to_tip()
    led.kept()
    visit.watcher.expect("ERR_INTERNET_DISCONNECTED")
    visit.context.set_offline(offline=True)
    led.press("in")
    led.waits(1)
    led.press("pause")
    led.waits(2)
    led.at("pause")

    visit.context.set_offline(offline=False)
    led.passes(15)

    led.kept()
    assert _told(led) == "pause"


def test_without_a_network_a_stop_is_a_stop(visiting: Visiting) -> None:
    visit = visiting()
    led = begun(visit)
    led.to_tip()
    visit.watcher.expect("ERR_INTERNET_DISCONNECTED")
    visit.context.set_offline(offline=True)
    led.page.get_by_role("button", name="STOP", exact=True).click()
    led.at("remove-and-stop")
    visit.context.set_offline(offline=False)
    led.passes(15)
    led.kept()
    assert _told(led) == "remove-and-stop"


def test_the_program_may_be_gone_for_a_while(visiting: Visiting) -> None:
    visit = visiting()
    led = begun(visit)
    led.to_tip()
    led.kept()
    visit.watcher.expect("ERR_", "failed: 401", "failed: 403", "status of 40")
    visit.house.stop(hard=True)
    led.press("in")
    led.waits(1)
    visit.house.start()
    led.passes(15)
    led.waits(1)

    led.page.get_by_label("Passphrase").fill(PASSPHRASE)
    led.page.get_by_role("button", name="Unlock and keep").click()

    led.kept()
    led.at(_told(led))
    assert led.step != "insert-tip"


def test_a_page_opened_again_finds_the_session_where_it_is(visiting: Visiting) -> None:
    led = begun(visiting())
    led.to_tip()
    led.press("pause")
    led.kept()

    led.page.reload()

    led.at("pause")
    led.press("resume")
    led.at("re-apply")
    led.kept()


def test_signs_that_were_told_are_not_asked_again_by_a_page_opened_anew(
    visiting: Visiting,
) -> None:
    led = begun(visiting())
    led.to_tip()
    led.page.get_by_role("button", name="STOP", exact=True).click()
    led.press("done")
    led.at("triage")
    led.page.get_by_label("Stinging on the toilet").check()
    led.page.get_by_role("button", name="Told").click()
    led.kept()

    led.page.reload()

    led.at("triage")
    expect(led.page.locator(".aid h2")).to_have_text("Stinging on the toilet")
    expect(led.page.locator("input[name=signs]")).to_have_count(0)
    led.page.get_by_role("button", name="Something else as well").click()
    expect(led.page.locator("input[name=signs]").first).to_be_visible()
    led.page.reload()
    led.page.get_by_role("button", name="Go on").click()
    led.at("debrief")


def test_a_second_page_follows_and_can_stop(visiting: Visiting) -> None:
    led = begun(visiting())
    led.to_tip()
    led.kept()
    other = Led(led.visit, _another(led))
    other.at("insert-tip")
    expect(other.page.locator(".kept")).to_contain_text("Another page leads")

    led.press("pause")
    led.kept()
    other.page.clock.run_for(3000)
    other.at("pause")
    other.page.get_by_role("button", name="STOP", exact=True).click()
    other.at("remove-and-stop")
    other.page.wait_for_timeout(100)

    led.passes(15)
    led.at("remove-and-stop")


def _another(led: Led) -> Page:
    page = led.visit.context.new_page()
    page.goto(led.visit.at("/session"))
    return page


def test_with_eyes_closed_every_touch_stops_but_the_strip_below(
    visiting: Visiting,
) -> None:
    led = begun(visiting(look=PHONE))
    led.to_settle()
    led.page.get_by_role("button", name=re.compile("^With eyes closed")).click()
    led.page.get_by_role("button", name="Show the page again").click()
    led.at("settle")
    led.page.get_by_role("button", name=re.compile("^With eyes closed")).click()

    led.page.mouse.click(200, 120)

    led.at("remove-and-stop")
    expect(led.page.locator(".darkness")).to_be_hidden()


def test_where_motion_is_not_wished_nothing_moves(visiting: Visiting) -> None:
    led = begun(visiting(look=PHONE_STILL))
    led.to_settle()
    expect(led.page.locator(".pacer")).to_be_hidden()
    expect(led.page.locator(".breath-words")).to_have_text(
        "In for 4 seconds, out for 6."
    )


def test_every_step_is_said_to_a_screen_reader(visiting: Visiting) -> None:
    led = begun(visiting())
    log = led.page.get_by_role("log")
    expect(log).to_contain_text("Make ready")
    led.to_settle()
    expect(log).to_contain_text("Settle Lie on your side")
    expect(led.page.locator("body")).to_match_aria_snapshot("""
      - button "STOP"
    """)


def test_letters_and_numbers_answer(visiting: Visiting) -> None:
    led = begun(visiting(look=DESKTOP))
    led.to_tip()
    led.page.keyboard.press("n")
    led.at("ease-back")
    led.page.keyboard.press("5")
    led.at("remove-and-stop")
