"""Three families of error: not now (the person), refused input, damaged (the data).

Bugs are the fourth family: nobody catches them but the outermost loop of a surface,
which ends on the safe side and says so. Messages are lower case, without a full stop,
and each carries one hint on how to go on.
"""

from collections.abc import Sequence

from unhurried.core.reasons import Reason


class Unhurried(Exception):
    """Base of every error that a person may read: what, and one way on."""

    def __init__(self, what: str, hint: str = "") -> None:
        """Keep the sentence and the hint apart, so that a surface can lay them out."""
        super().__init__(what)
        self.what = what
        self.hint = hint


class BadInput(Unhurried):
    """Something typed or read from a file was not understood; nothing was kept."""

    def __init__(self, what: str, where: str = "", hint: str = "") -> None:
        """Say what is wrong, where (file, line or key), and one way on."""
        super().__init__(what, hint)
        self.where = where


class CannotDoThatNow(Unhurried):
    """The step does not exist here, or the gates do not allow it now."""

    def __init__(
        self, what: str, reasons: Sequence[Reason] = (), hint: str = ""
    ) -> None:
        """Carry every reason, gravest first."""
        super().__init__(what, hint)
        self.reasons = tuple(reasons)


class Damaged(Unhurried):
    """Stored data cannot be trusted; reading stops where the trust ends."""


class Unavailable(Unhurried):
    """The machine says no: read-only, full, locked by another program, not there."""
