"""Every reason has words, and they are fit to be read in a bad moment."""

from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.house.test_tone import out_of_tone
from tests.views.codes import in_house, in_text
from tests.views.unread import unread
from unhurried.core.reasons import Bearing, Reason
from unhurried.views.words.sentence import ENDINGS, TEMPLATES, sentence, unworded

LONGEST = 240
LIKELY = {"mm": 160, "min": 900, "depth": 2, "time": 72}
KEYS = sorted(TEMPLATES)


def fields(template: str) -> dict[str, str]:
    """Names of the numbers that a template wants, with how each is written."""
    return {
        name: spec or ""
        for _, name, spec, _ in Formatter().parse(template)
        if name is not None
    }


def likely(key: str, *more: str) -> Reason:
    """A reason with numbers such as its template wants them."""
    wanted = fields(TEMPLATES[key])
    numbers = {name: LIKELY.get(spec, 4) for name, spec in wanted.items()}
    rule, _, code = key.partition(".")
    return Reason(rule, code, numbers={**numbers, **dict.fromkeys(more, "16 to 19")})


def wordless(pairs: set[tuple[str, str]]) -> list[str]:
    return sorted(".".join(pair) for pair in pairs if ".".join(pair) not in TEMPLATES)


def test_every_code_in_the_source_has_words() -> None:
    assert wordless(set(in_house().pairs)) == []


def test_every_code_that_cannot_be_read_from_the_source_has_words() -> None:
    assert wordless(set().union(*unread().values())) == []


def test_functions_whose_codes_cannot_be_read_are_listed_and_no_others() -> None:
    assert set(in_house().unread) == set(unread())


def test_no_words_are_kept_for_a_code_that_nothing_speaks() -> None:
    spoken = set(in_house().pairs).union(*unread().values())
    assert set(TEMPLATES) - {".".join(pair) for pair in spoken} == set()


@pytest.mark.parametrize(
    "text",
    [
        'def gate():\n    return Reason("rest", "brand-new")\n',
        'def gate():\n    return says("rest", "brand-new", Bearing.ASKS)\n',
        'def gate():\n    return caps(Axis.HOLD, 3, "rest", "brand-new")\n',
        (
            'RULE = "rest"\ndef gate(a):\n    code = "brand-new" if a else "rested"\n'
            "    return Reason(RULE, code)\n"
        ),
        (
            'def gate(f):\n    for n, code in ((1, "brand-new"), (2, "rested")):\n'
            '        return caps(Axis.HOLD, n, "rest", code)\n'
        ),
        (
            'def _no(code):\n    return Reason("rest", code)\n'
            'def gate():\n    return _no("brand-new")\n'
        ),
    ],
)
def test_a_code_without_words_is_seen_however_it_is_written(text: str) -> None:
    assert wordless(set(in_text(text, "seeded").pairs)) == ["rest.brand-new"]


def test_a_code_that_cannot_be_read_is_told_by_its_function() -> None:
    text = "def gate(here):\n    return Reason(here.rule, here.code)\n"
    assert in_text(text, "seeded").unread == {"seeded:gate"}


@pytest.mark.parametrize("key", KEYS)
def test_a_sentence_is_whole_short_and_calm(key: str) -> None:
    said = sentence(likely(key))
    assert said[0].isupper()
    assert said.endswith((".", "?"))
    assert not {"{", "}", "!"} & set(said)
    assert "  " not in said
    assert len(said) <= LONGEST
    assert "tells more" not in said


@pytest.mark.parametrize("key", KEYS)
def test_no_sentence_is_out_of_tone(key: str) -> None:
    assert out_of_tone([(key, sentence(likely(key)))]) == []


def test_a_way_on_is_added_where_a_reason_brings_one() -> None:
    for name in ENDINGS:
        said = sentence(likely("lube-material.refused-pair", name))
        assert "16 to 19." in said


def test_numbers_are_written_for_people() -> None:
    hours = {"hours": 72, "hours_left": 5}
    said = sentence(Reason("rest", "too-soon", numbers=hours))
    assert "3 days after" in said
    assert "5 hours of that" in said


@given(
    st.sampled_from(KEYS),
    st.dictionaries(
        st.sampled_from(["at_most", "hours", "hours_left", "mm", "sign", "depth"]),
        st.integers() | st.text(max_size=80),
    ),
)
def test_no_numbers_at_all_make_a_reason_crash_or_fall_silent(
    key: str, numbers: dict[str, int | str]
) -> None:
    rule, _, code = key.partition(".")
    assert sentence(Reason(rule, code, numbers=numbers)).endswith((".", "?"))


@given(st.text(), st.text(), st.sampled_from(Bearing))
def test_a_reason_without_words_is_told_by_its_rule(
    rule: str, code: str, bearing: Bearing
) -> None:
    reason = Reason(f"new-{rule}", code, bearing)
    assert sentence(reason) == unworded(reason)
    assert reason.rule in sentence(reason)


def test_a_persons_own_words_are_repeated_as_they_are_and_in_short() -> None:
    place = "{hours}!" + "a" * 200
    numbers: dict[str, int | str] = {"place": place, "items": 2}
    said = sentence(Reason("storage", "silicone-together", Bearing.LIMITS, numbers))
    assert "{hours}!aaa" in said
    assert len(said) <= LONGEST
