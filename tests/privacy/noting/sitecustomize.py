"""Every Python process that finds this on its path notes whom it calls."""

import os

if "UNHURRIED_CALLS" in os.environ:
    from tests.privacy.alone import note_into

    note_into(os.environ["UNHURRIED_CALLS"])
