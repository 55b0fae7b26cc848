"""Words for each advice: the headline, what to do now, and a kind ending."""

from dataclasses import dataclass
from typing import Final

from unhurried.core.advice import Advice


@dataclass(frozen=True, slots=True)
class AdviceWords:
    """What a card says around the reasons.

    Attributes:
        headline: a few words.
        now: what to do now, in short sentences.
        change: what would change the answer.
        ending: the last line.
    """

    headline: str
    now: tuple[str, ...]
    change: str
    ending: str


ADVICE: Final = {
    Advice.EMERGENCY: AdviceWords(
        "Get help now",
        (
            "Call your emergency number or go to an emergency department now.",
            "Say what was inserted or taken, and when.",
            "Do not wait for this program, and do not go alone if you feel faint.",
            "Put nothing in, and eat and drink nothing until you are seen.",
        ),
        "Once a clinician has seen you and agreed, record it here.",
        "Staff see this often. You are right to go.",
    ),
    Advice.CLINICIAN: AdviceWords(
        "A clinician first",
        (
            "Nothing is planned until a clinician has had a look.",
            "If it gets worse, or fever or heavy bleeding comes, seek help today.",
        ),
        "Once a clinician has agreed, record it here.",
        "Asking is part of looking after yourself.",
    ),
    Advice.LOCKED: AdviceWords(
        "A time without training",
        ("Nothing is inserted for now.", "Slow breathing and warm baths are fine."),
        "Time changes this, and how you answer when we ask how you are.",
        "What you have learnt is kept. It waits for you.",
    ),
    Advice.SET_UP: AdviceWords(
        "A few things first",
        ("Something is still missing before a session can be planned.",),
        "Each thing named here opens the way a little further.",
        "There is no rush with any of it.",
    ),
    Advice.WAIT_FOLLOW_UP: AdviceWords(
        "How have you been?",
        ("A short check-in comes before the next plan.",),
        "Your answer changes this at once.",
        "Thank you for telling us, whenever it suits you.",
    ),
    Advice.REST: AdviceWords(
        "Rest for now",
        ("The body does its part of the training while you rest.",),
        "Time changes this by itself.",
        "Rest is part of training. Enjoy the time.",
    ),
    Advice.SETTLE: AdviceWords(
        "Settling today",
        (
            "A few minutes of slow breathing, with nothing inserted.",
            "It is a whole session in itself.",
        ),
        "A calmer hour or another day changes this.",
        "A calm body learns, with or without an object.",
    ),
    Advice.SESSION: AdviceWords(
        "A session, if you feel like it",
        ("Every number is an upper limit; less is always a good result.",),
        "If you would rather not today, that is reason enough.",
        "Stop whenever you like. Nothing is lost by it.",
    ),
    Advice.MAINTAIN: AdviceWords(
        "Keeping what you have",
        ("The same again is enough, about once in a week or so.",),
        "A new goal changes this, if you ever want one.",
        "You have come far. It stays with a little practice.",
    ),
}
