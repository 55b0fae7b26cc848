"""Words for what is estimated; they never stand among what was recorded."""

from typing import Final

ESTIMATED: Final = "Estimated from your record, not recorded and not promised:"
INSIDE: Final = "inside what is accepted"
OUTSIDE: Final = "more than is accepted"
CHANCE: Final = (
    "pain that ends a session in about {mean} of 100 such sessions ({low} to {high})"
)
RARE: Final = (
    "pain that ends a session in fewer than 1 of 100 such sessions (up to {high})"
)
IN_WEEKS: Final = (
    "If it goes on like this, your goal may come in {earliest} to {latest} weeks. "
    "A range this wide is honest; your body sets the pace."
)
SOON: Final = "If it goes on like this, your goal may come in about {latest:week}."
CANNOT: Final = {
    "": "When your goal may come cannot be said yet.",
    "too-few": (
        "When your goal may come cannot be said yet: a few more sessions are needed."
    ),
    "too-wide": (
        "When your goal may come cannot be said yet: too much is possible still."
    ),
    "no-goal": "Without a goal there is nothing to foresee.",
    "no-object": "None of your objects is as wide as your goal yet.",
    "reached": "Your goal is reached; a session now and then keeps it.",
}
