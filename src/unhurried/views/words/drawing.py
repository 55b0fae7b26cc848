"""Words on the picture of progress, and the picture in words."""

from typing import Final

TITLE: Final = "Sessions by width"
DAYS: Final = "days"
LEGEND: Final = "comfortable"
UNEASY: Final = "not counted"
GOAL: Final = "goal"
BELIEVED: Final = "comfort, estimated"
EMPTY: Final = "Nothing has been recorded yet."
NOTHING: Final = "No session has been recorded yet."
IN_WORDS: Final = "Day {day}: {mm} mm, {felt}."
BELIEVED_IN_WORDS: Final = (
    "Estimated, not recorded: comfort reaches about {middle} mm ({low} to {high}) now."
)
