"""The rule about wearing, told again."""

from tests.oracle.case import Case, Past
from tests.oracle.figures import stages, whole
from tests.oracle.rules_size import here
from tests.oracle.seen import clean, easy


def wear(case: Case) -> bool:
    """Rule `wear`: at a size known well, first a quarter of an hour."""
    minutes = open_wear(case)
    return case.kind == "wear" and (not minutes or case.hold_s > minutes * 60)


def open_wear(case: Case) -> int:
    """Minutes of wearing that are open at this width."""
    found, recent = here(case)
    there = [p for p in recent if p.width >= case.width]
    known = sum(map(clean, there))
    if known < whole("wear.opens_after"):
        return 0
    open_now = stages("wear.stages_min")[0]
    worn = [p.hold_s for p in there if worn_here(p, case.width)]
    for minutes, more in zip(
        stages("wear.stages_min"), stages("wear.stages_min")[1:], strict=False
    ):
        if any(held >= minutes * 60 for held in worn):
            open_now = more
    narrower = found.proven is not None and case.width < found.proven
    long_known = known >= whole("wear.long_clean_sessions") and narrower
    return open_now if long_known else min(open_now, whole("wear.long_over_min"))


def worn_here(past: Past, width: int) -> bool:
    """Whether something of just this width was worn with ease."""
    return past.kind == "wear" and past.width == width and easy(past)
