"""What each input may be: around every limit one less, the limit, one more; unknown."""

from typing import Any, Final

from tests.oracle.case import Told
from tests.oracle.figures import DAY, HOUR, LUBRICANTS, MATERIALS, whole

YES_NO_UNKNOWN: Final = (True, False, None)


def around(limit: int) -> tuple[int, ...]:
    """One less, the limit, one more."""
    return (limit - 1, limit, limit + 1)


def widths(*rules: str) -> tuple[int, ...]:
    """Around each of these limits in mm, by a tenth."""
    return tuple(w for rule in rules for w in around(whole(rule) * 10))


SINCE: Final = tuple(
    minute
    for limit in (
        whole("recovery.hours") * HOUR,
        whole("rest.maintenance_hours") * HOUR,
        whole("rest.later_hours") * HOUR,
        whole("rest.early_hours") * HOUR,
        (whole("rest.early_hours") + whole("wide.extra_rest_hours")) * HOUR,
        whole("detrain.one_size_days") * DAY,
        whole("detrain.two_sizes_days") * DAY,
        whole("detrain.start_over_days") * DAY,
    )
    for minute in around(limit)
)
PERSON: Final[dict[str, tuple[Any, ...]]] = {
    "intact": YES_NO_UNKNOWN,
    "begun": ("", "running", "crashed", "explained"),
    "adult": YES_NO_UNKNOWN,
    "experience": ("new", "some", "experienced", None),
    "goal": (None, 129, 130, 131, 350),
    "chosen": (False, True),
    "screened": (None, 0, *around(whole("screen.every_days") * DAY)),
    "condition": ("", "bleeding", "fissure", "abscess", "prostate-biopsy-transrectal"),
    "condition_yes": YES_NO_UNKNOWN,
    "scored": (None, 0, *around(whole("very-wide.continence_days") * DAY)),
    "rise": (0, *around(whole("continence.rise"))),
    "clinician": (None, 0),
    "pause": (None, -2, -1, 0, 1),
    "told": (
        None,
        Told(0, (), None, 0),
        Told(0, (), None, 1),
        Told(0, (), blood=True),
        Told(0, ("fever",)),
        Told(0, ("discharge",)),
        Told(0, ("stinging-stool",)),
        Told(0, ("sharp-pain",)),
        Told(0, ("retained",)),
        Told(0, ("never-heard-of",)),
        *(Told(m, ("fever",)) for m in around(72 * HOUR)),
    ),
}
BEFORE: Final[dict[str, tuple[Any, ...]]] = {
    "ready": (
        None,
        0,
        *around(whole("readiness.valid_min")),
        *around(whole("sober.hours") * HOUR),
        *around(whole("numbing.hours") * HOUR),
    ),
    "tension": (None, 0, *around(whole("calm.tension_over"))),
    "sober": YES_NO_UNKNOWN,
    "nitrites": YES_NO_UNKNOWN,
    "pde5": YES_NO_UNKNOWN,
    "numbing": YES_NO_UNKNOWN,
    "well": YES_NO_UNKNOWN,
    "partnered": (False, True),
    "partner_agreed": YES_NO_UNKNOWN,
    "wide_agreed": YES_NO_UNKNOWN,
    "douched_h": (None, 0, *around(whole("douche.wait_hours"))),
    "douches": (0, *around(whole("douche.per_week"))),
    "irritant": YES_NO_UNKNOWN,
}
OBJECT: Final[dict[str, tuple[Any, ...]]] = {
    "known": (True, False),
    "retired": (False, True),
    "finger": (False, True),
    "length": (None, 700, 949, 950, 951, *widths("step-length.refuse_mm")),
    "neck": (None, 80, 130),
    "base": ("flared", "loop", "none", "unknown"),
    "base_width": (None, 329, 330, 331, 900),
    "material": tuple(MATERIALS),
    "shared": YES_NO_UNKNOWN,
    "cleaned": ("yes", "no", "unknown", "before-use"),
    "sound": YES_NO_UNKNOWN,
    "avoids": ("", "latex", "silicone", "steel", "oil", "fragrance"),
    "barrier": ("none", "latex", "polyurethane", "unknown"),
    "gel_known": (True, False),
    "gel": tuple(LUBRICANTS["bases"]),
    "additives": ((), *((name,) for name in LUBRICANTS["additives"]), ("new",)),
    "mosm": (None, 380, 1200, 1201),
    "warm_up": ("", "narrow", "wider", "bare", "stolen"),
}
PLAN: Final[dict[str, tuple[Any, ...]]] = {
    "kind": ("train", "explore", "settle", "wear", "maintain"),
    "depth": (None, 1, 2, 3),
    "hold_s": (0, *(s for m in (5, 10, 15, 20, 30, 60) for s in around(m * 60))),
    "start": (True, False),
}
FIRST: Final = {
    "width": widths(
        "first-size.absolute_new_mm",
        "first-size.absolute_some_mm",
        "first-size.absolute_experienced_mm",
        "wide.agree_mm",
        "very-wide.over_mm",
        "ceiling.mm",
    )
}


def beyond(held: int) -> dict[str, tuple[Any, ...]]:
    """Widths around each step from this one, and times around each rest."""
    steps = [held + 10 * mm for mm in (0, 2, 3, 6)]
    tenths = [w for step in steps for w in around(step)]
    return {"width": (held - 30, *tenths), "since": SINCE}


ALL: Final = PERSON | BEFORE | OBJECT | PLAN
