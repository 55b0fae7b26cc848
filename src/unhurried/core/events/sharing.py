"""What left the vault, and what came in from another record."""

from dataclasses import dataclass

from unhurried.core.events.amending import CarriedLock, CarriedSetback
from unhurried.core.lengths import Mm
from unhurried.core.practice import Plan, Report


@dataclass(frozen=True, slots=True)
class ExportMade:
    """An export was made; what it held is not kept.

    Attributes:
        form: `json`, `csv`, `calendar`, `report`, `fhir` or `partner`.
    """

    form: str


@dataclass(frozen=True, slots=True)
class ImportedCheck:
    """A check-in of an imported session, `at_ms` (negative) before the import."""

    at_ms: int
    soreness: int | None
    blood: bool | None
    leakage: bool | None
    signs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ImportedSession:
    """A session of another record; times count from the import, backwards negative.

    Attributes:
        unanswered: questions that still count as their worst answer.
    """

    session_id: str
    began_ms: int
    ended_ms: int
    plan: Plan
    report: Report
    diameter: Mm | None
    length: Mm | None
    unanswered: tuple[str, ...]
    checks: tuple[ImportedCheck, ...]


@dataclass(frozen=True, slots=True)
class RecordImported:
    """A part of another record: its trouble and its time count, its ease does not."""

    sessions: tuple[ImportedSession, ...] = ()
    locks: tuple[CarriedLock, ...] = ()
    setbacks: tuple[CarriedSetback, ...] = ()
