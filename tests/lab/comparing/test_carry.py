"""Figures stand for newer code only where it comes to the very same."""

import shutil
from pathlib import Path
from typing import Any

from tools.lab_carry import SOURCE, Cell, carried, cell_of, outcomes
from tools.lab_cells import CODE, fingerprint

GUIDES: Cell = (True, "base", "guides", 4, 3)
CALENDAR: Cell = (False, "base", "calendar-week", 4, 3)
RULE = "lab/policies/guides.py"
IN_OTHER_WORDS = ("Counts easy sessions in a row.", "Counts easy ones in a row.")


def row(cell: Cell, **changes: Any) -> dict[str, Any]:
    gates, family, policy, bodies, seed = cell
    told = {"gates": gates, "family": family, "policy": policy, "bodies": bodies}
    return {**told, "seed": seed, "code": fingerprint(policy), **changes}


def copied(folder: Path, file: str, was: str, now: str) -> Path:
    """A checkout in which one thing is told otherwise."""
    source = folder / "src"
    shutil.copytree(SOURCE, source, ignore=shutil.ignore_patterns("__pycache__"))
    place = source / "unhurried" / file
    text = place.read_text(encoding="utf-8")
    assert was in text
    place.write_text(text.replace(was, now), encoding="utf-8")
    return source


def test_the_same_rules_in_other_words_come_to_the_same(tmp_path: Path) -> None:
    other = copied(tmp_path, RULE, *IN_OTHER_WORDS)
    assert fingerprint("guides", other / "unhurried") != fingerprint("guides")
    cells = (GUIDES, CALENDAR)
    assert outcomes(cells, other, 1) == outcomes(cells, SOURCE, 1)


def test_a_rule_that_was_changed_is_noticed(tmp_path: Path) -> None:
    week = ("WEEK, FORTNIGHT = 7.0", "WEEK, FORTNIGHT = 9.0")
    other = copied(tmp_path, "lab/policies/names.py", *week)
    was, now = (outcomes((GUIDES, CALENDAR), one, 2) for one in (SOURCE, other))
    assert (was[0] == now[0], was[1] == now[1]) == (True, False)


def test_a_line_that_comes_to_the_same_carries_both_names(tmp_path: Path) -> None:
    newer = copied(tmp_path, RULE, *IN_OTHER_WORDS) / "unhurried"
    was, now = fingerprint("guides"), fingerprint("guides", newer)
    same, other = row(GUIDES), row(CALENDAR)
    of_others = row((True, "base", "boin", 4, 3), code="of old")
    rows = [same, other, of_others]
    told = carried(rows, {cell_of(same): True, cell_of(other): False}, CODE, newer)
    assert told == [{**same, "code": now, "ran_as": was}, other, of_others]
    again = carried(told, {cell_of(same): True}, newer, CODE)
    assert again[0] == {**same, "ran_as": was}
