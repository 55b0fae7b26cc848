"""Words for looking ahead with an object that is not owned yet."""

from typing import Final

TITLE: Final = "With {sizes} mm as well"
SUPPOSED: Final = (
    "Supposed: soft, with a base that holds, {length} mm long, and yours alone. "
    "Nothing is written down."
)
NO_GAP: Final = "Every step is an easy one."
GAPS_NOW: Final = "Gaps as it is now:"
GAPS_THEN: Final = "Gaps then:"
CLOSED: Final = "It would close: {gaps}."
OPENS: Final = "It would open a new gap, beyond what you own now."
CLOSES_NOTHING: Final = "It would close no gap."
PACE: Final = (
    "At the pace of the rules, from {start} to {goal} mm takes at least {days:day}, by "
    "way of {sizes} mm."
)
NO_WAY: Final = (
    "From {start} to {goal} mm no way is open with these sizes: a step is too wide, or "
    "nothing is as wide."
)
AT_GOAL: Final = "Your goal of {goal} mm has been comfortable already."
NOW: Final = "As it is now"
THEN: Final = "With it"
NO_GOAL: Final = "Without a goal there is nothing to foresee: `unhurried goal`."
LEAST: Final = (
    "Days are the least that the rules leave open. Your body may take longer, and that "
    "is well."
)
