"""Turn states and decisions into what a screen says.

The last floor that touches nothing: each file builds one page as a frozen dataclass
from a state, a decision and the rulebook. Surfaces paint these and never think.
Sentences live in `words/`; times become text only where a zone is given;
`as_json.plain` turns any page into JSON.
"""
