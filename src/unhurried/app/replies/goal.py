"""A goal from answers."""

from unhurried.app.replies.answers import Answers, Reply
from unhurried.core.events import GoalSet
from unhurried.core.practice import Depth
from unhurried.core.state import Person


def goal_of(answers: Answers) -> GoalSet:
    """Put a goal together; what was left open leaves it open."""
    return GoalSet(
        answers.size("diameter"), answers.word("depth", Depth), answers.text("purpose")
    )


def goal_so_far(person: Person) -> dict[str, Reply]:
    """The goal that is set, by the keys of its questions."""
    depth = person.goal_depth
    return {
        "diameter": person.goal_diameter,
        "depth": None if depth is None else depth.value,
        "purpose": person.purpose,
    }
