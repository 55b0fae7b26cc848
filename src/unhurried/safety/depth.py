"""Gates about depth, and about growing on one axis at a time."""

from unhurried.core.practice import Depth
from unhurried.core.state import OwnedItem
from unhurried.history.progress import (
    at_size,
    deepest,
    easiest_width,
    longest_hold_s,
)
from unhurried.history.sessions import practised, since, width_of
from unhurried.kit.length import deepest as deepest_measured
from unhurried.safety.question import Question
from unhurried.safety.verdict import CLEAR, Axis, Verdict, caps, says


def depth(question: Question) -> Verdict:
    """Rule `depth`: tip, part, full; one stage beyond the deepest easy one here."""
    owned = question.owned
    if owned is None or not question.inserts:
        return CLEAR
    stage, code = open_stage(question, owned)
    verdict = caps(Axis.DEPTH, stage, "depth", code)
    measured = deepest_measured(owned.item)
    if measured is Depth.FULL:
        return verdict
    return verdict & caps(Axis.DEPTH, measured.rank, "step-length", "unknown-length")


def open_stage(question: Question, owned: OwnedItem) -> tuple[int, str]:
    """The deepest stage that the record opens with this item, and why."""
    here, state, book = question.here, question.state, question.book
    size = owned.item.diameter
    done = deepest(state, here, size)
    if done is not None:
        beyond = book.whole("depth.stages_beyond")
        return min(Depth.FULL.rank, done.rank + beyond), "one-beyond"
    recent = since(practised(state), here.depth_reset_at)
    if not recent:
        return Depth.TIP.rank, "begin-at-the-tip"
    if any(width_of(record) >= size for record in recent):
        return Depth.TIP.rank, "not-yet-easy"
    return Depth.PART.rank, "first-at-size"


def one_axis(question: Question) -> Verdict:
    """Rule `one-axis`: size, depth and hold never grow in the same session."""
    owned, plan = question.owned, question.plan
    if owned is None or plan is None or not question.inserts:
        return CLEAR
    grows = [
        name
        for name, growing in (
            ("size", _wider(question, owned)),
            ("depth", _deeper(question, owned)),
            ("hold", _longer(question, owned)),
        )
        if growing
    ]
    if len(grows) <= question.book.whole("one-axis.axes_at_most"):
        return CLEAR
    return says("one-axis", "together", axes=" and ".join(grows))


def _wider(question: Question, owned: OwnedItem) -> bool:
    """Wider than was ever easy since the last setback; a first size is no growth."""
    easy = easiest_width(question.state, question.here)
    known = [size for size in (question.here.proven, easy) if size is not None]
    return bool(known) and owned.item.diameter > max(known)


def _deeper(question: Question, owned: OwnedItem) -> bool:
    """Deeper than was easy here; a new size begins over and is growth enough."""
    plan, here = question.plan, question.here
    if plan is None or plan.depth is None:
        return False
    size = owned.item.diameter
    done = deepest(question.state, here, size)
    if done is not None:
        return plan.depth.rank > done.rank
    started = bool(at_size(question.state, here, size))
    return plan.depth is not Depth.TIP and (started or plan.depth is Depth.FULL)


def _longer(question: Question, owned: OwnedItem) -> bool:
    plan = question.plan
    if plan is None or question.is_wear:
        return False
    size = owned.item.diameter
    held = longest_hold_s(question.state, question.here, size, question.book)
    return plan.hold_s > held
