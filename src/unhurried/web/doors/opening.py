"""Opening the system's own browser, where there is a screen to open it on."""

import os
import sys
import webbrowser
from pathlib import Path
from typing import Final

SCREENS: Final = ("DISPLAY", "WAYLAND_DISPLAY")


def open_browser(file: Path) -> bool:
    """Open a file in the system's browser; say whether one was found."""
    return has_screen() and webbrowser.open(file.as_uri())


def has_screen() -> bool:
    """Whether a window can be opened; a browser of the terminal is not wanted."""
    return sys.platform in ("darwin", "win32") or any(map(os.environ.get, SCREENS))
