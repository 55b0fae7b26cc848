"""What is typed at a terminal or sent by a page, and what is shown of it."""

import unicodedata
from collections.abc import Callable
from datetime import UTC
from typing import Final
from urllib.parse import parse_qsl

import msgspec
from starlette.datastructures import FormData

from unhurried.app.replies.typed import read
from unhurried.app.replies.when import ago_of
from unhurried.bootstrap.search import wanted
from unhurried.bootstrap.shipped import rulebook
from unhurried.cli.lines import safe, wrapped
from unhurried.core.errors import BadInput, Unhurried
from unhurried.core.lengths import Mm
from unhurried.journal.passphrase import check_passphrase, secret_of
from unhurried.journal.recovery_code import secret_of_code
from unhurried.kit.measures import diameter, length
from unhurried.views.question import Answer
from unhurried.views.questions import OCCASIONS, about, screening, signs
from unhurried.web.forms import of_form
from unhurried.web.page import shown
from unhurried.web.player import speaking
from unhurried.web.player.wire import Said, Words, word_of

QUESTIONS: Final = (
    *(question for occasion in OCCASIONS for question in about(occasion)),
    *screening(rulebook()),
    signs(rulebook()),
)
CODE_BYTES: Final = 140 / 8
UNSAFE: Final = frozenset({"Cc", "Cf", "Cs", "Co"})


def text_in(content: bytes) -> str:
    """The bytes as they come from a terminal or an argument: no bytes are lost."""
    return content.decode("utf-8", "surrogateescape")


def typed(content: bytes) -> None:
    """An answer typed to each question there is."""
    said = text_in(content)
    for question in QUESTIONS:
        try:
            reply = read(question, said)
        except BadInput:
            continue
        if question.answer is Answer.SCALE and reply not in (None, *range(11)):
            raise AssertionError(f"{reply} is not on the scale")
        msgspec.json.encode(reply.tenths if isinstance(reply, Mm) else reply)


def sizes(content: bytes) -> None:
    """A size in any unit."""
    said = text_in(content)
    for reader in (diameter, length):
        try:
            size = reader(said)
        except BadInput:
            continue
        if not 30 <= size.tenths <= 5000:
            raise AssertionError(f"{size} is no likely size")


def moments(content: bytes) -> None:
    """A date and a time of one's own clock."""
    if not 0 <= ago_of(text_in(content), 1_767_600_000_000, UTC) <= 367 * 86_400_000:
        raise AssertionError("out of bounds")


def secrets(content: bytes) -> None:
    """A passphrase, or a recovery code from paper."""
    said = text_in(content)
    secret_of(said)
    check_passphrase(said)
    secret_of_code(said)


def searched(content: bytes) -> None:
    """Words that somebody looks for."""
    wanted(text_in(content))


def painted(content: bytes) -> None:
    """Whatever is painted on a terminal or a page holds nothing that acts on it."""
    said = text_in(content)
    for text in (safe(said), wrapped([said], 80), str(shown(said))):
        bad = [one for one in text if unicodedata.category(one) in UNSAFE]
        if set(bad) - set("\n\t\r\u200c\u200d"):
            raise AssertionError(f"{bad} is painted")


def words(content: bytes) -> None:
    """The words of a page in JSON."""
    for one in speaking.read(content, Words).words:
        _meant(one)


def _meant(one: Said) -> None:
    try:
        word_of(one)
    except Unhurried:
        return


def form(content: bytes) -> None:
    """A form of a page with every question in it."""
    pairs = parse_qsl(content.decode("latin-1"), keep_blank_values=True)
    of_form(FormData([*pairs]), QUESTIONS)


PARSERS: Final[dict[str, Callable[[bytes], None]]] = {
    "typed": typed,
    "sizes": sizes,
    "moments": moments,
    "secrets": secrets,
    "searched": searched,
    "painted": painted,
    "words": words,
    "form": form,
}
