"""The script of a session: table, lengths, words and questions, all for one plan."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from unhurried.core.clinician_plan import ClinicianPlan
from unhurried.core.events.session import CheckedIn
from unhurried.core.state import Running, State
from unhurried.core.steps import Signal, Step
from unhurried.core.things import LubricantBase
from unhurried.protocol.rulebook import Rulebook
from unhurried.session.because import led_here
from unhurried.session.cues import Breath, breath
from unhurried.session.hearing import heard, stop_limit
from unhurried.session.paces import Pace, pace
from unhurried.views.first_aid import FirstAid, triage
from unhurried.views.player.moves import Moves, moves
from unhurried.views.player.sheets import Sheet, sheets
from unhurried.views.question import Question
from unhurried.views.questions import about, signs
from unhurried.views.words.player import SAYS
from unhurried.views.words.sentence import sentence
from unhurried.views.words.signals import KEYS


@dataclass(frozen=True, slots=True)
class Limits:
    """What an answer to a check-in leads to.

    Attributes:
        pause, stop: pain from which the session pauses, and stops.
        signs: the signal that each sign amounts to; empty where it is none.
    """

    pause: int
    stop: int
    signs: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Script:
    """All that a page needs to lead this session, with no sentence of its own.

    Attributes:
        session: the id that every word about it carries.
        paces: lengths of time in ms.
        object, warm_up: names as the person gave them; empty where there is none.
        led: why a signal leads where it does, where a rule says so.
        keys: a single letter for each answer.
        check_in, debrief, signs: the questions of these occasions.
        first_aid: what to do about each sign, the gravest first.
        says: every other sentence, by its name.
    """

    session: str
    moves: Moves
    paces: Pace
    hold_s: int
    limits: Limits
    breath: Breath
    object: str
    warm_up: str
    sheets: Mapping[Step, Sheet]
    led: Mapping[Signal, str]
    keys: Mapping[Signal, str]
    check_in: tuple[Question, ...]
    debrief: tuple[Question, ...]
    signs: Question
    first_aid: tuple[FirstAid, ...]
    says: Mapping[str, str]


def script_of(running: Running, state: State, book: Rulebook) -> Script:
    """Write the script of a running session."""
    plan = running.plan
    return Script(
        session=running.id,
        moves=moves(plan),
        paces=pace(plan, _base(plan.lubricant_id, state), book),
        hold_s=plan.hold_s,
        limits=_limits(state.prescribed, book),
        breath=breath(book),
        object=_name(plan.item_id, state),
        warm_up=_name(plan.warm_up_id, state),
        sheets=sheets(partnered=plan.partnered),
        led=_led(running),
        keys=KEYS,
        check_in=about("check-in"),
        debrief=about("debrief"),
        signs=signs(book),
        first_aid=triage(book),
        says=SAYS,
    )


def _limits(prescribed: ClinicianPlan | None, book: Rulebook) -> Limits:
    return Limits(
        pause=book.whole("pain-pause.pain"),
        stop=stop_limit(prescribed, book),
        signs={sign: _meant(sign, book) for sign in book.signs},
    )


def _meant(sign: str, book: Rulebook) -> str:
    signal = heard(CheckedIn("", pain=0, signs=(sign,)), book, None)
    return "" if signal is None else signal.value


def _led(running: Running) -> Mapping[Signal, str]:
    told = {each: led_here(replace(running, by=each)) for each in Signal}
    return {each: sentence(reasons[0]) for each, reasons in told.items() if reasons}


def _base(lubricant_id: str | None, state: State) -> LubricantBase | None:
    lubricant = state.lubricants.get(lubricant_id or "")
    return None if lubricant is None else lubricant.base


def _name(item_id: str | None, state: State) -> str:
    owned = state.items.get(item_id or "")
    return "" if owned is None else owned.item.name
