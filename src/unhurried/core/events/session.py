"""What happened before, in and around a session."""

from dataclasses import dataclass

from unhurried.core.practice import Plan, Report
from unhurried.core.steps import Signal, Step


@dataclass(frozen=True, slots=True)
class ReadinessAnswered:
    """The answers of the readiness check; None is 'not answered'.

    Attributes:
        tension: 0 to 10.
        sober: no alcohol, and no drug that dulls pain.
        nitrites, pde5: poppers; sildenafil and its relatives, within a day.
        numbing: any numbing product, used or planned.
        well: no soreness, bleeding, pain or fever today.
        partner_agreed: with a partner, both agreed and named a stop word; None alone.
        wide_agreed: the statement for wide sizes was read and agreed to today.
        douched_h: hours since a douche; None when there was none.
        irritant_enema: a phosphate or stimulant enema in the last week.
        fresh_condom: a condom that nothing else has worn covers the item; asked where
            the plan has a barrier.
    """

    tension: int | None = None
    sober: bool | None = None
    nitrites: bool | None = None
    pde5: bool | None = None
    numbing: bool | None = None
    well: bool | None = None
    partner_agreed: bool | None = None
    wide_agreed: bool | None = None
    douched_h: int | None = None
    douches_this_week: int = 0
    irritant_enema: bool | None = None
    fresh_condom: bool | None = None


@dataclass(frozen=True, slots=True)
class SessionBegan:
    """A guided session began; until it ends it counts in full."""

    session_id: str
    plan: Plan


@dataclass(frozen=True, slots=True)
class StepEntered:
    """A signal led to a step.

    Attributes:
        before: the step of the way in that an aside goes back to.
    """

    session_id: str
    signal: Signal
    step: Step
    before: Step


@dataclass(frozen=True, slots=True)
class CheckedIn:
    """A short check-in inside a session; None is 'not answered'."""

    session_id: str
    pain: int | None = None
    discomfort: int | None = None
    ease: int | None = None
    signs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Debriefed:
    """What the person said after removal; joins what the session itself recorded."""

    session_id: str
    report: Report


@dataclass(frozen=True, slots=True)
class SessionTold:
    """A session that happened elsewhere, or was told later.

    Attributes:
        ago_ms: how long before the telling it began.
        against: ids of the rules that would have refused it.
    """

    session_id: str
    plan: Plan
    report: Report
    ago_ms: int = 0
    against: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CrashNoticed:
    """A session had begun and never ended; it counts in full until explained."""

    session_id: str


@dataclass(frozen=True, slots=True)
class CrashExplained:
    """What really happened in a session without an end."""

    session_id: str
    report: Report


@dataclass(frozen=True, slots=True)
class StartRefused:
    """A session was asked for and the gates said no."""

    plan: Plan
    rules: tuple[str, ...]
