"""An empty application for one story: the very same, in memory, gone afterwards."""

import os

from unhurried.app.application import Application
from unhurried.bootstrap.opening import memory_application
from unhurried.core.clock import Clock


def opened(clock: Clock) -> Application:
    """Open one that goes by this clock."""
    return memory_application(clock, os.urandom)
