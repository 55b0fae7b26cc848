"""What is heard, felt and kept lit, wherever the browser has a sense for it."""

import re
from typing import Any, Final

import pytest
from playwright.sync_api import expect

from tests.web.browser.conftest import Visiting
from tests.web.browser.evening import Evening
from tests.web.browser.looks import PHONE
from tests.web.browser.visit import Visit

SPY: Final = """
globalThis.seen = [];
const note = (...what) => globalThis.seen.push(what);
const own = (where, name, value) =>
  Object.defineProperty(where, name, {configurable: true, value});
own(navigator, 'vibrate', (pulses) => { note('felt', pulses.length); return true; });
own(navigator, 'wakeLock', {request: async (kind) => note('lit', kind)});
const Real = globalThis.AudioContext;
globalThis.AudioContext = class extends Real {
  createOscillator() { note('heard'); return super.createOscillator(); }
};
globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
const voices = [false, LOCAL].map((localService) => ({lang: 'en-GB', localService}));
own(globalThis, 'speechSynthesis', {
  getVoices: () => voices, cancel() {},
  speak: (said) => note('said', said.voice.localService, said.text),
});
"""


def spied(visiting: Visiting, *, local: bool = True) -> Evening:
    """Someone at the settling of a session, with every sense written down."""
    visit = visiting("at settle", PHONE)
    visit.context.add_init_script(SPY.replace("LOCAL", str(local).lower()))
    visit.hold_time()
    evening = Evening(visit)
    evening.resume()
    return evening


def seen(visit: Visit, kind: str) -> list[Any]:
    """What was noted of this sense."""
    told: list[list[Any]] = visit.page.evaluate("globalThis.seen")
    return [one[1:] for one in told if one[0] == kind]


def switch(evening: Evening, name: str) -> None:
    """Change how the page behaves."""
    folded = evening.page.locator(".wishes")
    if folded.get_attribute("open") is None:
        folded.locator("summary").click()
    evening.page.get_by_role("checkbox", name=name).click()


def test_tones_pulses_and_light_come_by_themselves_and_words_when_wished(
    visiting: Visiting,
) -> None:
    evening = spied(visiting)
    visit = evening.visit
    assert seen(visit, "lit") == [["screen"]]
    assert seen(visit, "felt") == []  # nothing before the person touched the page
    switch(evening, "Spoken prompts")
    for _ in range(3):
        visit.page.clock.run_for(5_000)
    assert {1, 3} <= {pulses for [pulses] in seen(visit, "felt")}  # in, and out
    assert seen(visit, "heard")
    evening.stop.tap()
    evening.at("remove-and-stop")
    [local, text] = seen(visit, "said")[-1]
    assert local
    assert re.match("Stop: take it out gently", text)


def test_what_is_not_wished_is_left_out(visiting: Visiting) -> None:
    evening = spied(visiting)
    switch(evening, "Tones")
    switch(evening, "Vibration")
    before = [seen(evening.visit, kind) for kind in ("heard", "felt")]
    for _ in range(3):
        evening.page.clock.run_for(5_000)
    evening.stop.tap()
    evening.at("remove-and-stop")
    assert [seen(evening.visit, kind) for kind in ("heard", "felt")] == before
    assert seen(evening.visit, "said") == []


def test_a_voice_of_a_service_elsewhere_is_never_used(visiting: Visiting) -> None:
    evening = spied(visiting, local=False)
    switch(evening, "Spoken prompts")
    expect(evening.page.locator(".wishes")).to_contain_text("no voice")
    evening.stop.tap()
    evening.at("remove-and-stop")
    assert seen(evening.visit, "said") == []


@pytest.mark.parametrize("hand", ["right", "left"])
def test_what_is_pressed_is_in_reach_of_one_hand(hand: str, visiting: Visiting) -> None:
    visit = visiting("at hold", PHONE)
    evening = Evening(visit)
    evening.resume()
    if hand == "left":
        switch(evening, "Buttons for the left hand")
    visit.page.evaluate("scrollTo(0, 0)")
    for offered in visit.page.locator(".in-hand button:visible").all():
        box = offered.bounding_box()
        assert box is not None
        assert box["y"] > PHONE.height / 2
        assert box["y"] + box["height"] <= PHONE.height


def test_the_pages_can_be_installed_under_a_neutral_name(visiting: Visiting) -> None:
    visit = visiting("introduced", PHONE)
    asked = visit.context.new_cdp_session(visit.page)
    found = asked.send("Page.getAppManifest")
    assert found["errors"] == []
    against = asked.send("Page.getInstallabilityErrors")["installabilityErrors"]
    assert [one["errorId"] for one in against] == ["in-incognito"]  # as tests are
