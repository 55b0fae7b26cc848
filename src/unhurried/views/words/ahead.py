"""Titles in a calendar: whoever looks over a shoulder learns nothing from them."""

from typing import Final

REMINDER: Final = "Reminder"
QUIET: Final = "Quiet time"
