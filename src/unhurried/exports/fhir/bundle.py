"""The bundle: a person without a name, and what they chose to tell.

Only what was recorded is in it; nothing that is estimated.
"""

import json
from collections.abc import Iterator
from uuid import UUID

from unhurried.exports.fhir.answers import answers
from unhurried.exports.fhir.codes import SECRECY, Resource, code_system
from unhurried.exports.fhir.plan import plan
from unhurried.exports.fhir.sessions import sessions
from unhurried.exports.fhir.source import Source, filled
from unhurried.views.as_json import Json
from unhurried.views.points import wall_now
from unhurried.views.report.record import Record


def write(record: Record, chance: bytes) -> bytes:
    """Write the chosen part of a record as a FHIR R4 bundle.

    Args:
        record: it, and what was chosen of it.
        chance: 16 random bytes, from which all names in the bundle are made.
    """
    made = bundle(Source(record, UUID(bytes=chance, version=4)))
    return (json.dumps(made, indent=1, allow_nan=False) + "\n").encode("ascii")


def bundle(source: Source) -> Resource:
    """The bundle as plain data."""
    entries: list[Json] = [_entry(one) for one in _resources(source)]
    restricted: Json = {"system": SECRECY, "code": "R", "display": "restricted"}
    return source.begun("Bundle") | filled(
        meta={"security": [restricted]},
        type="collection",
        timestamp=source.wall(wall_now(source.record.state)),
        entry=entries,
    )


def _resources(source: Source) -> Iterator[Resource]:
    yield source.begun("Patient")
    yield code_system(source.name("CodeSystem"), source.record.book)
    yield from plan(source)
    yield from sessions(source)
    yield from answers(source)


def _entry(resource: Resource) -> Json:
    return {"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource}
