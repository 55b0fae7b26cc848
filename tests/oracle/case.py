"""One flat case: every input of every gate, side by side, with nothing derived.

Times are whole minutes, widths and lengths tenths of a millimetre, depth 1 to 3, holds
seconds. None is 'not answered' or 'not told'. A case that is not said to differ is a
calm adult with a soft, clean, narrow object who may begin.
"""

from functools import lru_cache
from typing import NamedTuple


class Check(NamedTuple):
    """A check-in, so many minutes after its session."""

    after: int
    sore: int | None = 0
    blood: bool | None = False
    leakage: bool | None = False


QUIET = (Check(24 * 60),)


class Past(NamedTuple):
    """One session told at that minute, with its check-ins."""

    at: int
    width: int = 130
    depth: int = 3
    hold_s: int = 300
    kind: str = "train"
    ended: str = "completed"
    pain: int | None = 0
    discomfort: int | None = 1
    blood: bool | None = False
    leakage: bool | None = False
    numbing: bool | None = False
    signs: tuple[str, ...] = ()
    checks: tuple[Check, ...] = QUIET
    planned_depth: int = 0  # as reached, unless said
    planned_s: int = 0
    length: int = 700


class Record(tuple[Past, ...]):
    """All sessions; one record equals only itself, so that it is quickly looked up."""

    __slots__ = ()
    __hash__ = object.__hash__

    def __eq__(self, other: object) -> bool:
        return self is other


class Told(NamedTuple):
    """What somebody reported between sessions, so many minutes ago."""

    ago: int
    signs: tuple[str, ...] = ()
    blood: bool | None = None
    sore: int | None = None


class Case(NamedTuple):
    """Everything at once."""

    # the record
    record: Record = Record()
    since: int = 0  # minutes since the last session, or since the beginning
    owned: tuple[int, ...] = ()  # further widths
    intact: bool | None = True
    begun: str = ""  # a session without an end: running, crashed, explained
    told: Told | None = None
    clinician: int | None = None  # a clinician agreed, so many minutes ago
    pause: int | None = None  # minutes still to come; -1 is over, 0 is open-ended
    # the person
    adult: bool | None = True
    experience: str | None = "new"
    goal: int | None = 350
    chosen: bool = False
    screened: int | None = 0
    condition: str = ""
    condition_yes: bool | None = True
    scored: int | None = None
    rise: int = 0
    # right before
    ready: int | None = 0
    tension: int | None = 2
    sober: bool | None = True
    nitrites: bool | None = False
    pde5: bool | None = False
    numbing: bool | None = False
    well: bool | None = True
    partner_agreed: bool | None = None
    wide_agreed: bool | None = None
    douched_h: int | None = None
    douches: int = 0
    irritant: bool | None = False
    # the object
    known: bool = True
    retired: bool = False
    finger: bool = False
    width: int = 130
    length: int | None = 700
    neck: int | None = None
    base: str = "flared"
    base_width: int | None = 900
    material: str = "silicone"
    shared: bool | None = False
    cleaned: str = "yes"  # yes, no, unknown, before-use
    sound: bool | None = True
    avoids: str = ""  # what the body reacts to; nothing, unless said
    barrier: str = "none"
    # the lubricant
    gel_known: bool = True
    gel: str = "water"
    additives: tuple[str, ...] = ()
    mosm: int | None = 300
    # the plan
    kind: str = "train"
    depth: int | None = 1
    hold_s: int = 300
    warm_up: str = ""  # none; narrow, wider, bare, stolen
    partnered: bool = False
    start: bool = True


def last(case: Case) -> int:
    """Minute of the last session; the beginning when there is none."""
    return case.record[-1].at if case.record else 0


def now(case: Case) -> int:
    """The minute of the question."""
    return last(case) + case.since


def so_far(case: Case) -> Case:
    """The case without what lies after its question."""
    known = _so_far(case.record, now(case))
    return case if known is case.record else case._replace(record=known)


@lru_cache(maxsize=10_000)
def _so_far(record: Record, minute: int) -> Record:
    if all(p.at + c.after <= minute for p in record for c in p.checks):
        return record
    return Record(
        p._replace(checks=tuple(c for c in p.checks if p.at + c.after <= minute))
        for p in record
    )
