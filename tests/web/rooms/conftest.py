"""A browser before an empty folder."""

from collections.abc import Iterator

import pytest

from tests.web.rooms.newcomer import new_browser
from tests.web.visitor import Visitor
from unhurried.web.house import House


@pytest.fixture
def newcomer(empty_house: House) -> Iterator[Visitor]:
    """A browser that the program opened, before an empty folder."""
    visitor = new_browser(empty_house)
    yield visitor
    visitor.close()
