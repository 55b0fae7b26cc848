"""The rules about the object and the lubricant, told again from the tables."""

from tests.oracle.case import Case
from tests.oracle.figures import LUBRICANTS, MATERIALS, whole
from tests.oracle.seen import clean

WARNED = ("warn", "recorded")
ASKED = "unknown"


def base(case: Case) -> bool:
    """Rule `base`, of the object and of the one it begins with."""
    return (case.known and not holds(case)) or case.warm_up == "bare"


def holds(case: Case) -> bool:
    """Whether it cannot be drawn in."""
    if case.finger or case.base == "loop":
        return True
    if case.base != "flared" or case.base_width is None:
        return False
    neck = case.width if case.neck is None else case.neck
    wide_enough = case.base_width >= neck + 2 * whole("base.wider_mm") * 10
    return wide_enough and case.base_width > case.width


def wider_warm_up(case: Case) -> bool:
    """Rule `step`: a warm-up is a smaller object."""
    return case.warm_up == "wider"


def unknown_warm_up(case: Case) -> bool:
    """Rule `set-up`: nothing is used that nobody described."""
    return case.warm_up == "stolen"


def covered(case: Case) -> bool:
    """Whether a condom of a known kind is planned."""
    return case.barrier not in ("none", "unknown")


def material(case: Case) -> bool:
    """Rule `material`: porous or unknown ones under a condom, and never shared."""
    if reacts_to_cover(case) or reacts_to_object(case):
        return True
    if case.finger or not case.known:
        return False
    verdict = MATERIALS[case.material]["verdict"]
    if verdict == "allowed":
        return False
    if verdict == "refused" or not covered(case) or case.shared is True:
        return True
    return case.start  # whether it is fresh, and used alone, is asked right before


def reacts_to_object(case: Case) -> bool:
    """Whether an object, or the one it begins with, is or may be what is avoided."""
    if case.avoids not in MATERIALS:
        return False
    held = {case.material} if case.known and not case.finger else set()
    if case.warm_up and case.warm_up != "stolen":
        held.add("silicone")
    return case.known and bool(held & {case.avoids, "unknown"})


def reacts_to_cover(case: Case) -> bool:
    """Whether a condom is, or may be, of what is avoided."""
    return (
        case.known
        and case.avoids == "latex"
        and case.barrier
        in (
            "latex",
            "unknown",
        )
    )


def reacts_to_gel(case: Case) -> bool:
    """Whether a lubricant holds, or may hold, what is avoided."""
    if not case.gel_known:
        return False
    if case.avoids in LUBRICANTS["bases"]:
        silicone = case.gel == "hybrid" and case.avoids == "silicone"
        return silicone or case.gel in (case.avoids, "unknown")
    if case.avoids in LUBRICANTS["additives"]:
        return bool({case.avoids, "unknown"} & set(case.additives))
    return False


def clean_item(case: Case) -> bool:
    """Rule `clean-item`: washed since its use, whole, and covered when shared."""
    if case.finger or not case.known:
        return False
    if case.cleaned == "no" or case.sound is False:
        return True
    if case.shared is True and not covered(case):
        return True
    unsure = case.cleaned != "yes" or case.sound is None or case.shared is not False
    return case.start and unsure


def lube(case: Case) -> bool:
    """Rule `lube`: none, none inserted."""
    return not case.gel_known


def lube_material(case: Case) -> bool:
    """Rule `lube-material`: the pair stands in the table, and so does the condom."""
    if not case.gel_known:
        return False
    row = LUBRICANTS["bases"][case.gel]
    bare_finger = case.finger or not case.known
    pair = bare_finger or row["materials"][case.material]
    warm = not case.warm_up or case.warm_up == "stolen" or row["materials"]["silicone"]
    barrier = case.barrier == "none" or row["barriers"][case.barrier]
    return not (pair and warm and barrier)


def _handled(additive: str) -> tuple[str, str]:
    row = LUBRICANTS["additives"].get(additive, LUBRICANTS["additives"][ASKED])
    return str(row["handling"]), str(row["rule"])


def lube_quality(case: Case) -> bool:
    """Rule `lube-quality`: what strips the lining, or what the body reacts to."""
    if reacts_to_gel(case):
        return True
    held = case.additives if case.gel_known else ()
    return ("refused", "lube-quality") in {_handled(name) for name in held}


def numbing_gel(case: Case) -> bool:
    """Rule `numbing`, in the lubricant."""
    held = case.additives if case.gel_known else ()
    return ("refused", "numbing") in {_handled(name) for name in held}


def firmness(case: Case) -> bool:
    """Rule `firmness`: what does not give comes later."""
    if case.finger or not case.known or not MATERIALS[case.material]["rigid"]:
        return False
    return sum(map(clean, case.record)) < whole("firmness.clean_sessions")
