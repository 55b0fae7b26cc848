"""Words for the units of the rulebook's figures, and for which way is stricter."""

from typing import Final

from unhurried.protocol.figure import Stricter, Unit

UNITS: Final = {
    Unit.MM: "mm",
    Unit.SECONDS: "seconds",
    Unit.MINUTES: "minutes",
    Unit.HOURS: "hours",
    Unit.DAYS: "days",
    Unit.WEEKS: "weeks",
    Unit.YEARS: "years",
    Unit.OF_TEN: "of 10",
    Unit.PERCENT: "%",
    Unit.SESSIONS: "sessions",
    Unit.STAGES: "stages",
    Unit.STEPS: "steps",
    Unit.SIZES: "sizes",
    Unit.AXES: "axes",
    Unit.TIMES: "times",
    Unit.POINTS: "points",
    Unit.PROMPTS: "prompts",
    Unit.BREATHS: "breaths a minute",
    Unit.ML: "ml",
    Unit.CELSIUS: "degrees Celsius",
    Unit.OSMOLALITY: "mOsm/kg",
}
STRICTER: Final = {
    Stricter.HIGHER: "a higher number is stricter",
    Stricter.LOWER: "a lower number is stricter",
}
UNSIGNED: Final = (
    "No clinician has signed these numbers off. Each names what it rests on, or says "
    "that it is our choice."
)
