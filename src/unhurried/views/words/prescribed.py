"""Words for a clinician's plan: always told as theirs."""

from typing import Final

PRESCRIBED: Final = {
    "clinician-plan.holds": "Your clinician's plan holds beside the rules.",
    "clinician-plan.not-yet": (
        "Your clinician's plan begins later; until then the rules stand alone."
    ),
    "clinician-plan.over": (
        "The last day of your clinician's plan is past, so the rules stand alone. You "
        "may ask for a new one, or put this one aside."
    ),
    "clinician-plan.time": (
        "Your clinician's plan asks for {hours:time} of rest after a session; "
        "{hours_left:time} of that are still to come."
    ),
    "clinician-plan.week": (
        "Your clinician's plan holds {at_most:session} in seven days, and there were "
        "{sessions}."
    ),
    "clinician-plan.stop-pain": (
        "Your clinician's plan waits after pain of {pain} or more, or pain that nobody "
        "told of. Speak with them, and record it when they agree."
    ),
    "clinician-plan.stop-blood": (
        "Your clinician's plan waits after blood. Speak with them, and record it when "
        "they agree."
    ),
    "clinician-plan.widest": (
        "Your clinician's plan goes up to {at_most:mm} across for now."
    ),
    "clinician-plan.deepest": (
        "Your clinician's plan goes as far as {at_most:depth} for now."
    ),
    "clinician-plan.longest-hold": (
        "Your clinician's plan holds for up to {at_most:min} for now."
    ),
    "clinician-plan.not-listed": (
        "Your clinician's plan names the widths to use, and {width_mm} mm is not one "
        "of them."
    ),
}

TITLE: Final = "Your clinician's plan"
NONE: Final = "There is no clinician's plan. The rules stand alone."
TIGHTENS: Final = (
    "It can make a session smaller, shorter or rarer. What the rules refuse stays "
    "refused. You can put it aside at any time."
)
UNSIGNED: Final = (
    "Nobody signed this file, and nobody here can check who wrote it. What it allows "
    "counts for nothing; only what it limits does."
)
PUT_ASIDE: Final = "The plan is put aside. The rules stand alone from now on."
NOTHING_TO_END: Final = "There is no clinician's plan, so nothing was changed."
NOTE: Final = "Their note: {note}"
DAYS: Final = {
    (True, True): "It holds from {first} to {last}.",
    (True, False): "It holds from {first} on, until you put it aside.",
    (False, True): "It holds until {last}.",
    (False, False): "It holds until you put it aside.",
}
LIMITS: Final = {
    "widest": "Up to {value} mm across",
    "sizes": "Widths to use, in mm: {value}; narrower than these is always open",
    "deepest": "As far as {value}",
    "longest_hold_s": "A hold of up to {value}",
    "rest_hours": "Rest of {value} after each session",
    "a_week": "At most {value} in seven days",
    "stop_pain": "A session ends at pain of {value}, and the plan waits for their word",
    "stop_blood": "After blood the plan waits for their word",
}
ALONE_OPEN: Final = (
    "The rules alone would open a session now, with {item} ({width} mm), {depth}, for "
    "up to {hold}."
)
ALONE_NOTHING: Final = "By the rules alone, nothing you own would be open now."
ALONE_SHUT: Final = "By the rules alone it would be: {headline}."
ALONE_UNTIL: Final = "By the rules alone it would be: {headline}, until {moment}."
