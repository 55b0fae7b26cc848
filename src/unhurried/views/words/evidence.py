"""Words for the planner's numbers."""

from typing import Final

EVIDENCE: Final = {
    "rung_mm": "width that it starts from, in mm",
    "proven_mm": "widest width proven, in mm",
    "open_items": "objects open now",
    "sessions_heard": "sessions that it learnt from",
    "events_heard": "of those stopped, with blood, or with pain of 4 or more",
    "days_since_event": "days since the last of these",
    "bound_percent": "highest chance of pain that it accepts now, in 100",
    "comfort_mm": "width that is comfortable as it believes, in mm (10 to 90 in 100)",
    "rest_days": "rest that it chose, in days",
    "eased_rungs": "sizes that it stays below what it would permit",
}
