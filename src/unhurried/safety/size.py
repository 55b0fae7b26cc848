"""Gates about width: the first size, the step, when it opens, and where it ends."""

from unhurried.core.events.person import Experience
from unhurried.core.lengths import Mm
from unhurried.core.practice import Kind
from unhurried.core.reasons import Bearing
from unhurried.core.state import SessionRecord
from unhurried.history.progress import clean_at, clean_run_at, days_at
from unhurried.history.sessions import practised, since
from unhurried.safety.question import Question
from unhurried.safety.verdict import CLEAR, Axis, Verdict, caps, says

TENTHS = 10


def first_size(question: Question) -> Verdict:
    """Rule `first-size`: until a size is proven, by experience; unknown is new."""
    if question.here.proven is not None:
        return CLEAR
    level = question.state.person.experience or Experience.NEW
    most = question.book.whole(f"first-size.absolute_{level.value}_mm")
    leap = most + question.book.whole("step.absolute_mm")
    verdict = caps(Axis.DIAMETER, most * TENTHS, "first-size", "first", mm=most) & caps(
        Axis.DIAMETER, leap * TENTHS, "step", "widest-step"
    )
    at_most = question.here.at_most
    if at_most is None:
        return verdict
    rule = question.here.rule or "ready"
    return verdict & caps(Axis.DIAMETER, at_most.tenths, rule, "not-yet-proven")


def after_trouble(question: Question) -> Verdict:
    """Rules `pain-heal` and `blood`: one size smaller, until a step is earned anew.

    Where nothing smaller is owned: settling first, then the smallest, at the tip.
    """
    below = question.here.below
    if below is None:
        return CLEAR
    rule = question.here.rule
    if _owns_smaller(question, below):
        return caps(Axis.DIAMETER, below.tenths - 1, rule, "one-size-smaller")
    needed = question.book.whole("smallest.settle_sessions")
    done = _settled_since(question)
    if done < needed:
        code = "settle-first"
        return caps(
            Axis.DIAMETER, below.tenths - 1, "smallest", code, needed=needed, done=done
        )
    return caps(Axis.DIAMETER, below.tenths, "smallest", "again-at-the-tip")


def step(question: Question) -> Verdict:
    """Rules `step`, `ready` and `pace`: how much wider the next size may be."""
    proven = question.here.proven
    if proven is None:
        return CLEAR
    book = question.book
    most = proven.tenths + book.whole("step.absolute_mm") * TENTHS
    verdict = caps(Axis.DIAMETER, most, "step", "widest-step")
    for tenths, rule, code in (_ready(question, proven), _paced(question, proven)):
        verdict &= caps(Axis.DIAMETER, proven.tenths + tenths, rule, code)
    return verdict


def easy_first(question: Question) -> Verdict:
    """Rule `ready`: nothing wider than a width that was not easy, until it has been."""
    if not question.here.hard:
        return CLEAR
    return caps(Axis.DIAMETER, min(question.here.hard).tenths, "ready", "not-easy-yet")


def ceiling(question: Question) -> Verdict:
    """Rule `ceiling`: nothing above it is planned."""
    most = question.book.whole("ceiling.mm")
    return caps(Axis.DIAMETER, most * TENTHS, "ceiling", "ceiling", mm=most)


def taken_back(question: Question) -> Verdict:
    """Rules `detrain`, `pain-heal`, `blood`: say why the plan is smaller."""
    here = question.here
    if not here.rule or since(practised(question.state), here.reset_at):
        return CLEAR
    told_already = here.below is not None or here.proven == _widest(question)
    if told_already or (here.proven or Mm(1)) > _widest(question):
        return CLEAR
    code = f"gap-{here.lapsed}" if here.rule == "detrain" else "one-size-smaller"
    return says(here.rule, code, Bearing.LIMITS)


def _ready(question: Question, proven: Mm) -> tuple[int, str, str]:
    """How many tenths the count of clean sessions opens above `proven`."""
    book, state, here = question.book, question.state, question.here
    clean = clean_at(state, here, proven)
    if clean < book.whole("ready.clean_sessions"):
        return 0, "ready", "more-clean"
    if clean_run_at(state, here, proven) < book.whole("ready.in_a_row"):
        return 0, "ready", "in-a-row"
    if clean < book.whole("ready.clean_sessions_wide_step"):
        return book.whole("ready.wide_step_over_mm") * TENTHS, "ready", "wide-step"
    return book.whole("step.absolute_mm") * TENTHS, "ready", "ready"


def _paced(question: Question, proven: Mm) -> tuple[int, str, str]:
    """How many tenths the days at this size open: 3 mm for every 7 days."""
    book = question.book
    days = days_at(question.state, question.here, proven, question.now)
    blocks = days // book.whole("pace.days")
    most = book.whole("step.absolute_mm")
    millimetres = min(most, blocks * book.whole("pace.per_mm"))
    return millimetres * TENTHS, "pace", "days-at-size"


def _widest(question: Question) -> Mm:
    records: tuple[SessionRecord, ...] = practised(question.state)
    return max((record.diameter or Mm(1) for record in records), default=Mm(1))


def _settled_since(question: Question) -> int:
    return sum(
        record.plan.kind is Kind.SETTLE and record.began >= question.here.reset_at
        for record in question.state.sessions
    )


def _owns_smaller(question: Question, below: Mm) -> bool:
    return any(
        not owned.retired and owned.item.diameter < below
        for owned in question.state.items.values()
    )
