"""The cells of the laboratory's campaign: gates or none, a family, a policy.

Each cell is kept as soon as it is done, with what it hangs on: seed, number of bodies,
and a fingerprint of the code it ran. A campaign that was stopped leaves out the cells
that are kept and still true.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import inf
from pathlib import Path
from typing import Any, Final

from tools.figures import code_name, stamp
from unhurried.lab.bodies.loading import Source
from unhurried.lab.comparing.as_json import as_json
from unhurried.lab.comparing.campaign import Campaign, Done
from unhurried.lab.comparing.row import rows
from unhurried.lab.policies.names import ORACLE, PLANNERS
from unhurried.lab.trial.setting import Setting

BASE: Final = "base"
CODE: Final = Path(__file__).parents[1] / "src" / "unhurried"
GATES: Final = ("protocol", "history", "safety", "coach")
LAB: Final = ("lab/bodies", "lab/policies", "lab/trial", "lab/comparing")
PLANNER: Final = ("planner",)
NEVER: Final = "-"
FIRST: Final = ("planner", "guides", ORACLE, "planner-gentle")

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Cell:
    """One row of the figures to come.

    Attributes:
        n: how many bodies.
    """

    gated: bool
    family: str
    policy: str
    n: int
    seed: int

    @property
    def campaign(self) -> Campaign:
        """What is run for it."""
        return Campaign(
            source=Source(None, self.family),
            policies=(self.policy,),
            n=self.n,
            seed=self.seed,
            setting=Setting(gated=self.gated),
        )

    @property
    def place(self) -> tuple[bool, str, str]:
        """Where it stands among the rows, whatever its size."""
        return self.gated, self.family, self.policy

    @property
    def name(self) -> str:
        """For people."""
        gates = "gates on" if self.gated else "in the open"
        return f"{self.family}, {gates}, {self.policy}, {self.n} bodies"


@dataclass(frozen=True, slots=True)
class Wanted:
    """How much is run.

    Attributes:
        base: bodies of the family base; `others` of each other family.
    """

    base: int
    others: int
    seed: int
    policies: tuple[str, ...]
    families: tuple[str, ...]


def cells(wanted: Wanted) -> Iterator[Cell]:
    """Every cell, what is asked for first first: gates, base, and then `FIRST`."""
    families = sorted(wanted.families, key=lambda family: family != BASE)
    policies = sorted(wanted.policies, key=_late)
    for gated in (True, False):
        for family in families:
            n = wanted.base if family == BASE else wanted.others
            for policy in policies:
                yield Cell(gated, family, policy, n, wanted.seed)


def _late(policy: str) -> int:
    return FIRST.index(policy) if policy in FIRST else len(FIRST)


def missing(wanted: Iterable[Cell], kept: Iterable[Row]) -> Iterator[Cell]:
    """The cells that are not kept, or kept smaller, of another seed or other code."""
    by_place = {place(row): row for row in kept}
    for cell in wanted:
        row = by_place.get(cell.place)
        if row is None or not _still_true(row, cell):
            yield cell


def place(row: Row) -> tuple[bool, str, str]:
    """The same as `Cell.place`, of a row."""
    return row["gates"], row["family"], row["policy"]


def _still_true(row: Row, cell: Cell) -> bool:
    same = (row["seed"], row.get("code")) == (cell.seed, fingerprint(cell.policy))
    return same and int(row["bodies"]) >= cell.n


def row_of(cell: Cell, done: list[Done], code: str) -> Row:
    """The cell's row, with the days of each body, stamped with the code it ran."""
    [row] = json.loads(as_json(cell.campaign, rows(cell.campaign, done)))
    days = (NEVER if one.trial.reached is None else one.trial.reached for one in done)
    told = {"code": code, "days_by_body": " ".join(map(str, days))}
    return {**row, **told, **stamp()}


def in_proportion(kept: Iterable[Row]) -> list[Row]:
    """The rows with their days in proportion to the oracle's on the same bodies.

    The median over bodies on which the oracle arrives; none where it was not run.
    """
    told = list(kept)
    oracle = {(*place(row)[:2], row["seed"]): row for row in told if _of_oracle(row)}
    return [
        {**row, "days_x_oracle": _ratio(row, oracle[key])} if key in oracle else row
        for row in told
        for key in ((*place(row)[:2], row["seed"]),)
    ]


def _of_oracle(row: Row) -> bool:
    return bool(row["policy"] == ORACLE)


def _ratio(row: Row, oracle: Row) -> float | None:
    pairs = zip(_days(row), _days(oracle), strict=False)
    ratios = sorted(
        max(1.0, mine) / max(1.0, best) for mine, best in pairs if best < inf
    )
    middle = ratios[(len(ratios) - 1) // 2] if ratios else inf
    return None if middle == inf else round(middle, 6)


def _days(row: Row) -> list[float]:
    each = row.get("days_by_body", "").split()
    return [inf if day == NEVER else float(day) for day in each]


def fingerprint(policy: str, code: Path = CODE) -> str:
    """What names the code that a cell hangs on: gates, laboratory, and its planner."""
    folders = (*GATES, *LAB, *(PLANNER if policy in PLANNERS else ()))
    return code_name(_sources(folders, code))


def _sources(folders: Iterable[str], code: Path) -> Mapping[str, bytes]:
    return {
        file.relative_to(code).as_posix(): file.read_bytes()
        for folder in folders
        for file in (code / folder).rglob("*")
        if file.suffix in (".py", ".toml")
    }
