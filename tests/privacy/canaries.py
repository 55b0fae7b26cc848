"""Forty words, sizes and dates that stand nowhere else, and where each is told."""

from collections.abc import Iterable
from typing import Final

ITEMS: Final = tuple(
    (f"{bird}-{number}", f"drawer {place}-{number}", size)
    for bird, place, number, size in (
        ("plover", "dunlin", 41270, "21.7"),
        ("curlew", "whimbrel", 73911, "23.9"),
        ("avocet", "godwit", 58803, "26.3"),
        ("sanderling", "turnstone", 90416, "28.1"),
    )
)
LUBRICANTS: Final = ("oystercatcher-30517", "lapwing-66120", "redshank-19283")
NOTES: Final = tuple(f"{bird} heard at dusk" for bird in ("corncrake", "bittern"))
CORRECTION: Final = "nightjar-50221 after all"
PARTNER: Final = "spoonbill-88123 by the window"
DEBRIEF: Final = "wryneck-77410 in the hedge"
TYPED_ITEM: Final = ("ptarmigan-20458", "drawer capercaillie-3", "24.6")
SEARCHED: Final = "merganser goosander"
PASSPHRASES: Final = (
    "slow rivers reach the sea",
    "quiet gannets over grey water",
    "wrong pochards in the reeds",
)
LENGTH: Final = "113.7"
GOAL: Final = "31.3"
OSMOLALITY: Final = "28917"
DATES: Final = ("2025-12-28T21:17", "2025-12-30T22:43")
SIGNS: Final = ("fever", "black-stool")
MEDICINE: Final = "blood-thinners"
DAYS: Final = ("28 December", "30 December")


def told(recovery_code: Iterable[str] = ()) -> tuple[str, ...]:
    """Every word that must stand nowhere when all is over."""
    things = [word for one in (*ITEMS, TYPED_ITEM) for word in one[:2]]
    sizes = [f"{one[2]} mm" for one in (*ITEMS, TYPED_ITEM)]
    said = (*LUBRICANTS, *NOTES, CORRECTION, PARTNER, DEBRIEF, *SEARCHED.split())
    numbers = (f"{LENGTH} mm", f"{GOAL} mm", OSMOLALITY, *DATES, *DAYS)
    health = (*SIGNS, MEDICINE)
    codes = tuple(recovery_code)
    return (*things, *sizes, *said, *PASSPHRASES, *numbers, *health, *codes)


def household() -> str:
    """The file of a set-up with all of them."""
    items = "".join(
        f'[[items]]\nname = "{name}"\nstorage = "{place}"\ndiameter_mm = {size}\n'
        f'length_mm = {LENGTH}\nmaterial = "silicone"\nbase = "flared"\nbase_mm = 60\n'
        for name, place, size in ITEMS
    )
    bottles = "".join(
        f'[[lubricants]]\nname = "{name}"\nbase = "water"\nadditives = []\n'
        f"osmolality = {OSMOLALITY}\n"
        for name in LUBRICANTS
    )
    return (
        '[person]\nadult = true\nexperience = "some"\ncontinence = 0\n'
        f'goal = {{ diameter_mm = {GOAL}, depth = "full" }}\n'
        f'screening = "clear"\n{items}{bottles}'
    )


def session(number: int) -> str:
    """The file of a session elsewhere."""
    return (
        f'at = {DATES[number]}:00\n[session]\nkind = "train"\nitem = "{ITEMS[0][0]}"\n'
        f'lubricant = "{LUBRICANTS[0]}"\ndepth = "tip"\nhold_minutes = 3\n'
        f'pain = 0\ndiscomfort = 1\nblood = false\nnote = "{NOTES[number]}"\n'
        f'signs = ["{SIGNS[number]}"]\nended = "completed"\n'
    )
