"""Inputs that parsers take or nearly take, from which a campaign sets out."""

import base64
import hashlib
import json
from typing import Final

from tests.cli.hand import KIT, PERSON
from tests.hostile.parsers import CORPUS, household
from tests.hostile.parsers_sealed import HEAD, KEYS
from tests.hostile.parsers_tabled import MAP, TABLE
from tests.house.house import ROOT
from unhurried.core.clock import Stamp
from unhurried.core.entries import Entry
from unhurried.core.events import LubricantAdded, SignsReported
from unhurried.core.things import Lubricant, LubricantBase
from unhurried.exports import record
from unhurried.journal.anchor import write_anchor
from unhurried.journal.backups.form import Cover, write_backup
from unhurried.journal.codec import JournalCodec, encode, encode_kept
from unhurried.journal.recovery_code import new_code
from unhurried.journal.slots import no_slots
from unhurried.journal.slots_file import written
from unhurried.planner.ahead import AheadPlanner

SESSION: Final = """at = 2026-01-04T20:00:00
[session]
kind = "train"
item = "dilator 13"
depth = "full"
hold_minutes = 10
pain = 0
discomfort = 2.5
blood = false
signs = []
note = "calm"
ended = "completed"
"""
CORRECTION: Final = b"pain = 1\ndiscomfort = 2\nblood = false\nsigns = []\n"
CATALOGUE: Final = """[small-plug]
kind = "plug"
title = "A plug"
says = "One of one's own."
diameter = { value = 20, unit = "mm", source = "own ruler", verified = true }
"""
STAMP: Final = Stamp(1_767_600_000_000, 5, "boot")
SAID: Final = {
    "session": "one",
    "page": "0" * 32,
    "words": [
        {
            "id": "1" * 32,
            "step": "hold",
            "before": "hold",
            "ago_ms": 5,
            "check_in": {"pain": 0, "discomfort": 2, "signs": ["fever"]},
        }
    ],
}


def seeds() -> dict[str, list[bytes]]:
    """For each parser what it is fed first."""
    story = min((ROOT / "tests" / "scenarios").glob("*.toml"))
    return {
        "record": [SESSION.encode()],
        "correction": [CORRECTION],
        "clinician-plan": [(ROOT / "docs/clinician-plan.toml").read_bytes()],
        "import": [record.write(_entries(), JournalCodec())],
        "table": [TABLE],
        "column-map": [MAP.encode()],
        "answers": [(PERSON + KIT).encode()],
        "catalogue": [CATALOGUE.encode()],
        "story": [story.read_bytes()],
        "typed": [b"13.5 mm", b"y", b"1, 2", b"none", b"7"],
        "sizes": [b"41 mm around", b"30 Fr", b"Hegar 13", b"0.5 in", b"10 cm"],
        "moments": [b"2026-01-04T20:00", b"2026-01-04T20:00:00+01:00"],
        "secrets": [new_code(bytes).encode(), b"five words for a test"],
        "searched": [b"why does it hurt"],
        "painted": ["a\x1b[2J\u202eb".encode()],
        "words": [json.dumps(SAID).encode()],
        "form": [b"pain=3&blood=yes&name=plug&diameter=13+mm&signs=fever&signs=none"],
        **_sealed(),
    }


def _entries() -> list[Entry]:
    gel = Lubricant("1", "gel", LubricantBase.WATER, (), 300)
    facts = (SignsReported(("fever",)), LubricantAdded(gel))
    return [Entry(STAMP, fact) for fact in facts]


def _sealed() -> dict[str, list[bytes]]:
    app = household()
    entries = [encode(entry) for entry in _entries()]
    slots = written(no_slots(KEYS.vault))
    cover = Cover(KEYS.vault, slots, write_anchor(KEYS, HEAD), b"note")
    return {
        "entry": entries,
        "kept": [encode_kept(app.state, AheadPlanner().memory(app.state, app.book))],
        "sealed-record": [b"\0\0\0\1\0\0\0\0x", b""],
        "sealed-snapshot": [b"\0\0\0\1\0\0\0\1mb"],
        "slots": [slots, slots[8:-79]],
        "anchor": [write_anchor(KEYS, HEAD)],
        "backup": [write_backup(cover, [b"one", b""])[:-32]],
        "note": [b'{"day":20000,"sessions":3}'],
    }


def corpus(name: str) -> list[bytes]:
    """What was kept of a parser's campaign: one input in base64 a line."""
    file = CORPUS / f"{name}.txt"
    if not file.exists():
        return []
    return [base64.b64decode(line) for line in file.read_text("ascii").split()]


def keep(name: str, inputs: list[bytes]) -> None:
    """Keep inputs, the shortest first; each once."""
    CORPUS.mkdir(exist_ok=True)
    each = {hashlib.sha256(one).digest(): one for one in inputs if one}
    lines = [
        base64.b64encode(one).decode() for one in sorted(each.values(), key=_short)
    ]
    (CORPUS / f"{name}.txt").write_text("\n".join([*lines, ""]), "ascii")


def _short(one: bytes) -> tuple[int, bytes]:
    return len(one), one
