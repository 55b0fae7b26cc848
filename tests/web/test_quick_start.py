"""A locked house brings in what its first page needs, and nothing else."""

import asyncio
import subprocess
import sys
from pathlib import Path

from tests.web.visitor import Visitor
from unhurried.web.floor_plan import FURTHER
from unhurried.web.house import House
from unhurried.web.readying import furnish
from unhurried.web.serving import Served

HEAVY = ("numpy", "unhurried.coach", "unhurried.planner", "unhurried.web.rooms.today")
FIRST_PAGE = """
import sys
from pathlib import Path
import unhurried.web.running
from tests.web.visitor import Visitor
from unhurried.bootstrap.world import World
from unhurried.web.house import House
from unhurried.web.serving import served
visitor = Visitor(served(House(Path(sys.argv[1]), World())))
assert visitor.get("/unlock").status == 200
if sys.argv[2]:
    visitor.get(sys.argv[2])
print(*sys.modules)
"""


def imported(folder: Path, then: str = "") -> set[str]:
    """The modules that are there after the first page, and one more if asked for."""
    command = [sys.executable, "-c", FIRST_PAGE, str(folder), then]
    return set(subprocess.check_output(command, text=True).split())


def test_the_first_page_waits_for_no_room_behind_the_door(tmp_path: Path) -> None:
    assert imported(tmp_path).isdisjoint(HEAVY)


def test_a_room_that_is_wanted_is_brought_in(tmp_path: Path) -> None:
    assert "unhurried.web.rooms.today" in imported(tmp_path, "/help")


def test_furnished_a_house_has_every_room_once(house: House) -> None:
    served = Served(house, ("127.0.0.1:8000",))
    asyncio.run(furnish(served.further))
    served.further.bring()
    visitor = Visitor(served.app)
    assert visitor.get("/help").status == 200
    assert len(FURTHER) == len(set(FURTHER))
