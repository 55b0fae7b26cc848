"""The person of a story: the answers of the set-up, each as the fact it makes."""

from unhurried.app.replies.leaving_out import KNOWN
from unhurried.core.events import (
    AdultStated,
    AgreementGiven,
    ExperienceStated,
    GoalSet,
    LaterFact,
    PersonFact,
    PlateauNamed,
    ReactionsStated,
)
from unhurried.core.events.person import Agreement, Experience
from unhurried.core.practice import Depth
from unhurried.lab.reading.health import read_continence, read_screening
from unhurried.lab.reading.lengths import WIDTHS, length, width
from unhurried.lab.reading.place import Place
from unhurried.lab.reading.table import Table, table
from unhurried.lab.reading.vocabulary import Vocabulary

PERSON = (
    "adult",
    "experience",
    "comfortable_mm",
    "goal",
    "screening",
    "continence",
    "agreements",
    "reactions",
)
GOAL = (*WIDTHS, "depth", "purpose", "plateau")
Answers = tuple[PersonFact | LaterFact, ...]


def read_person(value: object, place: Place, words: Vocabulary) -> Answers:
    """Read the answers; what is left out makes no fact, so it stays unanswered."""
    told = table(value, place, PERSON)
    facts: list[PersonFact | LaterFact] = [*_said(told)]
    if told.has("goal"):
        facts += read_goal(told.body["goal"], told.at("goal"))
    if told.has("screening"):
        place = told.at("screening")
        facts.append(read_screening(told.body["screening"], place, words))
    if told.has("continence"):
        facts.append(read_continence(told.body["continence"], told.at("continence")))
    agreed = told.words("agreements", tuple(Agreement))
    if told.has("reactions"):
        facts.append(ReactionsStated(told.words("reactions", KNOWN)))
    return (*facts, *(AgreementGiven(agreement) for agreement in agreed))


def read_goal(value: object, place: Place) -> tuple[PersonFact, ...]:
    """Read a goal; `plateau = true` says that this is as far as it goes, for now."""
    told = table(value, place, GOAL)
    size, depth = width(told), told.word("depth", tuple(Depth))
    purpose = told.text("purpose") or ""
    facts: list[PersonFact] = []
    if size or depth or purpose:
        facts.append(GoalSet(size, depth, purpose))
    if told.flag("plateau") is True:
        facts.append(PlateauNamed())
    if not facts:
        raise place.refuse("this goal says nothing", "give diameter_mm or depth")
    return tuple(facts)


def _said(told: Table) -> tuple[PersonFact, ...]:
    facts: list[PersonFact] = []
    adult = told.flag("adult")
    if adult is not None:
        facts.append(AdultStated(adult))
    experience = told.word("experience", tuple(Experience))
    comfortable = length(told, "comfortable_mm")
    if experience is not None:
        facts.append(ExperienceStated(experience, comfortable))
    elif comfortable is not None:
        hint = "add experience = ..., which it belongs to"
        raise told.at("comfortable_mm").refuse("'experience' is missing", hint)
    return tuple(facts)
