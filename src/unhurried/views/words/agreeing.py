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
HOLDS: Final = {
    "wide.explain_mm": "What is known is shown before a session, from",
    "wide.agree_mm": "You are asked afresh before each session, from",
    "wide.extra_rest_hours": "More rest after a session",
    "very-wide.over_mm": "What counts as very wide: over",
    "very-wide.step_mm": "Each step up, at most",
    "very-wide.days": "Time at each size before the next, at least",
    "very-wide.clean_sessions": "Easy sessions at each size before the next, at least",
    "very-wide.continence_days": "From one continence check to the next, at most",
}
"""What each figure of these rules is, before its number."""
