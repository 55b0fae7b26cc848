"""What the journal adds up to: derived, disposable, and the same on every reading."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from unhurried.core.clinician_plan import ClinicianPlan, GivenPlan
from unhurried.core.credit import Credit, Credited
from unhurried.core.events.person import Agreement, Experience
from unhurried.core.events.session import ReadinessAnswered
from unhurried.core.lengths import Mm
from unhurried.core.partner_view import PartnerView
from unhurried.core.practice import Depth, Plan, Report
from unhurried.core.records import (
    Amendment,
    Bound,
    FollowUp,
    Lock,
    SessionRecord,
    Setback,
)
from unhurried.core.steps import Signal, Step
from unhurried.core.things import Item, Lubricant

__all__ = [
    "Amendment",
    "Bound",
    "ClinicianPlan",
    "Continence",
    "FollowUp",
    "GivenPlan",
    "Lock",
    "OwnPause",
    "OwnedItem",
    "PartnerView",
    "Person",
    "Readiness",
    "Running",
    "Screening",
    "SessionRecord",
    "Setback",
    "State",
]


@dataclass(frozen=True, slots=True)
class OwnedItem:
    """An item with its care record (credited times; None is never)."""

    item: Item
    retired: bool = False
    used_at: Credited | None = None
    cleaned_at: Credited | None = None
    cleaned: bool | None = None
    sound: bool | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """What the person said about themselves.

    Attributes:
        reactions: what their body reacts to; None when nobody asked.
    """

    adult: bool | None = None
    experience: Experience | None = None
    comfortable: Mm | None = None
    goal_diameter: Mm | None = None
    goal_depth: Depth | None = None
    purpose: str = ""
    agreements: tuple[Agreement, ...] = ()
    plateau_at: Credited | None = None
    reactions: tuple[str, ...] | None = None

    @property
    def left_out(self) -> frozenset[str]:
        """What is left out of everything that is used."""
        return frozenset(self.reactions or ())


@dataclass(frozen=True, slots=True)
class Screening:
    """The last screening: when, and each answer."""

    at: Credited
    answers: Mapping[str, bool | None]


@dataclass(frozen=True, slots=True)
class Readiness:
    """The last readiness answers, and when they were given."""

    at: Credited
    answers: ReadinessAnswered


@dataclass(frozen=True, slots=True)
class OwnPause:
    """A pause of the person's own; `until` None is open-ended."""

    since: Credited
    until: Credited | None
    why: str


@dataclass(frozen=True, slots=True)
class Running:
    """A guided session that has begun and not ended.

    Attributes:
        diameter, length: of the item as it was at the beginning.
        step, before: where it is, and the step it goes back to after an aside.
        by: the signal that led to this step; None at the beginning.
        entered: credited time at which the step was entered.
        held_ms: how long it has been held so far.
        pain, discomfort, ease: peaks (ease: the last) of the check-ins.
        crashed: whether the program found it without an end.
    """

    id: str
    plan: Plan
    began: Credited
    step: Step
    before: Step
    entered: Credited
    heard: Credited
    by: Signal | None = None
    diameter: Mm | None = None
    length: Mm | None = None
    lubricated: Credited | None = None
    held_ms: int = 0
    depth: Depth | None = None
    report: Report | None = None
    pain: int | None = None
    discomfort: int | None = None
    ease: int | None = None
    signs: tuple[str, ...] = ()
    blood: bool = False
    stopped: bool = False
    eased: bool = False
    crashed: bool = False


@dataclass(frozen=True, slots=True)
class Continence:
    """One self-score on continence."""

    at: Credited
    score: int


@dataclass(frozen=True, slots=True)
class State:
    """Everything that decisions may look at.

    Attributes:
        amendments, imported, added_locks, added_setbacks, bounds: what was told later
            of the past. Nothing above reads them, so that without them everything
            else would be the same; `history/readings.py` puts them together.
    """

    credit: Credit = field(default_factory=Credit)
    entries: int = 0
    person: Person = field(default_factory=Person)
    screening: Screening | None = None
    items: Mapping[str, OwnedItem] = field(default_factory=dict)
    lubricants: Mapping[str, Lubricant] = field(default_factory=dict)
    sessions: tuple[SessionRecord, ...] = ()
    running: Running | None = None
    locks: tuple[Lock, ...] = ()
    setbacks: tuple[Setback, ...] = ()
    readiness: Readiness | None = None
    pause: OwnPause | None = None
    continence: tuple[Continence, ...] = ()
    clinician_plan: GivenPlan | None = None
    partner_view: PartnerView | None = None
    amendments: tuple[Amendment, ...] = ()
    imported: tuple[SessionRecord, ...] = ()
    added_locks: tuple[Lock, ...] = ()
    added_setbacks: tuple[Setback, ...] = ()
    bounds: tuple[Bound, ...] = ()

    @property
    def prescribed(self) -> ClinicianPlan | None:
        """The clinician's plan that holds now; None when none does."""
        given = self.clinician_plan
        if given is None or not given.holds(self.credit.credited_ms):
            return None
        return given.plan

    @property
    def every_lock(self) -> tuple[Lock, ...]:
        """Every lock that was ever issued, for whatever reason."""
        return self.locks + self.added_locks
