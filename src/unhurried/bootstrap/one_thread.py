"""Arithmetic on one thread: our matrices are small, and more threads only wait.

A product of a few hundred by a few hundred numbers was measured to take half as long
again on two threads as on one, while both were busy. It counts where it is asked for
before numpy is loaded; whoever set it for themselves is not overruled.
"""

import os
from typing import Final

THREADS: Final = "OPENBLAS_NUM_THREADS"


def on_one_thread() -> None:
    """Ask for it, for this process and those that it starts."""
    os.environ.setdefault(THREADS, "1")
