"""Run a campaign on the workers of a Dask cluster; the results are the same.

Every worker needs this program and, where bodies come from a file, that file at the
same path. The scheduler is the one whose address is given: nothing is looked for.
"""

from collections.abc import Iterable
from typing import Any, Protocol, cast

from unhurried.core.errors import Unavailable
from unhurried.lab.comparing.campaign import Campaign, Done, do
from unhurried.lab.comparing.pool import Progress

PATIENCE_S = 20


class Cluster(Protocol):
    """The part of Dask's client that is used here."""

    def submit(self, *told: Any, **how: Any) -> Any:  # noqa: ANN401 - Dask's own types
        """Ask for one task."""
        ...

    def close(self) -> None:
        """Say goodbye."""
        ...


def run_far(campaign: Campaign, address: str, progress: Progress) -> list[Done]:
    """Run every task on the cluster, in the order of `campaign.tasks`.

    Raises:
        Unavailable: Dask is not installed, or nobody answers at the address.
        BadInput: a body answers what the interface does not allow.
    """
    cluster = _cluster(address)
    try:
        futures = [
            cluster.submit(do, campaign, task, pure=False) for task in campaign.tasks
        ]
        for future in _as_completed(futures):
            future.result()
            progress()
        return [future.result() for future in futures]
    finally:
        cluster.close()


def _cluster(address: str) -> Cluster:
    try:
        from distributed import Client  # noqa: PLC0415 - slow, and an extra
    except ImportError as missing:
        hint = "install unhurried[dask], or leave --dask out"
        raise Unavailable("--dask needs a library", hint) from missing
    try:
        return cast("Cluster", Client(address, timeout=PATIENCE_S))
    except (OSError, TimeoutError, ValueError) as error:
        hint = "give the scheduler's address, such as tcp://10.0.0.5:8786"
        raise Unavailable(f"nobody answers at {address}", hint) from error


def _as_completed(futures: list[Any]) -> Iterable[Any]:
    from distributed import as_completed  # noqa: PLC0415 - slow, and an extra

    return cast("Iterable[Any]", as_completed(futures))
