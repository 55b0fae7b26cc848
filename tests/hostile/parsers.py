"""Everything that reads what somebody else may have written, as `bytes -> None`.

A parser takes any bytes. It may refuse them with an error that a person can read; every
other end is a defect, and so is a result outside the bounds that it promises.
"""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC
from functools import cache
from pathlib import Path
from typing import Final

from tests.hostile import parsers_sealed, parsers_tabled, parsers_typed
from unhurried.app.application import Application
from unhurried.app.importing import taken_over
from unhurried.app.prescribing import plan_in, use_of
from unhurried.app.replies.report import REPORT
from unhurried.bootstrap.exporting import import_of
from unhurried.bootstrap.opening import memory_application
from unhurried.bootstrap.shipped import rulebook
from unhurried.bootstrap.text_file import decoded
from unhurried.bootstrap.world import World
from unhurried.cli.demo.clock import MovedClock
from unhurried.cli.demo.person import introduction
from unhurried.cli.files import Table
from unhurried.cli.record.session import told_session
from unhurried.cli.setup.told import facts_in
from unhurried.core.errors import BadInput, Unhurried
from unhurried.core.seen import seen
from unhurried.core.toml import NotToml, parse
from unhurried.kit.catalogue.reader import read_entries
from unhurried.lab.reading.file import read_story
from unhurried.lab.reading.vocabulary import Vocabulary, vocabulary
from unhurried.views.questions import signs

Parser = Callable[[bytes], None]
SCALE: Final = range(11)
NOW_MS: Final = 1_767_600_000_000
NOTE_AT_MOST: Final = 500


@cache
def household() -> Application:
    """Somebody with objects and a lubricant, whom nothing is really told."""
    app = memory_application(MovedClock(NOW_MS), bytes)
    app.do(introduction(app.book.conditions))
    return app


@cache
def words() -> Vocabulary:
    """The words of the rulebook."""
    return vocabulary(rulebook())


def table(content: bytes) -> Table:
    """A file of answers, read as a verb reads it."""
    try:
        return Table(parse(decoded(content, "a file")), "a file")
    except NotToml as error:
        raise BadInput(f"this is not TOML: {error}", "a file") from None


def record(content: bytes) -> None:
    """A session that happened elsewhere."""
    inner = table(content).table("session")
    if inner is None:
        return
    report = told_session(inner, 0, household()).report
    told = (report.pain, report.discomfort, report.ease, report.tension)
    if not all(one is None or one in SCALE for one in told) or report.hold_s < 0:
        raise AssertionError(f"out of bounds: {report}")


def correction(content: bytes) -> None:
    """What a session is corrected to."""
    table(content).answers((*REPORT, signs(rulebook())))


def answers(content: bytes) -> None:
    """The answers of a set-up without anybody to ask."""
    facts_in(table(content), household())


def catalogue(content: bytes) -> None:
    """A catalogue of the person's own."""
    read_entries("own.toml", decoded(content, "own.toml"), None)


def story(content: bytes) -> None:
    """A story of the laboratory."""
    read_story(decoded(content, "a story"), "a story", words())


def clinician_plan(content: bytes) -> None:
    """A clinician's plan, and the fact that takes it up."""
    plan = plan_in(decoded(content, "a plan"), "a plan")
    with suppress(BadInput):  # its last day is past
        begins = use_of(plan, NOW_MS, UTC, "a plan").begins_ms
        if begins < 0:
            raise AssertionError(f"it began before it was brought: {plan}")
    if seen(plan.note) != plan.note or len(plan.note) > NOTE_AT_MOST:
        raise AssertionError(f"out of bounds: {plan}")


def imported(content: bytes) -> None:
    """A record that somebody exported, and what would be taken over of it."""
    app = household()
    command = import_of(content, app, World())
    taken_over(command.newer, app.state, app.book)


PARSERS: Final[dict[str, Parser]] = {
    "clinician-plan": clinician_plan,
    "import": imported,
    "record": record,
    "correction": correction,
    "answers": answers,
    "catalogue": catalogue,
    "story": story,
    **parsers_tabled.PARSERS,
    **parsers_typed.PARSERS,
    **parsers_sealed.PARSERS,
}
CORPUS: Final = Path(__file__).with_name("corpus")


def survives(name: str, content: bytes) -> bool:
    """Let a parser read it; whether it took it. Any defect goes through."""
    try:
        PARSERS[name](content)
    except Unhurried:
        return False
    return True
