"""No law is timed: a busy machine finds no fault that a quiet one does not."""

import os

import pytest
from hypothesis import settings

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Two workers for each core: tests of pages and of kills mostly wait."""
    return 2 * (os.cpu_count() or 1)
