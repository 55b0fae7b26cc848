from pathlib import Path

import pytest

from tests.cli.hand import Hand


@pytest.fixture
def hand(tmp_path: Path) -> Hand:
    """Someone on a machine without a vault."""
    return Hand(tmp_path)


@pytest.fixture
def owner(hand: Hand) -> Hand:
    """Someone whose vault is set up."""
    done = hand.set_up()
    assert done.exit_code == 0, done.output
    return hand
