"""The one place that takes a file: whole in memory, bounded, and never on the disk."""

from typing import Final

from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

UPLOAD: Final = "/settings/record/in"
MULTIPART: Final = "multipart/form-data"
LONGEST_BYTES: Final = 32_000_000
"""Of the file, as at the command line."""
MOST_BYTES: Final = LONGEST_BYTES + 64 * 1024
"""Of the whole request: what stands around the file takes less."""
MOST_FIELDS: Final = 8


class InMemory(MultiPartParser):
    """Keeps a file in memory, however long it is; what is above it keeps beside."""

    spool_max_size = MOST_BYTES + 1


def is_upload(path: str, content: str) -> bool:
    """Whether this is a file for the one place that takes some."""
    return path == UPLOAD and content == MULTIPART


async def sent_with(request: Request) -> tuple[str, bytes]:
    """The credential of the tab, and the file; empty where there is none, or two.

    Its name is not looked at: whatever it says, nothing is kept under it.
    """
    parser = InMemory(
        request.headers, request.stream(), max_files=1, max_fields=MOST_FIELDS
    )
    try:
        form = await parser.parse()
    except MultiPartException:
        return "", b""
    tabs, files = form.getlist("tab"), form.getlist("file")
    tab = tabs[0] if len(tabs) == 1 and isinstance(tabs[0], str) else ""
    file = files[0] if len(files) == 1 else ""
    body = await file.read() if isinstance(file, UploadFile) else b""
    await form.close()
    return tab, body
