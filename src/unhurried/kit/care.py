"""Rule `clean-item`: washed since the last use, whole, and covered when shared."""

from unhurried.core.reasons import Bearing, Reason
from unhurried.core.state import OwnedItem
from unhurried.core.things import Barrier, Item
from unhurried.kit.covers import covers

_RULE = "clean-item"


def about_care(owned: OwnedItem) -> tuple[Reason, ...]:
    """Refuse what is known to be damaged or unwashed; ask about what is not known."""
    if owned.item.is_finger:
        return ()
    return (*about_soundness(owned), *_about_cleaning(owned))


def about_soundness(owned: OwnedItem) -> tuple[Reason, ...]:
    """Refuse an object with a chip or a tear; ask when nobody has looked."""
    if owned.item.is_finger or owned.sound is True:
        return ()
    if owned.sound is False:
        return (Reason(_RULE, "damaged"),)
    return (Reason(_RULE, "ask-sound", Bearing.ASKS),)


def about_sharing(item: Item, barrier: Barrier) -> tuple[Reason, ...]:
    """Ask for a fresh condom on whatever more than one body uses, or may use."""
    if item.is_finger or item.shared is False:
        return ()
    numbers = {"barrier": barrier.value}
    if covers(barrier):
        return (Reason(_RULE, "ask-condom", Bearing.ASKS, numbers),)
    if item.shared:
        return (Reason(_RULE, "shared-needs-condom", numbers=numbers),)
    return (Reason(_RULE, "ask-shared", Bearing.ASKS, numbers),)


def is_washed(owned: OwnedItem) -> bool:
    """Whether it is known to have been washed after the last use.

    A wash and a use recorded at the same moment say nothing about their order.
    """
    if owned.cleaned is not True or owned.cleaned_at is None:
        return False
    return owned.used_at is None or owned.used_at < owned.cleaned_at


def _about_cleaning(owned: OwnedItem) -> tuple[Reason, ...]:
    if owned.cleaned is False:
        return (Reason(_RULE, "not-clean"),)
    if is_washed(owned):
        return ()
    return (Reason(_RULE, "ask-clean", Bearing.ASKS),)
