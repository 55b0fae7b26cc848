"""Words for checking things together: each aspect, when all is well, and a way on."""

from typing import Final

from unhurried.core.things import Material

ASPECTS: Final = {
    "base": "Base and retrieval",
    "material": "Material",
    "firmness": "Firmness at this stage",
    "width": "Width",
    "length": "Length",
    "lubricant": "Lubricant with the object",
    "barrier": "Lubricant with the condom",
    "quality": "What the lubricant holds",
    "cleaning": "Cleaning",
    "whole": "Wear",
    "sharing": "Sharing",
    "storage": "Storage",
    "left-out": "What you leave out",
}
WELL: Final = {
    "base": "It has what keeps it outside.",
    "material": "It can be cleaned fully.",
    "firmness": "It may be used at this stage.",
    "width": "Its width is open now.",
    "length": "Its length is within what is planned.",
    "lubricant": "The two go together.",
    "barrier": "The lubricant leaves the condom whole.",
    "quality": "Nothing in it speaks against it.",
    "cleaning": "Washed since it was last used.",
    "whole": "You looked it over and found it whole.",
    "sharing": "Only you use it.",
    "storage": "Nothing lies beside it that spoils it.",
    "left-out": "None of these holds it.",
}
OF_A_FINGER: Final = {
    "base": "A finger needs none.",
    "material": "Skin needs no check; cover a cut with a glove.",
    "firmness": "A finger gives.",
    "lubricant": "Any lubricant whose base is known goes with a finger.",
    "cleaning": "Wash your hands first.",
    "whole": "Look at the nail: short, and smooth.",
    "sharing": "A fresh glove for each person.",
}
TOGETHER: Final = {
    "well": "These go together.",
    "mind": "These go together; see first what to mind.",
    "asks": "These go together once what is asked is answered.",
    "stops": "These do not go together now.",
}
ALONE: Final = {
    "well": "It can be used.",
    "mind": "It can be used; see first what to mind.",
    "asks": "It can be used once what is asked is answered.",
    "stops": "It is not used as it is.",
}
NO_PERMISSION: Final = (
    "This is about the things alone. `unhurried today` says whether a session is "
    "advised."
)
NO_LUBRICANT: Final = "Name a lubricant as well, and the two are looked at together."
INSTEAD: Final = "Of yours, this fits: {names}."
# What to look for, by material (B07, M-05, M-07, M-08), and when its use ends.
WEAR: Final = {
    Material.SILICONE: (
        "Look for tears, and for a surface that has become sticky or rough; it holds "
        "germs then and is retired."
    ),
    Material.STEEL: "Look for scratches, dents and plating that comes off.",
    Material.GLASS: "Look for chips and cracks with eye and finger, every time.",
    Material.ABS: "Look at the seams and for cracks.",
    Material.WOOD: "Look at the seal: once it is worn, its use has ended.",
}
WEAR_POROUS: Final = (
    "It ages. Once its surface, colour or smell changes, its use has ended."
)
WAYS: Final = {
    "base.no-base": "Choose one with a wide base or a loop.",
    "base.unknown-base": "Describe the base: `unhurried kit edit`.",
    "base.unknown-base-width": "Measure the base: `unhurried kit edit`.",
    "base.narrow-base": "Choose one with a wider base.",
    "material.refused-material": "Choose something made for the purpose.",
    "material.never-shared": "Keep it for one person, or choose silicone or steel.",
    "material.needs-condom": "Put a fresh condom over it: add --condom.",
    "material.ask-condom": "Take a fresh one each time.",
    "material.ask-shared": "Say who uses it: `unhurried kit edit`.",
    "material.left-out": "Choose another material.",
    "material.may-hold-it": "Ask the maker what it is, or choose another.",
    "firmness": "Take something softer of the same width until then.",
    "first-size": "Begin with a fingertip or a narrower object.",
    "step": "Take a width in between: `unhurried kit what-if 17mm` looks ahead.",
    "ready": "Go on with the present size; this one opens by itself.",
    "pace": "Go on with the present size; this one opens by itself.",
    "detrain": "Begin again one size smaller; it comes back sooner.",
    "pain-heal": "Begin again one size smaller.",
    "blood": "Begin again one size smaller.",
    "smallest": "Settle with slow breathing first.",
    "ceiling": "Choose a narrower one; more is not needed for anything.",
    "wide": "Read what is known first: `unhurried learn sets-and-gaps`.",
    "very-wide": "`unhurried agree` tells what is known and asks.",
    "step-length.unknown-length": "Measure it: `unhurried kit edit`.",
    "step-length.long": "Use only the first part of it.",
    "step-length": "Choose a shorter one.",
    "lube": "Name one that fits; a water-based one goes with everything.",
    "lube-material": "A water-based one goes with every material and every condom.",
    "lube-quality.unknown-osmolality": (
        "Ask the maker, or see `unhurried kit catalogue lubricant`."
    ),
    "lube-quality.high-osmolality": "Choose a gentler one.",
    "lube-quality": "Choose a plain one.",
    "numbing.unknown-additive": "Read the label, and describe it anew.",
    "numbing": "Choose a plain one.",
    "clean-item.not-clean": "Wash it, and say so: `unhurried kit clean`.",
    "clean-item.ask-clean": "Wash it, and say so: `unhurried kit clean`.",
    "clean-item.damaged": "Let it go: `unhurried kit retire`.",
    "clean-item.ask-sound": "Look it over, and say so: `unhurried kit check --sound`.",
    "clean-item.ask-shared": "Say who uses it: `unhurried kit edit`.",
    "clean-item.ask-condom": "Take a fresh one for each person.",
    "clean-item.shared-needs-condom": "Put a fresh condom over it: add --condom.",
    "storage": "Give each soft object a pouch of its own.",
    "set-up": "Describe what you use instead: `unhurried kit add`.",
}
"""A way on, by rule and code, or by rule alone."""
