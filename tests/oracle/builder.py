"""From a flat case to a real question: facts told in order, folded, then asked."""

from dataclasses import replace
from functools import lru_cache

from tests.life import book, item
from tests.oracle.case import Case, now
from tests.oracle.happening import OLD, Dated, event_of, happened
from unhurried.coach.fold import apply, at_time
from unhurried.core.clock import MINUTE_MS, Stamp
from unhurried.core.entries import Entry
from unhurried.core.lengths import Mm
from unhurried.core.practice import Depth, Kind, Plan
from unhurried.core.state import OwnedItem, State
from unhurried.core.things import (
    Barrier,
    Base,
    Item,
    ItemKind,
    Lubricant,
    LubricantBase,
    Material,
)
from unhurried.safety.question import Question, ask

DEPTHS = (None, *Depth)
WARM_UPS = {"": None, "narrow": "narrow", "wider": "wider", "bare": "bare"}


def asked(case: Case) -> Question:
    """The question that this case puts to the gates."""
    state = at_time(folded(happened(case)), stamp(now(case)), book())
    credited = state.credit.credited_ms
    items = {**state.items, **things(case, credited)}
    gels = {OLD.id: OLD, **({"gel": gel(case)} if case.gel_known else {})}
    reacts = replace(state.person, reactions=tuple(case.avoids.split()))
    state = replace(state, items=items, lubricants=gels, person=reacts)
    question = ask(state, credited, book(), intact=case.intact)
    return replace(question, plan=plan(case), start=case.start)


def stamp(minute: int) -> Stamp:
    """Both clocks, in step, at that minute."""
    return Stamp(minute * MINUTE_MS, minute * MINUTE_MS, "one-run")


@lru_cache(maxsize=200_000)
def folded(facts: tuple[Dated, ...]) -> State:
    """The state after these facts; what they have in common is folded once."""
    if not facts:
        return State()
    minute, name, told = facts[-1]
    entry = Entry(stamp(minute), event_of(name, told))
    return apply(folded(facts[:-1]), entry, book())


def things(case: Case, credited: int) -> dict[str, OwnedItem]:
    """What is owned besides the sizes of the record."""
    owned = {}
    if case.known:
        owned["it"] = cared(case, credited)
    if case.warm_up in WARM_UPS and case.warm_up:
        owned[case.warm_up] = warmer(case, credited)
    return owned


def cared(case: Case, credited: int) -> OwnedItem:
    """The proposed object with its care record."""
    cleaned = {"yes": True, "before-use": True, "no": False, "unknown": None}
    used = None if case.cleaned != "before-use" else credited - MINUTE_MS
    washed = {"yes": credited - MINUTE_MS, "before-use": credited - 2 * MINUTE_MS}
    return OwnedItem(
        item=the_item(case),
        retired=case.retired,
        used_at=used,
        cleaned_at=washed.get(case.cleaned),
        cleaned=cleaned[case.cleaned],
        sound=case.sound,
    )


def the_item(case: Case) -> Item:
    """The proposed object as it was described."""
    return Item(
        id="it",
        name="it",
        kind=ItemKind.FINGER if case.finger else ItemKind.TOY,
        diameter=Mm(case.width),
        length=_mm(case.length),
        neck=_mm(case.neck),
        material=Material(case.material),
        base=Base(case.base),
        base_width=_mm(case.base_width),
        shared=case.shared,
    )


def _mm(tenths: int | None) -> Mm | None:
    return None if tenths is None else Mm(tenths)


def warmer(case: Case, credited: int) -> OwnedItem:
    """The warm-up object: a clean, soft one, unless it is the one without a base."""
    width = case.width + 10 if case.warm_up == "wider" else case.width - 10
    soft = item(case.warm_up, width / 10)
    if case.warm_up == "bare":
        soft = replace(soft, base=Base.NONE)
    washed = credited - MINUTE_MS
    return OwnedItem(soft, cleaned_at=washed, cleaned=True, sound=True)


def gel(case: Case) -> Lubricant:
    """The lubricant as it was described."""
    return Lubricant("gel", "gel", LubricantBase(case.gel), case.additives, case.mosm)


def plan(case: Case) -> Plan:
    """The plan that is put to the gates."""
    return Plan(
        kind=Kind(case.kind),
        item_id="it",
        lubricant_id="gel",
        depth=DEPTHS[case.depth or 0],
        hold_s=case.hold_s,
        warm_up_id=WARM_UPS.get(case.warm_up, "stolen"),
        partnered=case.partnered,
        barrier=Barrier(case.barrier),
    )
