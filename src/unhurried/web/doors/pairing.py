"""Pairing one other device: a short code that is shown in the terminal, typed there.

One device at a time. Of the device the vault's folder keeps a hash, so that a lock does
not end the pairing.
"""

import hashlib
import os
from pathlib import Path
from typing import Final

from unhurried.app.ports import Chance
from unhurried.web.doors.code import ShownCode
from unhurried.web.doors.visits import same

FILE: Final = "device"
SECRET_BYTES: Final = 32


class Pairing:
    """The code that is shown, and the device that was let in."""

    def __init__(self, folder: Path, chance: Chance) -> None:
        """Begin without a code, with the device of before where there was one."""
        self._file = folder / FILE
        self._chance = chance
        self._code = ShownCode(chance)

    def new_code(self, now_ms: int) -> str:
        """Make a code to show; the one before is no longer good."""
        return self._code.new(now_ms)

    def pair(self, said: str, now_ms: int) -> str | None:
        """Let a device in by the code, in place of the one before.

        Returns:
            The device's secret, for its cookie; None when it was not the code.

        Raises:
            OSError: it cannot be kept; no device was let in.
        """
        if not self._code.takes(said, now_ms):
            return None
        secret = self._chance(SECRET_BYTES).hex()
        self._keep(secret)
        return secret

    def is_paired(self, secret: str) -> bool:
        """Whether this is the secret of the device that was let in."""
        try:
            kept = self._file.read_text("ascii")
        except (OSError, UnicodeDecodeError):
            return False
        return bool(secret) and same(kept, _hash(secret))

    def _keep(self, secret: str) -> None:
        beside = self._file.with_name(f"{FILE}.new")
        handle = os.open(beside, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as opened:
            opened.write(_hash(secret))
        beside.replace(self._file)


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
