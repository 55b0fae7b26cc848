"""A journal from before corrections reads as it did; the new kinds keep their names."""

import pytest

from tests.life import book
from unhurried.coach.fold import fold
from unhurried.core.events import (
    FollowUpCorrected,
    PartnerViewChosen,
    PartnerViewStopped,
    RestoreNoted,
    SessionCorrected,
    SessionImported,
    SessionTold,
    SessionWithdrawn,
)
from unhurried.core.state import State
from unhurried.journal.codec import KINDS, decode, encode

OLD = (
    b'{"at":{"boot":"","steady_ms":null,"wall_ms":1700000000000},"event":{"against":[],'
    b'"ago_ms":0,"plan":{"barrier":"none","depth":"tip","hold_s":300,"item_id":"small",'
    b'"kind":"train","lubricant_id":"gel","partnered":false,"warm_up_id":null},'
    b'"report":{"blood":false,"depth":"tip","discomfort":1,"ease":null,'
    b'"ended":"completed","enjoyment":null,"hold_s":300,"leakage":false,"note":"",'
    b'"numbing":false,"pain":0,"signs":[],"tags":[],"tension":null},'
    b'"session_id":"s1"},"kind":"session-told","v":1}'
)
NAMES = {
    "session-corrected": SessionCorrected,
    "session-withdrawn": SessionWithdrawn,
    "follow-up-corrected": FollowUpCorrected,
    "session-imported": SessionImported,
    "restore-noted": RestoreNoted,
    "partner-view-chosen": PartnerViewChosen,
    "partner-view-stopped": PartnerViewStopped,
}


def test_a_session_of_an_older_journal_was_told_here() -> None:
    entry = decode(OLD)
    assert isinstance(entry.event, SessionTold)
    assert encode(entry) == OLD
    state = fold(State(), [entry], book())
    assert [record.id for record in state.sessions] == ["s1"]
    assert state.imported == ()


@pytest.mark.parametrize(("name", "kind"), NAMES.items())
def test_the_names_of_the_new_kinds_are_part_of_the_format(
    name: str, kind: type
) -> None:
    assert KINDS[name] is kind
