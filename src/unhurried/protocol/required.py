"""The rules that must be there: a rulebook without one of them is no rulebook."""

from typing import Final

REQUIRED: Final = frozenset(
    # size and pace
    "first-size step step-length pace ready clean one-axis depth wide very-wide "
    "ceiling plateau "
    # time
    "hold wear never-asleep rest recovery relube settle remove detrain maintenance "
    # stop, heal, ask for help
    "pain-pause pain-stop pain-heal blood soreness tear-signs red-flags retained "
    "late-check continence unknown "
    # before a session
    "adult screen sober nitrites numbing lube lube-material lube-quality base material "
    "firmness clean-item storage calm douche agreement "
    # the house's own
    "readiness pause clock record crash set-up check-in smallest goal permit".split()
)
