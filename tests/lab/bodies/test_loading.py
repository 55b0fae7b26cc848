"""Other people's bodies: found, looked over, and refused with what, where and how."""

from pathlib import Path

import pytest

from unhurried.core.errors import BadInput
from unhurried.lab.bodies.loading import Source, bodies, read_source

GOOD = """
FAMILIES = ("plain", "late")


class Plain:
    comfortable_mm = 20.0

    def willing(self, day):
        return True

    def session(self, day, diameter_mm, depth, hold_minutes):
        return {
            "depth": depth,
            "discomfort": 1,
            "pain": 0,
            "true_pain": 0.2,
            "blood": False,
            "ended": "completed",
            "hold_minutes": hold_minutes,
        }

    def follow_up(self, day):
        return {"soreness": 0, "blood": False, "leakage": False}

    def chance_of_pain(self, day, diameter_mm, depth, hold_minutes):
        return 0.01


def population(n, seed, family="mixed"):
    return [Plain() for _ in range(n)]
"""


def written(folder: Path, text: str = GOOD) -> str:
    file = folder / "theirs.py"
    file.write_text(text)
    return str(file)


def ask_everything(source: Source) -> None:
    [body] = bodies(source, 1, 1)
    body.willing(0.0)
    body.session(0.0, 20.0, 1.0, 5.0)
    body.follow_up(1.0)
    body.chance_of_pain(2.0, 20.0, 1.0, 5.0)


def refusal(folder: Path, before: str, after: str) -> BadInput:
    """What is said when the good file has this one defect."""
    assert before in GOOD
    file = written(folder, GOOD.replace(before, after))
    with pytest.raises(BadInput) as refused:
        ask_everything(Source(file, "plain"))
    assert "theirs.py" in refused.value.where
    assert refused.value.hint
    return refused.value


@pytest.mark.parametrize(
    ("told", "source"),
    [
        (None, Source(None, "base")),
        ("anxious", Source(None, "anxious")),
        (":anxious", Source(None, "anxious")),
        ("a/b.py", Source("a/b.py", "mixed")),
        ("a/b.py:late", Source("a/b.py", "late")),
        ("C:\\b.py", Source("C:\\b.py", "mixed")),
    ],
)
def test_a_file_and_a_family_are_told_apart(told: str | None, source: Source) -> None:
    assert read_source(told) == source


def test_a_good_file_gives_its_bodies(tmp_path: Path) -> None:
    [body, _] = bodies(Source(written(tmp_path), "late"), 2, 1)
    assert body.willing(0.0) is True
    assert body.session(0.0, 20.0, 0.5, 5.0)["hold_minutes"] == 5.0
    assert body.follow_up(1.0)["soreness"] == 0.0


def test_a_family_that_the_file_does_not_know_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no family 'other'") as refused:
        bodies(Source(written(tmp_path), "other"), 1, 1)
    assert refused.value.hint == "FAMILIES holds plain, late"


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be run"):
        bodies(Source(str(tmp_path / "none.py"), "plain"), 1, 1)


@pytest.mark.parametrize("text", ["import no_such_module", "def population(:"])
def test_a_file_that_does_not_run_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(BadInput, match="cannot be run"):
        bodies(Source(written(tmp_path, text), "plain"), 1, 1)


@pytest.mark.parametrize(
    ("before", "after", "what"),
    [
        ("def population", "def populace", "no function population"),
        ("for _ in range(n)", "for _ in range(n + 1)", "returns something else"),
        ('"pain": 0', '"pain": float("nan")', "nan is not in range"),
        ('"pain": 0', '"pain": 11', "11.0 is not in range"),
        ('"pain": 0', '"pain": "none"', "'none' is no number"),
        ('"pain": 0', '"pain": True', "True is no number"),
        ('"pain": 0,', "", "'pain' is missing"),
        ('"blood": False,', '"blood": 0,', "neither True nor False"),
        ('"completed"', '"done"', "'done' is no ending"),
        ("return 0.01", "return 1.5", "1.5 is not in range"),
        ("return True", "return None", "None is neither True nor False"),
        ("def follow_up", "def followed_up", "no follow_up()"),
        ('return {"soreness": 0,', 'return [] or {"sore": 0,', "'soreness' is missing"),
        ("comfortable_mm = 20.0", "comfortable_mm = -1", "-1.0 is not in range"),
        ("for _ in range(n)]", "for _ in n]", "population() does not answer"),
    ],
)
def test_a_defect_is_named_with_its_place(
    tmp_path: Path, before: str, after: str, what: str
) -> None:
    assert what in refusal(tmp_path, before, after).what


def test_a_list_instead_of_a_dict_is_refused(tmp_path: Path) -> None:
    told = refusal(tmp_path, 'return {"soreness": 0,', 'return [] if 1 else {"s": 0,')
    assert told.what == "this is no dict"
    assert "follow_up(day 1)" in told.where


def test_a_refusal_names_the_body_and_the_session(tmp_path: Path) -> None:
    told = refusal(tmp_path, '"pain": 0', '"pain": -1')
    assert told.where.endswith("body 0: session(day 0, 20 mm, 1, 5 min): pain")
    assert told.hint == "a number from 0 to 10"
