"""What a person said about themselves."""

from dataclasses import replace
from typing import assert_never

from unhurried.coach.folding.conditions import screened
from unhurried.coach.folding.prescribing import prescribed
from unhurried.core.events import (
    AdultStated,
    AgreementGiven,
    ClinicianPlanEnded,
    ClinicianPlanUsed,
    ExperienceStated,
    GoalSet,
    PauseBegan,
    PauseEnded,
    PersonFact,
    PlateauNamed,
    ReactionsStated,
    ScreeningAnswered,
)
from unhurried.core.state import OwnPause, Person, State
from unhurried.protocol.rulebook import Rulebook


def fold_person(state: State, fact: PersonFact, book: Rulebook) -> State:
    """Take up what the person said."""
    now = state.credit.credited_ms
    match fact:
        case ScreeningAnswered():
            return screened(state, fact, book)
        case PauseBegan(why, lasts_ms):
            until = None if lasts_ms is None else now + lasts_ms
            return replace(state, pause=OwnPause(now, until, why))
        case PauseEnded():
            return replace(state, pause=None)
        case ReactionsStated(substances):
            person = replace(state.person, reactions=substances)
            return replace(state, person=person)
        case ClinicianPlanUsed() | ClinicianPlanEnded():
            return prescribed(state, fact)
        case _:
            return replace(state, person=_about(state, fact))


def _about(
    state: State,
    fact: AdultStated | ExperienceStated | GoalSet | AgreementGiven | PlateauNamed,
) -> Person:
    person = state.person
    match fact:
        case AdultStated(adult):
            return replace(person, adult=adult and person.adult is not False)
        case ExperienceStated(experience, comfortable):
            return replace(person, experience=experience, comfortable=comfortable)
        case GoalSet(diameter, depth, purpose):
            return replace(
                person,
                goal_diameter=diameter,
                goal_depth=depth,
                purpose=purpose,
                plateau_at=None,
            )
        case AgreementGiven(agreement):
            kept = tuple(one for one in person.agreements if one is not agreement)
            return replace(person, agreements=(*kept, agreement))
        case PlateauNamed():
            return replace(person, plateau_at=state.credit.credited_ms)
        case _:
            assert_never(fact)
