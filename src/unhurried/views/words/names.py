"""Plain names for ids that stand among the numbers of a reason."""

from typing import Final

NAMES: Final = {
    # materials
    "silicone": "silicone",
    "steel": "stainless steel",
    "glass": "glass",
    "abs": "hard plastic (ABS)",
    "wood": "wood",
    "tpe": "TPE",
    "tpr": "TPR",
    "pvc": "PVC",
    "jelly": "jelly rubber",
    "latex": "latex",
    "household": "a household object",
    # bases of lubricants
    "water": "water-based",
    "hybrid": "hybrid",
    "oil": "oil-based",
    # barriers
    "none": "none",
    "polyisoprene": "polyisoprene",
    "polyurethane": "polyurethane",
    "nitrile": "nitrile",
    "unknown": "an unknown material",
    # additives
    "numbing": "something that numbs",
    "nonoxynol-9": "nonoxynol-9",
    "warming": "a warming additive",
    "tingling": "a tingling additive",
    "fragrance": "fragrance",
    "cbd": "CBD",
    "relaxant": "a relaxant",
    # depths
    "tip": "the tip",
    "part": "half its length",
    "full": "its full length",
    # axes and questions
    "size and depth": "size and depth",
    "pain, blood": "pain and blood",
}
