"""Backups by themselves: after a session, and once a day where something was added.

A backup that fails blocks nothing and loses nothing; it is told once, and `doctor` goes
on saying it.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from unhurried.app.application import Application
from unhurried.bootstrap.opening import application_on
from unhurried.bootstrap.world import World
from unhurried.core.clock import DAY_MS, Clock
from unhurried.core.errors import BadInput, Unavailable
from unhurried.journal.backups.choice import Choice, read_choice, write_choice
from unhurried.journal.backups.errors import BackupFailed
from unhurried.journal.backups.note import Note
from unhurried.journal.backups.shelf import Shelf
from unhurried.journal.backups.taking import Source, anchored, source_of, take
from unhurried.journal.chain import Head
from unhurried.journal.vault import Vault

__all__ = ["BackupFailed", "Keeping", "Shown", "keeping_of", "open_kept"]


@dataclass(frozen=True, slots=True)
class Shown:
    """The backups of one folder.

    Attributes:
        where: the folder.
        days: of each backup, days since 1970-01-01 in UTC, the latest last.
        there: whether the folder can be reached, or is made with the first backup.
    """

    where: str
    days: tuple[int, ...]
    there: bool


@dataclass(slots=True)
class Keeping:
    """Keeps backups of one opened vault."""

    source: Source
    clock: Clock
    _looked: Note | None = field(default=None, init=False)

    def keep(self, app: Application) -> BackupFailed | None:
        """Take a backup if one is due; give a failure that was not told yet."""
        note = self._note(app)
        if note == self._looked or not self._due(app, note):
            return None
        self._looked = note
        try:
            self._take(note)
        except (BackupFailed, Unavailable) as error:
            return self._untold(error)
        self._tell("")
        return None

    def take_now(self, app: Application, to: Path | None = None) -> tuple[Path, ...]:
        """Take a backup wherever backups go, or only to one folder; give the files.

        Raises:
            BackupFailed: one of them was not made; none that was there is gone.
            BadInput: the folder lies inside the vault's.
        """
        note = self._note(app)
        if to is None:
            made = self._take(note)
            self._tell("")
            return made
        self._outside(to)
        shelf = Shelf(to.expanduser())
        return (shelf.path(take(self.source, shelf, note)),)

    def choose(self, also: Path | None) -> None:
        """Let every backup go to this folder as well; None for nowhere else.

        Raises:
            BadInput: the folder lies inside the vault's. JournalUnwritable.
        """
        if also is not None:
            self._outside(also)
        place = "" if also is None else str(also.expanduser().absolute())
        write_choice(self.source, Choice(also=place))

    def shown(self) -> tuple[Shown, ...]:
        """The backups there are, by folder; the one inside the vault's comes first."""
        return tuple(
            Shown(
                str(shelf.folder),
                tuple(mark.note.day for mark in shelf.marks(self.source.keys)),
                shelf == self.source.shelf or shelf.folder.is_dir(),
            )
            for shelf in self._shelves()
        )

    def _note(self, app: Application) -> Note:
        state = app.state
        told = len(state.sessions) + len(state.imported)
        return Note(self.clock.now().wall_ms // DAY_MS, told)

    def _due(self, app: Application, note: Note) -> bool:
        state = app.state
        if not app.intact or state.running is not None or not state.entries:
            return False
        last = self.source.shelf.last(self.source.keys)
        if last is None:
            return True
        head = anchored(self.source)
        return head != Head(last.seq, last.hash) and last.note != note

    def _take(self, note: Note) -> tuple[Path, ...]:
        """Inside the vault's folder first: the other may be a stick that is away."""
        own, *others = self._shelves()
        made = [own.path(take(self.source, own, note))]
        for shelf in others:
            if not shelf.folder.is_dir():
                raise BackupFailed("away", _AWAY, _AWAY_HINT)
            made.append(shelf.path(take(self.source, shelf, note)))
        return tuple(made)

    def _shelves(self) -> Iterator[Shelf]:
        yield self.source.shelf
        also = read_choice(self.source).also
        if also:
            yield Shelf(Path(also))

    def _outside(self, place: Path) -> None:
        vault = self.source.folder.resolve()
        chosen = place.expanduser().resolve()
        if chosen == vault or vault in chosen.parents:
            hint = "name a folder elsewhere, best on another disk"
            raise BadInput("this folder lies inside the vault's", str(place), hint)

    def _untold(self, error: Unavailable) -> BackupFailed | None:
        failed = error if isinstance(error, BackupFailed) else _of_the_vault(error)
        if read_choice(self.source).told == failed.reason:
            return None
        self._tell(failed.reason)
        return failed

    def _tell(self, reason: str) -> None:
        choice = read_choice(self.source)
        if choice.told != reason:
            with suppress(Unavailable):  # then it is told once more another time
                write_choice(self.source, replace(choice, told=reason))


def keeping_of(vault: Vault, world: World) -> Keeping:
    """What keeps the backups of an unlocked vault."""
    return Keeping(source_of(vault), world.clock)


def open_kept(unlocked: Vault, world: World) -> tuple[Application, Keeping]:
    """Open an unlocked vault, with what keeps its backups.

    Raises:
        VaultDamaged, VaultExposed, Unavailable.
    """
    opened = application_on(unlocked.journal(), world.clock, world.chance)
    return opened, keeping_of(unlocked, world)


def _of_the_vault(error: Unavailable) -> BackupFailed:
    return BackupFailed("vault", error.what, error.hint)


_AWAY = "the other folder for backups is not there"
_AWAY_HINT = "it gets the next one once it is back; `unhurried backup` makes one now"
