"""Rows as a table to read at a terminal."""

from collections.abc import Sequence
from math import isinf, isnan
from typing import Final

from unhurried.lab.comparing.campaign import Campaign
from unhurried.lab.comparing.row import Row

HEADINGS: Final = (
    "policy",
    "reached",
    "days",
    "x oracle",
    "pain/100",
    "severe/100",
    "p90 body",
    "tears",
    "sessions",
    "over 20 %",
    "calibr.",
    "ms p99",
)
NONE: Final = "-"


def table(rows: Sequence[Row]) -> str:
    """One line for each row under its headings, with the intervals of the main two."""
    cells = [HEADINGS, *(_cells(row) for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return "\n".join(_line(line, widths) for line in cells)


def heading(campaign: Campaign) -> str:
    """What was compared."""
    setting = campaign.setting
    gates = "gates on" if setting.gated else "in the open, without the gates"
    return (
        f"{campaign.n} bodies of family {campaign.source.family}, "
        f"seed {campaign.seed}, goal {setting.goal_mm:g} mm "
        f"within {setting.days} days, {gates}"
    )


def footer(rows: Sequence[Row]) -> str:
    """How fast it went, in one process."""
    days = sum(row.person_days for row in rows)
    seconds = sum(row.seconds for row in rows)
    return f"{days / max(1e-9, seconds):.0f} person-days a second in each process"


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    first, *others = zip(cells, widths, strict=True)
    padded = [first[0].ljust(first[1]), *(cell.rjust(wide) for cell, wide in others)]
    return "  ".join(padded).rstrip()


def _cells(row: Row) -> tuple[str, ...]:
    score = row.scores
    return (
        row.policy,
        f"{100 * score['reached']:.0f} %",
        with_interval(row, "days_median", 0),
        said(score["days_x_oracle"], 2),
        with_interval(row, "pain_events_per_100", 1),
        said(score["severe_per_100"], 2),
        said(score["pain_p90_body"], 1),
        said(score["tears_per_body"], 2),
        said(score["sessions"], 0),
        f"{said(100 * score['overdose_share'], 1)} %",
        said(row.calibration.error, 3),
        said(row.decision_ms[1], 1),
    )


def with_interval(row: Row, name: str, digits: int) -> str:
    """A score with its interval in brackets."""
    low, high = row.intervals[name]
    value = said(row.scores[name], digits)
    return f"{value} ({said(low, digits)}..{said(high, digits)})"


def said(value: float | None, digits: int) -> str:
    """Write a number; `never` where it is infinite, `-` where there is none."""
    if value is None or isnan(value):
        return NONE
    return "never" if isinf(value) else f"{value:.{digits}f}"
