"""Words for what is asked of the person before anything is planned or begun."""

from typing import Final

BEFORE: Final = {
    "adult.under": "Unhurried is for adults of {years} and over.",
    "adult.unanswered": (
        "Unhurried is for adults of {years} and over. Please state it once."
    ),
    "screen.unanswered": (
        "The health questions come first. They take a few minutes, and each answer is "
        "yours to keep."
    ),
    "screen.incomplete": (
        "Of the health questions {missing} are still open. Until they are answered, "
        "the careful answer counts."
    ),
    "screen.again": (
        "The health questions come round every {days} days, and it is time for them."
    ),
    "screen.clinician": (
        "One of your health answers is for a clinician to look at first. Record it "
        "when one has agreed."
    ),
    "screen.time": (
        "One of your health answers asks for time: {hours_left:time} more. Then it "
        "goes on by itself."
    ),
    "screen.answer": (
        "One of your health answers asks to wait until it has passed. Answer the "
        "health questions again when it has."
    ),
    "sober.time": (
        "Alcohol and some drugs dull pain, and pain keeps you safe here. In "
        "{hours_left:time} we look again."
    ),
    "sober.answer": "Something that dulls pain was taken. Another day will do as well.",
    "sober.clinician": "Something that dulls pain was taken; ask a clinician first.",
    "sober.ask": "Before a session we ask about alcohol and drugs that dull pain.",
    "nitrites.time": (
        "Poppers were used, so nothing is planned for {hours_left:time}. If you feel "
        "faint or have chest pain, call for emergency help now."
    ),
    "nitrites.answer": (
        "Poppers were used, so nothing is planned for now. If you feel faint or have "
        "chest pain, call for emergency help now."
    ),
    "nitrites.clinician": (
        "Poppers were used; ask a clinician first. If you feel faint or have chest "
        "pain, call for emergency help now."
    ),
    "nitrites.ask": "Before a session we ask about poppers.",
    "numbing.time": (
        "A numbing product was used, and a numbed body cannot say stop. In "
        "{hours_left:time} we look again."
    ),
    "numbing.answer": (
        "A numbing product was used, and a numbed body cannot say stop. Another day "
        "will do as well."
    ),
    "numbing.clinician": "A numbing product was used; ask a clinician first.",
    "numbing.ask": "Before a session we ask about sprays, gels and creams that numb.",
    "douche.time": (
        "After rinsing the lining is left to settle: {hours_left:time} more."
    ),
    "douche.answer": "After rinsing the lining is left to settle for a while.",
    "douche.clinician": "Rinsing has irritated the lining; ask a clinician first.",
    "calm.tense": (
        "Tension is at {tension} of 10, and tight muscles do not let go. Settling with "
        "slow breathing is a whole session for such a day."
    ),
    "douche.ask": "Before a session we ask about irritant enemas in the last week.",
    "calm.ask": "Before a session we ask how tense you feel.",
    "readiness.ask": (
        "A short readiness check comes right before each session; answers from earlier "
        "in the day do not count."
    ),
    "agreement.ask": (
        "With a partner, both agree before each session and name a word that stops it."
    ),
    "agreement.not-agreed": (
        "One of you would rather not today, and that settles it. Another day will do."
    ),
    "record.in-doubt": (
        "Part of the journal cannot be trusted, so nothing is advised for now. "
        "`doctor` shows what is well and how to go on."
    ),
    "set-up.experience": "How experienced you feel is not known yet.",
    "set-up.no-item": (
        "No object to use is described yet; a finger counts as one. `kit add` "
        "describes it."
    ),
    "set-up.no-lubricant": "No lubricant is described yet. `kit add` describes one.",
    "set-up.reactions": (
        "Nobody has asked yet what your body reacts to, such as latex or fragrance. "
        "`kit leave-out` asks."
    ),
    "set-up.retired": "It is retired, and no longer used.",
}
