"""Load what will be needed soon, while the key of a vault is being stretched.

Stretching takes a tenth of a second or more on the machine's own threads; loading the
parts that read a record and advise takes about as long. So they go side by side.
"""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from importlib import import_module


@contextmanager
def loading(modules: Sequence[str]) -> Iterator[None]:
    """Load these by name meanwhile; at the end they are there, or it says why not."""
    with ThreadPoolExecutor(1) as beside:
        loaded = beside.submit(_load, modules)
        yield
        loaded.result()


def _load(modules: Sequence[str]) -> None:
    for name in modules:
        import_module(name)
