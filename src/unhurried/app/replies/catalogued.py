"""Begin a description with an entry of the catalogue; measures are always asked."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from unhurried.app.replies.answers import Reply
from unhurried.core.errors import BadInput
from unhurried.core.things import Base, Material
from unhurried.kit.catalogue.entry import Entry, EntryKind, Measure, Published
from unhurried.views.catalogue import how_known
from unhurried.views.question import Question
from unhurried.views.words.catalogue import PUBLISHED

_MEASURED: Final[Mapping[str, Measure]] = {
    "diameter": Measure.DIAMETER,
    "length": Measure.LENGTH,
    "neck": Measure.NECK,
    "base_width": Measure.BASE_WIDTH,
    "osmolality": Measure.OSMOLALITY,
}


def begun(entry: Entry) -> dict[str, Reply]:
    """Answer what an entry knows, by the keys of the questions; no measure is one.

    Raises:
        BadInput: it is nothing that is kept here, or a kit of several.
    """
    if entry.kind is EntryKind.LUBRICANT:
        return _known({
            "name": entry.title,
            "base": entry.lubricant_base,
            "additives": entry.additives,
        })  # fmt: skip
    kind = entry.of if entry.kind is EntryKind.KIT else entry.kind
    if kind is None or kind.item is None:
        hint = "objects, sets and lubricants are; `unhurried kit catalogue` lists them"
        raise BadInput("is nothing that is kept here", entry.id, hint)
    if entry.pieces:
        hint = "name one of " + ", ".join(piece.id for piece in entry.pieces)
        raise BadInput("is a set of several", entry.id, hint)
    material = None if entry.material is Material.UNKNOWN else entry.material
    base = None if entry.base is Base.UNKNOWN else entry.base
    said = {"name": entry.title, "kind": kind.item, "material": material, "base": base}
    return _known(said)


def with_published(entry: Entry, question: Question) -> Question:
    """Add to a question what somebody published as the answer, and how it is known."""
    measure = _MEASURED.get(question.key)
    figure = None if measure is None else entry.figure(measure)
    if figure is None:
        return question
    told = PUBLISHED.format(figure=_both(figure), how=how_known(figure, own=entry.own))
    return replace(question, help=f"{told} {question.help}".strip())


def _both(figure: Published) -> str:
    """As published, and in millimetres where that is another unit."""
    if figure.mm is None or figure.unit == "mm":
        return f"{figure} [{figure.source}]"
    return f"{figure}, {figure.mm} mm [{figure.source}]"


def _known(said: Mapping[str, Reply]) -> dict[str, Reply]:
    return {key: reply for key, reply in said.items() if reply is not None}
