"""What functions may speak whose codes cannot be read from the source alone."""

from itertools import product

from tests.life import book
from tests.views.codes import Pair
from unhurried.protocol.substances import Handling

TAKEN_BACK = ("pain-heal", "blood")
LOCKS = (
    *("pain-heal", "blood", "tear-signs", "red-flags", "retained", "soreness"),
    *("sober", "nitrites", "numbing", "douche", "continence", "screen"),
)
SIZES_AFTER = {
    *product((*TAKEN_BACK, "detrain"), ("one-size-smaller", "not-yet-proven")),
    ("ready", "not-yet-proven"),
}


def additives() -> set[Pair]:
    codes = {
        Handling.WARN: ("irritant-additive",),
        Handling.REFUSED: ("refused-additive", "unknown-additive"),
        Handling.RECORDED: (),
    }
    spoken = {
        (each.rule, code)
        for each in book().lubricants.additives.values()
        for code in codes[each.handling]
    }
    return spoken - {("lube-quality", "unknown-additive")}


def unread() -> dict[str, set[Pair]]:
    """Function to what it may say; a function that is not here fails the test."""
    return {
        "coach/decide:_kept_for": {
            *product(["plateau"], ("said", "steps", "sessions")),
        },
        "coach/uncounted:uncounted": {
            *product(["clean"], ("against", "pain", "seen", "numbing", "discomfort")),
            *product(["clean"], ("after", "shorter", "unanswered", "waiting")),
        },
        "kit/gaps:about_gap": {
            *product(["step"], ("gap-wide", "gap-too-wide")),
            *product(["first-size"], ("first-wide", "first-too-wide")),
        },
        "kit/lubricant:_about_additive": additives(),
        "planner/ladder:propose": {
            *product(["plan"], ("begin", "deeper", "longer", "wider", "same")),
            *product(["plan"], ("narrower", "gentlest", "tip", "wear")),
        },
        "safety/clinician_plan:_stopped": {
            *product(["clinician-plan"], ("stop-blood", "stop-pain")),
        },
        "safety/locks:_speak": {*product(LOCKS, ("clinician", "answer", "time"))},
        "safety/readiness:asked": {
            *product(
                ("sober", "nitrites", "numbing", "soreness", "calm", "douche"), ["ask"]
            ),
        },
        "safety/size:first_size": SIZES_AFTER,
        "safety/size:after_trouble": SIZES_AFTER,
        "safety/size:taken_back": {
            *product(["detrain"], ("gap-1", "gap-2", "gap-3")),
            *product(TAKEN_BACK, ["one-size-smaller"]),
        },
    }
