import pytest

from tests.web.hand_world import HandClock
from tests.web.player.evening import Speaker, begin
from tests.web.visitor import Visitor


@pytest.fixture
def speaker(visitor: Visitor, clock: HandClock) -> Speaker:
    """A page at a session that has just begun."""
    begun = begin(visitor)
    assert (begun.status, begun.location) == (303, "/session"), begun.text
    made = Speaker(visitor, clock)
    made.open()
    return made
