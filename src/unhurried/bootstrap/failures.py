"""The failures of a vault that a surface tells apart."""

from unhurried.app.ports import JournalUnwritable, SomebodyElseWrote
from unhurried.journal.errors import (
    NoVaultHere,
    WeakPassphrase,
    WrongPassphrase,
    WrongRecoveryCode,
)

__all__ = [
    "JournalUnwritable",
    "NoVaultHere",
    "SomebodyElseWrote",
    "WeakPassphrase",
    "WrongPassphrase",
    "WrongRecoveryCode",
]
