"""Sessions and the answers around them, as a story tells them."""

from dataclasses import replace

from unhurried.app.commands import TellSession
from unhurried.core.events import FollowUpAnswered, ReadinessAnswered, SignsReported
from unhurried.core.practice import Depth, Ended, Kind, Plan, Report
from unhurried.core.things import Barrier
from unhurried.lab.reading.place import Place
from unhurried.lab.reading.table import Table, table
from unhurried.lab.reading.vocabulary import Vocabulary

DAY_MIN = 24 * 60
AGREED = "agreed"
PLAN = ("kind", "item", "lubricant", "depth", "hold_minutes", "partner", "barrier")
FELT = (
    "discomfort",
    "pain",
    "ease",
    "blood",
    "leakage",
    "numbing",
    "signs",
    "tension",
    "enjoyment",
)
SESSION = (*PLAN, *FELT, "ended")
FOLLOW_UP = ("soreness", "blood", "leakage", "signs")
CHECK_IN = ("pain", "discomfort", "ease", "soreness", "blood", "signs")
READINESS = (
    "tension",
    "sober",
    "nitrites",
    "pde5",
    "numbing",
    "well",
    "partner",
    "wide_agreed",
    "douched_hours_ago",
    "douches_this_week",
    "irritant_enema",
)


def read_session(value: object, place: Place, words: Vocabulary) -> TellSession:
    """Read a session that was done; pain, discomfort and blood left out stay unknown.

    Numbing and leakage left out mean no. An end left out counts as a session without
    one.
    """
    told = table(value, place, SESSION)
    told.need("kind")
    return TellSession(_plan(told, words), _report(told, words))


def _plan(told: Table, words: Vocabulary) -> Plan:
    kind = told.word("kind", tuple(Kind)) or Kind.TRAIN
    if kind.inserts:
        told.need("item")
    told.word("partner", (AGREED,))
    return Plan(
        kind=kind,
        item_id=told.word("item", words.items),
        lubricant_id=told.word("lubricant", words.lubricants),
        depth=told.word("depth", tuple(Depth)),
        hold_s=hold_s(told) or 0,
        partnered=told.has("partner"),
        barrier=told.word("barrier", tuple(Barrier)) or Barrier.NONE,
    )


def _report(told: Table, words: Vocabulary) -> Report:
    return replace(
        felt(told, words, told.word("ended", tuple(Ended)) or Ended.CRASHED),
        depth=told.word("depth", tuple(Depth)),
        hold_s=hold_s(told) or 0,
        leakage=told.flag("leakage") is True,
        numbing=told.flag("numbing") is True,
    )


def felt(told: Table, words: Vocabulary, ended: Ended) -> Report:
    """Read what was felt and seen; what is left out stays unanswered."""
    return Report(
        ended=ended,
        pain=told.score("pain"),
        discomfort=told.score("discomfort"),
        ease=told.score("ease"),
        blood=told.flag("blood"),
        leakage=told.flag("leakage"),
        numbing=told.flag("numbing"),
        signs=told.words("signs", words.signs),
        enjoyment=told.score("enjoyment"),
        tension=told.score("tension"),
    )


def hold_s(told: Table) -> int | None:
    """Read `hold_minutes` in whole seconds."""
    minutes = told.number("hold_minutes", DAY_MIN)
    return None if minutes is None else round(minutes * 60)


def read_follow_up(value: object, place: Place, words: Vocabulary) -> FollowUpAnswered:
    """Read a check-in on a later day; what is left out stays unanswered."""
    told = table(value, place, FOLLOW_UP)
    return FollowUpAnswered(
        soreness=told.score("soreness"),
        blood=told.flag("blood"),
        leakage=told.flag("leakage"),
        signs=told.words("signs", words.signs),
    )


def read_readiness(value: object, place: Place) -> ReadinessAnswered:
    """Read the answers before a session; what is left out stays unanswered."""
    told = table(value, place, READINESS)
    told.word("partner", (AGREED,))
    return ReadinessAnswered(
        tension=told.score("tension"),
        sober=told.flag("sober"),
        nitrites=told.flag("nitrites"),
        pde5=told.flag("pde5"),
        numbing=told.flag("numbing"),
        well=told.flag("well"),
        partner_agreed=True if told.has("partner") else None,
        wide_agreed=told.flag("wide_agreed"),
        douched_h=told.whole("douched_hours_ago", 10_000),
        douches_this_week=told.whole("douches_this_week", 100) or 0,
        irritant_enema=told.flag("irritant_enema"),
    )


def read_check_in(value: object, place: Place, words: Vocabulary) -> Table:
    """Open a check-in and see that it says something readable."""
    told = table(value, place, CHECK_IN)
    if not told.body:
        raise place.refuse("this check-in says nothing", "tell " + ", ".join(CHECK_IN))
    for key in ("pain", "discomfort", "ease", "soreness"):
        told.score(key)
    told.flag("blood")
    told.words("signs", words.signs)
    return told


def between_sessions(told: Table, words: Vocabulary) -> SignsReported:
    """Outside a session pain counts as soreness; none of it says that soreness is gone.

    Discomfort and ease belong to a session; no rule rests on them outside one.
    """
    return SignsReported(
        signs=told.words("signs", words.signs),
        blood=told.flag("blood"),
        soreness=worse(told.score("soreness"), told.score("pain") or None),
    )


def joined(session: TellSession, told: Table, words: Vocabulary) -> TellSession:
    """Inside a session: its report takes the worse of each answer."""
    report = session.report
    signs = (*report.signs, *told.words("signs", words.signs))
    blood = True if told.flag("blood") is True else report.blood
    pain = worse(told.score("pain"), told.score("soreness"))
    joined_up = replace(
        report,
        pain=worse(report.pain, pain),
        discomfort=worse(report.discomfort, told.score("discomfort")),
        ease=report.ease if told.score("ease") is None else told.score("ease"),
        blood=blood,
        signs=tuple(dict.fromkeys(signs)),
    )
    return replace(session, report=joined_up)


def worse(first: int | None, second: int | None) -> int | None:
    """The higher of two answers; one that was given, before one that was not."""
    told = [answer for answer in (first, second) if answer is not None]
    return max(told, default=None)
