"""What counts as a condom over an object."""

from unhurried.core.things import Barrier


def covers(barrier: Barrier) -> bool:
    """Whether this barrier counts as one; of an unknown material it does not.

    >>> covers(Barrier.NITRILE), covers(Barrier.UNKNOWN), covers(Barrier.NONE)
    (True, False, False)
    """
    return barrier not in (Barrier.NONE, Barrier.UNKNOWN)
