from pathlib import Path

import pytest

from tools.reliability_figures import campaigns, keep
from tools.reliability_page import told

KILLS: dict[str, int | str] = {
    "campaign": "killed in a session",
    "what": "A session is killed at a random instant.",
    "command": "make kills",
    "trials": 20_000,
    "lost": 0,
    "seconds": 900,
    "seed": 7,
    "control": "words before deeds: 12 of 30 lost.",
}


def test_what_a_campaign_keeps_stands_on_the_page(tmp_path: Path) -> None:
    keep("kills-session", KILLS, tmp_path)
    page = told(campaigns(tmp_path))
    assert "| Killed in a session | 20,000 | 0 |  |  |  |  | 15 min | 20" in page
    assert "Seeded defect: words before deeds: 12 of 30 lost." in page
    assert "Run by `make kills`, seed 7." in page


def test_a_figure_that_no_page_shows_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="lots"):
        keep("kills-session", {**KILLS, "lots": 3}, tmp_path)
    assert campaigns(tmp_path) == {}


def test_without_a_campaign_the_page_says_that_none_was_run() -> None:
    assert "Not yet run." in told({})
