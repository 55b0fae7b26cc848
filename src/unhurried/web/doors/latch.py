"""The latch: one try at a time, and patience between wrong ones."""

from unhurried.bootstrap.doorstep import Key
from unhurried.web.doors.patience import Patience
from unhurried.web.house import House


class NotYet(Exception):
    """The next try is not taken yet.

    Attributes:
        seconds: how long to wait; 0 while another try is being made.
    """

    def __init__(self, seconds: int) -> None:
        """Keep the seconds, for the page."""
        super().__init__(seconds)
        self.seconds = seconds


class Latch:
    """Tries keys on the house's door."""

    def __init__(self, house: House) -> None:
        """Belong to this house."""
        self._house = house
        self._patience = Patience(house.folder, house.world.clock)
        self._trying = False

    @property
    def wait_s(self) -> int:
        """Seconds until the next try is taken."""
        return self._patience.wait_s()

    async def try_key(self, key: Key) -> None:
        """Open the house with this key.

        Raises:
            NotYet: another try is being made, or it is too soon.
            NoVaultHere, WrongPassphrase, WrongRecoveryCode, Damaged, Unavailable.
        """
        if self._trying:
            raise NotYet(0)
        wait_s = self._patience.wait_s()
        if wait_s:
            raise NotYet(wait_s)
        self._trying = True
        try:
            self._patience.begin()
            await self._house.unlock(key)
            self._patience.right()
        finally:
            self._trying = False
