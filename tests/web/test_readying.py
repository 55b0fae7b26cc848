"""What is worked out while nobody waits, and that nobody waits for it."""

import asyncio

import pytest

from tests.web.hand_world import PASSPHRASE
from unhurried.app.application import Application
from unhurried.bootstrap.opening import Key
from unhurried.web.house import House
from unhurried.web.readying import Readying, note
from unhurried.web.serving import Served

ADDRESS = ("127.0.0.1:8000",)


async def _settled() -> None:
    """Let tasks come to their end."""
    own = asyncio.current_task()
    while others := [task for task in asyncio.all_tasks() if task is not own]:
        await asyncio.wait(others)


def test_nothing_is_asked_of_a_locked_house(house: House) -> None:
    async def locked() -> None:
        readying = Readying(house, Served(house, ADDRESS).further)
        for _ in range(4):
            readying.look()
            await _settled()

    asyncio.run(locked())
    assert house.asked == 0


def test_after_the_unlock_it_thinks_once_in_silence(house: House) -> None:
    async def unlocked() -> list[int]:
        readying = Readying(house, Served(house, ADDRESS).further)
        await house.unlock(Key(PASSPHRASE))
        asked = []
        for _ in range(6):
            readying.look()
            await _settled()
            asked.append(house.asked)
        return asked

    asked = asyncio.run(unlocked())
    assert asked[0] == 1
    assert asked[-1] == asked[-3] == 3


def test_it_waits_while_somebody_asks(house: House) -> None:
    def entries(app: Application) -> int:
        return app.state.entries

    async def busy() -> int:
        readying = Readying(house, Served(house, ADDRESS).further)
        await house.unlock(Key(PASSPHRASE))
        for _ in range(5):
            await house.ask(entries)
            readying.look()
            await _settled()
        return house.asked

    assert asyncio.run(busy()) == 6


def test_a_mistake_in_it_is_told_by_its_place_alone(
    capsys: pytest.CaptureFixture[str],
) -> None:
    async def wrong() -> None:
        raise ValueError("plover")

    async def done() -> None:
        task = asyncio.get_running_loop().create_task(wrong())
        task.add_done_callback(note)
        await asyncio.wait([task])

    asyncio.run(done())
    told = capsys.readouterr().err
    assert "ValueError" in told
    assert "plover" not in told
