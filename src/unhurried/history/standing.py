"""How far a body has come: the widest proven size, walked through in order of time.

A clean full session proves its width. Trouble at a width takes back that width and what
is wider; a gap in practice takes back one size, then two, then all. Sizes are those
owned or practised, so that 'one size smaller' names something that exists.

Source: rules `step`, `ready`, `pain-heal`, `blood`, `detrain` (guides B11 B21 B24).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from unhurried.core.clock import DAY_MS
from unhurried.core.credit import Credited
from unhurried.core.lengths import Mm
from unhurried.core.remembering import remembering
from unhurried.core.state import Bound, OwnedItem, SessionRecord, Setback, State
from unhurried.history.clean import is_clean, is_easy
from unhurried.history.sessions import width_of, with_insertion
from unhurried.protocol.rulebook import Rulebook

LONG_AGO: Credited = -(10**18)
LIMIT = Mm(10_000)
ALL = 3
"""How many sizes a gap takes that means starting over."""

Items = Mapping[str, OwnedItem]
Sessions = tuple[SessionRecord, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the record leaves this body now.

    Attributes:
        proven: widest proven size; None when there is none (any more).
        reset_at: since when sessions count towards the next step.
        depth_reset_at: since when depth stages count.
        last: credited time of the last practice; None if never.
        below: after trouble with nothing smaller proven: stay below this.
        at_most: nothing is proven (any more): no wider than this until it is.
        hard: widths that were not easy, and have not been clean since.
        rule: the rule that last took something back, empty if none.
        lapsed: how many sizes the last gap took (3 stands for all of them).
        cost: whether the last trouble took back a proven size.
    """

    proven: Mm | None = None
    reset_at: Credited = LONG_AGO
    depth_reset_at: Credited = LONG_AGO
    last: Credited | None = None
    below: Mm | None = None
    at_most: Mm | None = None
    hard: frozenset[Mm] = frozenset()
    rule: str = ""
    lapsed: int = 0
    cost: bool = False


def standing(
    state: State, now: Credited, book: Rulebook, bound: Bound | None = None
) -> Standing:
    """Walk the sessions and setbacks up to `now`; of a bound, what was hard there."""
    walked = _walked(state.sessions, state.setbacks, state.items, book, bound)
    return _lapse(walked, now, known_sizes(state), book)


def known_sizes(state: State) -> tuple[Mm, ...]:
    """Every width owned or practised, ascending."""
    return _known(state.items, state.sessions)


@remembering
def _known(items: Items, sessions: Sessions) -> tuple[Mm, ...]:
    owned = {owned.item.diameter for owned in items.values()}
    used = {record.diameter for record in sessions if record.diameter}
    return tuple(sorted(owned | used))


@remembering
def _walked(
    sessions: Sessions,
    setbacks: tuple[Setback, ...],
    items: Items,
    book: Rulebook,
    bound: Bound | None,
) -> Standing:
    """Where the last session or setback left this body, whatever time has passed."""
    sizes, here = _known(items, sessions), Standing()
    for happening in _in_order(sessions, setbacks, bound):
        if isinstance(happening, Setback):
            here = _set_back(here, happening, sizes, book)
        elif isinstance(happening, Bound):
            here = replace(here, hard=here.hard | set(happening.hard))
        else:
            here = _lapse(here, happening.began, sizes, book)
            here = _practise(here, happening)
    return here


def smaller(sizes: Sequence[Mm], than: Mm, by: int = 1) -> Mm | None:
    """The size that many steps below, or None when there is none."""
    under = [size for size in sizes if size < than]
    return under[-by] if len(under) >= by else None


def _in_order(
    sessions: Sessions, setbacks: Iterable[Setback], bound: Bound | None
) -> Iterable[SessionRecord | Setback | Bound]:
    used: list[tuple[Credited, int, SessionRecord | Setback | Bound]] = [
        (record.began, 0, record) for record in with_insertion(sessions)
    ]
    trouble = [(setback.at, 1, setback) for setback in setbacks]
    noted = [] if bound is None else [(bound.at, 2, bound)]
    ordered = sorted([*used, *trouble, *noted], key=lambda entry: entry[:2])
    return [happening for _, _, happening in ordered]


def _practise(here: Standing, record: SessionRecord) -> Standing:
    width, last = width_of(record), record.began
    if is_clean(record):
        proven = width if here.proven is None else max(here.proven, width)
        hard = frozenset(one for one in here.hard if one > width)
        return replace(
            here, last=last, proven=proven, below=None, at_most=None, hard=hard
        )
    hard, at_most = here.hard, here.at_most
    if not is_easy(record) and width > (here.proven or Mm(1)):
        hard = hard | {width}
    if here.proven is None and (at_most is None or not is_easy(record)):
        at_most = min(at_most or width, width)
    return replace(here, last=last, at_most=at_most, hard=hard)


def _set_back(
    here: Standing, setback: Setback, sizes: Sequence[Mm], book: Rulebook
) -> Standing:
    proven = here.proven
    back = book.whole(f"{setback.rule}.sizes_back")
    if proven is None or proven >= setback.diameter:
        proven = smaller(sizes, setback.diameter, back) if proven is not None else None
    below = None if proven is not None else min(here.below or LIMIT, setback.diameter)
    less = smaller(sizes, setback.diameter, back)
    hard = {setback.diameter, less or setback.diameter}
    return replace(
        here,
        proven=proven,
        below=below,
        hard=here.hard | hard,
        reset_at=setback.at,
        depth_reset_at=setback.at,
        rule=setback.rule,
        lapsed=0,
        cost=proven != here.proven,
    )


def _lapse(
    here: Standing, moment: Credited, sizes: Sequence[Mm], book: Rulebook
) -> Standing:
    last = here.last
    if last is None:
        return here
    gap = sizes_lost(moment - last, book)
    if gap == 0:
        return here
    lost = _still_to_lose(here, last, gap)
    left = _after_gap(here.proven, sizes, lost)
    here = replace(
        here,
        proven=left,
        at_most=None if left else _begin_again(here, sizes, gap, book),
        hard=here.hard | _lowered(here.hard, sizes, gap),
    )
    return _told(here, last, lost) if lost else here


def _lowered(hard: Iterable[Mm], sizes: Sequence[Mm], lost: int) -> frozenset[Mm]:
    """Had it been easy there, a gap would have left this."""
    if lost >= ALL:
        return frozenset()
    return frozenset(smaller(sizes, one, lost) or sizes[0] for one in hard)


def _told(here: Standing, last: Credited, lost: int) -> Standing:
    """Sizes were lost: what counts begins anew, and `detrain` is the rule to name."""
    return replace(
        here,
        reset_at=max(last, here.reset_at),
        depth_reset_at=last if lost > 1 else here.depth_reset_at,
        rule="detrain",
        lapsed=lost,
    )


def _still_to_lose(here: Standing, last: Credited, lost: int) -> int:
    """A gap that trouble began has cost its first size; starting over is all.

    A reset that is no earlier than the last practice comes from trouble: a gap ends
    with practice, which is later than anything that it reset.
    """
    in_trouble = here.reset_at >= last
    spared = in_trouble and (here.cost or here.proven is None)
    return lost - 1 if spared and lost < ALL else lost


def _begin_again(
    here: Standing, sizes: Sequence[Mm], lost: int, book: Rulebook
) -> Mm | None:
    """With nothing proven any more: no wider than before, and small after long."""
    before = here.proven or here.at_most
    if lost < ALL:
        return min(before, sizes[0]) if before and sizes else before
    first = Mm(book.whole("first-size.recommended_mm") * 10)
    small = max(first, sizes[0]) if sizes else first
    return small if before is None else min(small, before)


def sizes_lost(gap_ms: int, book: Rulebook) -> int:
    """How many sizes a gap of this length takes; 3 stands for starting over."""
    limits = (
        book.whole("detrain.one_size_days"),
        book.whole("detrain.two_sizes_days"),
        book.whole("detrain.start_over_days"),
    )
    return sum(gap_ms > days * DAY_MS for days in limits)


def _after_gap(proven: Mm | None, sizes: Sequence[Mm], lost: int) -> Mm | None:
    if lost == 0:
        return proven
    if proven is None or lost >= ALL:
        return None
    return smaller(sizes, proven, lost) or (sizes[0] if sizes[0] < proven else None)
