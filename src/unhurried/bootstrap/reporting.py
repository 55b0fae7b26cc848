"""Plug the report for a clinician together with a vault."""

from unhurried.app.application import Application
from unhurried.bootstrap.world import World
from unhurried.views.report.choice import Choice
from unhurried.views.report.page import Report, report_page
from unhurried.views.report.record import Record

SEED_BYTES = 16


def record_of(application: Application, choice: Choice, world: World) -> Record:
    """The chosen part of the record, as it is now."""
    return Record(
        state=application.state,
        history=application.history(),
        believed=application.believed(),
        decision=application.decide(),
        book=application.book,
        zone=world.zone,
        choice=choice,
    )


def report_of(application: Application, choice: Choice, world: World) -> Report:
    """The report of the chosen part, as plain data."""
    return report_page(record_of(application, choice, world))


def as_pdf(report: Report) -> bytes:
    """The same as an accessible PDF.

    Raises:
        Unavailable: the typesetter is not installed.
    """
    from unhurried.exports.report.typesetting import (  # noqa: PLC0415 - only here
        typeset,
    )

    return typeset(report)


def as_fhir(application: Application, choice: Choice, world: World) -> bytes:
    """The chosen part as a FHIR R4 bundle, under names drawn anew each time."""
    from unhurried.exports.fhir.bundle import write  # noqa: PLC0415 - only here

    return write(record_of(application, choice, world), world.chance(SEED_BYTES))
