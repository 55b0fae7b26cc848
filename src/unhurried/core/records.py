"""What the record keeps of sessions, and what safety issued because of them."""

from dataclasses import dataclass

from unhurried.core.advice import Advice
from unhurried.core.credit import Credited
from unhurried.core.lengths import Mm
from unhurried.core.practice import Plan, Report


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One answered check-in after a session."""

    at: Credited
    soreness: int | None
    blood: bool | None
    leakage: bool | None
    signs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """One session as it counts: what was planned, what happened, what followed.

    Attributes:
        began, ended: credited time.
        diameter, length: of the item as it was then; None when nothing was inserted.
        against: ids of the rules that would have refused it.
        unanswered: questions that still count as their worst answer.
        easy: whether it was clean as far as it was planned to go.
        settled: whether every check-in that it brings has been answered. Both are
            judged by the fold (`history/judging.py`) whenever the record changes.
    """

    id: str
    began: Credited
    ended: Credited
    plan: Plan
    report: Report
    diameter: Mm | None = None
    length: Mm | None = None
    against: tuple[str, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    unanswered: tuple[str, ...] = ()
    easy: bool = False
    settled: bool = False

    @property
    def inserted(self) -> bool:
        """Whether something was, or must be taken to have been, inserted."""
        return self.plan.kind.inserts


@dataclass(frozen=True, slots=True)
class Lock:
    """A pause that safety issued: it ends by time and by an answer, never by an edit.

    Attributes:
        rule: id of the rule that issued it.
        advice: what is advised while it holds.
        until: credited time until which it holds; None while an answer is awaited.
        clinician: whether it also needs the record that a clinician agreed.
        symptom_free: whether a new sign begins the time anew.
        lasts_ms: the time it began with, for beginning anew.
        sign: which sign or condition issued it.
        softens_at: credited time from which the advice is no longer `emergency`.
    """

    rule: str
    advice: Advice
    since: Credited
    until: Credited | None
    lasts_ms: int = 0
    clinician: bool = False
    symptom_free: bool = False
    sign: str = ""
    softens_at: Credited | None = None


@dataclass(frozen=True, slots=True)
class Setback:
    """Trouble at a size: what was proven at this width or wider is so no longer."""

    at: Credited
    diameter: Mm
    rule: str


@dataclass(frozen=True, slots=True)
class Amendment:
    """What was told later of one session; the session itself stays as first told.

    Attributes:
        report, check: told anew; None where it was not.
        withdrawn: entered twice, or did not happen.
        setbacks: what this telling takes back.
        answers: check-ins that were owed only because of it.
    """

    session_id: str
    report: Report | None = None
    check: FollowUp | None = None
    withdrawn: bool = False
    setbacks: tuple[Setback, ...] = ()
    answers: tuple[FollowUp, ...] = ()


@dataclass(frozen=True, slots=True)
class Bound:
    """What a newer record knew when an older copy was put back.

    Attributes:
        proven, at_most, below: where it left this body.
        reset_at, depth_reset_at: since when sessions and depth stages count in it.
        rule: the rule that last took something back there.
        doubted: ids of sessions that count for nothing in it.
        hard: widths that were not easy there, and had not been clean since.
    """

    at: Credited
    proven: Mm | None
    at_most: Mm | None
    below: Mm | None
    reset_at: Credited
    depth_reset_at: Credited
    rule: str
    doubted: tuple[str, ...]
    hard: tuple[Mm, ...] = ()
