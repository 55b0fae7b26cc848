"""Words for what can be used tonight, and why the rest cannot."""

from typing import Final

OPEN: Final = "What can be used tonight, with what:"
NOT_TONIGHT: Final = (
    "Nothing goes in for now; today's advice comes first. This is what fits together "
    "for another day:"
)
NOTHING: Final = "Nothing that you own can be used as it is."
NOTHING_OWNED: Final = (
    "Nothing is described yet: `unhurried kit add`, or look things up with "
    "`unhurried kit catalogue`. A finger counts as well."
)
NO_LUBRICANT: Final = (
    "No lubricant is described yet, and nothing is inserted without one: "
    "`unhurried kit add --lubricant`."
)
WITH: Final = "with {lubricants}"
UNDER: Final = "under a fresh condom of {barriers}"
THE_REST: Final = "Not for now:"
LEFT_OVER: Final = "Lubricants that go with none of these:"
NO_PAIR: Final = "None of your lubricants goes with it."
FIRST: Final = "First: {what}"
