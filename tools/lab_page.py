"""Write the laboratory's part of `docs/planner.md` from what a campaign found.

`make lab` runs the campaign; the figures stand in `docs/figures/laboratory.json`, the
page is written from them alone. Every line says how many bodies it is of and when it
was run, since a campaign may be stopped and go on another day.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from tools.figures import FOLDER
from tools.lab_paired import paired
from unhurried.lab.policies.names import POLICIES

FIGURES: Final = FOLDER / "laboratory.json"
ABLATIONS: Final = FOLDER / "ablations.json"
PAGE: Final = FOLDER.parent / "planner.md"
BEGIN: Final = "<!-- laboratory: written by make lab, do not edit -->"
END: Final = "<!-- laboratory: end -->"
NONE: Final = "-"

NOTE: Final = """\
In brackets: 95 % of 400 bootstrap draws over bodies. Predicted against observed pain as
curves: `docs/figures/calibration-gated.svg`, `docs/figures/calibration-open.svg`.
Where a line names two codes, the first made it, and the second, which is quicker, came
to the same on its first bodies, session for session (`tools/lab_carry.py`)."""

Row = dict[str, Any]
COLUMNS: Final = (
    ("bodies", "bodies", 1, 0, ""),
    ("reached in a year", "reached", 100, 0, " %"),
    ("median days", "days_median", 1, 0, ""),
    ("x oracle", "days_x_oracle", 1, 2, ""),
    ("pain events per 100", "pain_events_per_100", 1, 2, ""),
    ("severe per 100", "severe_per_100", 1, 2, ""),
    ("pain, 90th percentile body", "pain_p90_body", 1, 1, ""),
    ("tears per body", "tears_per_body", 1, 3, ""),
    ("sessions", "sessions", 1, 0, ""),
    ("over 20 % chance", "overdose_share", 100, 1, " %"),
    ("calibration error", "calibration_error", 1, 3, ""),
)
INTERVALS: Final = frozenset({"days_median", "pain_events_per_100"})


def part(rows: Sequence[Row], without: Sequence[Row] = ()) -> str:
    """The whole part between the marks.

    Args:
        rows: what the policies came to.
        without: what the planner came to without one of its parts, each.
    """
    lines = [BEGIN, NOTE, ""]
    for gates, heading in ((True, "With the gates on"), (False, "In the open")):
        lines += [f"### {heading}", ""]
        lines += _families(row for row in rows if row["gates"] is gates)
    lines += paired(rows)
    lines += _optimists(rows)
    lines += ablations(without)
    return "\n".join((*lines, END))


def _families(rows: Iterable[Row]) -> Iterator[str]:
    by_family: dict[str, list[Row]] = {}
    for row in rows:
        by_family.setdefault(row["family"], []).append(row)
    for family, of_it in by_family.items():
        yield f"Family {family}: {about(of_it[0])}."
        yield ""
        yield from table(of_it)
        yield from _not_run(of_it)
        yield ""


def ablations(rows: Sequence[Row]) -> Iterator[str]:
    """What each part of the planner is good for."""
    if not rows:
        return
    yield "### Parts taken out"
    yield ""
    yield f"The planner without one part, gates on, family base: {about(rows[0])};"
    yield "the same bodies each time."
    yield ""
    yield from table(({**row, "policy": row["without"]} for row in rows), "without")
    yield ""


def _not_run(rows: Sequence[Row]) -> Iterator[str]:
    """Which policies are missing: a campaign may be stopped at any time."""
    told = {row["policy"] for row in rows}
    missing = [name for name in POLICIES if name not in told]
    if missing:
        yield ""
        yield f"Not run yet: {', '.join(missing)}."


def about(row: Row) -> str:
    """Which seed, and towards what."""
    return f"seed {row['seed']}, {row['goal_mm']:g} mm within {row['days']} days"


def table(rows: Iterable[Row], what: str = "policy") -> Iterator[str]:
    """One line for each policy; `run` is its version, its day, and its code's name."""
    names = [heading for heading, *_ in COLUMNS]
    yield f"| {what} | {' | '.join(names)} | run |"
    yield "|---" * (len(names) + 2) + "|"
    for row in rows:
        cells = [cell(row, *column[1:]) for column in COLUMNS]
        code = " = ".join(filter(None, (row.get("ran_as"), row.get("code"))))
        run = ", ".join(filter(None, (row["version"], row["date"], code)))
        yield f"| {row['policy']} | {' | '.join(cells)} | {run} |"


def cell(row: Row, name: str, times: float, digits: int, unit: str) -> str:
    """One figure, with its interval where it has one; `never` for no median day."""
    nothing = "never" if name == "days_median" else NONE
    value = row[name]
    said = nothing if value is None else f"{times * value:.{digits}f}{unit}"
    if name not in INTERVALS:
        return said
    ends = (
        nothing if end is None else f"{times * end:.{digits}f}"
        for end in row["intervals"][name]
    )
    return f"{said} ({' to '.join(ends)})"


def _optimists(rows: Iterable[Row]) -> Iterator[str]:
    """Where a policy promised too little pain, in bins of 200 sessions or more."""
    worst = [row for row in rows if row["optimism_worst"] is not None]
    if not worst:
        return
    yield "### Predicted and observed"
    yield ""
    yield "The bin of at least 200 sessions in which most was promised too little:"
    yield ""
    yield "| policy | family | gates | observed less predicted |"
    yield "|---|---|---|---|"
    for row in worst:
        gates = "on" if row["gates"] else "off"
        by = row["optimism_worst"]
        yield f"| {row['policy']} | {row['family']} | {gates} | {by:+.3f} |"
    yield ""


def inserted(text: str, part: str) -> str:
    """The page with this part in place of the one before.

    Raises:
        ValueError: the page has no marks.
    """
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"docs/planner.md needs the lines {BEGIN!r} and {END!r}")
    return before + part + after


def kept(file: Path = FIGURES) -> list[Row]:
    """The rows that are kept; none where nothing was run."""
    if not file.exists():
        return []
    return list(json.loads(file.read_text(encoding="utf-8")))


def keep(rows: Sequence[Row]) -> None:
    """Keep these rows, and no others."""
    FIGURES.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(rows, indent=1, allow_nan=False)
    FIGURES.write_text(text + "\n", encoding="utf-8")


def write() -> None:
    """Write the part anew from the figures."""
    text = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(inserted(text, part(kept(), kept(ABLATIONS))), encoding="utf-8")
