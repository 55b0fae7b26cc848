"""What the look over a vault found, in words."""

from collections.abc import Iterable
from dataclasses import dataclass

from unhurried.views.words.doctor import ALL_WELL, LOOKED_AT, NOT_WELL, WAYS_ON


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        kind: what was looked at, such as `chain` or `permissions`.
        detail: what was seen, in a short sentence.
        warns: it is well, and still something to know.
    """

    kind: str
    ok: bool
    detail: str
    warns: bool = False


@dataclass(frozen=True, slots=True)
class FindingView:
    """One finding in words; `way_on` is empty when it is well."""

    kind: str
    title: str
    ok: bool
    text: str
    way_on: str
    warns: bool


@dataclass(frozen=True, slots=True)
class DoctorPage:
    """All findings, those that are not well first."""

    ok: bool
    text: str
    findings: tuple[FindingView, ...]


def doctor_page(findings: Iterable[Finding]) -> DoctorPage:
    """Say what was found; where nothing was looked at, nothing is said to be well."""
    looked = tuple(_view(finding) for finding in findings)
    well = bool(looked) and all(finding.ok for finding in looked)
    first_what_is_not = tuple(sorted(looked, key=lambda finding: finding.ok))
    return DoctorPage(well, ALL_WELL if well else NOT_WELL, first_what_is_not)


def _view(finding: Finding) -> FindingView:
    title = LOOKED_AT.get(finding.kind, finding.kind)
    way_on = "" if finding.ok else WAYS_ON.get(finding.kind, WAYS_ON[""])
    warns = finding.ok and finding.warns
    return FindingView(finding.kind, title, finding.ok, finding.detail, way_on, warns)
