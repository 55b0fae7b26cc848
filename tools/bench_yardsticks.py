"""What others' learning takes on this machine: QUEST+ and FSRS, beside an empty loop.

QUEST+ is the library that the laboratory's policy of that name runs; one update of it
is what that policy takes up after a session. FSRS schedules reviews of flash cards from
each answer and is the nearest thing in daily use; it is timed where it is installed
(`pip install fsrs`) and left out where not, since nothing of the house needs it.
"""

import time
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Final

STEPS: Final = 1_000_000
TIMES: Final = 5
UPDATES: Final = 200
PARAMETERS: Final = {"sd": (1.4, 2.4, 4.2), "lower_asymptote": 0.02, "lapse_rate": 0.02}
WIDTHS: Final = tuple(12.0 + half / 2 for half in range(96))

Took = tuple[str, tuple[float, ...]]


def yardsticks() -> Iterator[Took]:
    """Name and milliseconds of processor time of each."""
    yield "a million empty steps", tuple(took(_idle) for _ in range(TIMES))
    if find_spec("questplus"):
        yield "questplus, one update", _questplus()
    if find_spec("fsrs"):
        yield "fsrs, one review", _fsrs()


def took(do: Callable[[], object]) -> float:
    """Milliseconds of processor time."""
    began = time.process_time()
    do()
    return (time.process_time() - began) * 1000


def _idle() -> None:
    for _ in range(STEPS):
        pass


def _questplus() -> tuple[float, ...]:
    """Updates of a belief about a threshold, as the laboratory's policy holds it."""
    quest: Any = import_module("questplus").QuestPlus(
        stim_domain={"intensity": WIDTHS},
        param_domain={"mean": WIDTHS, **PARAMETERS},
        outcome_domain={"response": ["yes", "no"]},
        func="norm_cdf",
        stim_scale="linear",
    )

    def update(number: int) -> None:
        answer = "yes" if number % 3 else "no"
        quest.update(stim={"intensity": 20.0}, outcome={"response": answer})

    return tuple(
        took(lambda number=number: update(number))  # type: ignore[misc] # mypy 9773
        for number in range(UPDATES)
    )


def _fsrs() -> tuple[float, ...]:
    """Reviews of one card after another, none of them fuzzed."""
    fsrs: Any = import_module("fsrs")
    scheduler = fsrs.Scheduler(enable_fuzzing=False)
    return tuple(
        took(lambda: scheduler.review_card(fsrs.Card(), fsrs.Rating.Good))
        for _ in range(UPDATES)
    )
