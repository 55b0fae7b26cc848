"""What was done with something: washed, looked over, put aside."""

from collections.abc import Callable, Mapping
from typing import Final

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.core.errors import BadInput
from unhurried.core.events import (
    ItemCared,
    ItemRetired,
    KitFact,
    LubricantRetired,
)

DONE: Final[Mapping[str, Callable[[str], KitFact]]] = {
    "cleaned": lambda id_: ItemCared(id_, cleaned=True),
    "sound": lambda id_: ItemCared(id_, sound=True),
    "damaged": lambda id_: ItemCared(id_, sound=False),
    "aside": ItemRetired,
}


def tell(app: Application, id_: str, done: str) -> None:
    """Keep what was done; put aside already, it stays so.

    Raises:
        BadInput: nothing of this kind can be done, or nothing has this id.
    """
    if done == "aside" and id_ in app.state.lubricants:
        app.do(Tell((LubricantRetired(id_),)))
        return
    if done not in DONE:
        raise BadInput("this is not known here", "done", ", ".join(DONE))
    if done == "aside" and _aside(app, id_):
        return
    app.do(Tell((DONE[done](id_),)))


def _aside(app: Application, id_: str) -> bool:
    owned = app.state.items.get(id_)
    return owned is not None and owned.retired
