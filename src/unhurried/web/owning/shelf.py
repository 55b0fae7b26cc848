"""What is owned, with whether it is open now: put together in one go."""

from collections.abc import Mapping
from dataclasses import dataclass

from unhurried.app.application import Application
from unhurried.views.kit import KitPage, kit_page
from unhurried.views.kit_check import CheckPage, Wish, check_page
from unhurried.views.kit_items import ItemView
from unhurried.views.kit_lubricants import LubricantView
from unhurried.views.openness import Openness, openness
from unhurried.views.tonight import TonightPage, tonight_page


@dataclass(frozen=True, slots=True)
class Shelf:
    """The kit as it is now.

    Attributes:
        openness: by item, for those in use.
    """

    kit: KitPage
    openness: Mapping[str, Openness]

    @property
    def waits(self) -> bool:
        """Whether today's advice comes before any object."""
        return any(one.open is None for one in self.openness.values())

    def item(self, id_: str) -> ItemView | None:
        """The item with this id."""
        return next((one for one in self.kit.items if one.id == id_), None)

    def lubricant(self, id_: str) -> LubricantView | None:
        """The lubricant with this id."""
        return next((one for one in self.kit.lubricants if one.id == id_), None)


def shelf_of(app: Application) -> Shelf:
    """Look at everything that is owned."""
    state = app.state
    told = openness(state, app.decide(), app.book)
    page = kit_page(state, app.book, state.credit.credited_ms)
    return Shelf(page, {one.item_id: one for one in told})


def fitting_of(app: Application) -> TonightPage:
    """What can be used now, with what, and why the rest cannot."""
    return tonight_page(app.state, app.decide(), app.book)


def aspects_of(app: Application, item_id: str) -> CheckPage:
    """Every aspect of one object by itself, and the lubricants that fit it."""
    state = app.state
    now = state.credit.credited_ms
    return check_page(state, now, app.book, Wish(item_id))
