"""Gates about how long: a training hold in stages, and wearing."""

from unhurried.core.clock import MINUTE_MS
from unhurried.core.practice import Kind
from unhurried.core.state import OwnedItem
from unhurried.history.clean import is_easy
from unhurried.history.progress import clean_at, hold_stage_s
from unhurried.safety.question import Question
from unhurried.safety.verdict import CLEAR, Axis, Verdict, caps, says

MINUTE_S = MINUTE_MS // 1000


def hold(question: Question) -> Verdict:
    """Rule `hold`: five minutes at first, then ten, then fifteen; never over twenty."""
    owned = question.owned
    if not question.inserts or question.is_wear or owned is None:
        return CLEAR
    most = question.book.whole("hold.absolute_min") * MINUTE_S
    size = owned.item.diameter
    stage = hold_stage_s(question.state, question.here, size, question.book)
    return caps(Axis.HOLD, stage, "hold", "stage") & caps(
        Axis.HOLD, most, "hold", "longest"
    )


def wear(question: Question) -> Verdict:
    """Rule `wear`: opens late, in stages; longest only well inside what is known."""
    owned = question.owned
    if not question.is_wear or owned is None:
        return CLEAR
    book = question.book
    clean = clean_at(question.state, question.here, owned.item.diameter)
    needed = book.whole("wear.opens_after")
    if clean < needed:
        return says("wear", "not-open", needed=needed, done=clean)
    minutes = _open_minutes(question, owned, clean)
    longest = book.whole("wear.absolute_min")
    return caps(Axis.HOLD, minutes * MINUTE_S, "wear", "stage") & caps(
        Axis.HOLD, longest * MINUTE_S, "wear", "longest"
    )


def _open_minutes(question: Question, owned: OwnedItem, clean: int) -> int:
    """The next stage after those worn without trouble at this size."""
    book = question.book
    stages = book.series("wear.stages_min")
    worn = max(
        (
            record.report.hold_s // MINUTE_S
            for record in question.state.sessions
            if record.plan.kind is Kind.WEAR
            and is_easy(record)
            and record.diameter == owned.item.diameter
            and record.began > question.here.reset_at
        ),
        default=0,
    )
    following = [stage for stage in stages if stage > worn]
    minutes = min(following[0] if following else stages[-1], stages[-1])
    over = book.whole("wear.long_over_min")
    proven = question.here.proven
    roomy = proven is not None and owned.item.diameter < proven
    long_enough = clean >= book.whole("wear.long_clean_sessions")
    return minutes if roomy and long_enough else min(minutes, over)
