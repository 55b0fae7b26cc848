"""Words for the planner's numbers."""

from typing import Final

EVIDENCE: Final = {
    "rung_mm": "width that it starts from, in mm",
    "proven_mm": "widest width proven, in mm",
    "open_items": "objects open now",
}
