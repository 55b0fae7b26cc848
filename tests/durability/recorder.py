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
    nodes: dict[str, int] = field(default_factory=dict)
    made: int = 0
    begun: int = 0

    def knows(self, path: Path | str) -> bool:
        """Whether a path is below the place."""
        return Path(path).is_relative_to(self.place)

    def name(self, path: Path | str) -> str:
        return str(Path(path).relative_to(self.place))

    def node(self, path: Path | str) -> int:
        return self.nodes[self.name(path)]

    def make(self, path: Path | str, *, is_folder: bool = False) -> None:
        name = self.name(path)
        if name not in self.nodes:
            self.made += 1
            self.nodes[name] = self.made
            self.log.append(Made(name, self.made, is_folder))

    def change(self, change: Change) -> None:
        self.log.append(change)

    def sync(self, path: Path | str) -> None:
        if Path(path).name in self.deaf:
            return
        name = self.name(path)
        if name == ROOT or Path(path).is_dir():
            self.log.append(NamesSynced(name))
        else:
            self.log.append(Synced(self.nodes[name]))

    def move(self, path: Path | str, to: Path | str) -> None:
        old, new = self.name(path), self.name(to)
        self.nodes[new] = self.nodes.pop(old)
        self.log.append(Moved(old, new, self.nodes[new]))

    def remove(self, path: Path | str) -> None:
        del self.nodes[self.name(path)]
        self.log.append(Removed(self.name(path)))

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
            self.make(self.place / name, is_folder=content is None)
            self.log.append(NamesSynced(str(Path(name).parent)))
            if content is not None:
                node = self.nodes[name]
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
