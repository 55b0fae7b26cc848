"""From a command to the facts it makes: permission asked, nothing changed yet.

Each function is pure. It returns what will have happened, or raises `CannotDoThatNow`
with every reason; where a refusal concerns safety, it is a fact of its own.
"""

from dataclasses import dataclass

from unhurried.app.carrying import carried, reactions_of_both, view_of_both
from unhurried.app.commands import (
    Begin,
    CheckIn,
    Command,
    Debrief,
    ExplainCrash,
    Give,
    ImportRecord,
    ImportSession,
    ImportTable,
    LookAtTheClock,
    MergeRecord,
    NoteRestore,
    Tell,
    TellSession,
)
from unhurried.app.facts import checked, known_things
from unhurried.app.importing import taken_over
from unhurried.app.merging import joined
from unhurried.app.prescribing import plan_carried
from unhurried.app.stepping import (
    at_check_in,
    at_signal,
    by_time,
    debriefed,
    explained,
)
from unhurried.app.tabling import table_taken_over
from unhurried.coach.allow import allow_start, allow_telling
from unhurried.core.credit import Credited
from unhurried.core.errors import CannotDoThatNow
from unhurried.core.events import (
    Event,
    SessionBegan,
    SessionImported,
    SessionTold,
    StartRefused,
)
from unhurried.core.practice import Plan
from unhurried.core.reasons import Reason
from unhurried.core.state import State
from unhurried.protocol.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a command is answered.

    Attributes:
        state: at the time of the command.
        intact: whether the journal is whole.
        new_id: an identifier nobody has used, if the command needs one.
    """

    state: State
    book: Rulebook
    intact: bool
    new_id: str

    @property
    def now(self) -> Credited:
        """Credited time of the command."""
        return self.state.credit.credited_ms


@dataclass(frozen=True, slots=True)
class Answered:
    """The facts that a command makes, and why it was refused, if it was."""

    facts: tuple[Event, ...]
    refused: CannotDoThatNow | None = None


def answer(command: Command, setting: Setting) -> Answered:
    """Turn a command into facts.

    Raises:
        CannotDoThatNow: the step does not exist here; nothing is written.
        BadInput: it names something that is not there.
    """
    match command:
        case Tell(facts):
            return Answered(checked(facts, setting.state))
        case TellSession() | ImportSession():
            return Answered((_brought(command, setting),))
        case NoteRestore():
            return Answered(_restored(command, setting))
        case ImportRecord() | ImportTable() | MergeRecord():
            return Answered(_imported(command, setting))
        case Begin(plan):
            return _begin(plan, setting)
        case _:
            return Answered(_inside(command, setting))


def _inside(
    command: Give | CheckIn | LookAtTheClock | Debrief | ExplainCrash, setting: Setting
) -> tuple[Event, ...]:
    state, book = setting.state, setting.book
    match command:
        case Give(signal):
            return at_signal(state, signal, book)
        case CheckIn(pain, discomfort, ease, signs):
            return at_check_in(state, (pain, discomfort, ease), signs, book)
        case LookAtTheClock():
            return by_time(state, book)
        case Debrief(report):
            return debriefed(state, report)
        case _:
            return explained(state, command.report)


def _brought(command: TellSession | ImportSession, setting: Setting) -> Event:
    match command:
        case TellSession():
            return _told(command, setting)
        case ImportSession(plan, report, ago_ms):
            known_things(plan, setting.state)
            return SessionImported(setting.new_id, plan, report, ago_ms)


def _imported(
    command: ImportRecord | ImportTable | MergeRecord, setting: Setting
) -> tuple[Event, ...]:
    match command:
        case ImportRecord(newer):
            return taken_over(newer, setting.state, setting.book)
        case MergeRecord(newer):
            return joined(newer, setting.state, setting.book)
        case ImportTable(sessions):
            return table_taken_over(sessions, setting.state, setting.book)


def _restored(command: NoteRestore, setting: Setting) -> tuple[Event, ...]:
    newer, older = command.newer, setting.state
    noted = carried(newer, older, setting.book, whole=command.whole)
    return (
        noted,
        *reactions_of_both(newer, older),
        *plan_carried(newer, older),
        *view_of_both(newer, older, whole=command.whole),
    )


def _told(command: TellSession, setting: Setting) -> SessionTold:
    known_things(command.plan, setting.state)
    against = allow_telling(
        setting.state,
        setting.now,
        setting.book,
        command.plan,
        intact=setting.intact,
    )
    return SessionTold(
        setting.new_id, command.plan, command.report, command.ago_ms, against
    )


def _begin(plan: Plan, setting: Setting) -> Answered:
    if setting.state.running is not None:
        reason = Reason("crash", "running")
        raise CannotDoThatNow(
            "a session has begun already", (reason,), "end it or say what happened"
        )
    known_things(plan, setting.state)
    asked = allow_start(
        setting.state, setting.now, setting.book, plan, intact=setting.intact
    )
    if asked.permitted:
        return Answered((SessionBegan(setting.new_id, plan),))
    rules = tuple(dict.fromkeys(reason.rule for reason in asked.refusals))
    refused = CannotDoThatNow(
        "this session does not start now", asked.refusals, "`why` tells more"
    )
    return Answered((StartRefused(plan, rules),), refused)
