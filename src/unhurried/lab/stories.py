"""Story files from disk to outcomes: all are understood before any is told."""

from collections.abc import Iterable
from pathlib import Path

from unhurried.bootstrap.text_file import text_of
from unhurried.lab.outcome import Outcome
from unhurried.lab.reading.file import read_story
from unhurried.lab.reading.vocabulary import vocabulary
from unhurried.lab.story import Story
from unhurried.lab.telling import Opened, tell
from unhurried.protocol.rulebook import Rulebook

Told = tuple[Story, tuple[Outcome, ...]]


def load(files: Iterable[Path], book: Rulebook) -> tuple[Story, ...]:
    """Read and understand every file.

    Raises:
        BadInput: one cannot be read or is not understood.
    """
    words = vocabulary(book)
    return tuple(read_story(text_of(file), str(file), words) for file in files)


def tell_all(stories: Iterable[Story], opened: Opened) -> tuple[Told, ...]:
    """Tell each to an application of its own."""
    return tuple((story, tell(story, opened)) for story in stories)
