"""The locks, told again from what was reported in and between sessions."""

from functools import lru_cache
from typing import NamedTuple

from tests.oracle.case import Case, Past, Record, Told, now
from tests.oracle.figures import DAY, HOUR, SIGNS, whole
from tests.oracle.seen import STOPPING_SIGNS, hurt, practised

WEEK = 7 * DAY
ANSWERS = frozenset({"pain", "blood", "sore", "quiet", "unwell"})
SAME_BLOOD = 12 * HOUR  # told again sooner, it is the same blood


class Sign(NamedTuple):
    """Something that happened at a minute: an answer, or the id of a sign."""

    at: int
    what: str


class Body(NamedTuple):
    """What healing looks at: signs, sessions, the minute, a clinician's word."""

    signs: tuple[Sign, ...]
    sessions: tuple[int, ...]
    minute: int
    agreed: int | None

    def times(self, *what: str) -> list[int]:
        """When these were told."""
        return [sign.at for sign in self.signs if sign.what in what]

    def agreed_since(self, begin: int) -> bool:
        """Whether a clinician agreed at that minute or later."""
        return self.agreed is not None and self.agreed >= begin

    def free_for(self, begin: int, minutes: int) -> bool:
        """Whether so long has passed since this, or since a sign that came within."""
        until = begin + minutes
        for sign in self.signs:
            if sign.what != "quiet" and begin <= sign.at < until:
                until = sign.at + minutes
        return self.minute >= until


def rule_of(sign: str) -> str:
    """The rule that a sign belongs to; one that nobody knows is a red flag."""
    return str(SIGNS[sign]["rule"]) if sign in SIGNS else "red-flags"


def is_urgent(sign: str) -> bool:
    """Whether a sign is an emergency; an unknown one is."""
    return sign not in SIGNS or SIGNS[sign]["speaks"] == "emergency"


def pain_heal(body: Body) -> bool:
    """Rule `pain-heal`: a week free of signs after pain or a tearing feeling."""
    at = body.times("pain", *STOPPING_SIGNS)
    days = whole("pain-heal.days") * DAY
    return any(not body.free_for(begin, days) for begin in at)


def blood(body: Body) -> bool:
    """Rule `blood`: two weeks free of signs; a second time waits for a clinician."""
    stinging = set(body.times("stinging-stool"))
    bright = set(body.times("bright-blood-stool")) - stinging
    at = sorted([*body.times("blood"), *bright])
    days = whole("blood.days") * DAY
    if any(not body.free_for(begin, days) for begin in at):
        return True
    return _again(at) and not body.agreed_since(at[-1])


def _again(at: list[int]) -> bool:
    window = whole("blood.window_days") * DAY
    return any(SAME_BLOOD <= b - a <= window for a in at for b in at)


def soreness(body: Body) -> bool:
    """Rule `soreness`: two days after it is gone; over three days a clinician."""
    sore = body.times("sore", "stinging-stool", "unwell")
    if not sore:
        return False
    gone = [at for at in body.times("quiet") if at > sore[-1]]
    wait = whole("soreness.hours_after") * HOUR
    if not gone or body.minute - gone[0] < wait:
        return True
    return _long_sore(body) and not body.agreed_since(sore[-1])


def _long_sore(body: Body) -> bool:
    hours = whole("soreness.clinician_hours") * HOUR
    sore = body.times("sore")
    before = [at for at in body.sessions if sore and at <= sore[-1]]
    return bool(before) and sore[-1] - before[-1] > hours


def tear_signs(body: Body) -> bool:
    """Rule `tear-signs`: stinging with bright blood, then six weeks free of signs."""
    weeks = whole("tear-signs.weeks") * WEEK
    bright = set(body.times("bright-blood-stool"))
    at = [begin for begin in body.times("stinging-stool") if begin in bright]
    return any(not body.free_for(begin, weeks) for begin in at)


def red_flags(body: Body) -> bool:
    """Rule `red-flags`: three days at least, and then until a clinician agreed."""
    return _grave(body, "red-flags", whole("red-flags.emergency_hours") * HOUR)


def retained(body: Body) -> bool:
    """Rule `retained`: three weeks at least, and a clinician's word."""
    return _grave(body, "retained", whole("retained.days") * DAY)


def _grave(body: Body, rule: str, least: int) -> bool:
    for sign in _of(body, rule):
        early = body.minute - sign.at < least
        if early or not body.agreed_since(sign.at):
            return True
    return False


def _of(body: Body, rule: str) -> list[Sign]:
    named = [sign for sign in body.signs if sign.what not in ANSWERS]
    return [sign for sign in named if rule_of(sign.what) == rule]


LOCKS = {
    "pain-heal": pain_heal,
    "blood": blood,
    "soreness": soreness,
    "tear-signs": tear_signs,
    "red-flags": red_flags,
    "retained": retained,
}


def locked(case: Case) -> frozenset[str]:
    """The rules of healing that stand against a session."""
    return _looked_at(case)[0]


def urgent(case: Case) -> frozenset[str]:
    """Those of them that are an emergency, whatever a clinician said."""
    return _looked_at(case)[1]


def _looked_at(case: Case) -> tuple[frozenset[str], frozenset[str]]:
    minute = now(case)
    unwell = case.ready is not None and case.well is False
    at = minute - (case.ready or 0) if unwell else None
    agreed = None if case.clinician is None else minute - case.clinician
    return _look(case.record, case.told, at, (minute, agreed))


@lru_cache(maxsize=100_000)
def _look(
    record: Record,
    told: Told | None,
    unwell_at: int | None,
    when: tuple[int, int | None],
) -> tuple[frozenset[str], frozenset[str]]:
    minute, agreed = when
    past = practised(record)
    found = [sign for each in past for sign in _of_session(each)]
    found += [] if told is None else _of_report(minute - told.ago, told)
    found += [] if unwell_at is None else [Sign(unwell_at, "unwell")]
    signs = tuple(sorted(sign for sign in found if sign.at <= minute))
    body = Body(signs, tuple(each.at for each in past), minute, agreed)
    held = frozenset(rule for rule, holds in LOCKS.items() if holds(body))
    return held, _urgent(body)


def _urgent(body: Body) -> frozenset[str]:
    hours = whole("red-flags.emergency_hours") * HOUR
    return frozenset(
        rule
        for rule in ("red-flags", "retained")
        for sign in _of(body, rule)
        if is_urgent(sign.what) and body.minute - sign.at < hours
    )


def _of_session(past: Past) -> list[Sign]:
    found = [Sign(past.at, "pain")] if hurt(past) else []
    found += [Sign(past.at, "blood")] if past.blood else []
    found += [Sign(past.at, name) for name in past.signs]
    for check in past.checks:
        found += _of_answers(past.at + check.after, check.sore, blood=check.blood)
    return found


def _of_report(at: int, told: Told) -> list[Sign]:
    named = [Sign(at, name) for name in told.signs]
    return named + _of_answers(at, told.sore, blood=told.blood)


def _of_answers(at: int, sore: int | None, *, blood: bool | None) -> list[Sign]:
    found = [Sign(at, "blood")] if blood else []
    if sore is not None:
        found.append(Sign(at, "sore" if sore else "quiet"))
    return found
