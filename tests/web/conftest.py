"""Someone at the pages of a real vault: `visitor` is in, `stranger` is not.

`clock` moves the time of both; `app` is the application behind the pages, to tell
facts to directly and to look at the state.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from tests.web.hand_world import PASSPHRASE, HandClock, world
from tests.web.visitor import Visitor
from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.bootstrap.opening import create_vault
from unhurried.cli.demo.person import introduction
from unhurried.core.events import ItemCared
from unhurried.web.house import House
from unhurried.web.serving import served

T = TypeVar("T")

collect_ignore = [] if "UNHURRIED_APART" in os.environ else ["schema_cases.py"]
"""Looking for its examples would import what `test_schema.py` keeps in its process."""


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def empty_house(tmp_path: Path, clock: HandClock) -> House:
    """A machine without a vault."""
    return House(tmp_path / "vault", world(clock))


@pytest.fixture
def house(empty_house: House) -> House:
    """A locked vault of the example's person, with clean objects."""
    made = create_vault(empty_house.folder, PASSPHRASE, empty_house.world).application
    made.do(introduction(made.book.conditions))
    made.do(
        Tell(tuple(ItemCared(i, cleaned=True, sound=True) for i in made.state.items))
    )
    return empty_house


@pytest.fixture
def stranger(house: House) -> Iterator[Visitor]:
    """A browser that has not been here, before a locked vault."""
    visitor = Visitor(served(house))
    yield visitor
    visitor.close()


@pytest.fixture
def visitor(stranger: Visitor) -> Visitor:
    """A browser whose person has unlocked the vault."""
    stranger.get("/unlock")
    answer = stranger.post("/unlock", {"passphrase": PASSPHRASE})
    assert (answer.status, answer.location) == (303, "/today"), answer.text
    stranger.get("/unlock")  # any page holds the new tab credential
    return stranger


@pytest.fixture
def ask(visitor: Visitor, house: House) -> Callable[[Callable[[Application], T]], T]:
    """Let the one worker do something with the opened application."""
    return lambda work: visitor.runner.run(house.ask(work))
