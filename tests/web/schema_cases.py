"""The JSON side keeps what `docs/openapi.json` says of it, whatever is sent to it.

`UNHURRIED_SCHEMA=20000` sends so many requests instead of some hundreds.
"""

import json
import os
import re
from collections.abc import Callable
from typing import Any, Final

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy
from schemathesis import Case, GenerationMode

from tests.house.house import ROOT
from tests.web.visitor import Answer, Visitor
from unhurried.app.application import Application
from unhurried.app.commands import Begin, Tell
from unhurried.cli.demo.person import CALM

CASES: Final = int(os.environ.get("UNHURRIED_SCHEMA", "500"))
DOCUMENT: Final = json.loads((ROOT / "docs" / "openapi.json").read_text())
SCHEMA: Final = schemathesis.openapi.from_dict(DOCUMENT)
WORDS: Final = SCHEMA["/api/session/words"]["POST"]
KNOWN: Final = frozenset(DOCUMENT["paths"]["/api/session/words"]["post"]["responses"])
REFUSED: Final = re.compile("^4..$")
often = settings(
    max_examples=CASES // 2,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture
def session(ask: Callable[[Callable[[Application], Any]], Any]) -> str:
    """A session is under way; its id."""

    def begun(app: Application) -> str:
        app.do(Tell((CALM,)))
        plan = app.decide().plan
        assert plan is not None
        app.do(Begin(plan))
        running = app.state.running
        assert running is not None
        return running.id

    found: str = ask(begun)
    return found


def sent(visitor: Visitor, case: Case[Any], session: str | None) -> Answer:
    """Send a case, by the page's own credentials; to the running session if named."""
    body = case.body
    if session is not None and isinstance(body, dict):
        body = {**body, "session": session}
    raw = body if isinstance(body, bytes) else json.dumps(body, default=str).encode()
    return visitor.send("/api/session/words", raw)


def cases(mode: GenerationMode) -> SearchStrategy[Case[Any]]:
    return WORDS.as_strategy(generation_mode=mode)


@given(case=cases(GenerationMode.POSITIVE), known=st.booleans())
@often
def test_what_the_document_allows_is_answered_as_it_says(
    visitor: Visitor, session: str, case: Case[Any], *, known: bool
) -> None:
    answer = sent(visitor, case, session if known else None)
    assert str(answer.status) in KNOWN - {"503"}, (case.body, answer.text)
    json.loads(answer.body)


@given(case=cases(GenerationMode.NEGATIVE), known=st.booleans())
@often
def test_what_the_document_does_not_allow_makes_no_mistake_of_ours(
    visitor: Visitor, session: str, case: Case[Any], *, known: bool
) -> None:
    answer = sent(visitor, case, session if known else None)
    assert answer.status < 500, (case.body, answer.text)
    json.loads(answer.body)


@given(body=st.binary(max_size=200))
@often
def test_bytes_that_are_no_json_are_refused(visitor: Visitor, body: bytes) -> None:
    answer = visitor.send("/api/session/words", body)
    assert REFUSED.match(str(answer.status)), (body, answer.text)


def test_nothing_is_handed_out_without_the_tabs_credential(
    visitor: Visitor, session: str
) -> None:
    assert session in visitor.fetch("/api/session").text
    other = visitor.send("/api/session/words", b"{}", x_u_tab="0" * 64)
    assert other.status == 403
