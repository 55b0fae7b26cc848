"""What a trial leaves: its sessions as they truly were, and how it went on."""

from dataclasses import dataclass

from unhurried.lab.bodies.interface import PAIN_EVENT, SEVERE


@dataclass(frozen=True, slots=True)
class Held:
    """One session, with what nobody in it knew.

    Attributes:
        day: whole days since the start.
        width_mm, depth, hold_min: as planned; depth from 0 to 1.
        pain: as reported, 0 to 10.
        true_pain: at its peak.
        full: whether it went as far and as long as planned.
        torn: whether something tore.
        chance: true chance of a pain event, just before.
        predicted: what the policy expected it to be; None when it said nothing.
    """

    day: int
    width_mm: float
    depth: float
    hold_min: float
    pain: float
    true_pain: float
    full: bool
    torn: bool
    chance: float
    predicted: float | None

    @property
    def hurt(self) -> bool:
        """Whether it was a pain event."""
        return self.true_pain >= PAIN_EVENT

    @property
    def severe(self) -> bool:
        """Whether the pain was severe."""
        return self.true_pain >= SEVERE


@dataclass(frozen=True, slots=True)
class Trial:
    """One body under one policy.

    Attributes:
        index: which body of the population.
        reached: the day on which the goal was reached; None when it was not.
        lived: days that the trial lasted.
        decisions_ms: how long each question to the policy took.
        answers: advice to how many days it was given on.
    """

    policy: str
    family: str
    index: int
    reached: int | None
    lived: int
    sessions: tuple[Held, ...]
    decisions_ms: tuple[float, ...]
    answers: tuple[tuple[str, int], ...] = ()
