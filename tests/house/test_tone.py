"""Clinical, warm, plain: no reproach, no contest, nothing coarse, nothing arousing."""

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.house.person_text import (
    Text,
    all_texts,
    in_code,
    in_data,
    in_page,
    strings,
)

REPROACH = (
    r"should(n't| not)? have, ought to have, fail(s|ed|ing|ure)?, overdue, lazy,"
    r"behind schedule, fall(en|ing)? behind, you missed, neglect(ed)?, guilty,"
    r"excuses?, disappoint(ed|ing)?, bad (girl|boy), too weak, you forgot, at last"
)
CONTEST = (
    r"(?<!single )streaks?(?! of blood), badges?, crush(ed|ing)?, beat, conquer(ed)?,"
    r"smash(ed)?, level up, high score, champions?, push through,"
    r"no pain, punish(ed|ment)?, tough it out"
)
COARSE = (
    r"naughty, sexy, kink(y|ier)?, slut(ty)?, horny, erotic, arous(ed|al|ing),"
    r"fuck\w*, shit\w*, arse, ass, butthole, cum, cock, dick, dirty, filthy,"
    r"virgin, pervert\w*, abnormal, gape, stretch(ed)? out, destroy(ed)?"
)
BANNED = re.compile(
    r"\b("
    + "|".join(one.strip() for one in f"{REPROACH},{CONTEST},{COARSE}".split(","))
    + r")\b",
    re.IGNORECASE,
)


def out_of_tone(texts: Iterable[Text]) -> list[str]:
    """Where a banned word stands, and which."""
    hits = ((where, BANNED.search(said)) for where, said in texts)
    return [f"{where}: {hit.group()}" for where, hit in hits if hit]


def test_nothing_a_person_reads_is_out_of_tone() -> None:
    assert out_of_tone(all_texts()) == []


@pytest.mark.parametrize(
    ("said", "word"),
    [
        ("You should have rested.", "should have"),
        ("Session FAILED", "FAILED"),
        ("a streak of five", "streak"),
        ("Your follow-up is overdue", "overdue"),
        ("You are behind schedule.", "behind schedule"),
        ("Crush the next size", "Crush"),
        ("naughty but nice", "naughty"),
    ],
)
def test_a_reproach_a_contest_or_a_coarse_word_is_seen(said: str, word: str) -> None:
    assert out_of_tone([("here", said)]) == [f"here: {word}"]


@pytest.mark.parametrize(
    "said",
    [
        "failed_steps",
        "a heartbeat",
        "a streak of blood",
        "rest is part of training",
        "class",
        "titles",
    ],
)
def test_plain_words_and_names_of_figures_pass(said: str) -> None:
    assert out_of_tone([("here", said)]) == []


def test_strings_are_found_in_code_and_docstrings_are_left_out(
    tmp_path: Path,
) -> None:
    file = tmp_path / "words.py"
    file.write_text('"""streak"""\nSAID = f"no {1} streak"\nMORE = ["overdue"]\n')
    said = [text.strip() for _, text in in_code(file)]
    assert sorted(said) == ["no", "overdue", "streak"]


def test_strings_are_found_in_nested_data(tmp_path: Path) -> None:
    file = tmp_path / "rest.toml"
    file.write_text('[rest]\nsays = "wait"\n[[rest.more]]\nsaid = ["a", "b"]\nn = 1\n')
    assert list(in_data(file)) == [
        ("rest.toml rest says", "wait"),
        ("rest.toml rest more said", "a"),
        ("rest.toml rest more said", "b"),
    ]


def test_a_template_and_a_script_are_read_without_their_code(tmp_path: Path) -> None:
    page, script = tmp_path / "a.html", tmp_path / "a.js"
    page.write_text(
        "{# streak #}{% if failed %}\n<p>Rest {{ failed ~ 'a streak' }}</p>{% endif %}"
    )
    script.write_text('// overdue\nconst failed = "overdue";\n')
    assert out_of_tone([*in_page(page), *in_page(script)]) == [
        "a.html: streak",
        "a.js: overdue",
    ]


def test_pages_are_among_what_is_read() -> None:
    kinds = {where.rpartition(".")[2] for where, _ in all_texts()}
    assert {"html", "js"} <= kinds


def test_a_number_is_no_text() -> None:
    assert list(strings({"days": 7}, "here")) == []


def test_the_rules_own_texts_are_among_what_is_read() -> None:
    assert sum(where.endswith(" says") for where, _ in all_texts()) > 0
