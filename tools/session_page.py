"""The page on the guided session, drawn from its table: `docs/session.md`."""

from collections.abc import Iterator
from typing import Final

from unhurried.core.steps import Signal, Step
from unhurried.session.holding import under_way
from unhurried.session.position import WAY_IN, inside
from unhurried.session.table import AFTER_PAIN, BACK, PASSED, TABLE, Target

_INTRO: Final = """\
# The guided session

This page is generated from the table in `src/unhurried/session/table.py`; change the
table, then run `make docs`.

A session is a machine of steps. A signal (something the person says, or a moment that
has come) leads from one step to the next; a signal without a row here is refused, and
nothing has happened. Every step is written to the journal before the next one shows.

- **STOP works everywhere**, in one action, with no question before it. From every step
  until removal it leads to `remove-and-stop`, then through triage to after-care; so do
  blood, pain at the stop limit, and silence. After removal it is accepted and changes
  nothing.
- **Nothing is inserted** before readiness, preparation, settling and both confirmations
  of lubricant.
- **The plan is an upper limit.** 'In' leads on to the planned depth and then to the
  hold; 'part' holds at the depth reached so far.
- **Time leads out too.** Unanswered prompts, the end of the hold and old readiness
  answers are moments that the session names in advance (`session/deadlines.py`); a
  pause with something inside is time inside.
"""


def page() -> str:
    """Write the whole page: rules, diagram, steps, what is passed over."""
    return "\n".join(
        [
            _INTRO,
            "## Diagram\n",
            *_diagram(),
            "",
            "## Steps\n",
            "'May be inside' is what the program must assume.\n",
            "| step | may be inside | signals and where they lead |",
            "|---|---|---|",
            *(_step_row(step) for step in Step),
            "",
            "## What a plan leaves out\n",
            "A step that the plan, or the place, leaves out is passed over:\n",
            "| left out | when | goes on with |",
            "|---|---|---|",
            *(
                f"| `{step}` | {_WHEN[step]} | {_named(target)} |"
                for step, target in PASSED.items()
            ),
            "",
            "## After pain at the pause limit\n",
            "Nothing further is added that day; a pause for pain leads back here:\n",
            "| the pause began at | it goes back to |",
            "|---|---|",
            *(f"| `{step}` | `{target}` |" for step, target in AFTER_PAIN.items()),
            "",
        ]
    )


_WHEN: Final = {
    Step.LUBRICATE_INSIDE: "the session is for settling only",
    Step.WARM_UP: "there is no warm-up item",
    Step.INSERT_PART: "the tip is planned, or no depth",
    Step.INSERT_FULL: "less than full depth is planned",
    Step.RE_APPLY: "nothing is inside yet",
}


def _diagram() -> Iterator[str]:
    """Draw once what all steps until removal share, from a step called `anywhere`."""
    shared = _shared()
    yield "```mermaid"
    yield "stateDiagram-v2"
    yield '    state "every step until removal" as anywhere'
    yield '    state "where it came from" as back'
    yield f"    [*] --> {_node(Step.READINESS)}"
    for step in Step:
        drawn = set(shared) if under_way(step) else set()
        yield from _arrows(step, drawn)
    yield from _merged("anywhere", shared)
    yield f"    {_node(Step.ENDED)} --> [*]"
    yield "```"


def _shared() -> list[tuple[Signal, Target]]:
    """Find the moves that every step until removal has."""
    rows = [set(TABLE[step].items()) for step in Step if under_way(step)]
    return list(_moves(WAY_IN[0], set.intersection(*rows)))


def _moves(
    step: Step, among: set[tuple[Signal, Target]]
) -> Iterator[tuple[Signal, Target]]:
    for signal in Signal:
        target = TABLE[step].get(signal)
        if target is not None and (signal, target) in among:
            yield signal, target


def _arrows(step: Step, drawn: set[tuple[Signal, Target]]) -> list[str]:
    own = set(TABLE[step].items()) - drawn
    return _merged(_node(step), list(_moves(step, own)))


def _merged(source: str, moves: list[tuple[Signal, Target]]) -> list[str]:
    """One arrow for all signals that lead to the same step."""
    targets: dict[Target, list[str]] = {}
    for signal, target in moves:
        targets.setdefault(target, []).append(signal.value)
    return [
        f"    {source} --> {_node(target)} : {', '.join(signals)}"
        for target, signals in targets.items()
    ]


def _node(target: Target) -> str:
    return "back" if target is BACK else target.value.replace("-", "_")


def _named(target: Target) -> str:
    return "where it came from" if target is BACK else f"`{target.value}`"


def _step_row(step: Step) -> str:
    targets: dict[Target, list[str]] = {}
    for signal, target in _moves(step, set(TABLE[step].items())):
        targets.setdefault(target, []).append(signal.value)
    led = "; ".join(
        f"{', '.join(signals)} → {_named(target)}"
        for target, signals in targets.items()
    )
    return f"| `{step}` | {'yes' if inside(step) else 'no'} | {led} |"
