"""The lives around which every input is varied, from the first day to the widest."""

from typing import Any, Final

from tests.oracle.axes import ALL, FIRST, beyond
from tests.oracle.case import Case, Check, Past, Record
from tests.oracle.figures import DAY, HOUR

REST = 3 * DAY
Axes = dict[str, tuple[Any, ...]]
Sessions = tuple[Past, ...]


def row(width: int, times: int, every: int = REST, begin: int = 0) -> Sessions:
    """So many clean sessions at one width."""
    return tuple(Past(begin + number * every, width) for number in range(times))


def life(record: Sessions = (), **now: Any) -> Case:
    """A case with this record."""
    return Case(record=Record(record))._replace(**now)


NEW: Final = life()
READY: Final = life(row(130, 3), since=REST, width=160)
FOUR: Final = life(row(130, 4, 4 * DAY), since=4 * DAY, width=180)
CLIMBED: Final = life(
    row(130, 3) + row(160, 3, begin=9 * DAY) + row(190, 1, begin=18 * DAY),
    since=REST,
    width=190,
    depth=3,
)
WORN: Final = life(
    (*row(130, 9), Past(27 * DAY, 130, hold_s=900, kind="wear")),
    since=REST,
    kind="wear",
    depth=3,
    hold_s=900,
)
WIDE: Final = life(
    row(380, 6, 5 * DAY),
    since=5 * DAY,
    width=400,
    chosen=True,
    scored=0,
    wide_agreed=True,
    base_width=990,
)
PAIN: Final = Past(
    18 * DAY, 160, pain=4, ended="stopped", checks=(Check(DAY), Check(72 * HOUR))
)
HURT: Final = life((*row(130, 3), *row(160, 3, begin=9 * DAY), PAIN), since=7 * DAY)
KEPT: Final = life(row(130, 9), since=2 * DAY, goal=130, depth=3)
AWAY: Final = life(
    row(130, 3) + row(160, 3, begin=9 * DAY), since=43 * DAY, owned=(130, 160, 190)
)
SPOILED: Final = life(
    (Past(0, 160, pain=3), *row(130, 5, begin=REST)), since=REST, width=160
)
PAINED: Final = Past(30 * DAY, 130, hold_s=900, kind="wear", pain=3)
PAINED_WEAR: Final = life(
    (*row(130, 9), *row(160, 1, begin=27 * DAY), PAINED),
    since=REST,
    kind="wear",
    depth=3,
    hold_s=900,
)

UNEASY: Final = Past(REST, 160, pain=2)
PASSED: Final = life(
    (*row(130, 1), UNEASY, *row(130, 4, 4 * DAY, begin=2 * REST)),
    since=REST,
    width=160,
)
SHALLOW: Final = life(
    (Past(0, 190, depth=1), Past(REST, 160, discomfort=9), Past(2 * REST, depth=1)),
    since=REST,
)
BUSY: Final = life((Past(0), *row(130, 4, DAY, begin=20 * DAY)), since=4 * DAY, depth=3)

BASES: Final[dict[str, tuple[Case, Axes]]] = {
    "new": (NEW, ALL | FIRST),
    "ready": (READY, ALL | beyond(130)),
    "four": (FOUR, ALL | beyond(130)),
    "climbed": (CLIMBED, ALL | beyond(190)),
    "worn": (WORN, ALL | beyond(130)),
    "wide": (WIDE, ALL | beyond(380)),
    "hurt": (HURT, ALL | beyond(160)),
    "kept": (KEPT, ALL | beyond(130)),
    "busy": (BUSY, ALL | beyond(130)),
    "away": (AWAY, ALL | beyond(160)),
    "spoiled": (SPOILED, ALL | beyond(130)),
    "pained-wear": (PAINED_WEAR, ALL | beyond(160)),
    "passed": (PASSED, ALL | beyond(130)),
    "shallow": (SHALLOW, ALL | beyond(160)),
}
