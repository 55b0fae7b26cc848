"""How far the pages reach: this machine, or one address of its network on purpose."""

from ipaddress import AddressValueError, IPv4Address

from unhurried.core.errors import BadInput
from unhurried.web.doors.listening import own_address

WHERE = "--host"


def reach(host: str | None, *, lan: bool) -> IPv4Address | None:
    """Where other devices may find the pages; None for this machine alone.

    Raises:
        BadInput: an address without `--lan`, or one that is not a single one.
        Unavailable: no address was named, and this machine is in no network.
    """
    if not lan:
        if host is not None:
            raise BadInput("the pages are for this machine alone", WHERE, LAN_HINT)
        return None
    try:
        address = IPv4Address(host if host is not None else own_address())
    except AddressValueError as error:
        raise BadInput("this is no address", WHERE, ONE_HINT) from error
    if address.is_unspecified or address.is_multicast or address.is_global:
        raise BadInput(f"{address} is no address of a home network", WHERE, ONE_HINT)
    return address


LAN_HINT = "with --lan another device of your network can be let in, encrypted"
ONE_HINT = "name one address of this machine, such as 192.168.1.5"
