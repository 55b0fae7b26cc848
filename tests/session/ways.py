"""Ways through the session table: to each position, out of it by each of its moves."""

from collections import deque

from tests.session.plans import PLANS
from tests.session.walk import moves, stop_path
from unhurried.core.practice import Plan
from unhurried.core.steps import Signal
from unhurried.session.position import START, Position
from unhurried.session.table import TABLE, Table

Way = tuple[Signal, ...]


def shortest(plan: Plan, table: Table = TABLE) -> dict[Position, Way]:
    """The shortest way to every position that this plan can reach."""
    ways: dict[Position, Way] = {START: ()}
    waiting = deque([START])
    while waiting:
        here = waiting.popleft()
        for signal, target in moves(here, plan, table):
            if target not in ways:
                ways[target] = (*ways[here], signal)
                waiting.append(target)
    return ways


def counted() -> dict[str, int]:
    """How many plans, positions, moves, and ways out by a stop were walked."""
    positions = moved = steps = 0
    for plan in PLANS:
        for here in shortest(plan):
            positions += 1
            for _, target in moves(here, plan, TABLE):
                moved += 1
                steps += len(stop_path(target, plan, TABLE))
    return {
        "plans": len(PLANS),
        "positions": positions,
        "moves": moved,
        "stop_steps": steps,
    }
