"""The sheets hold together: colours stand out, classes have rules, all is our own."""

import re
from pathlib import Path

import pytest

from tests.web.style.sheets import (
    TEMPLATES,
    classes_named,
    classes_used,
    contrast,
    every,
    moods,
)

TEXT = 4.5
"""Least contrast of text (WCAG 2.2, 1.4.3)."""
PARTS = 3.0
"""Least contrast of what a control is seen by (WCAG 2.2, 1.4.11)."""
READ = (
    ("ink", "paper"),
    ("ink", "sheet"),
    ("ink", "raised"),
    ("ink", "accent-wash"),
    ("ink", "rest-wash"),
    ("ink", "grave-wash"),
    ("ink-soft", "paper"),
    ("ink-soft", "sheet"),
    ("ink-soft", "accent-wash"),
    ("accent", "paper"),
    ("accent", "sheet"),
    ("accent", "accent-wash"),
    ("accent", "rest-wash"),
    ("on-accent", "accent"),
    ("grave", "paper"),
    ("grave", "sheet"),
    ("on-grave", "grave"),
)
SEEN = (
    ("line-strong", "paper"),
    ("line-strong", "raised"),
    ("focus", "paper"),
    ("focus", "sheet"),
    ("rest", "sheet"),
    ("accent", "raised"),
)
MOODS = dict(moods())


@pytest.mark.parametrize("mood", MOODS)
@pytest.mark.parametrize(("on_top", "below"), READ)
def test_what_is_read_stands_out(mood: str, on_top: str, below: str) -> None:
    colours = MOODS[mood]
    assert contrast(colours[on_top], colours[below]) >= TEXT


@pytest.mark.parametrize("mood", MOODS)
@pytest.mark.parametrize(("on_top", "below"), SEEN)
def test_what_a_control_is_seen_by_stands_out(
    mood: str, on_top: str, below: str
) -> None:
    colours = MOODS[mood]
    assert contrast(colours[on_top], colours[below]) >= PARTS


def test_a_faint_colour_is_noticed() -> None:
    assert contrast("#999999", "#ffffff") < TEXT
    assert contrast("#bbbbbb", "#ffffff") < PARTS


def test_more_contrast_is_more() -> None:
    for mood in ("light", "dark"):
        plain, more = MOODS[mood], MOODS[f"{mood}, more contrast"]
        for one, other in (("ink", "paper"), ("ink-soft", "paper")):
            assert contrast(more[one], more[other]) > contrast(plain[one], plain[other])


@pytest.mark.parametrize(
    "file", sorted(TEMPLATES.rglob("*.html")), ids=lambda f: f.name
)
def test_every_class_of_a_template_has_a_rule(file: Path) -> None:
    assert classes_used(file.read_text(encoding="utf-8")) - classes_named() == set()


def test_a_class_without_a_rule_is_seen() -> None:
    used = classes_used('<p class="lead nowhere{{ x }}"></p>')
    assert used - classes_named() == {"nowhere"}


@pytest.mark.parametrize("name", every())
def test_a_sheet_asks_for_nothing_and_uses_what_is_defined(name: str) -> None:
    sheet = every()[name]
    assert re.search(r"url\(|@import|data:|https?:", sheet) is None
    defined = {
        one for said in every().values() for one in re.findall(r"(--[\w-]+):", said)
    }
    assert set(re.findall(r"var\((--[\w-]+)", sheet)) <= defined


@pytest.mark.parametrize(
    "file", sorted(TEMPLATES.rglob("*.html")), ids=lambda f: f.name
)
def test_a_template_holds_no_style_and_no_script_of_its_own(file: Path) -> None:
    said = file.read_text(encoding="utf-8")
    assert re.search(r"<style|\sstyle=|\son[a-z]+=|javascript:", said) is None
    assert all("src=" in one for one in re.findall(r"<script[^>]*>", said))
    assert "https://" not in said


def test_motion_colours_and_paper_of_ones_own_are_heeded() -> None:
    moods_said = every()["moods.css"]
    for wish in ("prefers-reduced-motion", "forced-colors", "print"):
        assert wish in moods_said
