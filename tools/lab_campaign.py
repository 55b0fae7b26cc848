"""Run the laboratory's campaign and write its figures, its curves and its page.

`make lab` runs it in full, which takes hours. `--families`, `--policies`, `--base` and
`--others` run a part; the figures of the others are left as they are, and what is done
is kept after each family. The family held aside runs only where it is named. `--page`
runs nothing and writes the page from the figures that are kept.
"""

import argparse
import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from tools import lab_curves, lab_page
from tools.figures import stamp
from unhurried.lab.bodies.loading import Source
from unhurried.lab.bodies.ours import IN_USE
from unhurried.lab.comparing.as_json import as_json
from unhurried.lab.comparing.campaign import Campaign
from unhurried.lab.comparing.pool import run_all
from unhurried.lab.comparing.row import rows
from unhurried.lab.policies.names import POLICIES, named
from unhurried.lab.trial.setting import Setting

BASE = "base"
TOLD_EVERY = 50

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Size:
    """How much is run."""

    base: int
    others: int
    seed: int
    policies: str
    families: tuple[str, ...]


def campaigns(size: Size) -> Iterator[Campaign]:
    """Every family, with the gates on and in the open."""
    for family in size.families:
        for gated in (True, False):
            yield Campaign(
                source=Source(None, family),
                policies=named(size.policies),
                n=size.base if family == BASE else size.others,
                seed=size.seed,
                setting=Setting(gated=gated),
            )


def run(campaign: Campaign, jobs: int) -> list[Row]:
    """Run one family, telling how far it is, and stamp its rows."""
    gates = "gates on" if campaign.setting.gated else "in the open"
    name, trials, done = f"{campaign.source.family}, {gates}", len(campaign.tasks), 0

    def progress() -> None:
        nonlocal done
        done += 1
        if done % TOLD_EVERY == 0 or done == trials:
            print(f"{name}: {done}/{trials}", flush=True)

    scored = rows(campaign, run_all(campaign, jobs, progress))
    return [{**row, **stamp()} for row in json.loads(as_json(campaign, scored))]


def merged(before: Sequence[Row], after: Sequence[Row]) -> list[Row]:
    """The rows with these in place of earlier ones, in the order of the page."""
    by_place = {place(row): row for row in (*before, *after)}
    return [by_place[key] for key in sorted(by_place)]


def place(row: Row) -> tuple[bool, int, str, int]:
    """Gates first; families and policies in the order of their tables."""
    family, policy = row["family"], row["policy"]
    families = IN_USE.index(family) if family in IN_USE else len(IN_USE)
    return not row["gates"], families, family, POLICIES.index(policy)


def main() -> None:
    """Run as a program."""
    options = _options()
    if not options.page:
        families = tuple(options.families or IN_USE)
        told = (options.base, options.others, options.seed, options.policies)
        for campaign in campaigns(Size(*told, families)):
            fresh = run(campaign, options.jobs)
            lab_page.keep(merged(lab_page.kept(), fresh))
    lab_curves.write()
    lab_page.write()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base", type=int, default=300, help="bodies of family base")
    parser.add_argument("--others", type=int, default=100, help="of each other family")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--policies", default="all")
    parser.add_argument("--families", nargs="*")
    parser.add_argument("--page", action="store_true", help="only write the page")
    return parser.parse_args()


if __name__ == "__main__":
    main()
