"""What the flat record shows, told again: clean sessions, sizes, the way back."""

from functools import lru_cache
from typing import Any, NamedTuple

from tests.oracle.case import Case, Past, Record, now
from tests.oracle.figures import DAY, HOUR, whole

FULL = 3
GAPS = ("one_size", "two_sizes", "start_over")
ANSWER_AFTER = whole("late-check.opens_first_hours") * HOUR
SECOND_AFTER = whole("late-check.opens_second_hours") * HOUR
STOPPING_SIGNS = frozenset({"sharp-pain", "tearing"})


class Way(NamedTuple):
    """How far the record goes.

    Attributes:
        proven: the widest size that was clean all the way and is still held.
        most: the widest that goes without a step; None leaves the first size to decide.
        since: minute of the last reset; sessions before it open nothing.
        depth_since: minute from which depth stages count.
        in_trouble: nothing was practised since trouble that took a size.
        below: trouble at this width, with nothing narrower to go back to.
        uneasy: widths that did not go easily, and not clean at them or wider since.
    """

    proven: int | None = None
    most: int | None = None
    since: int = -(10**9)
    depth_since: int = -(10**9)
    in_trouble: bool = False
    below: int | None = None
    uneasy: frozenset[int] = frozenset()


@lru_cache(maxsize=10_000)
def practised(record: Record) -> Record:
    """The sessions in which something was inserted."""
    return Record(past for past in record if past.kind != "settle")


def hurt(past: Past) -> bool:
    """Whether pain ended it, or would have had to."""
    much = past.pain is not None and past.pain >= whole("pain-stop.pain")
    return much or bool(STOPPING_SIGNS & set(past.signs))


def stopped(past: Past) -> bool:
    """Whether it is asked after twice."""
    return past.ended in ("stopped", "crashed") or hurt(past) or bled(past)


def bled(past: Past) -> bool:
    """Whether blood was seen in it."""
    return past.blood is True


@lru_cache(maxsize=100_000)
def easy(past: Past) -> bool:
    """Whether it was clean as far as it was planned to go."""
    felt = (
        past.kind != "settle"
        and past.ended == "completed"
        and past.pain is not None
        and past.pain <= whole("clean.pain_at_most")
        and past.discomfort is not None
        and past.discomfort <= whole("clean.discomfort_at_most")
    )
    seen = (past.blood, past.leakage, past.numbing) == (False, False, False)
    kept = past.hold_s >= (past.planned_s or past.hold_s)
    kept = kept and past.depth >= (past.planned_depth or past.depth)
    return felt and seen and kept and not past.signs and quiet(past)


def quiet(past: Past) -> bool:
    """Whether every check-in is quiet, and one came when a day had nearly passed."""
    calm = all((c.sore, c.blood, c.leakage) == (0, False, False) for c in past.checks)
    return calm and any(c.after >= ANSWER_AFTER for c in past.checks)


def clean(past: Past) -> bool:
    """Easy, and all the way in."""
    return easy(past) and past.depth == FULL


def ladder(case: Case) -> tuple[int, ...]:
    """Every width that is owned, narrowest first."""
    warmer = {"narrow": -10, "bare": -10, "wider": 10}.get(case.warm_up)
    width = case.width if case.known else None
    return _ladder(case.record, case.owned, width, warmer and case.width + warmer)


@lru_cache(maxsize=10_000)
def _ladder(
    record: Record, owned: tuple[int, ...], width: int | None, warmer: int | None
) -> tuple[int, ...]:
    widths = {*owned, *(past.width for past in record), width, warmer}
    return tuple(sorted(each for each in widths if each is not None))


def narrower(sizes: tuple[int, ...], width: int, steps: int = 1) -> int | None:
    """The size so many rungs below this width."""
    below = [size for size in sizes if size < width]
    return below[-steps] if len(below) >= steps else None


def trouble(past: Past, later: tuple[int, ...]) -> tuple[tuple[int, int], ...]:
    """When trouble with this session became known, and at which width."""
    found = [past.at] if hurt(past) or bled(past) or past.signs else []
    found += [past.at + c.after for c in past.checks if c.blood]
    found += later
    return tuple((at, past.width) for at in sorted(found))


def way(case: Case) -> Way:
    """Walk through the record in order of time, up to now."""
    if LATEST.case is not case:
        LATEST.case, LATEST.way = case, _walk(case)
    return LATEST.way


class Latest:
    """The case that was walked through last; one case is asked about many times."""

    case: Case | None = None
    way = Way()


LATEST = Latest()


def _walk(case: Case) -> Way:
    minute, told = now(case), case.told
    grave = told is not None and (told.blood or told.signs)
    later = (minute - told.ago,) if told is not None and grave else ()
    return _way(practised(case.record), ladder(case), later, minute)


@lru_cache(maxsize=200_000)
def _way(
    record: Record,
    sizes: tuple[int, ...],
    later: tuple[int, ...],
    minute: int,
) -> Way:
    way, begins = Way(), [past.at for past in record]
    for past, before, following in zip(
        record, [None, *begins], [*begins[1:], minute + 1], strict=False
    ):
        if before is not None:
            way = after_gap(way, sizes, past.at - before, before)
        told = tuple(at for at in later if past.at <= at < following)
        way = after_session(way, sizes, past, told, minute)
    return after_gap(way, sizes, minute - begins[-1], begins[-1]) if begins else way


def after_session(
    way: Way, sizes: tuple[int, ...], past: Past, told: tuple[int, ...], minute: int
) -> Way:
    """What one session, and what became known of it so far, make of the way."""
    if clean(past):
        proven = max(way.proven or 0, past.width)
        left = frozenset(width for width in way.uneasy if width > past.width)
        way = way._replace(proven=proven, most=None, below=None, uneasy=left)
    else:
        way = way._replace(**not_clean(way, past))
    way = way._replace(in_trouble=False)
    for at, width in trouble(past, told):
        if at <= minute:
            way = after_trouble(way, sizes, width, at)
    return way


def not_clean(way: Way, past: Past) -> dict[str, Any]:
    """What a session that proves nothing leaves: limits, where it was not easy."""
    most, uneasy = way.most, way.uneasy
    if easy(past):
        most = past.width if way.proven is None and most is None else most
    elif way.proven is None:
        most = min(most or past.width, past.width)
    if not easy(past) and past.width > (way.proven or 1):
        uneasy |= {past.width}
    return {"most": most, "uneasy": uneasy}


def after_gap(way: Way, sizes: tuple[int, ...], gap: int, begin: int) -> Way:
    """What a time without practice leaves; trouble has cost the first size already."""
    lost = sum(gap > whole(f"detrain.{name}_days") * DAY for name in GAPS)
    if not lost:
        return way
    if lost == len(GAPS):
        return _over_again(way, sizes, begin)
    down = {narrower(sizes, width, lost) or sizes[0] for width in way.uneasy}
    most = None if way.most is None else min(way.most, sizes[0])
    way = way._replace(uneasy=way.uneasy | down, most=most)
    fewer = lost - way.in_trouble
    return _down(way, sizes, fewer, begin) if fewer else way


def _over_again(way: Way, sizes: tuple[int, ...], begin: int) -> Way:
    first = max(whole("first-size.recommended_mm") * 10, sizes[0])
    most = min(first, way.proven or way.most or first)
    since = max(way.since, begin + 1)
    return Way(None, most, since, begin + 1, below=way.below, uneasy=way.uneasy)


def _down(way: Way, sizes: tuple[int, ...], steps: int, begin: int) -> Way:
    since = max(way.since, begin + 1)
    depth = begin + 1 if steps > 1 else way.depth_since
    if way.proven is None:
        return way._replace(since=since, depth_since=depth)
    least = sizes[0] if sizes[0] < way.proven else None
    less = narrower(sizes, way.proven, steps) or least
    most = way.proven if less is None else None
    return Way(less, most, since, depth, uneasy=way.uneasy)


def after_trouble(way: Way, sizes: tuple[int, ...], width: int, at: int) -> Way:
    """One size smaller than where the trouble was."""
    less, most = narrower(sizes, width), way.most
    held = None if way.proven is None or less is None else min(way.proven, less)
    below = None if held is not None else min(width, way.below or width)
    spared = held is None or held != way.proven
    uneasy = way.uneasy | {width, less or width}
    return Way(held, most, at + 1, at + 1, spared, below, uneasy)
