"""Words around an informed choice; what is known comes from the rulebook's sources."""

from typing import Final

from unhurried.core.events.person import Agreement

QUESTIONS: Final = {
    Agreement.WIDE: "Have you read this, and do you want to go on to these widths?",
    Agreement.VERY_WIDE: (
        "Have you read this, and do you choose to open these widths, knowing the risks?"
    ),
}
YOURS: Final = (
    "It is your choice, and no is as good an answer as yes. You can stay below, or go "
    "back below, at any time."
)
