"""A crash at one moment of a session, and whatever is told of it afterwards."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from tests.life import item, newcomer, stamp
from tests.session.rules import BOOK
from unhurried.coach.fold import apply, at_time
from unhurried.core.entries import Entry
from unhurried.core.events import CrashExplained, CrashNoticed, FollowUpAnswered
from unhurried.core.practice import Depth, Ended, Kind, Plan, Report
from unhurried.core.state import Running, State
from unhurried.core.steps import Step
from unhurried.protocol.rulebook import Rulebook
from unhurried.safety.permit import authorise
from unhurried.safety.question import ask

SOON, NEXT_DAY = 0.02, 1.0
BEST = Report(
    Ended.COMPLETED,
    Depth.FULL,
    1200,
    pain=0,
    discomfort=0,
    ease=10,
    blood=False,
    leakage=False,
    numbing=False,
)
PLANS = (Plan(Kind.SETTLE), Plan(Kind.TRAIN, "item", "gel", Depth.TIP, 300))
RECORD = newcomer(item("item", 13), item("smaller", 10)).state


Fold = Callable[[State, Entry, Rulebook], State]


def crash_faults(running: Running, fold: Fold = apply) -> Iterator[str]:
    """What must not be after a crash at this moment; nothing once it has ended."""
    if running.step is Step.ENDED:
        return
    state = replace(RECORD, running=running)
    noticed = fold(state, Entry(stamp(SOON), CrashNoticed(running.id)), BOOK)
    for name, here in (("found", state), ("noticed", noticed)):
        if _permitted(here, SOON):
            yield f"{running.step}: something may begin when it is {name}"
    told = CrashExplained(running.id, BEST)
    explained = fold(noticed, Entry(stamp(SOON), told), BOOK)
    quiet = FollowUpAnswered(None, 0, blood=False, leakage=False)
    later = apply(explained, Entry(stamp(NEXT_DAY), quiet), BOOK)
    yield from _counted_faults(later, running)


def _counted_faults(state: State, running: Running) -> Iterator[str]:
    [record] = state.sessions
    if record.report.ended is not Ended.CRASHED or record.easy:
        yield f"{running.step}: it counts as {record.report.ended}"
    if running.plan.kind.inserts and PLANS[1] in _permitted(state, NEXT_DAY + 0.1):
        yield f"{running.step}: no rest is asked for after it"


def _permitted(state: State, day: float) -> list[Plan]:
    now = at_time(state, stamp(day), BOOK)
    question = ask(now, now.credit.credited_ms, BOOK, intact=True)
    return [plan for plan in PLANS if authorise(replace(question, plan=plan)).permitted]
