"""Words on the pictures of progress, and the pictures in words."""

from typing import Final

from unhurried.core.practice import Depth
from unhurried.views.points import Felt, Span

EMPTY: Final = "Nothing has been recorded yet."
NONE_HERE: Final = "Nothing was recorded in this time."
RECORDED: Final = "Recorded"
ESTIMATED: Final = "Estimated"
WISHED: Final = "Wished"
TODAY: Final = "today"
OPEN: Final = "not answered"
NOTHING_IN: Final = "nothing inserted"

SIZES: Final = "Width and depth of each session"
BELIEFS: Final = "Where comfort reaches, as estimated"
WEEKS: Final = "Sessions and rest"
FEELINGS: Final = "Ease, pleasure and tension"

DAY: Final = "Day"
WIDTH: Final = "Width"
DEPTH: Final = "Depth"
PAIN: Final = "Pain"
DISCOMFORT: Final = "Discomfort"
ENDED: Final = "How it ended"
STANDING: Final = "What it is"
MM: Final = "{mm} mm"

FELT: Final = {
    Felt.EASY: "comfortable",
    Felt.UNEASY: "discomfort of {discomfort} or more",
    Felt.PAIN: "pain of {pain} or more",
    Felt.UNKNOWN: "not all answered",
    Felt.SETTLED: "settling alone",
}
STOPPED: Final = "stopped"
COUNTED: Final = {
    Felt.EASY: "comfortable",
    Felt.UNEASY: "with discomfort",
    Felt.PAIN: "with pain",
    Felt.UNKNOWN: "not answered in full",
    Felt.SETTLED: "of settling alone",
}
LANES: Final = {
    Depth.FULL: "all of it",
    Depth.PART: "half",
    Depth.TIP: "the tip",
}
NOT_KNOWN: Final = "not known"
SETTLING: Final = "settling"
ALL_IN_SHORT: Final = "{sessions}, from {first} to {last}: {felt}."
ONE: Final = "One session, on {first}: {felt}."
WIDTHS: Final = "Widths from {low} to {high} mm."
A_WIDTH: Final = "Width {low} mm."
THE_TABLE: Final = "The table tells each of them."
EVERY_SESSION: Final = "Every session, as recorded"

SESSION: Final = "session"
MIDDLE: Final = "comfort, most likely"
BAND: Final = "8 of 10 guesses lie here"
GOAL: Final = "your goal"
RANGE: Final = "when it may come"
BELIEVED: Final = (
    "Estimated, not recorded: comfort reaches about {middle} mm now, "
    "and 8 of 10 guesses lie between {low} and {high} mm."
)
NOT_BELIEVED: Final = "There is nothing to estimate from yet."
THE_GOAL: Final = "Your goal is {mm} mm."
BELIEF_COLUMNS: Final = ("After the session of", "From", "Most likely", "To")
BELIEF_CAPTION: Final = "Comfort as estimated after each session, not recorded"

A_SESSION: Final = "session"
SEVERAL: Final = "more than one"
REST: Final = "rest"
WEEK_COLUMNS: Final = ("Week from", "Sessions", "On", "Days of rest")
WEEKS_CAPTION: Final = "Every week, as recorded; rest is part of training"
WEEKDAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
SO_MANY: Final = "{sessions} in {weeks}, from {first} on. Rest is part of training."

EASE: Final = "Ease"
PLEASURE: Final = "Pleasure"
TENSION: Final = "Tension afterwards"
ENDS: Final = {
    EASE: ("tight", "quite easy"),
    PLEASURE: ("none", "very much"),
    TENSION: ("at ease", "very tense"),
}
AN_ANSWER: Final = "an answer, 0 to 10"
FEELINGS_CAPTION: Final = "Answers after each session, 0 to 10, as recorded"
ANSWERS: Final = "{name}: {count} answers, from {low} to {high}, the last {last}."
AN_ANSWER_TOLD: Final = "{name}: one answer, {last}."
NO_ANSWERS: Final = "{name}: nothing told."
KIND_AND_ENDS: Final = "{name} (0: {low}, 10: {high})"
NOTHING_TOLD: Final = "nothing told"
PROGRESS: Final = "Progress"
TIMES: Final = {
    Span.ALL: "everything",
    Span.YEAR: "one year",
    Span.QUARTER: "13 weeks",
}
EVERY_WIDTH: Final = "every width"
BY_WIDTH: Final = "All sessions of each width, as recorded"
WIDTH_COLUMNS: Final = (
    "Width",
    "Sessions",
    "Of them counting",
    "Deepest",
    "Longest hold",
    "Last on",
)
