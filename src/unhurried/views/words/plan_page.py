"""Words of the page that tells the plan; what is estimated says so."""

from typing import Final

NOW: Final = "This is how it stands now."
THEN: Final = (
    "Rest comes first. This is how it looks from {when} on, if nothing else is "
    "recorded until then; a session is looked at anew when it begins."
)
NOTHING_AHEAD: Final = "No session is planned for now, so nothing is open yet."

COMFORTABLE: Final = "comfortable all the way"
PRACTISED: Final = "practised"
NEW: Final = "not tried yet"
THE_GOAL: Final = "your goal"
NEXT: Final = "next"
OPEN: Final = "open, {depth} at most, for up to {hold}"
SHUT: Final = "not open yet"
DONE: Final = "{sessions}, {counted} towards the next size"

TEMPERAMENTS: Final = {
    "learning-steady": (
        "The plan is of a steady temperament: it goes on where the record carries it, "
        "and no hastier one is offered."
    ),
    "learning-gentle": (
        "The plan is of a gentle temperament: it asks for more certainty before each "
        "step."
    ),
    "ladder": "The plan goes by the rules alone, one stage at a time.",
}
BOUND: Final = (
    "A session is planned where, as estimated, pain that ends it comes in at most "
    "{count} of 100 such sessions."
)
RESTS: Final = "Between sessions it rests for about {rest}, as that seems to help more."
RULES_REST: Final = "Between sessions it rests for as long as the rules ask."
BELOW: Final = "It stays a little below what it would permit, for comfort."
HEARD: Final = "It has learnt from {sessions} so far."

NO_GOAL: Final = "No goal is set. Each step is decided as it comes, which is fine."
GOAL: Final = "Your goal: {parts}."
GOAL_WIDTH: Final = "{mm} mm across"
PLATEAU: Final = (
    "You said that this is as far as it goes, for now. The plan keeps what you have; "
    "a new goal opens it again."
)
CHANGE: Final = {
    "": (
        "More sessions make the range narrower, whichever way they go.",
        "A setback, a holiday or a longer rest moves it later, and nothing is lost.",
        "Another goal, or another object, makes it anew.",
    ),
    "too-few": ("A few more sessions, each with its check-in the next day.",),
    "too-wide": (
        "More sessions: each one narrows down what is possible.",
        "A nearer goal can be foreseen sooner.",
    ),
    "no-goal": ("A goal, if you wish for one. The plan goes on without it as well.",),
    "no-object": (
        "An object about as wide as your goal, or a goal as wide as what you have.",
    ),
    "reached": ("Nothing needs to. Another goal would be looked at anew.",),
    "nothing": (
        "It can be looked at again once a session is planned.",
        "What is asked for on the page of today comes first.",
    ),
}
