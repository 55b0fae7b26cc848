"""The house behind the pages: locked, or one opened application and its one thread."""

from asyncio import get_running_loop
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from starlette.requests import HTTPConnection

from unhurried.bootstrap.doorstep import Key, is_vault
from unhurried.bootstrap.failures import SomebodyElseWrote
from unhurried.bootstrap.presence import held_elsewhere, present
from unhurried.bootstrap.world import World
from unhurried.core.errors import CannotDoThatNow, Unavailable
from unhurried.views.words.backups import FAILED

if TYPE_CHECKING:  # a locked house needs none of it, and starts in half the time
    from unhurried.app.application import Application
    from unhurried.bootstrap.backups import Keeping
    from unhurried.bootstrap.lasting import Lasting

T = TypeVar("T")


class Locked(Exception):
    """The vault is locked: only the unlock page and the help page answer."""


class House:
    """Folder, world, and the opened application.

    Everything that touches the application runs in one thread, one after the other.

    Attributes:
        running: whether a guided session has begun and not ended, as it was known
            after the last question; it keeps the house from locking by itself.
        asked: how often the application was opened, or asked something.
        untold: a backup that failed, in words, until a page has told it.
        after_lock: called, in order, once the house has been locked.
    """

    def __init__(self, folder: Path, world: World) -> None:
        """Begin locked."""
        self.folder = folder
        self.world = world
        self.running = False
        self.asked = 0
        self.untold = ""
        self.after_lock: list[Callable[[], None]] = []
        self._opened: Lasting | None = None
        self._seen = ExitStack()
        self._is_seen = False
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="house")

    @property
    def locked(self) -> bool:
        """Whether no vault is open."""
        return self._opened is None

    @property
    def is_new(self) -> bool:
        """Whether there is no vault yet: the first evening."""
        return not is_vault(self.folder)

    @property
    def held_elsewhere(self) -> bool:
        """Whether another program, such as the command line, holds a session now."""
        return not self._is_seen and held_elsewhere(self.folder)

    @property
    def now_ms(self) -> int:
        """The steady clock where there is one, else the wall clock."""
        stamp = self.world.clock.now()
        return stamp.wall_ms if stamp.steady_ms is None else stamp.steady_ms

    async def ask(self, work: "Callable[[Application], T]") -> T:
        """Let the one worker do this with the opened application.

        Raises:
            Locked: no vault is open.
            Unhurried: whatever the work raises.
        """
        return await self._or_lock(lambda: self._work(work))

    async def keep(self, work: "Callable[[Application, Keeping], T]") -> T:
        """The same, with what keeps the backups.

        Raises:
            Locked, Unhurried.
        """
        return await self._or_lock(lambda: self._keep(work))

    async def back_up(self) -> None:
        """Take a backup if one is due; what fails waits in `untold`.

        Raises:
            Locked: no vault is open.
        """
        await self._or_lock(self._back_up)

    def told_once(self) -> str:
        """A backup that failed, in words, and only this once; empty for none."""
        said, self.untold = self.untold, ""
        return said

    async def unlock(self, key: Key) -> None:
        """Open the vault; one that is open already only has its key tried.

        Raises:
            NoVaultHere, WrongPassphrase, WrongRecoveryCode, Damaged, Unavailable.
        """
        await self._in_worker(lambda: self._open(key))

    async def create(self, passphrase: str) -> str:
        """Make the vault and open it; return the recovery code.

        Raises:
            BadInput, WeakPassphrase, VaultExists, Unavailable.
        """
        return await self._in_worker(lambda: self._create(passphrase))

    def lock(self) -> None:
        """Let go of the application; the process itself is replaced afterwards."""
        if self._opened is None:
            return
        self._opened = None
        self.running = False
        self._seen.close()
        for call in self.after_lock:
            call()

    async def rest(self) -> None:
        """Wait until the worker has done what it was given."""
        await self._in_worker(lambda: None)

    async def _or_lock(self, work: Callable[[], T]) -> T:
        """Lock where the vault that was opened stands there no more."""
        try:
            return await self._in_worker(work)
        except Locked:
            self.lock()
            raise

    async def _in_worker(self, work: Callable[[], T]) -> T:
        return await get_running_loop().run_in_executor(self._worker, work)

    def _work(self, work: "Callable[[Application], T]") -> T:
        lasting = self._opened
        if lasting is None:
            raise Locked
        self.asked += 1
        try:
            done = work(_fresh(lasting))
            lasting.wrote()
        except SomebodyElseWrote:
            lasting.forget()
            raise
        finally:
            self._look(lasting.application)
        return done

    def _keep(self, work: "Callable[[Application, Keeping], T]") -> T:
        lasting = self._opened
        if lasting is None or lasting.keeping is None:
            raise Locked
        return work(_fresh(lasting), lasting.keeping)

    def _back_up(self) -> None:
        lasting = self._opened
        if lasting is None:
            raise Locked
        _fresh(lasting)
        failed = lasting.back_up()
        if failed:
            self.untold = FAILED.format(what=failed.what, hint=failed.hint)

    def _open(self, key: Key) -> None:
        from unhurried.bootstrap.lasting import open_lasting  # noqa: PLC0415 - as above

        opened = open_lasting(self.folder, key, self.world)
        if self._opened is None:
            self._opened = opened
            self.asked += 1
        self._look(self._opened.application)

    def _create(self, passphrase: str) -> str:
        from unhurried.bootstrap.lasting import create_lasting  # noqa: PLC0415 - as above

        self._opened, code = create_lasting(self.folder, passphrase, self.world)
        return code

    def _look(self, opened: "Application") -> None:
        """Know whether a session runs, and be seen as the one that holds it."""
        running = opened.state.running
        self.running = running is not None and not running.crashed
        if not self.running:
            self._seen.close()
            self._is_seen = False
        elif not self._is_seen:
            with suppress(CannotDoThatNow, Unavailable):  # another program holds it
                self._seen.enter_context(present(self.folder))
                self._is_seen = True


def _fresh(lasting: "Lasting") -> "Application":
    from unhurried.bootstrap.lasting import Gone  # noqa: PLC0415 - as above

    try:
        return lasting.fresh()
    except Gone:
        raise Locked from None


def house_of(request: HTTPConnection) -> House:
    """The house that this request came to."""
    house = request.app.state.house
    if not isinstance(house, House):
        raise TypeError("the application was built without a house")
    return house
