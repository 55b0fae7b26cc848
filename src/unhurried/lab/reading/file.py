"""A whole story file: text in, a story or one clear refusal out."""

from datetime import datetime

from unhurried.app.commands import Tell
from unhurried.core.clock import SECOND_MS
from unhurried.core.errors import BadInput
from unhurried.core.events import KitFact
from unhurried.core.toml import NotToml
from unhurried.lab.reading.asks import read_asks
from unhurried.lab.reading.happenings import read_happenings
from unhurried.lab.reading.kit import read_item, read_lubricant
from unhurried.lab.reading.person import read_person
from unhurried.lab.reading.place import Place
from unhurried.lab.reading.table import TEXT_AT_MOST, Table, table
from unhurried.lab.reading.timeline import stretches
from unhurried.lab.reading.toml import parse
from unhurried.lab.reading.vocabulary import Vocabulary
from unhurried.lab.story import Story

FORMAT = 1
KEYS = (
    "format",
    "title",
    "about",
    "start",
    "person",
    "items",
    "lubricants",
    "happens",
    "asks",
)


def read_story(text: str, file: str, words: Vocabulary) -> Story:
    """Read a story.

    Args:
        text: the file's content.
        file: its name, for errors.
        words: the words of the rulebook.

    Raises:
        BadInput: anything in it is not understood; `where` names file, key and line.
    """
    place = Place(file, text)
    told = table(_parsed(text, place), place, KEYS)
    told.need("format", "title", "start", "asks")
    _check_format(told)
    title, start_ms = told.text("title") or "", _start_ms(told)
    owned, words = _owned(told, words)
    said = read_person(told.body.get("person", {}), told.at("person"), words)
    opening = tuple(Tell(facts) for facts in (said, owned) if facts)
    happens = _list(told, "happens")
    happenings, words = read_happenings(happens, told.at("happens"), words)
    asks = read_asks(_list(told, "asks"), told.at("asks"), words, stretches(happenings))
    about = told.words("about", words.rules)
    return Story(file, title, about, start_ms, opening, happenings, asks)


def _parsed(text: str, place: Place) -> dict[str, object]:
    try:
        return parse(text)
    except NotToml as error:
        hint = "see the example in docs/stories.md"
        what = str(error)[:1].lower() + str(error)[1:TEXT_AT_MOST]
        raise BadInput(f"this is not TOML: {what}", str(place), hint) from error


def _check_format(told: Table) -> None:
    value = told.body["format"]
    if type(value) is not int or value != FORMAT:
        hint = f"this program reads format = {FORMAT}"
        raise told.at("format").refuse("the format is not known", hint)


def _start_ms(told: Table) -> int:
    value = told.body["start"]
    if not isinstance(value, datetime) or value.tzinfo is None:
        hint = "write it as 2026-01-05T20:00:00+01:00"
        raise told.at("start").refuse(
            "'start' is a date and time with its offset", hint
        )
    return round(value.timestamp() * SECOND_MS)


def _owned(told: Table, words: Vocabulary) -> tuple[tuple[KitFact, ...], Vocabulary]:
    facts: list[KitFact] = []
    for key, read in (("items", read_item), ("lubricants", read_lubricant)):
        for number, value in enumerate(_list(told, key)):
            known = words
            place = told.at(key).at(number)
            added, words = read(value, place, words)
            if words == known:
                hint = "choose another name"
                raise place.at("name").refuse("this name is given twice", hint)
            facts += added
    return tuple(facts), words


def _list(told: Table, key: str) -> list[object]:
    value = told.body.get(key, [])
    if isinstance(value, list):
        return value
    raise told.at(key).refuse(f"'{key}' is a list of tables", f"write [[{key}]]")
