"""Questions of the setting-up: the person, the goal, the experience."""

from typing import Final

from unhurried.views.question import Answer, Question, choice, yes_no

PERSON: Final = (
    yes_no(
        "adult",
        "Are you 18 or over?",
        "This program is for adults. It is asked once.",
        skippable=False,
    ),
    choice(
        "experience",
        "How much experience do you have with this kind of training?",
        {
            "new": "none, or very little",
            "some": "some",
            "experienced": "a good deal",
        },
        "It decides how wide a first object may be. Left open, it counts as none.",
    ),
    Question(
        "comfortable",
        "What width is comfortable for you today, if you know one?",
        "A finger is about 15 to 20 mm across. Write 13 mm, 41 mm around or 30 Fr; "
        "left open, it begins small.",
        Answer.LENGTH,
    ),
)
GOAL: Final = (
    Question(
        "diameter",
        "Is there a width you would like to reach?",
        "Nothing wider than this is planned, and you can change it at any time. Left "
        "open, each step is decided as it comes.",
        Answer.LENGTH,
    ),
    choice(
        "depth",
        "How far in would you like to go?",
        {
            "tip": "the tip is enough",
            "part": "about half of the length",
            "full": "all of the length",
        },
        "Depth comes in stages. Left open, it may go all the way in time.",
    ),
    Question(
        "purpose",
        "What is it for, in your own words?",
        "Only for you to read again later. It stays sealed on this machine.",
        Answer.TEXT,
    ),
)
REACTIONS: Final = (
    choice(
        "reactions",
        "Does your body react to any of these: an allergy, a rash, burning?",
        {
            "latex": "latex (condoms, gloves, some objects)",
            "polyisoprene": "polyisoprene",
            "polyurethane": "polyurethane",
            "nitrile": "nitrile",
            "silicone": "silicone",
            "oil": "oil or fat",
            "fragrance": "fragrance",
            "warming": "something that warms",
            "tingling": "something that tingles",
            "numbing": "something that numbs",
            "nonoxynol-9": "nonoxynol-9 (a spermicide)",
            "cbd": "CBD",
            "relaxant": "a relaxant that does not numb",
            "steel": "stainless steel",
            "abs": "hard plastic (ABS)",
            "wood": "sealed wood",
            "tpe": "TPE",
            "tpr": "TPR",
            "pvc": "PVC",
            "jelly": "jelly rubber",
        },
        "Choose all that fit, or none. What holds one of them, or may hold it, is left "
        "out. Left open, nothing is, and it is asked again.",
        several=True,
    ),
)
PAUSE: Final = (
    choice(
        "why",
        "What is the pause for?",
        {
            "holiday": "a holiday",
            "illness": "an illness",
            "own wish": "no wish to for now",
        },
        "Every reason is a good one.",
    ),
    Question(
        "days",
        "For how many days?",
        "Left open, it lasts until you end it.",
        Answer.NUMBER,
    ),
)
