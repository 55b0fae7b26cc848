"""Let figures of the laboratory stand for newer code that gives the very same.

Making the program quicker changes the fingerprint of its code, and would make hours of
figures count as those of other code. `python -m tools.lab_carry CHECKOUT` asks both the
checkout of the code that ran and this one about the first bodies of each cell. Where
every session is the same to the last bit, the line carries both names from then on;
where one is not, it stays what it was, is named, and the program ends with 1.
"""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

from tools import lab_page
from tools.lab_cells import CODE, Row, fingerprint

ASKED: Final = Path(__file__).with_name("lab_outcomes.py")
SOURCE: Final = CODE.parent
FIRST: Final = 3
Cell = tuple[bool, str, str, int, int]


def outcomes(cells: Sequence[Cell], source: Path, first: int) -> list[str]:
    """Ask one checkout; one digest for each cell.

    Raises:
        subprocess.CalledProcessError: it could not answer.
    """
    here = {**os.environ, "PYTHONPATH": str(source), "OPENBLAS_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, str(ASKED), str(first)],
        input=json.dumps(cells),
        env=here,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return done.stdout.split()


def cell_of(row: Row) -> Cell:
    """What names the line's cell."""
    bodies, seed = int(row["bodies"]), int(row["seed"])
    return bool(row["gates"]), row["family"], row["policy"], bodies, seed


def carried(
    rows: Sequence[Row],
    same: Mapping[Cell, bool],
    earlier: Path,
    later: Path = CODE,
) -> list[Row]:
    """The rows, those of the earlier code that came to the same under both names."""
    return [
        {
            **row,
            "code": fingerprint(row["policy"], later),
            "ran_as": row.get("ran_as", row["code"]),
        }
        if of_code(row, earlier) and same.get(cell_of(row), False)
        else row
        for row in rows
    ]


def of_code(row: Row, code: Path) -> bool:
    """Whether this code made the line."""
    return bool(row.get("code") == fingerprint(row["policy"], code))


def main() -> None:
    """Run as a program."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkout", type=Path, help="of the code that ran")
    parser.add_argument("--first", type=int, default=FIRST, help="bodies of each cell")
    given = parser.parse_args()
    source, rows = given.checkout / "src", lab_page.kept()
    earlier = source / "unhurried"
    cells = [cell_of(row) for row in rows if of_code(row, earlier)]
    with ThreadPoolExecutor(2) as both:
        was = both.submit(outcomes, cells, source, given.first)
        now = both.submit(outcomes, cells, SOURCE, given.first)
    pairs = zip(cells, was.result(), now.result(), strict=True)
    same = {cell: before == after for cell, before, after in pairs}
    lab_page.keep(carried(rows, same, earlier))
    lab_page.write()
    other = [cell for cell, alike in same.items() if not alike]
    print(f"{len(same) - len(other)} of {len(cells)} lines come to the same")
    for cell in other:
        print("otherwise:", *cell)
    sys.exit(bool(other))


if __name__ == "__main__":
    main()
