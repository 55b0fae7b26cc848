"""Codes: public ones where they say just this, else our own, which travel along.

No public code was found for dilation at home by oneself, as opposed to a procedure
that a clinician does, nor for most of what is asked here. Those have codes of our own;
each bundle holds the code system, so that nothing in it needs this program.
"""

from typing import Final

from unhurried.protocol.rulebook import Rulebook
from unhurried.views.as_json import Json

Resource = dict[str, Json]

OURS: Final = "urn:uuid:6d7f2f0e-9b8c-4a53-8f5e-2d1d3c0a7b64"
LOINC: Final = "http://loinc.org"
UCUM: Final = "http://unitsofmeasure.org"
CATEGORY: Final = "http://terminology.hl7.org/CodeSystem/observation-category"
ABSENT: Final = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
SECRECY: Final = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality"

PAIN: Final = (
    "72514-3",
    "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
)
"""LOINC's; every other code is ours."""

CODES: Final = {
    "session": "Session of gradual anal dilation at home, by the person themselves",
    "report": "What the person told about a session",
    "width": "Diameter of the object, in millimetres",
    "depth": "How far the object was inserted",
    "tip": "The tip only",
    "part": "About half of its length",
    "full": "All of its length",
    "hold": "How long the object was held, in seconds",
    "discomfort": "Discomfort at its strongest, 0 to 10",
    "ease": "Ease, 0 (tight) to 10 (quite easy)",
    "enjoyment": "Enjoyment, 0 to 10",
    "tension": "Tension afterwards, 0 to 10",
    "blood": "Blood was seen",
    "leakage": "Leakage was noticed",
    "numbing": "A numbing product was used",
    "sign": "A sign that the body gave",
    "soreness": "Soreness, 0 to 10",
    "continence": "Sum of five answers on continence, 0 to 20, higher is more trouble",
    "advice": "What the person's program advises now",
}


def coded(code: str, text: str = "") -> Json:
    """One of our codes as a concept."""
    shown = text or CODES.get(code, code)
    return {
        "coding": [{"system": OURS, "code": code, "display": shown}],
        "text": shown,
    }


def pain_concept() -> Json:
    """LOINC's code for pain from 0 to 10."""
    code, display = PAIN
    return {
        "coding": [{"system": LOINC, "code": code, "display": display}],
        "text": "Pain at its strongest, 0 to 10",
    }


def quantity(value: float, unit: str, code: str) -> Json:
    """A number with its UCUM unit."""
    return {"value": value, "unit": unit, "system": UCUM, "code": code}


def absent() -> Json:
    """Not answered: nobody knows, and it is not a no."""
    return {
        "coding": [{"system": ABSENT, "code": "unknown", "display": "Unknown"}],
        "text": "not answered",
    }


def code_system(name: str, book: Rulebook) -> Resource:
    """Every code of ours, with the rulebook's signs and questions."""
    signs = {one.id: one.title for one in book.signs.values()}
    asked = {one.id: one.question for one in book.conditions.values()}
    every = {**asked, **signs, **CODES}
    return {
        "resourceType": "CodeSystem",
        "id": name,
        "url": OURS,
        "status": "active",
        "content": "complete",
        "caseSensitive": True,
        "count": len(every),
        "concept": [{"code": key, "display": text} for key, text in every.items()],
    }
