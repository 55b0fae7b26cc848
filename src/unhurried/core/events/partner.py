"""What a partner may see was chosen, or nothing is to be seen any more."""

from dataclasses import dataclass

from unhurried.core.partner_view import PartnerView


@dataclass(frozen=True, slots=True)
class PartnerViewChosen:
    """What may be seen from here on, told anew as a whole."""

    view: PartnerView


@dataclass(frozen=True, slots=True)
class PartnerViewStopped:
    """Nothing is to be seen any more; what was given away cannot be taken back."""
