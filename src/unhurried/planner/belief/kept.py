"""A belief as bytes, to be kept beside a snapshot; never needed, only quicker.

A digest, a line of JSON, and the arrays as little-endian doubles. Bytes that are not
whole, or from another model, are no belief: the record is replayed instead.
"""

import hashlib
import json
from typing import Any, Final

import numpy as np

from unhurried.planner.belief.lots import MODEL
from unhurried.planner.belief.normal import Floats
from unhurried.planner.belief.particles import Particles
from unhurried.planner.belief.reading import Moment
from unhurried.planner.belief.traits import NAMES
from unhurried.planner.belief.update import Belief
from unhurried.planner.believed import Believed
from unhurried.planner.doubt import Promise

DIGEST: Final = 32
ROWS: Final = ("first", "comfort", "sore", "setback", "log_weight")


def to_bytes(key: bytes, belief: Belief) -> bytes:
    """Write a belief with its key."""
    moment, particles = belief.moment, belief.moment.particles
    head = {
        "model": MODEL,
        "key": key.hex(),
        "moment": [moment.at, moment.ended, moment.by],
        "promises": [[one.chance, one.happened, one.mild] for one in belief.promises],
        "drawn": [
            [one.at, one.low_mm, one.middle_mm, one.high_mm] for one in belief.drawn
        ],
        "count": particles.first.size,
    }
    rows = [particles.guesses, *(getattr(particles, row) for row in ROWS)]
    arrays = np.vstack(rows).astype("<f8").tobytes()
    body = json.dumps(head).encode() + b"\n" + arrays
    return hashlib.sha256(body).digest() + body


def from_bytes(kept: bytes) -> tuple[bytes, Belief] | None:
    """Read a belief and its key; None where it is not whole or of another model."""
    digest, body = kept[:DIGEST], kept[DIGEST:]
    if hashlib.sha256(body).digest() != digest:
        return None
    text, _, arrays = body.partition(b"\n")
    head = json.loads(text)
    if head["model"] != MODEL:
        return None
    return bytes.fromhex(head["key"]), _belief(head, arrays)


def _belief(head: dict[str, Any], arrays: bytes) -> Belief:
    rows = np.frombuffer(arrays, "<f8").reshape(-1, head["count"]).astype(float)
    at, ended, by = head["moment"]
    return Belief(
        moment=Moment(_particles(rows), at, ended, by),
        promises=tuple(Promise(*one) for one in head["promises"]),
        drawn=tuple(Believed(*one) for one in head["drawn"]),
    )


def _particles(rows: Floats) -> Particles:
    guesses, others = rows[: len(NAMES)], rows[len(NAMES) :]
    return Particles(guesses, **dict(zip(ROWS, others, strict=True)))
