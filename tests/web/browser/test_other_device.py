"""Another device of the network, as a browser of its own: paired, and one at a time."""

import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from tests.cli.fast_world import PASSPHRASE
from tests.web.browser import axe
from tests.web.browser.hand_clock import hand_clock
from tests.web.browser.looks import DESKTOP, PHONE
from tests.web.browser.served_house import ServedHouse, started
from tests.web.browser.watcher import Watcher

HOST = "127.0.0.2"  # loopback too, but not the address that is for this machine alone
CODE = re.compile(r"five minutes: (\w{4}-\w{4})")
UNVOUCHED = ("certificate", "status of 403", "failed: 403", "net::ERR_ABORTED")
"""The worker is not installed where nobody vouches for an address; that is told."""
SECRETS = "[isSecureContext, localStorage.length, sessionStorage.length].join(' ')"


def device(browser: Browser, look_like: str, watcher: Watcher) -> Page:
    """A device whose owner has compared the fingerprint, and goes on."""
    look = PHONE if look_like == "phone" else DESKTOP
    context = browser.new_context(ignore_https_errors=True, **look.options())
    watcher.watch(context)
    return context.new_page()


def test_a_phone_is_paired_and_used_and_a_second_device_stays_outside(
    browser: Browser,
    tmp_path: Path,
    vault_of: Callable[[str, Path], int],
    watcher: Watcher,
) -> None:
    ended = vault_of("introduced", tmp_path / "vault")
    hand_clock(tmp_path, ended)
    wanted = ("--lan", "--host", HOST)
    with started(tmp_path / "vault", tmp_path / "clock", *wanted) as house:
        at = f"https://{HOST}:{house.port}"
        watcher.hosts |= {f"{HOST}:{house.port}"}
        watcher.expect(*UNVOUCHED)
        phone = device(browser, "phone", watcher)
        paired(phone, house, at)
        phone.get_by_label("Passphrase", exact=True).fill(PASSPHRASE)
        phone.get_by_role("button", name="Unlock", exact=True).click()
        expect(phone).to_have_url(f"{at}/today")
        assert phone.evaluate(SECRETS) == "true 0 0"
        phone.goto(f"{at}/session")
        expect(phone.get_by_role("button", name="Begin")).to_be_visible()

        other = device(browser, "desk", watcher)
        other.goto(f"{at}/today")
        expect(other).to_have_url(f"{at}/pair")
        other.get_by_label("The code from the terminal").fill("0000-0000")
        other.get_by_role("button", name="Let this device in").click()
        expect(other.get_by_role("alert")).to_contain_text("not the code")
        expect(phone.get_by_role("button", name="Lock")).to_be_visible()
        watcher.nothing(phone)
        phone.context.close()
        other.context.close()


def paired(phone: Page, house: ServedHouse, at: str) -> None:
    """Read what it means, and type the code of the terminal."""
    phone.goto(at)
    expect(phone).to_have_url(f"{at}/pair")
    expect(phone.locator("main")).to_contain_text("compare the fingerprint")
    assert axe.violations(phone) == []
    phone.get_by_label("The code from the terminal").fill(house.heard(CODE))
    phone.get_by_role("button", name="Let this device in").click()
    expect(phone).to_have_url(f"{at}/unlock")
