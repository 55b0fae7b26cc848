"""The facts of a set-up file: the person, what is owned, in the keys of stories."""

from collections.abc import Iterator

from unhurried.app.application import Application
from unhurried.app.replies.goal import goal_of
from unhurried.app.replies.item import ITEM, item_of
from unhurried.app.replies.leaving_out import reactions_of
from unhurried.app.replies.lubricant import LUBRICANT, lubricant_of
from unhurried.app.replies.person import person_of
from unhurried.bootstrap.opening import memory_application
from unhurried.bootstrap.world import World
from unhurried.cli.continence import score_in
from unhurried.cli.files import Table
from unhurried.cli.screening import screening_in
from unhurried.core.events import (
    ItemAdded,
    KitFact,
    LaterFact,
    LubricantAdded,
    PersonFact,
)
from unhurried.views.questions import about

PERSON = (*about("person"), *about("reactions"))
BESIDE = ("goal", "screening", "continence")
Facts = tuple[PersonFact | KitFact | LaterFact, ...]


def facts_in(table: Table, told_to: Application | World) -> list[Facts]:
    """Understand the whole file.

    Args:
        table: the file.
        told_to: the application that will be told; a world, to try the file out.

    Returns:
        Groups of facts, each to be told in one go; empty groups are left out.

    Raises:
        BadInput: something is not understood.
    """
    if isinstance(told_to, World):
        told_to = memory_application(told_to.clock, told_to.chance)
    groups = [tuple(_person(table, told_to)), tuple(_kit(table, told_to))]
    return [group for group in groups if group]


def _person(table: Table, application: Application) -> Iterator[PersonFact | LaterFact]:
    person = table.table("person")
    if person is None:
        return
    answers = person.answers(PERSON, BESIDE)
    yield from person_of(answers)
    yield from reactions_of(answers)
    goal = person.table("goal")
    if goal is not None:
        yield goal_of(goal.answers(about("goal")))
    if "screening" in person.body:
        yield screening_in(person, application)
    if "continence" in person.body:
        yield score_in(person)


def _kit(table: Table, application: Application) -> Iterator[KitFact]:
    """What is owned already, by its name, is not added twice."""
    items = {owned.item.name for owned in application.state.items.values()}
    bottles = {one.name for one in application.state.lubricants.values()}
    for row in table.tables("items"):
        item = item_of(row.answers(ITEM), application.new_id(), row.where)
        if item.name not in items:
            items.add(item.name)
            yield ItemAdded(item)
    for row in table.tables("lubricants"):
        answers = row.answers(LUBRICANT)
        lubricant = lubricant_of(answers, application.new_id(), row.where)
        if lubricant.name not in bottles:
            bottles.add(lubricant.name)
            yield LubricantAdded(lubricant)
