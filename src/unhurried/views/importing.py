"""What an import would add, before anything is written."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from unhurried.core.events import (
    AdultStated,
    ClinicianPlanUsed,
    Event,
    FollowUpCorrected,
    ItemAdded,
    ItemCared,
    ItemRetired,
    LubricantAdded,
    PauseBegan,
    ReactionsStated,
    RecordImported,
    SessionCorrected,
    SessionWithdrawn,
)
from unhurried.views.words.exporting import KINDS
from unhurried.views.words.names import NAMES
from unhurried.views.words.told import counted

_CORRECTIONS = SessionCorrected | SessionWithdrawn | FollowUpCorrected


@dataclass(frozen=True, slots=True)
class ImportPage:
    """What comes with another record.

    Attributes:
        sessions, locks, setbacks, corrections, damaged: how many.
        items, lubricants: names of those that are not known here yet.
        reactions: what the body reacts to from then on; None if nothing changes.
        under_age: whether it says that someone is no adult.
        prescribed: whether a clinician's plan comes with it.
        retired: how many objects that are known here were put away there.
        paused: whether a pause of one's own comes with it.
    retired: how many objects known here were put away there.
    paused: whether a pause of one's own comes with it.
        lines: the same in words; none when there is nothing new.
    """

    sessions: int
    locks: int
    setbacks: int
    corrections: int
    damaged: int
    items: tuple[str, ...]
    lubricants: tuple[str, ...]
    reactions: tuple[str, ...] | None
    under_age: bool
    prescribed: bool
    retired: int
    paused: bool
    lines: tuple[str, ...]


def import_page(facts: Sequence[Event]) -> ImportPage:
    """Sum up the facts of an import."""
    parts = [one for one in facts if isinstance(one, RecordImported)]
    reactions = [one.substances for one in facts if isinstance(one, ReactionsStated)]
    page = ImportPage(
        sessions=sum(len(part.sessions) for part in parts),
        locks=sum(len(part.locks) for part in parts),
        setbacks=sum(len(part.setbacks) for part in parts),
        corrections=sum(isinstance(one, _CORRECTIONS) for one in facts),
        damaged=sum(isinstance(one, ItemCared) for one in facts),
        items=tuple(one.item.name for one in facts if isinstance(one, ItemAdded)),
        lubricants=tuple(
            one.lubricant.name for one in facts if isinstance(one, LubricantAdded)
        ),
        reactions=reactions[-1] if reactions else None,
        under_age=any(isinstance(one, AdultStated) for one in facts),
        prescribed=any(isinstance(one, ClinicianPlanUsed) for one in facts),
        retired=_put_away(facts),
        paused=any(isinstance(one, PauseBegan) for one in facts),
        lines=(),
    )
    return _in_words(page)


def _put_away(facts: Sequence[Event]) -> int:
    """Objects that are only put away, and not new here."""
    new = {one.item.id for one in facts if isinstance(one, ItemAdded)}
    retired = {one.item_id for one in facts if isinstance(one, ItemRetired)}
    return len(retired - new)


def _in_words(page: ImportPage) -> ImportPage:
    return replace(page, lines=(*_counts(page), *_names(page)))


def _counts(page: ImportPage) -> Iterator[str]:
    if page.under_age:
        yield KINDS["adult"]
    if page.prescribed:
        yield KINDS["plan"]
    if page.paused:
        yield KINDS["paused"]
    counts = (
        ("sessions", page.sessions, "session"),
        ("corrections", page.corrections, "thing"),
        ("locks", page.locks, "pause"),
        ("setbacks", page.setbacks, "time"),
        ("care", page.damaged, "object"),
        ("retired", page.retired, "object"),
    )
    for kind, count, noun in counts:
        if count:
            yield KINDS[kind].format(count=counted(count, noun))


def _names(page: ImportPage) -> Iterator[str]:
    if page.items:
        yield KINDS["items"].format(names=", ".join(page.items))
    if page.lubricants:
        yield KINDS["lubricants"].format(names=", ".join(page.lubricants))
    if page.reactions is not None:
        names = ", ".join(NAMES.get(one, one) for one in page.reactions)
        yield KINDS["reactions"].format(names=names or "nothing that you know of")
