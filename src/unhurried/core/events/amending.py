"""What was told of the past later: put right, taken back, or brought from elsewhere.

None of these changes an earlier fact, and none of them loosens anything
(`docs/adr/0015-later-words-only-tighten.md`).
"""

from dataclasses import dataclass

from unhurried.core.advice import Advice
from unhurried.core.lengths import Mm
from unhurried.core.practice import Plan, Report


@dataclass(frozen=True, slots=True)
class SessionCorrected:
    """A session was told anew; what was told before stays in the record."""

    session_id: str
    report: Report


@dataclass(frozen=True, slots=True)
class SessionWithdrawn:
    """A session was entered twice, or did not happen; what it issued stays."""

    session_id: str


@dataclass(frozen=True, slots=True)
class FollowUpCorrected:
    """The last check-in about a session was told anew; None is 'not answered'.

    Attributes:
        soreness: 0 to 10, as it was then.
    """

    session_id: str
    soreness: int | None = None
    blood: bool | None = None
    leakage: bool | None = None
    signs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SessionImported:
    """A session that another record holds: its trouble counts, its ease does not.

    Attributes:
        ago_ms: how long before the telling it began.
    """

    session_id: str
    plan: Plan
    report: Report
    ago_ms: int = 0


@dataclass(frozen=True, slots=True)
class CarriedLock:
    """A lock of the newer record; times count from the restore, backwards negative.

    Attributes:
        left_ms: how long it still held; None while an answer is awaited.
        soft_ms: when its advice is no longer an emergency; None if it is none.
    """

    rule: str
    advice: Advice
    since_ms: int
    left_ms: int | None
    lasts_ms: int
    clinician: bool
    symptom_free: bool
    sign: str
    soft_ms: int | None


@dataclass(frozen=True, slots=True)
class CarriedSetback:
    """Trouble at a width, `since_ms` (negative) before the restore."""

    since_ms: int
    diameter: Mm
    rule: str


@dataclass(frozen=True, slots=True)
class CarriedSession:
    """A session that only the newer record held; times as in `CarriedLock`."""

    session_id: str
    began_ms: int
    ended_ms: int
    plan: Plan
    report: Report
    diameter: Mm | None
    length: Mm | None


@dataclass(frozen=True, slots=True)
class CarriedPause:
    """A pause of the person's own; times as in `CarriedLock`, None is open-ended."""

    since_ms: int
    left_ms: int | None
    why: str


@dataclass(frozen=True, slots=True)
class RestoreNoted:
    """An older copy was put back; this is what the newer record knew.

    Attributes:
        whole: whether the newer record could be read; if not, a session counts as
            having happened just now.
        proven, at_most, below: where the newer record left this body.
        reset_ms, depth_reset_ms: since when sessions and depth stages count in it;
            None for always.
        rule: the rule that last took something back in it; empty if none.
        doubted: ids of sessions that count for nothing in it.
        unfit: ids of items that it did not hold to be clean and sound.
        under_age: whether someone had said to be under 18.
        hard: widths that were not easy there, and had not been clean since.
        pause: the person's own pause, as it stood there.
    """

    whole: bool
    locks: tuple[CarriedLock, ...] = ()
    setbacks: tuple[CarriedSetback, ...] = ()
    sessions: tuple[CarriedSession, ...] = ()
    proven: Mm | None = None
    at_most: Mm | None = None
    below: Mm | None = None
    reset_ms: int | None = None
    depth_reset_ms: int | None = None
    rule: str = ""
    doubted: tuple[str, ...] = ()
    unfit: tuple[str, ...] = ()
    under_age: bool = False
    hard: tuple[Mm, ...] = ()
    pause: CarriedPause | None = None
