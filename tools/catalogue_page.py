"""Write the page of the catalogue: how to extend it, every entry and figure."""

from itertools import groupby
from operator import attrgetter
from typing import Final

from tools.protocol_tables import cell, table
from unhurried.bootstrap.catalogued import FILES, shipped_catalogue
from unhurried.kit.catalogue.entry import UNITS, Entry, EntryKind, Measure, Published
from unhurried.kit.catalogue.shelves import each
from unhurried.views.words.catalogue import ENTRY_KINDS, MEASURES

_INTRODUCTION: Final = """\
# The catalogue

What can be owned, as far as a source tells: `unhurried kit catalogue` shows it, and
`unhurried kit add --from ID` begins a description with an entry. What an entry knows of
material and base is taken over; every measure is asked, for the one that counts is the
one that the person took. A figure names its source, and says whether it was read where
it was first given (**verified**) or was passed on. What is not known is left out.
Nothing here is advised to be bought.

## Entries of your own

An entry is a table of TOML. Write a file, and name it:

    unhurried kit catalogue --catalogue my.toml
    unhurried kit add --from blue --catalogue my.toml

```toml
[blue]                     # its id: small letters, digits and hyphens
kind = "plug"
title = "the blue one"
says = "From the drawer; the label is gone."
material = "silicone"      # all that follows may be left out
base = "flared"
diameter = { value = 22, unit = "mm", source = "my calliper", verified = true }
length = { value = 3.5, unit = "in", source = "the box", verified = false }
```

A figure without `source` or `verified`, a unit it is not counted in, a size that cannot
be meant, a word that nobody knows: the file is refused with its name, the key and a way
on. Such a file is not sealed, which is why none is looked for unasked: keep it where
nobody else looks, or delete it once its objects are described.

Other keys: `of` and `[ID.pieces.NAME]` for a kit; `lubricant-base` and `additives` for
a lubricant; `barrier`; `materials` for a cleaner; `rules`, `article`, `guides`,
`sources`.

This page is generated from `src/unhurried/kit/catalogue/`; change the files, then run
`make docs`.
"""
_HEAD: Final = ("id", "what", "figures", "rests on")


def page() -> str:
    """Return the whole page as Markdown."""
    entries = sorted(shipped_catalogue().entries, key=lambda one: _place(one.kind))
    parts = [
        f"## {ENTRY_KINDS[kind]}\n\n{table(_HEAD, [_row(one) for one in each(group)])}"
        for kind, group in groupby(entries, key=attrgetter("kind"))
    ]
    return "\n".join([_INTRODUCTION, _measures(), _summary(), *parts])


def _measures() -> str:
    rows = [
        (f"`{measure}`", MEASURES[measure], ", ".join(sorted(UNITS[measure])))
        for measure in Measure
    ]
    return f"## Figures\n\n{table(('key', 'what', 'units'), rows)}"


def _summary() -> str:
    catalogue = shipped_catalogue()
    every = list(each(catalogue.entries))
    figures = [figure for _, figure in catalogue.figures()]
    verified = sum(figure.verified for figure in figures)
    return (
        f"{len(catalogue.entries)} entries in {len(FILES)} files, "
        f"{len(every) - len(catalogue.entries)} pieces of kits, "
        f"{len(figures)} figures, {verified} of them verified.\n"
    )


def _place(kind: EntryKind) -> int:
    return list(EntryKind).index(kind)


def _row(entry: Entry) -> tuple[str, ...]:
    figures = (f"{MEASURES[key]} {_figure(one)}" for key, one in entry.figures.items())
    grounds = [*entry.ground.sources, *entry.ground.guides]
    choice = ["our choice"] if entry.ground.is_our_choice else []
    return (
        f"`{entry.id}`",
        cell(entry.title),
        cell("; ".join(figures)),
        ", ".join([*(_link(id_) for id_ in grounds), *choice]),
    )


def _figure(figure: Published) -> str:
    verified = ", verified" if figure.verified else ""
    return f"{figure} ({_link(figure.source)}{verified})"


def _link(id_: str) -> str:
    return f"[{id_}](protocol.md#{id_})" if "-" in id_ else f"[{id_}](guides.md#{id_})"
