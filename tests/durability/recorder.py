"""Records every change below a place, in order, with what was said meanwhile."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.durability.medium import (
    ROOT,
    Change,
    Files,
    Made,
    Medium,
    Moved,
    Name,
    NamesSynced,
    Op,
    Removed,
    Resized,
    Synced,
    Wrote,
)


@dataclass(frozen=True, slots=True)
class Said:
    """What the program had said when an operation came: begun, or acknowledged."""

    word: str
    acknowledged: bool


@dataclass
class Recorder:
    """The live names below a place, and the log of operations.

    Attributes:
        deaf: file names whose syncing is not heard: a seeded defect.
        begun: how much of the log only tells what was there before.
        gate: asked before each operation; it may raise instead of letting it through.
    """

    place: Path
    deaf: frozenset[str] = frozenset()
    gate: Callable[[str, Path], None] = lambda _, __: None
    log: list[Op | Said] = field(default_factory=list)
    nodes: dict[Path, int] = field(default_factory=dict)
    made: int = 0
    begun: int = 0

    def __post_init__(self) -> None:
        self.nodes[self.place] = ROOT

    def knows(self, path: Path | str) -> bool:
        """Whether a path is below the place."""
        return Path(path).is_relative_to(self.place)

    def node(self, path: Path | str) -> int:
        """The node of a file or folder that is there."""
        return self.nodes[Path(path)]

    def name(self, path: Path | str) -> Name:
        return Name(self.node(Path(path).parent), Path(path).name)

    def make(self, path: Path | str, *, is_folder: bool = False) -> None:
        if Path(path) not in self.nodes:
            self.made += 1
            self.nodes[Path(path)] = self.made
            self.log.append(Made(self.name(path), self.made, is_folder))

    def change(self, change: Change) -> None:
        self.log.append(change)

    def sync(self, path: Path | str) -> None:
        if Path(path).name in self.deaf:
            return
        node = self.node(path)
        self.log.append(NamesSynced(node) if Path(path).is_dir() else Synced(node))

    def move(self, path: Path | str, to: Path | str) -> None:
        """A file, or a folder with all that is in it."""
        old, new = self.name(path), self.name(to)
        self.log.append(Moved(old, new, self.node(path)))
        below = [each for each in self.nodes if each.is_relative_to(path)]
        for each in below:
            self.nodes[Path(to) / each.relative_to(path)] = self.nodes.pop(each)

    def remove(self, path: Path | str) -> None:
        self.log.append(Removed(self.name(path)))
        del self.nodes[Path(path)]

    def say(self, word: str) -> None:
        """Something is known from now on."""
        self.log.append(Said(word, acknowledged=True))

    @contextmanager
    def saying(self, word: str) -> Iterator[None]:
        """Say that something begins, and that it is done."""
        self.log.append(Said(word, acknowledged=False))
        yield
        self.say(word)

    def begin_with(self, files: Files) -> None:
        """What is there already; all of it is sure."""
        for name, content in sorted(files.items()):
            path = self.place / name
            self.make(path, is_folder=content is None)
            self.log.append(NamesSynced(self.node(path.parent)))
            if content is not None:
                node = self.node(path)
                self.log += [Wrote(node, 0, content), Synced(node)]
        self.begun = len(self.log)

    def whole(self) -> Files:
        """What the medium holds if everything recorded arrived."""
        medium = Medium()
        for op in self.log:
            if not isinstance(op, Said):
                medium.take(op)
        return medium.after_a_cut(None)


def held(place: Path) -> Files:
    """What really stands below a place."""
    return {
        str(path.relative_to(place)): None if path.is_dir() else path.read_bytes()
        for path in sorted(place.rglob("*"))
    }


__all__ = ["Recorder", "Resized", "Said", "held"]
