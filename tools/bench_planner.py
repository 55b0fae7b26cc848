"""Time the planner that learns: an update, a decision, a replay, on 300 sessions.

    python -m tools.bench_planner [PARTICLES]

The history is one body that does well, for two and a half years. A decision is
timed right after each new session, when nothing about it is known yet, and again on the
same record. Medians and the 99th percentile of this machine's processor time, beside
yardsticks (`bench_yardsticks.py`).
"""

import statistics
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field

from tools.bench_yardsticks import took, yardsticks
from unhurried.bootstrap.shipped import rulebook
from unhurried.coach.decide import Coach
from unhurried.coach.fold import apply
from unhurried.core.clock import DAY_MS, Stamp
from unhurried.core.entries import Entry
from unhurried.core.events import (
    AdultStated,
    AgreementGiven,
    ContinenceScored,
    Event,
    ExperienceStated,
    FollowUpAnswered,
    GoalSet,
    ItemAdded,
    LubricantAdded,
    ScreeningAnswered,
    SessionTold,
)
from unhurried.core.events.person import Agreement, Experience
from unhurried.core.lengths import millimetres
from unhurried.core.practice import Depth, Ended, Kind, Plan, Report
from unhurried.core.state import State
from unhurried.core.things import (
    Base,
    Item,
    ItemKind,
    Lubricant,
    LubricantBase,
    Material,
)
from unhurried.planner.belief.recall import Origin, Recall
from unhurried.planner.learning import PARTICLES, LearningPlanner
from unhurried.planner.port import Brief, Planner, Proposal

SESSIONS = 300
APART_DAYS = 3
WIDTHS = (15.0, 17.5, 20.0, 22.5, 25.0, 27.5, 30.0, 32.5, 35.0, 37.0)
CLIMBS_EVERY = 6
ASKED_EVERY = 9
LATER_HOURS = 24
BOOK = rulebook()


@dataclass(frozen=True, slots=True)
class Timed:
    """Milliseconds of processor time."""

    name: str
    took_ms: tuple[float, ...]

    @property
    def line(self) -> str:
        """Median, 99th percentile, and how many."""
        ordered = sorted(self.took_ms)
        most = ordered[int(0.99 * (len(ordered) - 1))]
        middle = statistics.median(ordered)
        return f"{self.name:34} {middle:8.2f} {most:8.2f} ms  of {len(ordered)}"


@dataclass(slots=True)
class Watched:
    """A planner that is timed; what it asks of the gates included."""

    planner: Planner
    took_ms: list[float] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The planner's name."""
        return self.planner.name

    def propose(self, brief: Brief) -> Proposal:
        """Propose, and note how long it took."""
        found: list[Proposal] = []
        self.took_ms.append(took(lambda: found.append(self.planner.propose(brief))))
        return found[0]


def main() -> None:
    """Time everything and print it."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else PARTICLES
    lives = list(life())
    print(f"{count} particles{'':21}  median      p99")
    for timed in (
        *(Timed(*one) for one in yardsticks()),
        updates(lives[-1], count),
        replays(lives[-1], count),
        *decisions(lives[-40:], count),
    ):
        print(timed.line)


def updates(state: State, count: int) -> Timed:
    """Take up one session more, from the belief before it."""
    recall = Recall(count)
    known, origin = recall.hear(state, BOOK), Origin(BOOK, None)
    each = [
        took(lambda upto=upto: recall.after(known, upto, origin))  # type: ignore[misc]
        for upto in range(1, len(known.heard) + 1)
    ]
    return Timed("update", tuple(each))


def replays(state: State, count: int) -> Timed:
    """Replay the whole record."""

    def replay() -> None:
        recall = Recall(count)
        recall.after(recall.hear(state, BOOK), SESSIONS, Origin(BOOK, None))

    return Timed("replay of the whole record", tuple(took(replay) for _ in range(3)))


def decisions(lives: list[State], count: int) -> tuple[Timed, ...]:
    """Decide after each new session, and once more; the gates' answers included."""
    watched = Watched(LearningPlanner(particles=count))
    coach = Coach(BOOK, watched)
    decide(coach, lives[0])
    watched.took_ms.clear()
    first = [took(lambda state=state: decide(coach, state)) for state in lives[1:]]  # type: ignore[misc]
    alone = tuple(watched.took_ms)
    again = [took(lambda: decide(coach, lives[-1])) for _ in lives[1:]]
    return (
        Timed("decision on a new record", tuple(first)),
        Timed("  of which the planner", alone),
        Timed("decision once more", tuple(again)),
        Timed("  of which the planner", tuple(watched.took_ms[len(alone) :])),
    )


def decide(coach: Coach, state: State) -> None:
    """Decide two days after the last check-in; the planner has to be asked."""
    now = state.credit.credited_ms + 2 * DAY_MS
    decision = coach.decide(state, now, intact=True)
    if not decision.candidates:
        raise AssertionError(f"the planner was not asked: {decision.reasons}")


def life() -> Iterator[State]:
    """One life, told session by session; the state after each check-in."""
    state = State()
    for fact in set_up():
        state = _told(state, 0.0, fact)
    for number in range(SESSIONS):
        width = WIDTHS[min(len(WIDTHS) - 1, number // CLIMBS_EVERY)]
        day = float(number * APART_DAYS)
        state = _told(state, day, session(number, f"{width:g}"))
        quiet = FollowUpAnswered(None, 0, blood=False, leakage=False)
        state = _told(state, day + LATER_HOURS / 24, quiet)
        if number % ASKED_EVERY == 0:
            for fact in asked_again():
                state = _told(state, day + LATER_HOURS / 24, fact)
        yield state


def set_up() -> Iterator[Event]:
    """Everything that is stated on the first day."""
    yield AdultStated(adult=True)
    yield ExperienceStated(Experience.NEW)
    yield GoalSet(millimetres(WIDTHS[-1]), Depth.FULL)
    yield from asked_again()
    yield AgreementGiven(Agreement.WIDE)
    yield LubricantAdded(Lubricant("gel", "gel", LubricantBase.WATER, (), 300))
    for width in WIDTHS:
        yield ItemAdded(_item(width))


def asked_again() -> Iterator[Event]:
    """What is asked again every few weeks."""
    yield ScreeningAnswered(dict.fromkeys(BOOK.conditions, False))
    yield ContinenceScored(0)


def session(number: int, name: str) -> SessionTold:
    """One session that went well."""
    plan = Plan(Kind.TRAIN, name, "gel", Depth.FULL, 300)
    report = Report(
        ended=Ended.COMPLETED,
        depth=Depth.FULL,
        hold_s=300,
        pain=number % 2,
        discomfort=1 + number % 3,
        blood=False,
        leakage=False,
        numbing=False,
    )
    return SessionTold(f"session-{number}", plan, report)


def _item(width: float) -> Item:
    return Item(
        id=f"{width:g}",
        name=f"{width:g} mm",
        kind=ItemKind.DILATOR,
        diameter=millimetres(width),
        length=millimetres(70),
        material=Material.SILICONE,
        base=Base.FLARED,
        base_width=millimetres(width + 40),
        shared=False,
    )


def _told(state: State, day: float, fact: Event) -> State:
    moment = round(day * DAY_MS)
    return apply(state, Entry(Stamp(moment, moment, "one-run"), fact), BOOK)


if __name__ == "__main__":
    main()
