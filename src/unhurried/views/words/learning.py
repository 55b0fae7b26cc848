"""Words of the planner that learns one body."""

from typing import Final

LEARNING: Final = {
    "plan.narrower": (
        "A narrower size is kinder today, for {hold_s:min} at most. It keeps what you "
        "have while the rest settles."
    ),
    "plan.tip": (
        "Only the tip of the size you used last, for {hold_s:min} at most. The sizes "
        "lie far apart here, so the tip is the step between."
    ),
    "plan.gentlest": (
        "Only the tip today, for {hold_s:min} at most, and as slowly as you like."
    ),
    "plan.bound": (
        "At {width:mm} the chance of pain comes to about {chance} in 100, and we stay "
        "at {at_most} in 100 or less. Comfortable sessions bring it nearer."
    ),
    "plan.eased": (
        "We stay a size below what your record would bear: that is where comfort grows "
        "with the least pain."
    ),
    "plan.less-sure": (
        "There has been more discomfort lately than this program foresaw. It is less "
        "sure than it was, and stays at a chance of pain of {at_most} in 100 or less."
    ),
    "plan.mild-reports": (
        "Some sessions were milder in words than in what came after them. We go a "
        "little more gently, and every number you give is right as it is."
    ),
    "plan.still": (
        "None of the last {sessions} sessions was quite easy yet, so nothing new has "
        "opened. That says nothing against you. A narrower one, a finger, or a week of "
        "settling may help, and so may a clinician or a pelvic-floor physiotherapist."
    ),
    "plan.still-sore": (
        "Soreness on the next day has kept most of the last {sessions} sessions from "
        "opening anything new. A narrower one, a finger, or more days between may "
        "help. If it goes on, a clinician or a pelvic-floor physiotherapist can find "
        "out why."
    ),
    "plan.gentlest-try": (
        "Only the tip of the narrowest one, for {hold_s:min} at most. The chance of "
        "pain is about {chance} in 100, and stopping at once is a good result."
    ),
    "plan.settle-first": (
        "Even the narrowest one may hurt for now, so slow breathing comes first, with "
        "nothing inserted. A fingertip or a narrower size would be another way on."
    ),
    "plan.clinician": (
        "The narrowest one has hurt more than once. Settling is enough for now; a "
        "clinician or a pelvic-floor physiotherapist can find out why, kindly."
    ),
}
