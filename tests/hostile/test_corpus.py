"""Every parser goes again through what it was once fed; none has a defect."""

import pytest

from tests.hostile import parsers
from tests.hostile.parsers import CORPUS, PARSERS, survives
from tests.hostile.seeds import corpus, seeds

PARSED = (
    b"",
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"[" * 20_000,
    b"{" * 20_000,
    b"9" * 5_000,
    b'"\\ud800"',
    b"a" + b".a" * 5_000 + b" = 1",
)


@pytest.mark.parametrize("name", PARSERS)
def test_whatever_it_was_fed_is_taken_or_refused(name: str) -> None:
    fed = [*seeds()[name], *corpus(name), *PARSED]
    taken = [survives(name, one) for one in fed]
    assert any(taken), "it never takes anything"


@pytest.mark.parametrize("name", PARSERS)
def test_the_corpus_of_each_parser_is_there_and_small(name: str) -> None:
    kept = corpus(name)
    assert kept
    assert len({*kept}) == len(kept) <= 200
    assert (CORPUS / f"{name}.txt").stat().st_size < 200_000


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> str:
    def careless(content: bytes) -> None:
        content.decode()

    monkeypatch.setitem(parsers.PARSERS, "careless", careless)
    return "careless"


def test_a_careless_parser_is_found_out(broken: str) -> None:
    assert survives(broken, b"plain")
    with pytest.raises(UnicodeDecodeError):
        survives(broken, b"\xff")
