"""Questions during a session, right after it, and in the days that follow."""

from typing import Final

from unhurried.views.question import Answer, Question, scale, yes_no

PAIN: Final = scale(
    "pain",
    "Is there any pain?",
    ("none", "the worst there is"),
    "From 3 on we pause, from 4 on we stop.",
)
DISCOMFORT: Final = scale(
    "discomfort", "How uncomfortable is it?", ("not at all", "very much so")
)
EASE: Final = scale("ease", "How easy does it feel?", ("tight", "quite easy"))

CHECK_IN: Final = (PAIN, DISCOMFORT, EASE)

_LEAKAGE: Final = "It is common and mostly passes. It helps to know."

DEBRIEF: Final = (
    scale(
        "pain",
        "At its strongest, how much pain was there?",
        ("none", "the worst there is"),
        "Left open, it counts as the careful answer until you tell us.",
    ),
    scale(
        "discomfort",
        "At its strongest, how uncomfortable was it?",
        ("not at all", "very much so"),
    ),
    yes_no(
        "blood",
        "Was there any blood, even a trace?",
        "Left open, it counts as the careful answer until you tell us.",
    ),
    yes_no("leakage", "Did any stool or liquid leak afterwards?", _LEAKAGE),
    yes_no(
        "numbing",
        "Was anything used that numbs?",
        "A session with it is kept as care and does not open the next size.",
    ),
    scale("ease", "How easy was it by the end?", ("tight", "quite easy")),
    scale("enjoyment", "How pleasant was it?", ("not at all", "very")),
    scale("tension", "How tense are you now?", ("quite at ease", "very tense")),
    Question("note", "Anything to note?", "Only for you to read.", Answer.TEXT),
)
FOLLOW_UP: Final = (
    scale(
        "soreness",
        "How sore are you now?",
        ("not at all", "very"),
        "Any soreness gets time to go first.",
    ),
    yes_no(
        "blood",
        "Has there been any blood since, even a trace on the paper?",
        "A little is usually minor, and it still asks for rest.",
    ),
    yes_no("leakage", "Has any stool or liquid leaked since?", _LEAKAGE),
)
SIGNS: Final = "Is any of these there?"
SIGNS_HELP: Final = "Choose all that fit, or none. Each one says what to do."
