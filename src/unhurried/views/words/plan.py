"""Words for why the planner proposes what it does."""

from typing import Final

PLAN: Final = {
    "plan.begin": (
        "This begins a size, to {depth} and for {hold_s:min} at most. Less is always a "
        "good result."
    ),
    "plan.deeper": (
        "The last stage was comfortable, so this one goes to {depth} and changes "
        "nothing else."
    ),
    "plan.longer": (
        "The depth stays the same and the hold may last up to {hold_s:min} this time."
    ),
    "plan.wider": (
        "The present size has become easy, so the next one is open, to {depth} and for "
        "a short hold."
    ),
    "plan.same": (
        "The same again: easy again and again is what lets a body trust a size."
    ),
    "plan.wear": (
        "You have worn this before and it was easy, so it is offered again, for up to "
        "{hold_s:min}. An ordinary session keeps as much."
    ),
    "plan.wait": (
        "Another {hours_left:time} of rest are likely to bring more comfort than going "
        "on today."
    ),
    "plan.none": (
        "Nothing that is open seems right today, so settling with slow breathing is "
        "offered instead."
    ),
}
