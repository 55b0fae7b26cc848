"""Rows as objects for programs: whatever is not known, or never, is null."""

import json
from collections.abc import Iterable
from math import isfinite
from typing import Any

from unhurried.lab.comparing.campaign import Campaign
from unhurried.lab.comparing.row import Row

DIGITS = 6


def as_json(campaign: Campaign, rows: Iterable[Row]) -> str:
    """One array with an object for each row."""
    told = [{**_row(row), **_setting(campaign)} for row in rows]
    return json.dumps(told, indent=2, allow_nan=False)


def _row(row: Row) -> dict[str, Any]:
    return {
        "policy": row.policy,
        "family": row.family,
        "bodies": row.bodies,
        **{name: number(value) for name, value in row.scores.items()},
        "calibration_error": number(row.calibration.error),
        "optimism_worst": number(row.calibration.optimism),
        "decision_ms_p50": number(row.decision_ms[0]),
        "decision_ms_p99": number(row.decision_ms[1]),
        "person_days": row.person_days,
        "person_days_per_s": number(row.person_days / max(1e-9, row.seconds)),
        "intervals": {
            name: [number(low), number(high)]
            for name, (low, high) in row.intervals.items()
        },
        "calibration": [
            {
                "predicted": number(one.predicted),
                "observed": number(one.observed),
                "sessions": one.sessions,
            }
            for one in row.calibration.bins
        ],
    }


def _setting(campaign: Campaign) -> dict[str, Any]:
    setting = campaign.setting
    return {
        "seed": campaign.seed,
        "days": setting.days,
        "goal_mm": setting.goal_mm,
        "kit_mm": list(setting.kit),
        "gates": setting.gated,
    }


def number(value: float | None) -> float | None:
    """Round for reading; what is infinite or not a number becomes None."""
    if value is None or not isfinite(value):
        return None
    return round(float(value), DIGITS)
