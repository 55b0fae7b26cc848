"""Words for the rules about how long, how often and how much rest."""

from typing import Final

TIME: Final = {
    "hold.stage": "A hold of up to {at_most:min} is open now.",
    "hold.longest": "A training hold is never longer than {at_most:min}.",
    "wear.not-open": (
        "Wearing opens after {needed:comfortable session} at this size; so far there "
        "are {done}."
    ),
    "wear.stage": "Wearing is open for up to {at_most:min} now.",
    "wear.longest": "Wearing is never longer than {at_most:min}.",
    "rest.too-soon": (
        "Rest is part of training: {hours:time} after the last session, and "
        "{hours_left:time} of that are still to come."
    ),
    "rest.week-full": (
        "There were {sessions:session} in the last seven days, and {at_most} is as "
        "many as a week holds."
    ),
    "rest.rested": "The rest of {hours:time} after the last session is complete.",
    "recovery.after-care": (
        "For {hours:time} after a session nothing new begins. Drink something, keep "
        "warm, be kind to yourself."
    ),
    "pause.own": (
        "You asked for a pause, and it holds. Whatever the reason, it is a good one."
    ),
    "clock.jumped": (
        "The clock of this machine moved by itself ({hours:time}). Rest is counted "
        "without that leap, so that none is cut short."
    ),
    "maintenance.goal-reached": (
        "The goal you set is comfortable. One session in a week or so keeps it."
    ),
    "plateau.said": (
        "You said that this is as far as it goes for now, so the plan keeps what you "
        "have."
    ),
    "plateau.steps": (
        "A wider size did not come easily several times. It is a good moment to keep "
        "what you have and look at the goal again."
    ),
    "plateau.sessions": (
        "This size has been comfortable for a good while without becoming easier. It "
        "is a good moment to keep it and look at the goal again."
    ),
    "goal.not-beyond": (
        "Your goal is {goal_mm} mm, so nothing wider is planned. You can change it at "
        "any time."
    ),
}
