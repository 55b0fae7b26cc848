"""Laws for everything in `views/words`, whatever it is used for."""

from pathlib import Path

from tests.house.house import SOURCE
from tests.house.person_text import in_code
from unhurried.core.advice import Advice
from unhurried.core.practice import Depth, Ended, Kind
from unhurried.views.words.advice import ADVICE
from unhurried.views.words.kinds import DEPTHS, ENDINGS, KINDS

LONGEST = 240


def unfit(files: list[Path]) -> list[str]:
    """Texts that shout, run on, or hold two spaces."""
    texts = [text for file in files for text in in_code(file)]
    return [
        where
        for where, said in texts
        if "!" in said or "  " in said or len(said) > LONGEST
    ]


def test_no_word_shouts_or_runs_on() -> None:
    files = sorted((SOURCE / "views/words").rglob("*.py"))
    assert len(files) > 20
    assert unfit(files) == []


def test_a_text_that_shouts_or_runs_on_is_seen(tmp_path: Path) -> None:
    file = tmp_path / "loud.py"
    file.write_text(f'A = "Stop!"\nB = "two  spaces"\nC = "{"a" * 241}"\nD = "ok"\n')
    assert unfit([file]) == ["loud.py:1", "loud.py:2", "loud.py:3"]


def test_every_advice_has_words_that_are_whole_and_end_kindly() -> None:
    assert set(ADVICE) == set(Advice)
    for words in ADVICE.values():
        assert all(text.endswith(".") for text in (*words.now, words.change))
        assert words.ending.endswith(".")
        assert words.headline[0].isupper()


def test_an_emergency_is_told_in_short_sentences_and_first_whom_to_call() -> None:
    now = ADVICE[Advice.EMERGENCY].now
    assert "emergency" in now[0]
    assert all(len(line) < 80 for line in now)


def test_every_kind_ending_and_depth_has_words() -> None:
    assert set(KINDS) == set(Kind)
    assert set(ENDINGS) == set(Ended)
    assert set(DEPTHS) == set(Depth)
