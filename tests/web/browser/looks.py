"""The sizes and moods in which pages are looked at."""

from dataclasses import dataclass, replace
from typing import Any, Final


@dataclass(frozen=True, slots=True)
class Look:
    """A screen and what its owner prefers.

    Attributes:
        width, height: CSS pixels.
        touch: whether it is touched rather than pointed at.
        still: whether motion is to be reduced.
        script: whether scripts run.
    """

    name: str
    width: int
    height: int
    touch: bool = False
    dark: bool = False
    still: bool = False
    script: bool = True

    def __str__(self) -> str:
        return self.name

    def options(self) -> dict[str, Any]:
        """What a browser context is made with."""
        return {
            "viewport": {"width": self.width, "height": self.height},
            "has_touch": self.touch,
            "color_scheme": "dark" if self.dark else "light",
            "reduced_motion": "reduce" if self.still else "no-preference",
            "java_script_enabled": self.script,
            "locale": "en-GB",
            "timezone_id": "UTC",
        }


PHONE: Final = Look("phone", 360, 740, touch=True)
PHONE_DARK: Final = replace(PHONE, name="phone dark", dark=True)
PHONE_STILL: Final = replace(PHONE, name="phone still", still=True)
PHONE_PLAIN: Final = replace(PHONE, name="phone without script", script=False)
DESKTOP: Final = Look("desktop", 1280, 800)
DESKTOP_DARK: Final = replace(DESKTOP, name="desktop dark", dark=True)
