"""Find what is owned by the name its owner gave it."""

from collections.abc import Mapping
from typing import Protocol, TypeVar

from unhurried.app.application import Application
from unhurried.cli.asking import Asker
from unhurried.core.errors import BadInput
from unhurried.core.state import State
from unhurried.core.things import Item, Lubricant
from unhurried.views.question import Answer, Choice, Question


class Named(Protocol):
    """Something with an id and a name."""

    @property
    def id(self) -> str:
        """Opaque."""
        ...

    @property
    def name(self) -> str:
        """What its owner calls it."""
        ...


Thing = TypeVar("Thing", bound=Named)


def items_of(state: State) -> dict[str, Item]:
    """Every item in use, by its id."""
    owned = state.items.values()
    return {one.item.id: one.item for one in owned if not one.retired}


def find(things: Mapping[str, Thing], said: str, where: str) -> Thing:
    """Find one by its name or its id.

    Raises:
        BadInput: none is called so, or several are; the hint names what there is.
    """
    wanted = said.strip().casefold()
    if said in things:
        return things[said]
    found = [one for one in things.values() if one.name.casefold() == wanted]
    if len(found) == 1:
        return found[0]
    names = ", ".join(one.name for one in things.values()) or "nothing so far"
    if found:
        hint = "use an id of `kit list --json`: " + ", ".join(one.id for one in found)
        raise BadInput(f"several are called {said[:40]!r}", where, hint)
    raise BadInput(f"nothing is called {said[:40]!r}", where, f"there is: {names}")


def chosen(things: Mapping[str, Thing], said: str | None, asker: Asker) -> Thing:
    """Find what was named, or let it be chosen from a list."""
    if said is not None:
        return find(things, said, "the name")
    asker.need("which one", "name it")
    if not things:
        raise BadInput(
            "there is nothing to choose from", hint="`kit add` describes one"
        )
    choices = tuple(Choice(one.id, one.name) for one in things.values())
    question = Question(
        "which", "Which one?", "", Answer.CHOICE, choices, skippable=False
    )
    return things[str(asker.ask(question))]


def lubricants_of(application: Application) -> Mapping[str, Lubricant]:
    """Every lubricant, by its id."""
    return application.state.lubricants
