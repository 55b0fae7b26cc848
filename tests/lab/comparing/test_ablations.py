"""Parts taken out of the planner are truly out, and what that came to is told."""

import sys
from collections.abc import Iterator
from types import ModuleType

import pytest

from tools import lab_ablations
from tools.lab_page import ablations
from unhurried.planner import doubt, knowledge


@pytest.fixture(autouse=True)
def planner_put_back() -> Iterator[None]:
    modules = [each for name, each in sys.modules.items() if name.startswith("unhurr")]
    before: list[tuple[ModuleType, dict[str, object]]] = [
        (module, dict(vars(module))) for module in modules
    ]
    yield
    for module, names in before:
        vars(module).update(names)


def test_a_part_is_taken_out_wherever_the_planner_knows_it() -> None:
    def never(_: object) -> float:
        return 0.5

    assert lab_ablations.put(doubt.trust, never) > 1
    assert vars(knowledge)["trust"] is never


@pytest.mark.parametrize("name", lab_ablations.TAKEN_OUT)
def test_there_is_something_to_take_out(name: str) -> None:
    change = lab_ablations.TAKEN_OUT[name]
    assert change is None or list(lab_ablations.places(change[0]))


def test_what_is_not_there_cannot_be_taken_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(lab_ablations, "TAKEN_OUT", {"a wheel": (object(), None)})
    with pytest.raises(LookupError, match="a wheel"):
        lab_ablations.run("a wheel", 1, 1)


def test_without_its_doubt_the_planner_still_ends_and_is_told() -> None:
    row = lab_ablations.run("self-doubt", 1, 3)
    told = "\n".join(ablations([row]))
    assert "| without | bodies |" in told
    assert "| self-doubt | 1 |" in told
