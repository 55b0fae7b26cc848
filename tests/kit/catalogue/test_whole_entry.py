"""An entry with all that one can say is read whole; what is wrong is told in full."""

from dataclasses import replace

import pytest

from unhurried.core.errors import BadInput
from unhurried.core.things import Barrier, Base, ItemKind, LubricantBase, Material
from unhurried.kit.catalogue.entry import Entry, EntryKind, Measure, Published, Unit
from unhurried.kit.catalogue.reader import read_entries
from unhurried.kit.catalogue.shelves import Catalogue, gathered
from unhurried.protocol.ground import Ground

KNOWN = frozenset({"D-09", "D-10"})
TEXT = """
[three]
kind = "kit"
of = "plug"
title = "Three"
says = "Soft."
material = "silicone"
base = "flared"
lubricant-base = "water"
additives = ["glycerine"]
barrier = "nitrile"
materials = ["glass", "steel"]
rules = ["step"]
article = "sizes"
guides = ["B14"]
largest = { value = 3.5, unit = "cm", source = "D-09", verified = false }

[three.pieces.small]
title = "The small one"
diameter = { value = 28, unit = "mm", source = "D-10", verified = true }

[three.pieces.large]
title = "The large one"
says = "Firm."
length = { value = 90, unit = "mm", source = "D-10", verified = true }
"""
SHARED = Entry(
    id="three",
    kind=EntryKind.KIT,
    title="Three",
    says="Soft.",
    figures={Measure.LARGEST: Published(3.5, Unit.CM, "D-09", verified=False)},
    of=EntryKind.PLUG,
    material=Material.SILICONE,
    base=Base.FLARED,
    lubricant_base=LubricantBase.WATER,
    additives=("glycerine",),
    barrier=Barrier.NITRILE,
    materials=(Material.GLASS, Material.STEEL),
    rules=("step",),
    article="sizes",
    ground=Ground(guides=("B14",)),
)
PIECE = replace(SHARED, kind=EntryKind.PLUG, of=None)
WIDTH = Published(28, Unit.MM, "D-10", verified=True)
LENGTH = Published(90, Unit.MM, "D-10", verified=True)
SMALL = replace(
    PIECE,
    id="three/small",
    title="The small one",
    figures={Measure.DIAMETER: WIDTH},
)
LARGE = replace(
    PIECE,
    id="three/large",
    title="The large one",
    says="Firm.",
    figures={Measure.LENGTH: LENGTH},
)
WHOLE = replace(SHARED, pieces=(SMALL, LARGE))
BARE = '[bare]\nkind = "finger"\ntitle = "Bare"\nsays = "Nothing."\n'


def read(text: str = TEXT, known: frozenset[str] | None = KNOWN) -> tuple[Entry, ...]:
    return read_entries("mine.toml", text, known)


def test_everything_that_it_says_is_there_and_a_piece_has_what_its_kit_says() -> None:
    assert read() == (WHOLE,)


def test_what_it_does_not_say_is_not_there() -> None:
    bare = Entry("bare", EntryKind.FINGER, "Bare", "Nothing.", {}, own=True)
    assert read(BARE, None) == (bare,)


@pytest.mark.parametrize(
    ("old", "new", "what", "hint"),
    [
        ("[three]", "[Three]", "is not an id", "small letters and digits with hyphens"),
        ('of = "plug"\n', "", "only a kit says what it is of", 'write of = "plug"'),
        (
            '"glass", ',
            '"glas", ',
            "'glas' is not a material",
            f"known are {', '.join(Material)}",
        ),
        (
            'unit = "cm"',
            'unit = "%"',
            "is not counted in %",
            "known are cm, in, mm",
        ),
        (
            ', source = "D-09"',
            "",
            "is a figure without a source",
            "say where it was read, or leave the figure out: unknown is asked",
        ),
        (
            "D-09",
            "D-99",
            "cites 'D-99', which does not exist",
            "name an id of sources.toml, or leave the figure out",
        ),
        (
            ", verified = false",
            "",
            "does not say whether it is verified",
            "true where it was read where it was first given, else false",
        ),
    ],
)
def test_what_is_at_fault_is_told_with_a_way_on(
    old: str, new: str, what: str, hint: str
) -> None:
    text = TEXT.replace(old, new, 1)
    if new == "[Three]":
        text = text.replace("[three.", "[Three.")
    with pytest.raises(BadInput) as refused:
        read(text)
    assert (refused.value.what, refused.value.hint) == (what, hint)


def test_the_figure_of_a_piece_cites_a_source_that_there_is() -> None:
    with pytest.raises(BadInput) as refused:
        read(TEXT.replace("D-10", "D-98", 1))
    assert refused.value.where == "mine.toml: three.pieces.small.diameter.source"
    assert refused.value.what == "cites 'D-98', which does not exist"


def test_a_piece_says_no_more_than_a_piece_can() -> None:
    with pytest.raises(BadInput) as refused:
        read(TEXT.replace('says = "Firm."', 'material = "glass"'))
    assert refused.value.where == "mine.toml: three.pieces.large.material"


@pytest.mark.parametrize(
    ("measure", "value", "likely"),
    [
        ("length", 90, True),
        ("length", 9000, False),
        ("overall", 9000, False),
        ("diameter", 9000, False),
        ("sizes", 9000, True),
    ],
)
def test_only_widths_and_lengths_have_a_likely_size(
    measure: str, value: int, *, likely: bool
) -> None:
    unit = "pieces" if measure == "sizes" else "mm"
    said = f'{{ value = {value}, unit = "{unit}", source = "me", verified = true }}'
    text = f"{BARE}{measure} = {said}\n"
    if likely:
        assert read(text, None)[0].figures[Measure(measure)].value == value
    else:
        with pytest.raises(BadInput):
            read(text, None)


def test_entries_are_found_by_id_and_what_is_not_with_the_three_nearest() -> None:
    assert Catalogue(read()).entry("three/large") == LARGE
    shelf = Catalogue(tuple(replace(LARGE, id=f"three{n}") for n in range(4)))
    several = "did you mean three3, three2, three1"
    nothing = "`unhurried kit catalogue` lists them all"
    long = "x" * 60
    for id_, said, hint in (("three", "three", several), (long, long[:40], nothing)):
        with pytest.raises(BadInput) as refused:
            shelf.entry(id_)
        told = refused.value
        assert (told.what, told.where) == (f"the catalogue has no {said!r}", "the id")
        assert told.hint == hint


def test_files_are_put_together_and_an_id_stands_once() -> None:
    other = replace(WHOLE, id="other", pieces=())
    assert gathered([read(), (other,)]) == Catalogue((WHOLE, other))
    with pytest.raises(BadInput) as refused:
        gathered([read(), read()])
    told = refused.value
    assert (told.what, told.where) == ("stands in the catalogue twice", "three")
    assert told.hint == "give one of them another id"


def test_words_are_looked_for_in_all_that_an_entry_says_and_in_nothing_else() -> None:
    shelf = Catalogue(read())
    for word in ("three", "kit", "soft", "plug", "silicone", "water", "nitrile"):
        assert shelf.holding(word) == (WHOLE,), word
    for word in ("glass", "glycerine", "large", "Soft Three"):
        assert shelf.holding(word) == (WHOLE,), word
    assert Catalogue(read(BARE, None)).holding("xx") == ()
    assert shelf.holding("onexxthe") == ()


@pytest.mark.parametrize("kind", EntryKind)
def test_what_is_an_item_makes_one_of_its_kind(kind: EntryKind) -> None:
    items = {one.value: one for one in ItemKind}
    assert kind.item is items.get(kind.value)
