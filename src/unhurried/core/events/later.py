"""What became known afterwards."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FollowUpAnswered:
    """A check-in after a session; None is 'not answered'.

    Attributes:
        session_id: which session; None means the latest.
        soreness: 0 to 10, now.
    """

    session_id: str | None = None
    soreness: int | None = None
    blood: bool | None = None
    leakage: bool | None = None
    signs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SignsReported:
    """Signs noticed between sessions (ids of the rulebook's table)."""

    signs: tuple[str, ...]
    blood: bool | None = None
    soreness: int | None = None


@dataclass(frozen=True, slots=True)
class ClinicianAgreed:
    """The person records that a clinician agreed to going on."""


@dataclass(frozen=True, slots=True)
class ContinenceScored:
    """The short self-score on continence: higher is more trouble."""

    score: int
