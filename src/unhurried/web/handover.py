"""A recovery code on its way to paper: shown, typed back, and then forgotten.

It is kept in memory only, for the visit that it was made for; the process that ends
takes it along.
"""

from dataclasses import dataclass, field

from starlette.requests import Request

from unhurried.bootstrap.failures import WrongRecoveryCode
from unhurried.bootstrap.ways_in import same_code
from unhurried.web.doors.entrance import visit_of


@dataclass(frozen=True, slots=True)
class Handed:
    """A code that was made for a visit; empty once it was typed back."""

    visit_id: str
    code: str = field(repr=False)


def hand_over(request: Request, code: str) -> None:
    """Keep this code until it is typed back."""
    request.app.state.handed = Handed(visit_of(request).id, code)


def code_of(request: Request) -> str | None:
    """The code that waits to be typed back; empty when it was; None without one."""
    handed = getattr(request.app.state, "handed", None)
    if isinstance(handed, Handed) and handed.visit_id == visit_of(request).id:
        return handed.code
    return None


def typed_back(request: Request, typed: str) -> None:
    """Forget the code, if this is what is on the paper.

    Raises:
        WrongRecoveryCode: it is another, a group does not add up, or none waits.
    """
    code = code_of(request)
    if not code:
        raise WrongRecoveryCode("no code waits here", hint="ask for a new one")
    if not typed.strip():
        raise WrongRecoveryCode("nothing was typed", hint="copy it from the paper")
    if not same_code(code, typed):
        hint = "compare it with the paper once more"
        raise WrongRecoveryCode("that is another code", hint=hint)
    hand_over(request, "")
