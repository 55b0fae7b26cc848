from tools.docs import ROOT
from tools.session_page import page
from unhurried.core.steps import Step
from unhurried.session.holding import under_way
from unhurried.session.table import BACK, PASSED, TABLE


def _node(step: Step) -> str:
    return step.value.replace("-", "_")


def test_the_page_in_the_docs_says_what_the_table_says() -> None:
    written = (ROOT / "docs/session.md").read_text(encoding="utf-8")

    assert written == page()


def test_every_move_of_the_table_is_drawn_once() -> None:
    diagram = page().split("```")[1]
    arrows = [line.strip() for line in diagram.splitlines() if " : " in line]
    drawn = [
        (source, target, signal)
        for arrow in arrows
        for source, target in [arrow.split(" : ")[0].split(" --> ")]
        for signal in arrow.split(" : ")[1].split(", ")
    ]

    for step, row in TABLE.items():
        for signal, target in row.items():
            node = "back" if target is BACK else _node(Step(target))
            moves = [(source, node, signal.value) for source in _sources(step)]
            assert sum(drawn.count(move) for move in moves) == 1


def _sources(step: Step) -> tuple[str, ...]:
    return (_node(step), "anywhere") if under_way(step) else (_node(step),)


def test_every_step_and_everything_that_is_passed_over_has_a_row() -> None:
    lines = page().splitlines()

    for step in Step:
        assert any(line.startswith(f"| `{step}` | ") for line in lines)
    passed = lines[lines.index("## What a plan leaves out") :]
    for step in PASSED:
        assert any(line.startswith(f"| `{step}` | ") for line in passed)
