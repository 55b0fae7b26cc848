"""Words around the long answer."""

from typing import Final

SPOKEN: Final = "This rule spoke now."
NOT_SPOKEN: Final = "This rule was asked and had nothing against it now."
ALONE: Final = "the planner's own choice among what the rules leave open"
CHOSEN: Final = "Why this one"
