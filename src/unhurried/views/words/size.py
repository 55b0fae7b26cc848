"""Words for the rules about width, length, depth and when the next step opens."""

from typing import Final

SIZE: Final = {
    "first-size.first": (
        "Until a size has been easy, objects up to {mm} mm across are planned."
    ),
    "first-size.first-wide": (
        "The narrowest object you own is {to_mm} mm across, which is wide for a "
        "beginning; a fingertip or a narrower object is kinder."
    ),
    "first-size.first-too-wide": (
        "The narrowest object you own is {to_mm} mm across, too wide to begin with."
    ),
    "step.widest-step": "The next size is at most {at_most:mm} across.",
    "step.warm-up-wider": (
        "What a session warms up with is narrower than what follows. "
        "Choose a smaller one, or none."
    ),
    "step.gap-wide": (
        "The step from {from_mm} to {to_mm} mm may be taken; a size in between would "
        "make it easier."
    ),
    "step.gap-too-wide": (
        "The step from {from_mm} to {to_mm} mm is wider than the body is asked to take."
    ),
    "step-length.too-long": (
        "At {length_mm} mm this reaches past the bends of the bowel; up to {refuse_mm} "
        "mm is planned."
    ),
    "step-length.long": (
        "At {length_mm} mm this is long. There is no need to use all of it; over "
        "{warn_mm} mm the bowel bends."
    ),
    "step-length.longer-step": (
        "At {length_mm} mm this is a large step in length; up to {at_most_mm} mm comes "
        "next."
    ),
    "step-length.unknown-length": (
        "Its length has not been measured, so it goes at most half-way in. Measuring "
        "it opens the rest."
    ),
    "pace.days-at-size": (
        "The present size is given more days before a wider step; up to {at_most:mm} "
        "is open now."
    ),
    "ready.more-clean": (
        "A wider size opens after more comfortable full sessions at the present one."
    ),
    "ready.in-a-row": (
        "A wider size opens once the latest sessions at the present one were all "
        "comfortable, one after the other."
    ),
    "ready.wide-step": (
        "A step of more than 3 mm opens after one more comfortable session; up to "
        "{at_most:mm} is open now."
    ),
    "ready.ready": "The sessions at the present size open sizes up to {at_most:mm}.",
    "ready.not-yet-proven": (
        "No size has been comfortable all the way yet, so nothing wider than "
        "{at_most:mm} is planned until one has."
    ),
    "ready.not-easy-yet": (
        "A width of {at_most:mm} has not been comfortable all the way yet, so nothing "
        "wider is planned until it has."
    ),
    "clean.against": (
        "The last session went beyond the rules, so it opens nothing wider. It was "
        "still time with your body."
    ),
    "clean.pain": (
        "In the last session pain was over {pain} of 10. It was time well spent, and "
        "the next size waits a little."
    ),
    "clean.seen": (
        "Something was noticed in the last session, so it opens nothing wider yet."
    ),
    "clean.numbing": (
        "A numbing product was used last time. What could not be felt opens no wider "
        "size."
    ),
    "clean.discomfort": (
        "In the last session discomfort was over {discomfort} of 10. It was time well "
        "spent, and the next size waits a little."
    ),
    "clean.after": (
        "Something was still felt after the last session, so it opens nothing wider."
    ),
    "clean.shorter": (
        "The last session ended before its plan, which is always a good choice. It "
        "opens nothing wider yet."
    ),
    "clean.unanswered": (
        "A question about the last session is open, so it opens nothing wider yet."
    ),
    "clean.waiting": (
        "The last session counts once you have told how you were the next day."
    ),
    "depth.one-beyond": (
        "Depth grows one stage at a time; {at_most:depth} is open with this object."
    ),
    "depth.begin-at-the-tip": "The very first sessions go to the tip, and no further.",
    "depth.not-yet-easy": (
        "At this width the tip comes first, until it has been comfortable once."
    ),
    "depth.first-at-size": "The first session at a new size goes half-way at most.",
    "one-axis.together": (
        "Only one thing grows in a session; here {axes} would grow together."
    ),
    "wide.explain": (
        "From this width there is more to know and a day more of rest; `rules wide` "
        "tells it."
    ),
    "wide.ask": (
        "At this width you read what is known and agree afresh before each session."
    ),
    "very-wide.not-chosen": (
        "Sizes over {at_most:mm} open only by a clear choice of your own, made with "
        "the known risks in view."
    ),
    "very-wide.continence-due": (
        "For sizes over {at_most:mm} a fresh continence check comes first."
    ),
    "very-wide.not-yet": (
        "In this range a size is given three weeks and six comfortable sessions; up to "
        "{at_most:mm} is open now."
    ),
    "very-wide.small-steps": (
        "In this range steps are small; up to {at_most:mm} is open now."
    ),
    "ceiling.ceiling": (
        "Nothing over {mm} mm across is planned; no training is known to make it safe."
    ),
    "ceiling.above-ceiling": (
        "At {diameter_mm} mm across it is wider than the {ceiling_mm} mm that are ever "
        "planned."
    ),
    "smallest.settle-first": (
        "The smallest size was too much for now, so {needed:settling session} come "
        "first ({done} so far)."
    ),
    "smallest.again-at-the-tip": (
        "The smallest size may be tried again, only the tip and as slowly as you like."
    ),
    "detrain.gap-1": (
        "After more than two weeks without practice it goes on one size smaller. "
        "Nothing is lost; it comes back sooner than it came."
    ),
    "detrain.gap-2": (
        "After more than six weeks without practice it goes on two sizes smaller, and "
        "depth begins again at the tip."
    ),
    "detrain.gap-3": (
        "After half a year without practice it begins anew with the first size, which "
        "is the kind way back."
    ),
    "detrain.not-yet-proven": (
        "After a time without practice nothing wider than {at_most:mm} is planned "
        "until a size has been comfortable again."
    ),
    "detrain.one-size-smaller": (
        "After trouble and a time without practice it goes on below the size that was "
        "too much; up to {at_most:mm} is open now."
    ),
}
