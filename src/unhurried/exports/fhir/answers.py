"""Check-ins and questions as QuestionnaireResponses, with the questions themselves."""

from collections.abc import Iterator, Mapping
from typing import Final

from unhurried.core.events import ReadinessAnswered
from unhurried.core.records import FollowUp
from unhurried.exports.fhir.codes import OURS, Resource
from unhurried.exports.fhir.source import Source, filled
from unhurried.history.telling import as_it_counts
from unhurried.views.as_json import Json
from unhurried.views.report.choice import Part

AFTER: Final = {
    "soreness": ("How sore is it now, from 0 to 10?", "integer"),
    "blood": ("Was there any blood since?", "boolean"),
    "leakage": ("Was there any leakage since?", "boolean"),
    "sign": ("Which signs were noticed?", "choice"),
}
BEFORE: Final = {
    "nitrites": ("Poppers or other nitrites within a day?", "boolean"),
    "pde5": ("Sildenafil or a relative of it within a day?", "boolean"),
    "numbing": ("A numbing product, used or planned?", "boolean"),
    "sober": ("No alcohol, and no drug that dulls pain?", "boolean"),
}
CHECK_IN: Final = "urn:uuid:0f0c3c52-5a0e-4f39-9b55-7a1de0f6c8a1"
READINESS: Final = "urn:uuid:4b9ce0a7-1c37-4df7-a1a1-5a1f7f7f2f02"
SCREENING: Final = "urn:uuid:b3d8a1f6-77f4-4b54-8f0e-90d27c7f3d03"
Asked = Mapping[str, tuple[str, str]]


def answers(source: Source) -> Iterator[Resource]:
    """The responses of the chosen parts, each questionnaire before its own."""
    choice = source.record.choice
    if Part.EVENTS in choice:
        yield _questionnaire(CHECK_IN, "Check-in after a session", AFTER)
        yield from _check_ins(source)
    if Part.MEDICINES in choice:
        yield _questionnaire(READINESS, "Before a session", BEFORE)
        yield from _readiness(source)
    if Part.HEALTH in choice:
        yield _questionnaire(SCREENING, "Health questions", _screening_asked(source))
        yield from _screening(source)


def _check_ins(source: Source) -> Iterator[Resource]:
    record = source.record
    for session in record.sessions:
        counted = as_it_counts(session, record.state, record.book)
        for number, check in enumerate(counted.follow_ups):
            given = {
                "soreness": _plainly("valueInteger", check.soreness),
                "blood": _plainly("valueBoolean", check.blood),
                "leakage": _plainly("valueBoolean", check.leakage),
                "sign": _signs(check, source),
            }
            response = _response(source, CHECK_IN, (session.id, number), AFTER, given)
            yield response | filled(
                authored=source.moment(check.at),
                partOf=[source.reference("Procedure", session.id)],
            )


def _readiness(source: Source) -> Iterator[Resource]:
    told = source.record.told(ReadinessAnswered)
    for number, (wall_ms, answer) in enumerate(told):
        given = {
            name: _plainly("valueBoolean", getattr(answer, name)) for name in BEFORE
        }
        response = _response(source, READINESS, ("before", number), BEFORE, given)
        yield response | filled(authored=source.wall(wall_ms))


def _screening(source: Source) -> Iterator[Resource]:
    screening = source.record.state.screening
    if screening is None:
        return
    asked = _screening_asked(source)
    given = {key: _plainly("valueBoolean", screening.answers.get(key)) for key in asked}
    response = _response(source, SCREENING, ("screening",), asked, given)
    yield response | filled(authored=source.moment(screening.at))


def _screening_asked(source: Source) -> Asked:
    known = source.record.book.conditions.values()
    return {one.id: (one.question, "boolean") for one in known}


def _response(
    source: Source,
    url: str,
    parts: tuple[object, ...],
    asked: Asked,
    given: Mapping[str, list[Json]],
) -> Resource:
    """A response; a question without an answer stands there without one."""
    items: list[Json] = [
        filled(linkId=key, text=text, answer=given[key])
        for key, (text, _) in asked.items()
    ]
    every = all(given[key] for key in asked if key != "sign")
    return source.begun("QuestionnaireResponse", url, *parts) | filled(
        questionnaire=url,
        status="completed" if every else "in-progress",
        subject=source.patient,
        author=source.patient,
        source=source.patient,
        item=items,
    )


def _questionnaire(url: str, title: str, asked: Asked) -> Resource:
    items: list[Json] = [
        filled(
            linkId=key,
            text=text,
            type=kind,
            repeats=True if kind == "choice" else None,
        )
        for key, (text, kind) in asked.items()
    ]
    return {
        "resourceType": "Questionnaire",
        "id": url.removeprefix("urn:uuid:"),
        "url": url,
        "title": title,
        "status": "active",
        "subjectType": ["Patient"],
        "item": items,
    }


def _signs(check: FollowUp, source: Source) -> list[Json]:
    known = source.record.book.signs
    return [
        {
            "valueCoding": {
                "system": OURS,
                "code": sign,
                "display": known[sign].title if sign in known else sign,
            }
        }
        for sign in check.signs
    ]


def _plainly(kind: str, answer: Json) -> list[Json]:
    return [] if answer is None else [{kind: answer}]
