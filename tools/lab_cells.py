"""The cells of the laboratory's campaign: gates or none, a family, a policy.

Each cell is kept as soon as it is done, with what it hangs on: seed, number of bodies,
and a fingerprint of the code it ran. A campaign that was stopped leaves out the cells
that are kept and still true.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tools.figures import stamp
from unhurried.lab.bodies.loading import Source
from unhurried.lab.comparing.as_json import as_json
from unhurried.lab.comparing.campaign import Campaign, Done
from unhurried.lab.comparing.row import rows
from unhurried.lab.policies.names import ORACLE, PLANNERS
from unhurried.lab.trial.held import Trial
from unhurried.lab.trial.setting import Setting

BASE: Final = "base"
CODE: Final = Path(__file__).parents[1] / "src" / "unhurried"
GATES: Final = ("protocol", "history", "safety", "coach")
LAB: Final = ("lab/bodies", "lab/policies", "lab/trial", "lab/comparing")
PLANNER: Final = ("planner",)
NEVER: Final = "-"

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
    """Every cell: gates before open, base before the others, the oracle before all.

    The oracle's days are what the others are told in proportion to.
    """
    families = sorted(wanted.families, key=lambda family: family != BASE)
    policies = sorted(wanted.policies, key=lambda policy: policy != ORACLE)
    for gated in (True, False):
        for family in families:
            n = wanted.base if family == BASE else wanted.others
            for policy in policies:
                yield Cell(gated, family, policy, n, wanted.seed)


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


def row_of(cell: Cell, done: list[Done], kept: Iterable[Row], code: str) -> Row:
    """The cell's row, with the days of each body, stamped with the code it ran."""
    oracle = [] if cell.policy == ORACLE else _oracle(cell, kept)
    [row] = json.loads(as_json(cell.campaign, rows(cell.campaign, done, oracle)))
    days = (NEVER if one.trial.reached is None else one.trial.reached for one in done)
    told = {"code": code, "days_by_body": " ".join(map(str, days))}
    return {**row, **told, **stamp()}


def _oracle(cell: Cell, kept: Iterable[Row]) -> list[Trial]:
    """What is kept of the oracle on the same bodies: on which day each arrived."""
    wanted = (cell.gated, cell.family, ORACLE)
    of_it = (row for row in kept if place(row) == wanted and row["seed"] == cell.seed)
    days = next((row.get("days_by_body", "") for row in of_it), "")
    return [
        Trial(ORACLE, cell.family, index, None if day == NEVER else int(day), 0, (), ())
        for index, day in enumerate(days.split())
    ]


def fingerprint(policy: str, code: Path = CODE) -> str:
    """What names the code that a cell hangs on: gates, laboratory, and its planner."""
    folders = (*GATES, *LAB, *(PLANNER if policy in PLANNERS else ()))
    digest = hashlib.sha256()
    for name, content in sorted(_sources(folders, code).items()):
        digest.update(f"{name}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()[:12]


def _sources(folders: Iterable[str], code: Path) -> Mapping[str, bytes]:
    return {
        file.relative_to(code).as_posix(): file.read_bytes()
        for folder in folders
        for file in (code / folder).rglob("*")
        if file.suffix in (".py", ".toml")
    }
