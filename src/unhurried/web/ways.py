"""Ways on, for somebody at a page: a command in a sentence becomes the page for it."""

import re
from collections.abc import Mapping
from typing import Final

PAGES: Final[Mapping[str, str]] = {
    "agree": 'the page Settings, "Wide sizes",',
    "backup": 'the page Settings, "Backups",',
    "restore": 'the page Settings, "Backups",',
    "export": 'the page Settings, "Your record, as files",',
    "import": 'the page Settings, "Your record, as files",',
    "doctor": 'the page Settings, "State of the records",',
    "goal": 'the page Settings, "Goal",',
    "screening": 'the page Settings, "Health questions",',
    "follow-up": "the page Check-in",
    "help-now": "the page Help now",
    "signs": 'the page Check-in, "I noticed something",',
    "kit catalogue": 'the page Kit, "Look it up",',
    "kit what-if": 'the page Kit, "Another size",',
    "kit": "the page Kit",
    "learn": "the page Learn",
    "partner": 'the page Settings, "For a partner",',
    "pause": 'the page Settings, "A pause of your own",',
    "report": 'the page Progress, "A summary for a clinician",',
    "rules": "the page Rules",
    "session": "the page Session",
    "setup": 'the page Settings, "What waits",',
    "today": "the page Today",
    "why": "the page Why",
}
"""What a page is called, by the verb that does the same at a terminal."""
_COMMAND: Final = re.compile(r"`(?:unhurried )?([a-z][^`\n]*)`(?=(.?))")
_BEGINS: Final = re.compile(r"(?:^|[.!?]\s)$")


def in_pages(text: str) -> str:
    """Name the pages instead of the commands; what is no verb stays as it is.

    >>> in_pages("`kit add` describes one.")
    'The page Kit describes one.'
    """
    return _COMMAND.sub(_page, text)


def _page(found: re.Match[str]) -> str:
    words = found[1].split()
    name = PAGES.get(" ".join(words[:2])) or PAGES.get(words[0])
    if name is None:
        return found[0]
    if found[2] != " ":
        name = name.removesuffix(",")
    if _BEGINS.search(found.string[: found.start()]):
        name = f"{name[0].upper()}{name[1:]}"
    return name
