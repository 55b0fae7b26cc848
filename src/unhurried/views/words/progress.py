"""Words for what was recorded."""

from typing import Final

RECORDED: Final = "These are your own records. Nothing here is estimated."
PROVEN: Final = "{mm} mm across is comfortable all the way."
NOTHING_PROVEN: Final = "No width is comfortable all the way yet, and that takes time."
MILESTONES: Final = {
    "first-session": "The first session.",
    "first-settling": "The first session of settling alone.",
    "size": "{mm} mm across was comfortable all the way.",
}
