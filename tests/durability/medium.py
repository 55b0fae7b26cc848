"""What a medium may hold after the power fails, at every moment of a recording.

A write is sure once its file was synced, a name once its folder was. Of the rest each
512-byte sector, and each change of a name, may have arrived or not, in any order.
"""

import random  # noqa: TID251 - seeded by the campaign
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

SECTOR: Final = 512
ROOT: Final = 0
"""The node of the recorded place itself; it is always there."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a folder, which is told by its node."""

    folder: int
    said: str


@dataclass(frozen=True, slots=True)
class Made:
    """A file or folder came to be."""

    name: Name
    node: int
    is_folder: bool = False


@dataclass(frozen=True, slots=True)
class Moved:
    """A file or folder goes by another name, in one step."""

    name: Name
    to: Name
    node: int


@dataclass(frozen=True, slots=True)
class Removed:
    """A name was taken away."""

    name: Name


@dataclass(frozen=True, slots=True)
class Wrote:
    """Bytes were written into a file."""

    node: int
    at: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Resized:
    """A file was cut off, or made longer."""

    node: int
    size: int


@dataclass(frozen=True, slots=True)
class Synced:
    """A file's bytes are sure."""

    node: int


@dataclass(frozen=True, slots=True)
class NamesSynced:
    """The names in a folder are sure."""

    folder: int


Naming = Made | Moved | Removed
Change = Wrote | Resized
Op = Naming | Change | Synced | NamesSynced
Files = dict[str, bytes | None]
"""Path to content; None for a folder."""


@dataclass(frozen=True, slots=True)
class Luck:
    """Which of what is not sure arrives: a share from 0 to 1, drawn each time."""

    lots: random.Random
    names: float
    data: float

    def name_arrives(self) -> bool:
        return self.lots.random() < self.names

    def sector_arrives(self) -> bool:
        return self.lots.random() < self.data


@dataclass
class Medium:
    """What is sure, and what is not yet."""

    names: dict[Name, int] = field(default_factory=dict)
    folders: set[int] = field(default_factory=set)
    sure: dict[int, bytes] = field(default_factory=dict)
    open_writes: dict[int, list[Change]] = field(default_factory=dict)
    open_names: list[Naming] = field(default_factory=list)

    def take(self, op: Op) -> None:
        """One more operation of the recording."""
        match op:
            case Wrote() | Resized():
                self.open_writes.setdefault(op.node, []).append(op)
            case Synced(node):
                self.sure[node] = self._content(node, None)
                self.open_writes.pop(node, None)
            case NamesSynced(folder):
                self._sure_names(folder)
            case Made(_, node, is_folder):
                self.folders |= {node} if is_folder else set()
                self.open_names.append(op)
            case _:
                self.open_names.append(op)

    def after_a_cut(self, luck: Luck | None) -> Files:
        """One state that the medium may be in; without luck, everything arrived."""
        names = dict(self.names)
        for op in self.open_names:
            if luck is None or luck.name_arrives():
                renamed(names, op)
        return dict(self._files(names, luck, ROOT, ""))

    def _files(
        self, names: dict[Name, int], luck: Luck | None, folder: int, above: str
    ) -> Iterator[tuple[str, bytes | None]]:
        """What can be reached from a folder; what has no name is gone."""
        here = {
            name.said: node for name, node in names.items() if name.folder == folder
        }
        for said, node in sorted(here.items()):
            path = above + said
            if node in self.folders:
                yield path, None
                yield from self._files(names, luck, node, f"{path}/")
            else:
                yield path, self._content(node, luck)

    def _content(self, node: int, luck: Luck | None) -> bytes:
        content = bytearray(self.sure.get(node, b""))
        for change in self.open_writes.get(node, ()):
            if isinstance(change, Resized):
                if luck is None or luck.sector_arrives():
                    resize(content, change.size)
            else:
                for at, part in sectors(change):
                    if luck is None or luck.sector_arrives():
                        put(content, at, part)
        return bytes(content)

    def _sure_names(self, folder: int) -> None:
        later: list[Naming] = []
        for op in self.open_names:
            if op.name.folder == folder:
                renamed(self.names, op)
            else:
                later.append(op)
        self.open_names = later


def renamed(names: dict[Name, int], op: Naming) -> None:
    """Carry one change of a name out."""
    match op:
        case Made(name, node):
            names[name] = node
        case Moved(name, to, node):
            names.pop(name, None)
            names[to] = node
        case Removed(name):
            names.pop(name, None)


def sectors(wrote: Wrote) -> Iterator[tuple[int, bytes]]:
    """The parts of a write that arrive together."""
    at, data = wrote.at, wrote.data
    while data:
        here = SECTOR - at % SECTOR
        yield at, data[:here]
        at, data = at + here, data[here:]


def put(content: bytearray, at: int, part: bytes) -> None:
    if len(content) < at:
        resize(content, at)
    content[at : at + len(part)] = part


def resize(content: bytearray, size: int) -> None:
    del content[size:]
    content.extend(bytes(size - len(content)))
