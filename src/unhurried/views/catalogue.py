"""The catalogue as plain data: entries, their figures with sources, what is unknown."""

from collections.abc import Iterator
from dataclasses import dataclass

from unhurried.core.things import Lubricant, LubricantBase
from unhurried.kit.catalogue.entry import Entry, EntryKind, Measure, Published
from unhurried.kit.catalogue.shelves import Catalogue
from unhurried.kit.osmolality import WATERLESS, Osmolality, osmolality
from unhurried.protocol.rulebook import Rulebook
from unhurried.views.ground import GroundView, Library, ground_view
from unhurried.views.words.catalogue import (
    ENTRY_KINDS,
    MEASURES,
    OWN,
    PASSED_ON,
    READ_THERE,
    UNKNOWN,
    YOURS_COUNTS,
)
from unhurried.views.words.kit_page import BASES, GRADES, LUBRICANT_BASES
from unhurried.views.words.names import NAMES


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One published figure.

    Attributes:
        text: as it was published, such as `1.1 in`.
        mm: the same in millimetres, as a person would write it; empty if no length.
        source: id of the evidence, or a person's own words.
        how: whether it was read where it was given, in words.
    """

    measure: str
    name: str
    text: str
    mm: str
    source: str
    verified: bool
    how: str


@dataclass(frozen=True, slots=True)
class EntryView:
    """One entry.

    Attributes:
        group: what kind of thing it is, in words.
        known: what it is made of and the like, in words.
        unknown: what is asked when it is added, in words.
        note: whose measure counts, where it has one; else empty.
        article: slug of the article to read; empty when there is none.
        pieces: of a kit.
    """

    id: str
    group: str
    title: str
    says: str
    known: tuple[str, ...]
    figures: tuple[FigureLine, ...]
    unknown: tuple[str, ...]
    note: str
    rules: tuple[str, ...]
    article: str
    ground: GroundView
    own: bool
    pieces: tuple["EntryView", ...] = ()


@dataclass(frozen=True, slots=True)
class CataloguePage:
    """What was found, in the order of the files."""

    entries: tuple[EntryView, ...]


def catalogue_page(catalogue: Catalogue, words: str, library: Library) -> CataloguePage:
    """Show the entries that hold these words; an id shows that one alone."""
    alone = [one for one in catalogue.entries if one.id == words.strip().casefold()]
    found = alone or catalogue.holding(words)
    return CataloguePage(tuple(entry_view(one, library) for one in found))


def entry_view(entry: Entry, library: Library) -> EntryView:
    """Show one entry."""
    return EntryView(
        id=entry.id,
        group=ENTRY_KINDS[entry.kind],
        title=entry.title,
        says=entry.says,
        known=tuple(_known(entry, library.book)),
        figures=tuple(_figure(name, one) for name, one in entry.figures.items()),
        unknown=tuple(UNKNOWN[name] for name in unknown(entry)),
        note=YOURS_COUNTS if _is_measured(entry) else "",
        rules=entry.rules,
        article=entry.article,
        ground=ground_view(entry.ground, library),
        own=entry.own,
        pieces=tuple(entry_view(one, library) for one in entry.pieces),
    )


def unknown(entry: Entry) -> Iterator[str]:
    """Name what is asked when this is added: keys of `words.catalogue.UNKNOWN`."""
    if entry.kind is EntryKind.LUBRICANT:
        yield from _unknown_of_lubricant(entry)
    if entry.kind.item is None or entry.kind is EntryKind.FINGER:
        return
    yield from (
        name
        for name, known in (
            ("width", entry.figure(Measure.DIAMETER)),
            ("length", entry.figure(Measure.LENGTH)),
            ("material", entry.material),
            ("base", entry.figure(Measure.BASE_WIDTH)),
        )
        if known is None
    )


def _is_measured(entry: Entry) -> bool:
    return entry.kind is EntryKind.KIT or entry.kind.item is not None


def how_known(figure: Published, *, own: bool) -> str:
    """Say how far a figure can be trusted."""
    if own:
        return OWN
    return READ_THERE if figure.verified else PASSED_ON


def _unknown_of_lubricant(entry: Entry) -> Iterator[str]:
    if entry.lubricant_base is None:
        yield "made-of"
    if entry.additives is None:
        yield "holds"
    figure, base = entry.figure(Measure.OSMOLALITY), entry.lubricant_base
    if figure is None and base not in WATERLESS:
        yield "osmolality"


def _figure(measure: Measure, figure: Published) -> FigureLine:
    return FigureLine(
        measure=measure.value,
        name=MEASURES[measure],
        text=str(figure),
        mm="" if figure.mm is None else str(figure.mm),
        source=figure.source,
        verified=figure.verified,
        how=READ_THERE if figure.verified else PASSED_ON,
    )


def _known(entry: Entry, book: Rulebook) -> Iterator[str]:
    if entry.material is not None:
        yield NAMES[entry.material.value]
    if entry.base is not None:
        yield BASES[entry.base]
    if entry.lubricant_base is not None:
        yield LUBRICANT_BASES[entry.lubricant_base]
    if entry.barrier is not None:
        yield NAMES[entry.barrier.value]
    yield from (NAMES.get(one, one) for one in entry.additives or ())
    yield from (NAMES[one.value] for one in entry.materials)
    grade = _grade(entry, book)
    if grade is not Osmolality.UNKNOWN:
        yield GRADES[grade]


def _grade(entry: Entry, book: Rulebook) -> Osmolality:
    figure = entry.figure(Measure.OSMOLALITY)
    if figure is None:
        return Osmolality.UNKNOWN
    base = entry.lubricant_base or LubricantBase.UNKNOWN
    return osmolality(
        Lubricant(entry.id, entry.title, base, (), round(figure.value)), book
    )
