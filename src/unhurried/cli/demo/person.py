"""The made-up person of the example: what they say about themselves and own."""

from collections.abc import Iterable

from unhurried.app.commands import Tell
from unhurried.core.events import (
    AdultStated,
    ContinenceScored,
    ExperienceStated,
    GoalSet,
    ItemAdded,
    LubricantAdded,
    ReactionsStated,
    ReadinessAnswered,
    ScreeningAnswered,
)
from unhurried.core.events.person import Experience
from unhurried.core.lengths import Mm
from unhurried.core.practice import Depth
from unhurried.core.things import (
    Base,
    Item,
    ItemKind,
    Lubricant,
    LubricantBase,
    Material,
)

GEL = Lubricant("example-gel", "water-based gel", LubricantBase.WATER, (), 290)
_WIDTHS_MM = (13, 16, 19, 22)
_LENGTH = Mm(900)
_BASE_WIDER = 300

CALM = ReadinessAnswered(
    tension=3,
    sober=True,
    nitrites=False,
    pde5=False,
    numbing=False,
    well=True,
    irritant_enema=False,
)


def items() -> tuple[Item, ...]:
    """Four soft dilators, 3 mm apart."""
    return tuple(_dilator(width) for width in _WIDTHS_MM)


def introduction(conditions: Iterable[str]) -> Tell:
    """What is answered at set-up; none of the conditions holds."""
    return Tell(
        (
            AdultStated(adult=True),
            ScreeningAnswered(dict.fromkeys(conditions, False)),
            ExperienceStated(Experience.NEW),
            GoalSet(Mm(220), Depth.FULL, "comfort"),
            ContinenceScored(1),
            *(ItemAdded(item) for item in items()),
            LubricantAdded(GEL),
            ReactionsStated(()),
        )
    )


def _dilator(width_mm: int) -> Item:
    width = Mm(width_mm * 10)
    return Item(
        id=f"example-{width_mm}",
        name=f"dilator {width_mm}",
        kind=ItemKind.DILATOR,
        diameter=width,
        length=_LENGTH,
        neck=width,
        material=Material.SILICONE,
        base=Base.FLARED,
        base_width=Mm(width.tenths + _BASE_WIDER),
        shared=False,
        storage=f"pouch {width_mm}",
    )
