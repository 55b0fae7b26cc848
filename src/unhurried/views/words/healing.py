"""Words for stopping, healing, asking for help, and check-ins afterwards."""

from typing import Final

HEALING: Final = {
    "pain-heal.time": (
        "A painful session is given time to heal: {hours_left:time} more, without "
        "symptoms. Small hurts mend well when they are left alone."
    ),
    "pain-heal.answer": (
        "A painful session is healing. Tell us in a check-in how you are, and then it "
        "can go on."
    ),
    "pain-heal.clinician": (
        "After this pain a clinician has a look first. Record it when one has agreed."
    ),
    "pain-heal.one-size-smaller": (
        "After a painful session it goes on one size smaller. That is how it stays "
        "comfortable."
    ),
    "pain-heal.not-yet-proven": (
        "After a painful session nothing wider than {at_most:mm} is planned until a "
        "size has been comfortable again."
    ),
    "blood.time": (
        "There was blood, so everything rests for {hours_left:time} more, without "
        "symptoms. If it comes again, see a clinician."
    ),
    "blood.answer": (
        "There was blood. Tell us in a check-in how you are, and then it can go on."
    ),
    "blood.clinician": (
        "Blood was seen more than once, so a clinician has a look first. Record it "
        "when one has agreed."
    ),
    "blood.one-size-smaller": (
        "After blood it goes on one size smaller. That is how it stays comfortable."
    ),
    "blood.not-yet-proven": (
        "After blood nothing wider than {at_most:mm} is planned until a size has been "
        "comfortable again."
    ),
    "soreness.time": (
        "The soreness is gone, and two days more let it settle: {hours_left:time} to "
        "come."
    ),
    "soreness.answer": (
        "Something is sore or unwell. Rest until it is gone, then say so in a check-in."
    ),
    "soreness.clinician": (
        "The soreness has lasted over three days, so a clinician has a look first. "
        "Record it when one has agreed."
    ),
    "soreness.ask": "Before a session we ask whether anything is sore or unwell today.",
    "tear-signs.time": (
        "This looks like a small tear. It is left alone for {hours_left:time} more; "
        "soft stools and warm baths help it to close."
    ),
    "tear-signs.answer": (
        "This looked like a small tear. Tell us in a check-in that the signs are gone."
    ),
    "tear-signs.clinician": (
        "This looks like a tear, so a clinician has a look first. Record it when one "
        "has agreed."
    ),
    "red-flags.clinician": (
        "This sign needs people, not an app. If it is still there, go to an emergency "
        "department now; nothing is planned until a clinician has agreed."
    ),
    "red-flags.time": (
        "A grave sign was reported. For {hours_left:time} more nothing is planned, and "
        "if it comes back, go to an emergency department."
    ),
    "red-flags.answer": (
        "A grave sign was reported less than three days ago. If it comes back, go to "
        "an emergency department; nothing is planned until that time is over."
    ),
    "retained.clinician": (
        "If the object is still inside, go to an emergency department now and do not "
        "reach for it. Nothing is planned until a clinician has agreed."
    ),
    "retained.time": (
        "After the object was removed the lining heals for {hours_left:time} more. "
        "With fever, belly pain or bleeding, go to an emergency department."
    ),
    "retained.answer": (
        "An object did not come out by itself. With fever, belly pain or bleeding, go "
        "to an emergency department; nothing is planned yet."
    ),
    "continence.clinician": (
        "The continence score has risen, so training pauses and a clinician's advice "
        "comes first. Leakage is common and can be treated."
    ),
    "continence.time": (
        "The continence score has risen; training pauses for {hours_left:time} more."
    ),
    "continence.answer": (
        "The continence score has risen. Training pauses until it has been looked at."
    ),
    "continence.due": (
        "The short continence check comes round every {days} days. It takes a minute "
        "and stops nothing today."
    ),
    "late-check.waiting": (
        "The next session waits for how you have been since the last one. It is never "
        "too late to answer."
    ),
    "unknown.unanswered": (
        "An answer about {questions} is still missing after the last session, so it "
        "counts as the careful one. You can tell us now."
    ),
    "crash.unexplained": (
        "The last session has no end in the record. Tell us how it went, and it counts "
        "as you say."
    ),
    "crash.running": "A session is running. It goes on, or ends gently, from there.",
}
