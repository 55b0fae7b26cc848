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
    PartnerViewChosen,
    PartnerViewStopped,
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
    match fact:
        case ScreeningAnswered():
            return screened(state, fact, book)
        case PauseBegan() | PauseEnded():
            return replace(state, pause=_pause(state, fact))
        case ReactionsStated(substances):
            person = replace(state.person, reactions=substances)
            return replace(state, person=person)
        case ClinicianPlanUsed() | ClinicianPlanEnded():
            return prescribed(state, fact)
        case PartnerViewChosen() | PartnerViewStopped():
            view = fact.view if isinstance(fact, PartnerViewChosen) else None
            return replace(state, partner_view=view)
        case _:
            return replace(state, person=_about(state, fact))


def _pause(state: State, fact: PauseBegan | PauseEnded) -> OwnPause | None:
    if isinstance(fact, PauseEnded):
        return None
    now = state.credit.credited_ms
    until = None if fact.lasts_ms is None else now + fact.lasts_ms
    return OwnPause(now, until, fact.why)


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
