"""Run the laboratory's campaign and write its figures and its page.

`make lab` runs it in full, which takes hours; `python -m tools.lab_campaign --base 20
--others 10` runs a small one, and `--page` only writes the page from the figures of the
last. The family held aside is run with `--held-out` alone, at the end.
"""

import argparse
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from typing import Any

from tools import lab_curves, lab_page
from unhurried.lab.bodies.loading import Source
from unhurried.lab.bodies.ours import HELD_OUT, IN_USE
from unhurried.lab.comparing.as_json import as_json
from unhurried.lab.comparing.campaign import Campaign
from unhurried.lab.comparing.pool import run_all
from unhurried.lab.comparing.row import rows
from unhurried.lab.policies.names import named
from unhurried.lab.trial.setting import Setting

BASE = "base"


@dataclass(frozen=True, slots=True)
class Size:
    """How much is run."""

    base: int
    others: int
    seed: int
    jobs: int
    policies: str
    families: tuple[str, ...]


def campaigns(size: Size) -> Iterator[Campaign]:
    """Every family, with the gates on and in the open."""
    for gated in (True, False):
        for family in size.families:
            yield Campaign(
                source=Source(None, family),
                policies=named(size.policies),
                n=size.base if family == BASE else size.others,
                seed=size.seed,
                setting=Setting(gated=gated),
            )


def found(size: Size) -> dict[str, Any]:
    """Run it all."""
    told: list[dict[str, Any]] = []
    for campaign in campaigns(size):
        gates = "gates on" if campaign.setting.gated else "in the open"
        print(f"{campaign.source.family}, {gates}: {len(campaign.tasks)} trials")
        done = run_all(campaign, size.jobs, lambda: None)
        told += json.loads(as_json(campaign, rows(campaign, done)))
    setting = Setting()
    return {
        "about": {
            "version": version("unhurried"),
            "date": datetime.now(UTC).date().isoformat(),  # noqa: TID251
            "seed": size.seed,
            "base": size.base,
            "others": size.others,
            "goal_mm": setting.goal_mm,
            "days": setting.days,
        },
        "rows": told,
    }


def main() -> None:
    """Run as a program."""
    options = _options()
    if not options.page:
        families = (HELD_OUT,) if options.held_out else IN_USE
        size = Size(
            options.base,
            options.others,
            options.seed,
            options.jobs,
            options.policies,
            tuple(options.families or families),
        )
        lab_page.FIGURES.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps(found(size), indent=1, allow_nan=False)
        lab_page.FIGURES.write_text(text + "\n", encoding="utf-8")
    lab_curves.write()
    lab_page.write()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base", type=int, default=300)
    parser.add_argument("--others", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--policies", default="all")
    parser.add_argument("--families", nargs="*")
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--page", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    main()
