"""Run a campaign, in this process or in several; the results are the same."""

import multiprocessing
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor, as_completed

from unhurried.bootstrap.one_thread import on_one_thread
from unhurried.lab.comparing.campaign import Campaign, Done, Task, do

Progress = Callable[[], None]
"""Called once for each trial that is done."""


def run_all(campaign: Campaign, jobs: int, progress: Progress) -> list[Done]:
    """Run every task, in the order of `campaign.tasks` whatever finishes first.

    Raises:
        BadInput: a body answers what the interface does not allow.
    """
    on_one_thread()
    if jobs <= 1:
        return list(_one_by_one(campaign, progress))
    # Fresh processes everywhere: a copy of a running one may hold its locks.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(jobs, mp_context=context) as pool:
        futures = {task: pool.submit(do, campaign, task) for task in campaign.tasks}
        try:
            return _gathered(futures, progress)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _one_by_one(campaign: Campaign, progress: Progress) -> Iterator[Done]:
    for task in campaign.tasks:
        yield do(campaign, task)
        progress()


def _gathered(futures: dict[Task, Future[Done]], progress: Progress) -> list[Done]:
    for future in as_completed(futures.values()):
        future.result()
        progress()
    return [future.result() for future in futures.values()]
