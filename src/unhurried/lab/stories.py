"""Story files from disk to outcomes: all are understood before any is told."""

from collections.abc import Iterable
from pathlib import Path

from unhurried.core.errors import BadInput
from unhurried.lab.outcome import Outcome
from unhurried.lab.reading.file import read_story
from unhurried.lab.reading.vocabulary import vocabulary
from unhurried.lab.story import Story
from unhurried.lab.telling import Opened, tell
from unhurried.protocol.rulebook import Rulebook

Told = tuple[Story, tuple[Outcome, ...]]
LARGEST_BYTES = 1_000_000


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


def text_of(file: Path) -> str:
    """Read one file as UTF-8 text.

    Raises:
        BadInput: it is not there, cannot be read, is no text, or is far too large.
    """
    try:
        with file.open("rb") as opened:
            content = opened.read(LARGEST_BYTES + 1)
    except OSError as error:
        hint = "check the name, and that it may be read"
        raise BadInput(f"cannot be read: {error.strerror}", str(file), hint) from error
    if len(content) > LARGEST_BYTES:
        raise BadInput("this is too large for a story", str(file), "at most 1 MB")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        hint = "save it as UTF-8 text"
        raise BadInput("this is not UTF-8 text", str(file), hint) from error
