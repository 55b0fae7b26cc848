"""What can go wrong with a vault; the sentences name no content, key or passphrase."""

from unhurried.app.ports import JournalUnwritable, SomebodyElseWrote
from unhurried.core.errors import BadInput, CannotDoThatNow, Damaged, Unavailable

__all__ = [
    "JournalUnwritable",
    "NoVaultHere",
    "SomebodyElseWrote",
    "VaultDamaged",
    "VaultExists",
    "VaultExposed",
    "VaultLocked",
    "VaultTooNew",
    "WeakPassphrase",
    "WrongPassphrase",
    "WrongRecoveryCode",
]


class NoVaultHere(Unavailable):
    """The folder holds no vault."""


class VaultExists(CannotDoThatNow):
    """The folder holds a vault already; it is never written over."""


class VaultDamaged(Damaged):
    """The keys' file or the store cannot be trusted."""


class VaultTooNew(Unavailable):
    """The vault was written in a newer format; nothing was touched."""


class VaultLocked(Unavailable):
    """Another program holds the vault."""


class VaultExposed(Unavailable):
    """The folder or a file in it belongs to somebody else, or is a link."""


class WeakPassphrase(BadInput):
    """The passphrase is too short or made of digits only."""


class WrongPassphrase(BadInput):
    """No slot opens with this passphrase."""


class WrongRecoveryCode(BadInput):
    """No slot opens with this code, or a group of it does not add up."""
