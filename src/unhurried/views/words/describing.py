"""What is said before something owned is described."""

from typing import Final

OBJECT: Final = (
    "An object",
    (
        "Only the name and the width are needed. What is left open counts as the "
        "careful answer."
    ),
)
FINGER: Final = (
    "A finger",
    (
        "A finger is a good first size, and it needs no base. A tape around the middle "
        "joint gives its circumference; many fingers are 15 to 20 mm across."
    ),
)
BOTTLE: Final = (
    "A lubricant",
    "One that goes with what you use is needed before anything is inserted.",
)
EDITING: Final = "What was learnt with it stays. What you change counts from now on."
WHICH_WIDTH: Final = "Which width would it be?"
ANY_WILL_DO: Final = "Write 17 mm, 53 mm around or 51 Fr. Any object of it will do."
WHICH_LENGTH: Final = "How long would the part be that goes in?"
USUAL: Final = "Left open, it is as long as what you own."
