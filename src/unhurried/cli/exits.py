"""How a command ends: the codes are part of the program's interface."""

from enum import IntEnum

from unhurried.bootstrap.failures import (
    JournalUnwritable,
    NoVaultHere,
    SomebodyElseWrote,
    WrongPassphrase,
    WrongRecoveryCode,
)
from unhurried.core.errors import (
    BadInput,
    CannotDoThatNow,
    Damaged,
    Unavailable,
    Unhurried,
)


class Exit(IntEnum):
    """Every code a command ends with."""

    OK = 0
    DOES_NOT_HOLD = 1
    NOT_UNDERSTOOD = 2
    NOT_NOW = 3
    NOT_OPENED = 4
    IN_DOUBT = 5
    MACHINE = 6
    BUG = 70
    BROKEN_OFF = 130


MEANING = {
    Exit.OK: "done",
    Exit.DOES_NOT_HOLD: "an expectation did not hold (`lab` only)",
    Exit.NOT_UNDERSTOOD: "not understood: an option, an answer or a file",
    Exit.NOT_NOW: "not now: refused, with the reasons",
    Exit.NOT_OPENED: "no vault there, or another passphrase",
    Exit.IN_DOUBT: "the record is damaged or in doubt",
    Exit.MACHINE: "the machine says no: read-only, full, or used by another program",
    Exit.BUG: "a mistake of the program itself",
    Exit.BROKEN_OFF: "broken off at the keyboard; nothing is half-written",
}

_FIRST_THAT_FITS: tuple[tuple[type[Unhurried], Exit], ...] = (
    (WrongPassphrase, Exit.NOT_OPENED),
    (WrongRecoveryCode, Exit.NOT_OPENED),
    (NoVaultHere, Exit.NOT_OPENED),
    (SomebodyElseWrote, Exit.MACHINE),
    (BadInput, Exit.NOT_UNDERSTOOD),
    (CannotDoThatNow, Exit.NOT_NOW),
    (Damaged, Exit.IN_DOUBT),
    (Unavailable, Exit.MACHINE),
)


def exit_for(error: Unhurried) -> Exit:
    """Choose the code that a refusal ends with."""
    if isinstance(error, JournalUnwritable) and error.reason in (
        "damaged",
        "unanchored",
    ):
        return Exit.IN_DOUBT
    fitting = (code for kind, code in _FIRST_THAT_FITS if isinstance(error, kind))
    return next(fitting, Exit.NOT_UNDERSTOOD)
