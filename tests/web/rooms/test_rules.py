"""The rulebook and the long answer, on the real application."""

import re
from collections.abc import Callable
from html import unescape
from typing import Any

from tests.web.visitor import Visitor
from unhurried.app.application import Application
from unhurried.bootstrap.shipped import rulebook
from unhurried.web import numbered

Ask = Callable[[Callable[[Application], Any]], Any]


def test_every_rule_is_listed_with_its_words(visitor: Visitor) -> None:
    told = unescape(visitor.get("/rules").text)
    for rule in rulebook().rules.values():
        assert rule.title in told
        assert rule.says in told
    assert len(re.findall(r'href="/rules/\d+"', told)) == len(rulebook().rules)


def test_a_rule_shows_its_numbers_and_what_it_rests_on(visitor: Visitor) -> None:
    rule = rulebook().rules["rest"]
    told = unescape(visitor.get(f"/rules/{numbered.rules()['rest']}").text)
    assert rule.says in told
    for figure in rule.figures.values():
        assert figure.name.partition(".")[2].replace("_", " ") in told
    for source in rule.ground.sources:
        assert source in told


def test_every_rule_can_be_opened(visitor: Visitor) -> None:
    for number in numbered.rules().values():
        assert visitor.get(f"/rules/{number}").status == 200


def test_a_number_that_no_rule_has_is_not_found(visitor: Visitor) -> None:
    assert visitor.get("/rules/0").status == 404


def test_the_long_answer_holds_every_reason_and_what_is_estimated_apart(
    visitor: Visitor, ask: Ask
) -> None:
    told = unescape(visitor.get("/why").text)
    decision = ask(lambda app: app.decide())
    for reason in decision.reasons:
        place = numbered.rules().get(reason.rule)
        assert place is None or f'href="/rules/{place}"' in told
    assert told.count("Estimated from your record") == 1
    assert told.index("Every reason") < told.index("Estimated from your record")


def test_no_address_on_a_page_names_a_rule_or_an_article(visitor: Visitor) -> None:
    for path in ("/why", "/rules", "/learn", "/today"):
        leads = set(re.findall(r'href="(/[^"]*)"', visitor.get(path).text))
        inside = {lead for lead in leads if not lead.startswith("/static/")}
        assert {
            one
            for one in inside
            if not re.fullmatch(r"/[a-z-]*(/(\d+|now|said))?(\.webmanifest)?", one)
        } == set()
