"""Keep what a campaign against the vault came to: one file for each campaign.

Another campaign needs no more than `keep("name", {...})`, then `make docs`.
"""

import tomllib
from pathlib import Path

from tools.figures import FOLDER, Figures, row, stamp

PLACE = FOLDER / "reliability"
COUNTS = ("trials", "lost", "doubled", "corrupt", "silent", "leaks", "seconds")
TEXTS = ("campaign", "what", "command", "control", "note", "date", "version")
NAMES = (*TEXTS, *COUNTS, "seed")
HEADER = "# Written by the campaign named below; do not edit.\n"


def keep(name: str, figures: Figures, place: Path = PLACE) -> None:
    """Write the figures of one campaign, with today's date and this version.

    Args:
        name: of the file, without its ending: lower case, words joined by hyphens.
        figures: `campaign` (its title), `what` (one sentence) and `command` (how it is
            run); then what has a meaning of `trials`, `lost`, `doubled`, `corrupt`,
            `silent`, `leaks`, `seconds`, `seed`; `control` says what the seeded defect
            came to, `note` what else is to be known.
        place: the folder of the figures.

    Raises:
        ValueError: a figure has a name that the page does not show.
    """
    if unknown := set(figures) - set(NAMES):
        raise ValueError(f"figures that no page shows: {sorted(unknown)}")
    told = {**figures, **stamp()}
    rows = [row(one, told[one]) for one in NAMES if one in told]
    place.mkdir(parents=True, exist_ok=True)
    text = "\n".join([HEADER.rstrip(), *rows, ""])
    (place / f"{name}.toml").write_text(text, encoding="utf-8")


def campaigns(place: Path = PLACE) -> dict[str, Figures]:
    """Read the figures of every campaign that was run, in the order of their names."""
    files = sorted(place.glob("*.toml"))
    return {file.stem: tomllib.loads(file.read_text("utf-8")) for file in files}
