"""Words for objects, lubricants and condoms: what fits, what does not, and why."""

from typing import Final

KIT: Final = {
    "base.no-base": (
        "It has no base to hold it outside, and the body can draw it in. An object "
        "with a wide base or a loop is safe."
    ),
    "base.unknown-base": (
        "Whether it has a base that holds is not known, so it counts as none. Describe "
        "the base, and we look again."
    ),
    "base.unknown-base-width": (
        "The width of its base is not known; it takes at least {needed_mm} mm. Measure "
        "it, and we look again."
    ),
    "base.narrow-base": (
        "Its base is {base_mm} mm wide and would need {needed_mm} mm to hold safely."
    ),
    "material.refused-material": (
        "It is {material}, which can break, hold germs or scratch. Something made for "
        "the purpose takes its place."
    ),
    "material.never-shared": (
        "Made of {material}, it cannot be cleaned fully, so it stays with one person."
    ),
    "material.needs-condom": (
        "Made of {material}, it cannot be cleaned fully, so it takes a fresh condom."
    ),
    "material.ask-shared": (
        "Made of {material}, it cannot be cleaned fully; is it used by you alone?"
    ),
    "material.ask-condom": (
        "Made of {material}, it cannot be cleaned fully; is a fresh condom on it?"
    ),
    "material.left-out": "It is made of {substance}, which you leave out.",
    "material.may-hold-it": (
        "What it is made of is not known, so it may be what you leave out."
    ),
    "clean-item.damaged": (
        "It has a chip, a crack or a tear that could scratch. It is best retired."
    ),
    "clean-item.not-clean": "It has not been washed since it was used.",
    "clean-item.shared-needs-condom": (
        "More than one person uses it, so it takes a fresh condom for each."
    ),
    "clean-item.ask-sound": "Is it smooth all over, with no chip, crack or tear?",
    "clean-item.ask-clean": "Has it been washed since it was last used?",
    "clean-item.ask-shared": "Is it used by you alone?",
    "clean-item.ask-condom": "Is a fresh condom on it?",
    "firmness.rigid": (
        "Firm materials come after {needed:comfortable session} with something softer; "
        "so far there are {done}."
    ),
    "storage.silicone-together": (
        "Several silicone objects lie together in {place}. A pouch for each keeps them "
        "whole."
    ),
    "storage.silicone-with-vinyl": (
        "Silicone lies beside a softer plastic in {place}, and the two spoil each "
        "other. A pouch for each keeps them whole."
    ),
    "lube.none": (
        "No lubricant that fits is chosen. It goes inside and on the object, every "
        "time."
    ),
    "lube-material.refused-pair": (
        "A {base} lubricant damages {material}, so the two are kept apart."
    ),
    "lube-material.unknown-pair": (
        "Whether this lubricant harms the material is not known, so the two are kept "
        "apart."
    ),
    "lube-material.refused-barrier": (
        "A {base} lubricant weakens a condom of {barrier}, so the two are kept apart."
    ),
    "lube-material.unknown-barrier": (
        "Whether this lubricant weakens the condom is not known, so the two are kept "
        "apart."
    ),
    "lube-quality.high-osmolality": (
        "At {mosm} mOsm/kg this lubricant is above the {acceptable_mosm} that is kind "
        "to the lining. A gentler one is worth looking for."
    ),
    "lube-quality.unknown-osmolality": (
        "How concentrated this lubricant is, is not known; up to {acceptable_mosm} "
        "mOsm/kg is kind to the lining. The maker can tell."
    ),
    "lube-quality.refused-additive": (
        "It holds {additive}, which strips the lining. Another lubricant takes its "
        "place."
    ),
    "lube-quality.irritant-additive": (
        "It holds {additive}, which can irritate the lining. A plain one is gentler."
    ),
    "lube-quality.left-out": "It holds {substance}, which you leave out.",
    "lube-quality.may-hold-it": (
        "What it holds is not known, so it may hold what you leave out."
    ),
    "numbing.refused-additive": (
        "It holds {additive}, and a numbed body cannot say stop. A plain one takes its "
        "place."
    ),
    "numbing.unknown-additive": (
        "What it holds is not known, so it may numb. Its label tells; describe it, and "
        "we look again."
    ),
}
