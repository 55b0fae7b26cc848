"""What goes over the wire: the words of a page, and what it hears of its session."""

from typing import Annotated, TypeAlias

from msgspec import Meta, Struct, structs

from unhurried.app.commands import CheckIn, Debrief, Word
from unhurried.app.replies.answers import Answers
from unhurried.app.replies.report import report_of
from unhurried.core.errors import BadInput
from unhurried.core.practice import Ended
from unhurried.core.steps import Signal, Step
from unhurried.views.player.now import Now
from unhurried.views.player.script import Script

MOST_WORDS = 1000
Id: TypeAlias = Annotated[str, Meta(pattern="^[0-9a-f]{32}$")]
Score: TypeAlias = Annotated[int, Meta(ge=0, le=10)]
Ago: TypeAlias = Annotated[int, Meta(ge=0, lt=2**53)]
Name: TypeAlias = Annotated[str, Meta(max_length=64)]
Names: TypeAlias = Annotated[tuple[Name, ...], Meta(max_length=64)]
Note: TypeAlias = Annotated[str, Meta(max_length=500)]


class Felt(Struct, frozen=True, forbid_unknown_fields=True):
    """A short check-in; null is 'not answered'."""

    pain: Score | None = None
    discomfort: Score | None = None
    ease: Score | None = None
    signs: Names = ()


class Told(Struct, frozen=True, forbid_unknown_fields=True):
    """How it was, after removal; null is 'not answered'."""

    pain: Score | None = None
    discomfort: Score | None = None
    ease: Score | None = None
    enjoyment: Score | None = None
    tension: Score | None = None
    blood: bool | None = None
    leakage: bool | None = None
    numbing: bool | None = None
    signs: Names = ()
    note: Note | None = None


class Said(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One word: a signal, a check-in or a debrief, with the place it was said at.

    Attributes:
        id: nobody else's; a word that arrives twice counts once.
        step, before: where the session was on the page.
        ago_ms: how long before it was sent it was said.
    """

    id: Id
    step: Step
    before: Step
    ago_ms: Ago
    signal: Signal | None = None
    check_in: Felt | None = None
    debrief: Told | None = None


class Words(Struct, frozen=True, forbid_unknown_fields=True):
    """What a page has to say: words in order, or only that it is there.

    Attributes:
        page: an id that the page made for itself.
        take: whether it is to lead from now on.
        leave: whether it goes away.
    """

    session: Name
    page: Id
    words: Annotated[tuple[Said, ...], Meta(max_length=MOST_WORDS)] = ()
    take: bool = False
    leave: bool = False


class Opened(Struct, frozen=True):
    """The script of the running session, and where it is; null when there is none."""

    script: Script | None
    now: Now | None


class Heard(Struct, frozen=True):
    """What became of the words, and where the session truly is.

    Attributes:
        session: the running session; null when there is none.
        now: where that is; null when the page's own session is over.
        leads: whether this page leads.
        kept: ids of the words that count.
        left: ids of the words that had no place any more.
    """

    session: str | None
    now: Now | None
    leads: bool
    kept: tuple[str, ...]
    left: tuple[str, ...]


class Refused(Struct, frozen=True):
    """Why nothing was done, and one way on."""

    what: str
    hint: str


class Refusal(Struct, frozen=True):
    """The body of an answer that is none."""

    error: Refused


def word_of(said: Said) -> Word:
    """Take a word from the wire.

    Raises:
        BadInput: it says nothing, or several things at once.
    """
    given = [
        one for one in (said.signal, said.check_in, said.debrief) if one is not None
    ]
    if len(given) != 1:
        raise BadInput("a word says one thing", said.id, "send them one by one")
    return Word(_meant(given[0]), said.step, said.before, said.ago_ms)


def _meant(one: Signal | Felt | Told) -> Signal | CheckIn | Debrief:
    match one:
        case Signal():
            return one
        case Felt():
            return CheckIn(one.pain, one.discomfort, one.ease, one.signs)
        case Told():
            return Debrief(report_of(Answers(structs.asdict(one)), Ended.COMPLETED))
