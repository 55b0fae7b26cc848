"""From a second history of one record to the facts that join it with this one.

All that an import takes over (`app/importing.py`), and what only somebody's own record
is believed in: what was told anew of sessions that both know, what was put away, and a
pause of one's own. Like an import it only tightens, and a second one adds nothing.
"""

from collections.abc import Iterator

from unhurried.app.carrying import at_the_same_time
from unhurried.app.importing import SAME_MS, taken_over, told_anew
from unhurried.core.credit import Credited
from unhurried.core.events import Event, ItemRetired, PauseBegan
from unhurried.core.state import Amendment, FollowUp, State
from unhurried.protocol.rulebook import Rulebook


def joined(newer: State, here: State, book: Rulebook) -> tuple[Event, ...]:
    """The facts by which this record takes up the other one; none if all is known."""
    there = at_the_same_time(newer, here, book)
    return (
        *taken_over(newer, here, book),
        *_of_known_sessions(there, here),
        *_put_away(there, here),
        *_paused(there, here),
    )


def _of_known_sessions(there: State, here: State) -> Iterator[Event]:
    known = {one.id: one for one in (*here.sessions, *here.imported)}
    said = {_what(one) for one in here.amendments}
    for each in there.amendments:
        record = known.get(each.session_id)
        if record is None or _what(each) in said:
            continue
        if each.check is None or record.follow_ups:
            yield from told_anew((each,), {record.id})


def _what(told: Amendment) -> tuple[object, ...]:
    """What was told, without when."""
    return (told.session_id, told.report, _answers(told.check), told.withdrawn)


def _answers(check: FollowUp | None) -> tuple[object, ...] | None:
    if check is None:
        return None
    return (check.soreness, check.blood, check.leakage, check.signs)


def _put_away(there: State, here: State) -> Iterator[ItemRetired]:
    for key, owned in there.items.items():
        known = here.items.get(key)
        if owned.retired and known is not None and not known.retired:
            yield ItemRetired(key)


def _paused(there: State, here: State) -> Iterator[PauseBegan]:
    """The pause of the other record, where the one here would end sooner."""
    pause = there.pause
    if pause is None:
        return
    now = here.credit.credited_ms
    left_ms = None if pause.until is None else pause.until - there.credit.credited_ms
    if (left_ms is None or left_ms > 0) and _longer(left_ms, _left(here, now)):
        yield PauseBegan(pause.why, left_ms)


def _left(here: State, now: Credited) -> int | None:
    """What is left of the pause here; nothing without one, None without an end."""
    if here.pause is None:
        return 0
    return None if here.pause.until is None else here.pause.until - now


def _longer(left_ms: int | None, than_ms: int | None) -> bool:
    if than_ms is None:
        return False
    return left_ms is None or left_ms > than_ms + SAME_MS
