"""Clinicians' plans made up as files, and lives with them."""

from datetime import date
from typing import Any

from hypothesis import strategies as st

from tests.life import Life, newcomer
from unhurried.core.clinician_plan import ClinicianPlan
from unhurried.core.events import ClinicianPlanUsed
from unhurried.protocol.clinician_plan_reader import read_clinician_plan

DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))
WIDTHS = st.integers(5, 100) | st.floats(5, 60).map(lambda mm: round(mm, 1))
LIMITS = st.fixed_dictionaries(
    {},
    optional={
        "widest_mm": WIDTHS,
        "sizes_mm": st.lists(WIDTHS, min_size=1, max_size=4),
        "deepest": st.sampled_from(["tip", "part", "full"]),
        "longest_hold_minutes": st.integers(1, 60),
        "shortest_rest_hours": st.integers(1, 720),
        "sessions_a_week": st.integers(1, 7),
    },
)
STOPS = st.fixed_dictionaries(
    {}, optional={"pain": st.integers(1, 10), "blood": st.booleans()}
)


@st.composite
def plan_files(draw: st.DrawFn) -> str:
    """The text of a plan that reads: at least one limit, the days in order."""
    first, last = sorted((draw(DAYS), draw(DAYS)))
    days = draw(st.sampled_from(["", f"from = {first}\nuntil = {last}\n"]))
    limits = draw(LIMITS) or {"widest_mm": 20}
    return f"format = 1\n{days}{_told('limits', limits)}{_told('stops', draw(STOPS))}"


def _told(name: str, values: dict[str, Any]) -> str:
    return f"[{name}]\n" + "".join(f"{k} = {_value(v)}\n" for k, v in values.items())


def _value(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return f'"{value}"' if isinstance(value, str) else str(value)


def plan_of(*lines: str) -> ClinicianPlan:
    """The plan of a file with these lines after its format."""
    return read_clinician_plan("\n".join(("format = 1", *lines)), "plan.toml")


def prescribed(*lines: str, life: Life | None = None, day: float = 0) -> Life:
    """Somebody with such a plan, from that day on."""
    return (life or newcomer()).tell(day, ClinicianPlanUsed(plan_of(*lines)))
