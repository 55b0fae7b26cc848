"""What a virtual person states on the first day: truthful and complete."""

from unhurried.app.facts import Stated
from unhurried.core.events import (
    AdultStated,
    AgreementGiven,
    ContinenceScored,
    ExperienceStated,
    GoalSet,
    ItemAdded,
    LubricantAdded,
    ScreeningAnswered,
)
from unhurried.core.events.person import Agreement, Experience
from unhurried.core.lengths import Mm, millimetres
from unhurried.core.practice import Depth
from unhurried.core.things import (
    Base,
    Item,
    ItemKind,
    Lubricant,
    LubricantBase,
    Material,
)
from unhurried.lab.bodies.interface import Body
from unhurried.lab.trial.setting import KIT_MM, Setting
from unhurried.protocol.rulebook import Rulebook

GEL = Lubricant("gel", "gel", LubricantBase.WATER, (), 300)
LENGTH = millimetres(70)
BASE_WIDER_MM = 40
SCORE_OF_NO_LEAKAGE = 0


def opening_facts(body: Body, setting: Setting, book: Rulebook) -> tuple[Stated, ...]:
    """Everything that set-up asks for, and the kit."""
    goal = millimetres(setting.goal_mm)
    very_wide = goal.tenths > book.whole("very-wide.over_mm") * 10
    agreed = tuple(Agreement) if very_wide else (Agreement.WIDE,)
    return (
        AdultStated(adult=True),
        ExperienceStated(Experience.NEW, _comfortable(body)),
        GoalSet(goal, Depth.FULL),
        all_clear(book),
        ContinenceScored(SCORE_OF_NO_LEAKAGE),
        *(AgreementGiven(one) for one in agreed),
        LubricantAdded(GEL),
        *(ItemAdded(_item(width)) for width in kit_of(body, setting)),
    )


def all_clear(book: Rulebook) -> ScreeningAnswered:
    """Every health question answered with no."""
    return ScreeningAnswered(dict.fromkeys(book.conditions, False))


def kit_of(body: Body, setting: Setting) -> tuple[float, ...]:
    """The widths owned, in mm: as the setting says, else the body, else the usual."""
    own = tuple(getattr(body, "kit", None) or ())
    return tuple(sorted(set(setting.kit or own or KIT_MM)))


def _comfortable(body: Body) -> Mm | None:
    said = getattr(body, "comfortable_mm", None)
    return None if said is None else millimetres(round(float(said), 1))


def _item(width_mm: float) -> Item:
    return Item(
        id=f"{width_mm:g}",
        name=f"{width_mm:g} mm",
        kind=ItemKind.DILATOR,
        diameter=millimetres(width_mm),
        length=LENGTH,
        material=Material.SILICONE,
        base=Base.FLARED,
        base_width=millimetres(width_mm + BASE_WIDER_MM),
        shared=False,
    )
