"""Words for the catalogue: kinds, measures, and what is not known."""

from typing import Final

from unhurried.kit.catalogue.entry import EntryKind, Measure

ENTRY_KINDS: Final = {
    EntryKind.PLUG: "Plugs",
    EntryKind.DILATOR: "Dilators",
    EntryKind.DILDO: "Dildos",
    EntryKind.MASSAGER: "Massagers",
    EntryKind.BEADS: "Beads",
    EntryKind.FINGER: "Fingers",
    EntryKind.DOUCHE: "Rinsing",
    EntryKind.KIT: "Sets",
    EntryKind.LUBRICANT: "Lubricants",
    EntryKind.INGREDIENT: "Words on a label",
    EntryKind.BARRIER: "Condoms and gloves",
    EntryKind.CLEANER: "Cleaning",
}
MEASURES: Final = {
    Measure.DIAMETER: "width",
    Measure.SMALLEST: "from",
    Measure.LARGEST: "to",
    Measure.LENGTH: "length that goes in",
    Measure.OVERALL: "length in all, which says nothing of what goes in",
    Measure.NECK: "width of the neck",
    Measure.BASE_WIDTH: "width of the base",
    Measure.SIZES: "how many",
    Measure.OSMOLALITY: "osmolality",
    Measure.MINUTES: "how long",
    Measure.PERCENT: "how strong",
}
UNKNOWN: Final = {
    "width": "the width",
    "length": "the length that goes in",
    "base": "what keeps it outside, and how wide that is",
    "material": "the material",
    "made-of": "what it is made of",
    "holds": "what it holds",
    "osmolality": "its osmolality",
}
NOT_KNOWN: Final = "Not known, so it is asked: {what}."
YOURS_COUNTS: Final = "The measure that counts is the one that you take."
PUBLISHED: Final = "Published: {figure}, {how}. Yours counts, so measure it."
READ_THERE: Final = "read where it was given"
PASSED_ON: Final = "passed on by others and not verified"
OWN: Final = "from your own file"
NOTHING_HERE: Final = (
    "The catalogue holds nothing of that. `unhurried kit add` describes whatever you "
    "have; `unhurried kit catalogue` lists every entry."
)
HOW_TO_USE: Final = (
    "`unhurried kit catalogue WORD` finds some of these; `unhurried kit add --from ID` "
    "begins with one of them and asks what is not known."
)
PLAIN_FILE: Final = (
    "A file of your own is plain text: others who use this machine can read it."
)
