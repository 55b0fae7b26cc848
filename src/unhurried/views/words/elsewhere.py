"""Questions about a session that was not followed here, and when it was."""

from typing import Final

from unhurried.core.things import Barrier
from unhurried.views.question import Answer, Question, choice, yes_no
from unhurried.views.words.kinds import KINDS

KIND: Final = Question(
    "kind",
    "What was it?",
    "",
    Answer.CHOICE,
    choice("kind", "", {kind.value: words for kind, words in KINDS.items()}).choices,
    skippable=False,
)
ITEM: Final = "What was inserted?"
ITEM_HELP: Final = "The widest one. Leave it open where nothing was."
LUBRICANT: Final = "Which lubricant was used?"
COVER: Final = choice(
    "barrier",
    "Was there a condom or glove over it?",
    {
        Barrier.NONE.value: "no",
        Barrier.LATEX.value: "latex",
        Barrier.POLYISOPRENE.value: "polyisoprene, free of latex",
        Barrier.POLYURETHANE.value: "polyurethane, free of latex",
        Barrier.NITRILE.value: "nitrile, free of latex",
        Barrier.UNKNOWN.value: "yes, of something else or not known",
    },
    "Left open, it counts as not known.",
)
PARTNER: Final = yes_no(
    "partner", "Was somebody with you, and had you both agreed to it?"
)
WHEN: Final = "When did it begin?"
WHEN_HELP: Final = "About is good enough; at most a year ago."
