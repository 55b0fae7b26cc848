"""What makes one virtual body this one; `parameters.toml` has units and reasons."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Traits:
    """One drawn value for each table of `parameters.toml`."""

    slack_mm: float
    room: float
    stiffness: float
    tone: float
    guard: float
    threshold: float
    steepness: float
    growth_mm: float
    stimulus_min: float
    needs_feeling: float
    ready_days: float
    ripen_days: float
    fast_days: float
    keep_days: float
    slow_days: float
    habit_most: float
    habit_step: float
    habit_days: float
    fear: float
    fear_step: float
    calm_step: float
    calm_days: float
    yield_ratio: float
    heal_days: float
    tear_days: float
    sore_gain: float
    sore_rise_days: float
    sore_days: float
    sore_effect: float
    day_sd: float
    stops_at: float
    report_gain: float
    report_bias: float
    report_sd: float
    skips: float
    lapses: float
    blood_seen: float
    comfort_told_sd: float
