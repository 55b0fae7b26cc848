"""A clinician's plan: limits that stand beside the rulebook's and can only tighten."""

from dataclasses import dataclass

from unhurried.core.credit import Credited
from unhurried.core.lengths import Mm
from unhurried.core.practice import Depth


@dataclass(frozen=True, slots=True)
class ClinicianPlan:
    """What a clinician wrote down; None and empty leave it to the rulebook.

    Attributes:
        sizes: widths that may be used; what is narrower than all of them may too.
        longest_hold_s: in seconds, for training and wearing alike.
        rest_hours: from the end of one session to the beginning of the next.
        a_week: sessions in any seven days.
        stop_pain: 1 to 10; pain from which a session ends, and the plan waits.
        stop_blood: whether the plan waits after blood.
        first_day, last_day: as written, such as `2026-11-23`.
        note: words for the person.
    """

    widest: Mm | None = None
    sizes: tuple[Mm, ...] = ()
    deepest: Depth | None = None
    longest_hold_s: int | None = None
    rest_hours: int | None = None
    a_week: int | None = None
    stop_pain: int | None = None
    stop_blood: bool = False
    first_day: str = ""
    last_day: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class GivenPlan:
    """A plan as it was taken up.

    Attributes:
        since: from when on sessions are held against its stops.
        begins, ends: credited times between which it holds; None is until it is ended.
        agreed: when the person last recorded a clinician's word since then.
    """

    plan: ClinicianPlan
    since: Credited
    begins: Credited
    ends: Credited | None
    agreed: Credited | None = None

    def holds(self, now: Credited) -> bool:
        """Whether it limits anything now."""
        return self.begins <= now and not self.over(now)

    def over(self, now: Credited) -> bool:
        """Whether its last day is past."""
        return self.ends is not None and self.ends <= now
