"""The same history in words, for those who do not see the picture."""

from unhurried.lab.showing.history import History
from unhurried.lab.trial.held import Held, Trial


def heading(history: History) -> str:
    """Which body, under which policy."""
    trial, setting = history.trial, history.setting
    gates = "gates on" if setting.gated else "in the open"
    return (
        f"Body {trial.index} of family {trial.family} under {trial.policy}, "
        f"{gates}: {arrival(trial)}"
    )


def arrival(trial: Trial) -> str:
    """When the goal was reached, if it was."""
    if trial.reached is None:
        return f"goal not reached in {trial.lived} days"
    return f"goal reached on day {trial.reached}"


def in_words(history: History) -> str:
    """A line for each session: day, width, depth, true pain, one chance in ten at."""
    lines = (
        f"{_session(one)}, one chance in ten at {limit.width_mm:.1f} mm"
        for one, limit in zip(history.trial.sessions, history.limits, strict=True)
    )
    return ". ".join(("Virtual body, no person", *lines)) + "."


def _session(one: Held) -> str:
    torn = ", something tore" if one.torn else ""
    return (
        f"Day {one.day}: {one.width_mm:g} mm, {one.depth:.0%} of the length, "
        f"true pain {one.true_pain:.1f}{torn}"
    )
