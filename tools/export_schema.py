"""The file `docs/export-schema.json`: what an exported record holds, for any reader."""

import json
from typing import Any, Final

from msgspec.json import schema_components

from unhurried.core.clock import Stamp
from unhurried.exports.record import FORMAT, VERSION
from unhurried.journal.codec import KINDS
from unhurried.journal.codec import VERSION as FACT_VERSION

Data = dict[str, Any]
REF: Final = "#/$defs/{name}"


def page() -> str:
    """Give the whole schema: JSON Schema 2020-12, from the types that are written."""
    types = (Stamp, *KINDS.values())
    schemas, components = schema_components(types, ref_template=REF)
    stamp, *events = schemas
    entries = [
        _entry(kind, stamp, event) for kind, event in zip(KINDS, events, strict=True)
    ]
    document = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "An exported record",
        "description": "Every fact in the order in which it was told; times are"
        " milliseconds since 1970 in UTC, lengths tenths of a millimetre, null is"
        " 'not answered'. Canonical: ASCII, keys sorted, no white space.",
        "type": "object",
        "additionalProperties": False,
        "required": ["entries", "format", "version"],
        "properties": {
            "entries": {"type": "array", "items": {"oneOf": entries}},
            "format": {"const": FORMAT},
            "version": {"const": VERSION},
        },
        "$defs": {name: _closed(body) for name, body in sorted(components.items())},
    }
    return json.dumps(document, indent=1, sort_keys=True) + "\n"


def _entry(kind: str, stamp: Data, event: Data) -> Data:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": ["at", "event", "kind", "v"],
        "properties": {
            "at": stamp,
            "event": event,
            "kind": {"const": kind},
            "v": {"const": FACT_VERSION},
        },
    }


def _closed(body: Data) -> Data:
    """Everything is always written, and nothing else."""
    if "properties" not in body:
        return body
    required = sorted(body["properties"])
    return {**body, "required": required, "additionalProperties": False}
