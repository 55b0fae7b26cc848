"""Questions about an object and about a lubricant."""

from typing import Final

from unhurried.views.question import Answer, Question, choice, yes_no

ITEM: Final = (
    Question("name", "What do you call it?", "Any name.", Answer.TEXT, skippable=False),
    choice(
        "kind",
        "What is it?",
        {
            "plug": "a plug",
            "dilator": "a dilator",
            "dildo": "a dildo",
            "massager": "a prostate massager",
            "beads": "beads",
            "finger": "a finger",
            "toy": "something else made for this",
        },
    ),
    Question(
        "diameter",
        "How wide is it at its widest part that goes in?",
        "Write 13 mm, 1.3 cm, 41 mm around, 30 Fr or Hegar 13. A tape around it gives "
        "the circumference.",
        Answer.LENGTH,
        skippable=False,
    ),
    Question(
        "length",
        "How long is the part that goes in?",
        "Until it is measured, it goes at most half-way in.",
        Answer.LENGTH,
    ),
    Question(
        "neck",
        "How wide is it where the muscle rests?",
        "A plug is narrower there. Left open, it counts as wide as the body.",
        Answer.LENGTH,
    ),
    choice(
        "material",
        "What is its surface made of?",
        {
            "silicone": "silicone",
            "steel": "stainless steel",
            "glass": "borosilicate glass",
            "abs": "hard plastic (ABS)",
            "wood": "sealed wood made for this",
            "tpe": "TPE",
            "tpr": "TPR",
            "pvc": "PVC",
            "jelly": "jelly rubber",
            "latex": "latex",
            "household": "it is a household object",
            "unknown": "not known",
        },
        "Left open, it takes a fresh condom each time.",
    ),
    choice(
        "base",
        "What keeps it outside?",
        {
            "flared": "a base wider than the body",
            "loop": "a loop or cord to pull",
            "none": "nothing",
            "unknown": "not known",
        },
        "Left open, it counts as nothing, and it is not used.",
    ),
    Question(
        "base_width",
        "How wide is the base at its widest?",
        "About a finger's breadth more than the neck on each side holds.",
        Answer.LENGTH,
    ),
    yes_no(
        "shared",
        "Does anyone else use it?",
        "A shared one takes a fresh condom for each person. Left open, we ask again.",
    ),
    Question(
        "storage",
        "Where is it kept?",
        "Soft materials that touch can spoil each other.",
        Answer.TEXT,
    ),
)
CARE: Final = (
    yes_no("cleaned", "Has it been washed since it was last used?"),
    yes_no("sound", "Is it smooth all over, with no chip, crack or tear?"),
)
LUBRICANT: Final = (
    Question("name", "What do you call it?", "Any name.", Answer.TEXT, skippable=False),
    choice(
        "base",
        "What is it made of?",
        {
            "water": "water",
            "silicone": "silicone",
            "hybrid": "water and some silicone (hybrid)",
            "oil": "oil or fat",
            "unknown": "not known",
        },
        "It decides which materials it goes with.",
    ),
    choice(
        "additives",
        "Does it hold any of these?",
        {
            "numbing": "something that numbs",
            "warming": "something that warms",
            "tingling": "something that tingles",
            "fragrance": "fragrance",
            "nonoxynol-9": "nonoxynol-9 (a spermicide)",
            "cbd": "CBD",
            "relaxant": "a relaxant that does not numb",
            "unknown": "not known",
        },
        "Choose all that fit, or none. Left open, it may numb, and it is not used.",
        several=True,
    ),
    Question(
        "osmolality",
        "How concentrated is it (osmolality in mOsm/kg)?",
        "Some makers print it. Left open, we say that it is not known.",
        Answer.NUMBER,
    ),
)
