"""What to read: each sign, step, rule and gate leads to an article, or says why not."""

import re
from collections.abc import Iterable

import pytest

from tests.house.house import SOURCE
from tests.views.codes import in_house
from tests.views.unread import unread as told_otherwise
from unhurried.bootstrap.catalogued import shipped_catalogue
from unhurried.bootstrap.shelved import shelf
from unhurried.bootstrap.shipped import rulebook
from unhurried.core.steps import Step
from unhurried.kit.catalogue.shelves import each
from unhurried.views.articles import MOST, about_rules, about_sign, about_step

UNREAD = {
    "adult": "a statement that is asked once; there is nothing to learn about it",
    "unknown": "how the program treats what was left out; each rule says it for itself",
    "clock": "about the machine's clock",
    "record": "about the journal; `unhurried doctor` explains it",
    "crash": "about a session whose end the program did not see",
    "permit": "how long an answer of the gates counts",
    "plan": "the planner's own words; `unhurried why` has its numbers",
}
"""Rules without an article, each with the reason why not."""


def unread(rules: Iterable[str]) -> set[str]:
    return {rule for rule in rules if not about_rules(shelf(), [rule])}


def spoken() -> set[str]:
    """Rules in whose name a gate, the kit, the coach or the planner may speak."""
    pairs = set(in_house().pairs).union(*told_otherwise().values())
    return {rule for rule, _ in pairs}


def test_every_rule_has_an_article_or_a_reason_why_not() -> None:
    assert unread({*rulebook().rules, *spoken()}) == set(UNREAD)


def test_whatever_a_gate_says_leads_to_an_article_or_to_a_reason_why_not() -> None:
    assert len(spoken()) > 30
    assert unread(spoken()) <= set(UNREAD)


def test_a_rule_that_nothing_is_written_about_is_seen() -> None:
    assert unread({"rest", "brand-new"}) == {"brand-new"}


@pytest.mark.parametrize("sign", rulebook().signs)
def test_every_sign_leads_to_what_is_written_about_it(sign: str) -> None:
    found = about_sign(shelf(), sign)
    assert 0 < len(found) <= MOST


def test_a_frightening_sign_leads_to_trouble_and_nothing_else() -> None:
    assert about_sign(shelf(), "black-stool")[0].slug == "blood"
    assert [one.slug for one in about_sign(shelf(), "faint")] == ["whom-to-see"]


@pytest.mark.parametrize("step", Step)
def test_every_step_leads_to_an_article(step: Step) -> None:
    assert 0 < len(about_step(shelf(), step)) <= MOST


@pytest.mark.parametrize(
    ("step", "slug"),
    [
        (Step.HOLD, "holding"),
        (Step.INSERT_TIP, "insertion"),
        (Step.REMOVE, "removing"),
        (Step.PREPARE, "preparing"),
        (Step.LUBRICATE_OBJECT, "lubricants"),
        (Step.AFTER_CARE, "after-care"),
    ],
)
def test_what_is_called_like_the_step_comes_first(step: Step, slug: str) -> None:
    assert about_step(shelf(), step)[0].slug == slug


def slugs_nowhere() -> set[str]:
    """Articles that the catalogue names and the library does not hold."""
    named = {one.article for one in each(shipped_catalogue().entries)} - {""}
    return named - set(shelf().articles)


def test_every_article_that_the_catalogue_names_exists() -> None:
    assert slugs_nowhere() == set()


def articles_said(text: str) -> set[str]:
    """Names of articles that a text tells a person to read."""
    return set(re.findall(r"`unhurried learn ([a-z]+(?:-[a-z]+)*)`", text))


def test_every_article_that_the_program_names_exists() -> None:
    files = [*SOURCE.rglob("*.py"), *SOURCE.rglob("*.toml"), *SOURCE.rglob("*.html")]
    named = {slug for file in files for slug in articles_said(file.read_text())}
    assert "breathing" in named
    assert named - set(shelf().articles) == set()


def test_an_article_that_does_not_exist_is_seen() -> None:
    assert articles_said("see `unhurried learn zebra-fish`.") == {"zebra-fish"}
