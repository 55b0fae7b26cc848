"""Words for whether an object is open now."""

from typing import Final

OPEN: Final = "open now"
SHUT: Final = "not open now"
NOT_LOOKED_AT: Final = "today's advice comes before any object"
