import os
import signal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cli.glass import Glass
from unhurried.cli.live.asking import how, options, read
from unhurried.cli.live.bells import Bells
from unhurried.cli.live.ear import Ear
from unhurried.cli.live.keys import STOPS, presses
from unhurried.cli.live.layout import pages, rows
from unhurried.cli.live.moving import Moving
from unhurried.cli.live.pacer import bar, breathing
from unhurried.cli.live.picture import Option, Picture, understood
from unhurried.core.errors import BadInput
from unhurried.views.question import Answer
from unhurried.views.questions import OCCASIONS, about

WORDS = st.lists(st.text(min_size=1, max_size=90), max_size=6).map(tuple)
SIZES = st.tuples(st.integers(20, 120), st.integers(8, 50))


@given(WORDS, SIZES, st.integers(0, 9))
def test_stop_stands_first_and_the_keys_stay_on_every_screen(
    words: tuple[str, ...], size: tuple[int, int], keys: int
) -> None:
    options = tuple(Option(str(key), f"option {key}", str(key)) for key in range(keys))
    shown = rows(Picture("Hold", words, options), size, ())
    assert len(shown) <= size[1]
    assert any("STOP" in row for row in shown[:2])
    if keys + 3 <= size[1]:
        assert all(any(option.label in row for row in shown) for option in options)


@given(st.text(), SIZES)
def test_no_text_reaches_the_screen_that_could_steer_it(
    text: str, size: tuple[int, int]
) -> None:
    for row in rows(Picture("x", (text,), (), notice=text), size, ()):
        plain = row.replace("\x1b[7m", "").replace("\x1b[1m", "")
        assert not any(ord(char) < 32 or 127 <= ord(char) < 160 for char in plain)


@given(st.lists(st.text(max_size=200), max_size=8), SIZES)
def test_every_word_of_a_longer_text_is_on_some_page(
    paragraphs: list[str], size: tuple[int, int]
) -> None:
    there = "".join("".join(page) for page in pages(paragraphs, size))
    wanted = "".join(paragraphs)
    assert sum(map(str.isalnum, there)) == sum(map(str.isalnum, wanted))


@given(st.binary(max_size=40))
def test_any_bytes_are_keys_or_nothing(data: bytes) -> None:
    for key in presses(data):
        assert len(key) > 1 or key.isprintable()


@pytest.mark.parametrize("data", [b" ", b"\x1b", b"\x03"])
def test_each_stop_key_is_heard_as_a_stop(data: bytes) -> None:
    assert presses(data)[0] in STOPS


@pytest.mark.parametrize("data", [b"\x1b[A", b"\x1bOP", b"\x1b[15~", b"\x1b[1;5C"])
def test_arrows_and_function_keys_are_no_stop(data: bytes) -> None:
    assert presses(data) == ()


@given(st.integers(0, 10**7), st.integers(1000, 9000), st.integers(1000, 9000))
def test_a_breath_is_between_empty_and_full(at: int, inhale: int, exhale: int) -> None:
    now = breathing(at, inhale, exhale)
    assert 0 <= now.share <= 1
    assert now.left_s >= 1
    assert len(bar(now, 30)) == 30


@pytest.mark.parametrize("question", [one for key in OCCASIONS for one in about(key)])
def test_every_question_says_how_and_takes_no_answer(question: object) -> None:
    from unhurried.views.question import Question  # noqa: PLC0415

    assert isinstance(question, Question)
    assert how(question)
    if question.skippable:
        assert read(question, "  ") is None
    if question.answer in (Answer.CHOICE, Answer.CHOICES):
        assert options(question)[0].key == "1"


def test_ten_has_a_key_of_its_own() -> None:
    pain = about("check-in")[0]
    assert read(pain, "x") == 10
    with pytest.raises(BadInput):
        read(pain, "11")


def test_a_number_means_nothing_where_nothing_is_asked() -> None:
    assert understood("7", Picture("Make ready")) == ""
    assert understood("x", Picture("Hold", scaled=True)) == "10"


def test_the_ear_takes_a_signal_as_a_stop_and_gives_it_back() -> None:
    before = signal.getsignal(signal.SIGTERM)
    source, sink = os.pipe()
    with Ear(source) as ear:
        assert not ear.listen(0.01).stop
        signal.raise_signal(signal.SIGTERM)
        first = ear.listen(1)
        signal.raise_signal(signal.SIGTERM)
        second = ear.listen(1)
        os.write(sink, b"p")
        typed = ear.listen(1)
        os.close(sink)
        ends = [ear.listen(1) for _ in range(5)]
    os.close(source)
    assert (first.stop, first.gone) == (True, False)
    assert (second.stop, second.gone) == (True, True)
    assert typed.data == b"p"
    assert all(heard.stop for heard in ends)
    assert not ends[0].gone
    assert ends[-1].gone
    assert signal.getsignal(signal.SIGTERM) == before


def test_a_quiet_bell_never_rings() -> None:
    rung: list[str] = []
    Bells(rung.append, quiet=True).ring("stop")
    assert rung == []
    Bells(rung.append, quiet=False).ring("stop")
    assert rung == ["\a"]


def test_the_glass_itself_sees_what_stays_behind() -> None:
    glass = Glass(20, 4)
    glass.write("\x1b[?1049h\x1b[2;1Hleft here\x1b[?1049l")
    assert glass.left_on(other=True) == "left here"
    assert glass.text == ""


def test_nothing_moves_when_it_is_to_be_still() -> None:
    moving = Moving(still=True)
    moving.take(Picture("Settle", breath_ms=(4000, 6000)))
    assert moving.lines(80) == ("In for 4 seconds, out for 6.",)


@pytest.mark.parametrize(("tones", "tone"), [(True, "breathe-in"), (False, "")])
def test_breaths_are_sounded_only_where_it_is_asked_for(
    *, tones: bool, tone: str
) -> None:
    moving = Moving(still=False)
    picture = Picture("Settle", breath_ms=(4000, 6000), tones=tones)
    assert moving.take(picture) == tone
    assert moving.take(picture) == ""
