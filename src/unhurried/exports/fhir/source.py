"""What a bundle is made from: the chosen record, and names that tell nothing."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final
from uuid import UUID, uuid5

from unhurried.core.credit import Credited
from unhurried.exports.fhir.codes import Resource
from unhurried.views.as_json import Json
from unhurried.views.report.record import Record

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Source:
    """The chosen part of a record.

    Attributes:
        seed: drawn anew for each bundle, so that two bundles share no name.
    """

    record: Record
    seed: UUID

    def name(self, *parts: object) -> str:
        """The name of a resource: the same within one bundle, of no meaning outside."""
        return str(uuid5(self.seed, "/".join(str(part) for part in parts)))

    def reference(self, kind: str, *parts: object) -> Json:
        """A reference to a resource of this bundle."""
        return {"reference": f"urn:uuid:{self.name(kind, *parts)}", "type": kind}

    def begun(self, kind: str, *parts: object) -> Resource:
        """The beginning of a resource."""
        return {"resourceType": kind, "id": self.name(kind, *parts)}

    @property
    def patient(self) -> Json:
        """A reference to the person, who has no other name here."""
        return self.reference("Patient")

    def moment(self, at: Credited) -> str | None:
        """A credited time as a date and time; None where no calendar reaches."""
        return self.wall(self.record.wall_ms(at))

    def wall(self, wall_ms: int) -> str | None:
        """The same for a wall-clock time."""
        try:
            at = _EPOCH + timedelta(milliseconds=wall_ms)
            return at.astimezone(self.record.zone).isoformat(timespec="seconds")
        except OverflowError:
            return None


def filled(**fields: Json) -> Resource:
    """The fields that say something: FHIR has no empty lists and no nulls."""
    return {key: value for key, value in fields.items() if value not in (None, [], {})}
