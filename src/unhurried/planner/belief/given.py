"""What is taken as given, read from the rulebook's suppositions that have no spread."""

from dataclasses import dataclass

from unhurried.protocol.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Given:
    """The fixed numbers of the model; units stand in `tables/priors.toml`."""

    comfort_drift: float
    setback_gain: float
    setback_days: float
    growth_soreness: float
    stimulus_width: float
    stimulus_minutes: float
    rest_soreness: float
    minute_soreness: float
    report_noise: float
    scale_noise: float
    quiet_noise: float
    sore_noise: float
    discomfort_noise: float
    ease_most: float
    ease_noise: float
    event_pain: float
    stop_pain: float


def given(book: Rulebook) -> Given:
    """Read them."""
    fields = Given.__dataclass_fields__
    return Given(**{name: book.prior(_id(name)).centre for name in fields})


def _id(name: str) -> str:
    return name.replace("_", "-")
