"""Each session as a Procedure, and what was told of it as an Observation."""

from collections.abc import Iterator
from typing import Final
from unicodedata import category

from unhurried.core.practice import Ended, Report
from unhurried.core.records import SessionRecord
from unhurried.exports.fhir import codes
from unhurried.exports.fhir.codes import Resource, coded
from unhurried.exports.fhir.source import Source, filled
from unhurried.history.telling import as_it_counts, as_last_told, is_corrected
from unhurried.views.as_json import Json
from unhurried.views.report.choice import Part
from unhurried.views.report.events import told_in
from unhurried.views.words.kinds import ENDINGS, KINDS
from unhurried.views.words.report import AT_WORST, NOTHING

STATUS: Final = {
    Ended.COMPLETED: "completed",
    Ended.EASED_BACK: "completed",
    Ended.STOPPED: "stopped",
    Ended.CRASHED: "unknown",
}
SEEN: Final = ("blood", "leakage", "numbing")
FELT: Final = ("ease", "enjoyment", "tension")


def sessions(source: Source) -> Iterator[Resource]:
    """Two resources for each session of the chosen time, oldest first."""
    for session in source.record.sessions:
        yield _procedure(session, source)
        told = _observation(session, source)
        if "component" in told:
            yield told


def _procedure(session: SessionRecord, source: Source) -> Resource:
    report = as_last_told(session, source.record.state)
    began, ended = source.moment(session.began), source.moment(session.ended)
    note = _note(report.note) if Part.NOTES in source.record.choice else ""
    return source.begun("Procedure", session.id) | filled(
        status=STATUS[report.ended],
        statusReason={"text": ENDINGS[report.ended]},
        code=coded("session"),
        subject=source.patient,
        performedPeriod=filled(start=began, end=ended if began else None),
        asserter=source.patient,
        note=[{"text": note}] if note else None,
        usedCode=[{"text": KINDS[session.plan.kind]}],
    )


def _observation(session: SessionRecord, source: Source) -> Resource:
    state = source.record.state
    report = as_last_told(session, state)
    told_anew = is_corrected(session, state)
    return source.begun("Observation", session.id) | filled(
        status="corrected" if told_anew else "final",
        category=[_survey()],
        code=coded("report"),
        subject=source.patient,
        performer=[source.patient],
        partOf=[source.reference("Procedure", session.id)],
        effectiveDateTime=source.moment(session.began),
        component=list(_components(session, report, source)),
        note=list(_told_before(session, source)) if told_anew else None,
    )


def _told_before(session: SessionRecord, source: Source) -> Iterator[Json]:
    """What any telling said: trouble that a later word left out is not lost."""
    record = source.record
    if Part.EVENTS in record.choice:
        said = list(told_in(as_it_counts(session, record.state, record.book), record))
        text = "; ".join(said) or NOTHING
        yield {"text": AT_WORST.format(what=text)}


def _components(
    session: SessionRecord, report: Report, source: Source
) -> Iterator[Json]:
    choice = source.record.choice
    if Part.WIDTHS in choice and session.inserted:
        yield from _measured(session, report)
    if Part.EVENTS in choice:
        yield from _noticed(report, source)
    if Part.FEELINGS in choice:
        for name in FELT:
            yield _component(coded(name), valueInteger=getattr(report, name))


def _noticed(report: Report, source: Source) -> Iterator[Json]:
    yield _component(codes.pain_concept(), valueInteger=report.pain)
    yield _component(coded("discomfort"), valueInteger=report.discomfort)
    for name in SEEN:
        yield _component(coded(name), valueBoolean=getattr(report, name))
    for sign in report.signs:
        concept = coded(sign, _title(sign, source))
        yield _component(coded("sign"), valueCodeableConcept=concept)


def _measured(session: SessionRecord, report: Report) -> Iterator[Json]:
    width, depth = session.diameter, report.depth
    across = None if width is None else codes.quantity(width.mm, "mm", "mm")
    deep = None if depth is None else coded(depth.value)
    yield _component(coded("width"), valueQuantity=across)
    yield _component(coded("depth"), valueCodeableConcept=deep)
    yield _component(
        coded("hold"), valueQuantity=codes.quantity(report.hold_s, "s", "s")
    )


def _component(code: Json, **value: Json) -> Json:
    """One answer; what was not answered says so."""
    known = filled(**value)
    return {"code": code, **(known or {"dataAbsentReason": codes.absent()})}


def _note(text: str) -> str:
    """Free words without control characters, which no text of FHIR may hold."""
    kept = (one for one in text if one in "\n\t" or category(one) != "Cc")
    return "".join(kept).strip()


def _title(sign: str, source: Source) -> str:
    known = source.record.book.signs.get(sign)
    return sign if known is None else known.title


def _survey() -> Json:
    return {"coding": [{"system": codes.CATEGORY, "code": "survey"}]}
