"""How each kind of mark looks, where no page says otherwise.

A picture inside a page gets its colours from the page's style sheet; these are written
on it as attributes, which any style sheet overrules and no content policy refuses.
Colours are those that people with any colour vision can tell apart (Okabe and Ito,
2008); what matters differs by shape as well.
"""

from typing import Final

LOOKS: Final = {
    "paper": 'fill="#fff"',
    "words": 'fill="#222" font-size="12" font-family="system-ui,sans-serif"',
    "heading": 'fill="#222" font-size="15" font-family="system-ui,sans-serif"',
    "edges": (
        'fill="#222" font-size="12" font-family="system-ui,sans-serif" '
        'text-anchor="end"'
    ),
    "middles": (
        'fill="#222" font-size="12" font-family="system-ui,sans-serif" '
        'text-anchor="middle"'
    ),
    "aside": (
        'fill="#222" font-size="12" font-family="system-ui,sans-serif" '
        'text-anchor="middle" stroke="#fff" stroke-width="6" paint-order="stroke"'
    ),
    "line": 'fill="none" stroke="#222" stroke-opacity=".18"',
    "now": 'fill="none" stroke="#222" stroke-opacity=".5" stroke-dasharray="2 3"',
    "easy": 'fill="#56b4e9" stroke="#0072b2"',
    "uneasy": 'fill="#fff" stroke="#0072b2" stroke-width="2"',
    "pain": 'fill="#d55e00" stroke="#fff" stroke-width=".75"',
    "unknown": 'fill="#fff" stroke="#666" stroke-width="1.5"',
    "settled": 'fill="none" stroke="#009e73" stroke-width="2"',
    "stopped": 'fill="none" stroke="#222" stroke-width="1.75"',
    "session": 'fill="none" stroke="#222" stroke-opacity=".6" stroke-linecap="round"',
    "told": 'fill="none" stroke="#0072b2" stroke-linecap="round"',
    "band": 'fill="#0072b2" fill-opacity=".18"',
    "middle": 'fill="none" stroke="#0072b2" stroke-width="2"',
    "goal": 'fill="none" stroke="#009e73" stroke-width="2" stroke-dasharray="7 4"',
    "range": 'fill="none" stroke="#0072b2" stroke-width="4"',
    "held": 'fill="none" stroke="#0072b2" stroke-linecap="square"',
    "twice": 'fill="none" stroke="#fff" stroke-linecap="round"',
    "rest": 'fill="none" stroke="#222" stroke-opacity=".3" stroke-linecap="round"',
    "limit": 'fill="none" stroke="#0072b2" stroke-width="2"',
    "hurt": 'fill="#d55e00"',
    "torn": 'fill="none" stroke="#d55e00" stroke-width="3"',
}
"""Attributes by kind; a kind is also the class of what is drawn."""

DARK: Final = (
    ".paper,.uneasy,.unknown{fill:#181818}.twice,.aside{stroke:#181818}"
    ".words,.heading,.edges,.middles,.aside{fill:#ddd}"
    ".line,.now,.stopped,.session,.rest{stroke:#ddd}.unknown{stroke:#aaa}"
    ".easy{fill:#0072b2}.band{fill:#56b4e9}"
    ".easy,.uneasy,.told,.middle,.range,.held,.limit{stroke:#56b4e9}"
    ".pain{fill:#f0884a;stroke:#181818}.hurt{fill:#f0884a}.torn{stroke:#f0884a}"
    ".goal,.settled{stroke:#3fc79c}"
)
"""For a saved file on a dark screen; inside a page it is the page's business."""
