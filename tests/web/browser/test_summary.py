"""The summary for a clinician in a real browser: chosen, made, and kept as a file."""

from pathlib import Path

from playwright.sync_api import expect

from tests.web.browser.conftest import Visiting
from tests.web.browser.looks import PHONE


def test_a_chosen_summary_arrives_as_a_file(visiting: Visiting) -> None:
    visit = visiting("one session", PHONE)
    visit.go("/progress")
    visit.page.get_by_role("link", name="A summary for a clinician").click()
    visit.page.get_by_label("health questions").uncheck()
    with visit.page.expect_download() as coming:
        visit.page.get_by_role("button", name="Make the file").click()
    assert coming.value.suggested_filename == "summary.pdf"
    assert Path(coming.value.path()).read_bytes().startswith(b"%PDF-1.7")
    expect(visit.page.get_by_role("heading", level=1)).to_have_text(
        "Summary for a clinician"
    )
