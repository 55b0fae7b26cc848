"""From story files to what is printed and the code that a program ends with."""

import json
from collections.abc import Iterable
from itertools import chain
from pathlib import Path

from unhurried.bootstrap.shipped import rulebook
from unhurried.lab.lines import lines, objects
from unhurried.lab.opening import opened
from unhurried.lab.stories import Told, load, tell_all

HOLDS, DOES_NOT_HOLD = 0, 1


def run(files: Iterable[Path], *, as_json: bool) -> tuple[str, int]:
    """Tell each story and check it.

    Returns:
        What is printed, and 0 when everything expected holds, 1 when not.

    Raises:
        BadInput: a file is not understood; nothing was told.
    """
    told = tell_all(load(files, rulebook()), opened)
    missed = any(outcome.misses for _, outcomes in told for outcome in outcomes)
    output = as_array(told) if as_json else as_lines(told)
    return output, DOES_NOT_HOLD if missed else HOLDS


def as_array(told: Iterable[Told]) -> str:
    """Write one JSON array with an object for each ask."""
    every = chain.from_iterable(objects(*one) for one in told)
    return json.dumps(list(every), indent=2, allow_nan=False)


def as_lines(told: Iterable[Told]) -> str:
    """Write a line for each ask, and one for each thing that does not hold.

    Where several stories are told, each begins with its file and title.
    """
    stories = list(told)
    output: list[str] = []
    for story, outcomes in stories:
        if len(stories) > 1:
            output.append(f"{story.file}: {story.title}")
        output += lines(outcomes)
    return "\n".join(output)
