"""What a surface may ask for: one frozen command for each thing a person does."""

from dataclasses import dataclass

from unhurried.app.facts import Stated
from unhurried.core.lengths import Mm
from unhurried.core.practice import Plan, Report
from unhurried.core.state import State
from unhurried.core.steps import Signal, Step


@dataclass(frozen=True, slots=True)
class Tell:
    """State one or more facts; they are written together or not at all."""

    facts: tuple[Stated, ...]


@dataclass(frozen=True, slots=True)
class TellSession:
    """Tell of a session that happened elsewhere, `ago_ms` before now."""

    plan: Plan
    report: Report
    ago_ms: int = 0


@dataclass(frozen=True, slots=True)
class ImportSession:
    """Take over a session of another record, `ago_ms` before now; it only tightens."""

    plan: Plan
    report: Report
    ago_ms: int = 0


@dataclass(frozen=True, slots=True)
class NoteRestore:
    """Say in an older copy what the newer record knew.

    Attributes:
        newer: the state of the newer record, now; an empty one if nothing of it reads.
        whole: whether all of it could be read.
    """

    newer: State
    whole: bool


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """Take over everything by which another record is stricter; nothing opens.

    Attributes:
        newer: what the other record adds up to.
    """

    newer: State


@dataclass(frozen=True, slots=True)
class MergeRecord:
    """Join a second history of one's own record with this one; nothing opens.

    Attributes:
        newer: what the other history adds up to.
    """

    newer: State


@dataclass(frozen=True, slots=True)
class TabledSession:
    """A session that a table holds.

    Attributes:
        id: the same whenever the same is read.
        ago_ms: how long ago it began.
        soreness: 0 to 10 on the next day; None is 'not answered'.
        blood_after: whether there was blood on the next day.
    """

    id: str
    ago_ms: int
    diameter: Mm
    length: Mm | None
    report: Report
    soreness: int | None
    blood_after: bool | None


@dataclass(frozen=True, slots=True)
class ImportTable:
    """Take over the sessions of a table; they prove nothing, and nothing opens."""

    sessions: tuple[TabledSession, ...]


@dataclass(frozen=True, slots=True)
class Begin:
    """Begin a guided session with this plan; the gates are asked again."""

    plan: Plan


@dataclass(frozen=True, slots=True)
class Give:
    """Give a signal in the running session."""

    signal: Signal


@dataclass(frozen=True, slots=True)
class CheckIn:
    """Answer a short check-in in the running session; None is 'not answered'."""

    pain: int | None = None
    discomfort: int | None = None
    ease: int | None = None
    signs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LookAtTheClock:
    """Let time do what it does by itself: end a hold, ask for more, notice silence."""


@dataclass(frozen=True, slots=True)
class Debrief:
    """Say how it was, after removal."""

    report: Report


@dataclass(frozen=True, slots=True)
class ExplainCrash:
    """Say what really happened in a session that has no end."""

    report: Report


@dataclass(frozen=True, slots=True)
class Word:
    """One thing that was said in a session on a page of its own.

    Attributes:
        step, before: where the session was when it was said.
        ago_ms: how long before its arrival it was said.
    """

    said: Signal | CheckIn | Debrief
    step: Step
    before: Step
    ago_ms: int = 0


@dataclass(frozen=True, slots=True)
class Deliver:
    """Say in order what was said in a session since the last delivery; no word is fine.

    Not among the commands that `do` takes: `Application.deliver` says which words had
    no place any more.
    """

    session_id: str
    words: tuple[Word, ...] = ()


Command = (
    Tell
    | TellSession
    | ImportSession
    | NoteRestore
    | ImportRecord
    | ImportTable
    | MergeRecord
    | Begin
    | Give
    | CheckIn
    | LookAtTheClock
    | Debrief
    | ExplainCrash
)
