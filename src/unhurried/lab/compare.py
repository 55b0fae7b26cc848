"""From the options of `lab compare` to what is printed."""

from dataclasses import dataclass

from unhurried.core.errors import BadInput
from unhurried.lab.bodies.loading import bodies, read_source
from unhurried.lab.comparing.as_json import as_json
from unhurried.lab.comparing.campaign import Campaign
from unhurried.lab.comparing.far import run_far
from unhurried.lab.comparing.pool import Progress, run_all
from unhurried.lab.comparing.row import rows
from unhurried.lab.comparing.table import footer, heading, table
from unhurried.lab.policies.names import ALL, left_out, named
from unhurried.lab.trial.opening_facts import kit_of
from unhurried.lab.trial.run import at_goal
from unhurried.lab.trial.setting import Setting

NARROWEST_MM, WIDEST_MM = 5.0, 60.0


@dataclass(frozen=True, slots=True)
class Wanted:
    """The options as they were given."""

    bodies: str | None
    policies: str
    n: int
    days: int
    goal: float
    kit: str
    seed: int
    gated: bool


def campaign_of(wanted: Wanted) -> Campaign:
    """Understand the options, and see once that the bodies can be made.

    Raises:
        BadInput: an option or the file of bodies is not understood.
    """
    campaign = Campaign(
        source=read_source(wanted.bodies),
        policies=named(wanted.policies),
        n=wanted.n,
        seed=wanted.seed,
        setting=Setting(
            wanted.goal, widths(wanted.kit), wanted.days, gated=wanted.gated
        ),
    )
    for body in bodies(campaign.source, campaign.n, campaign.seed):
        _can_reach(kit_of(body, campaign.setting), wanted.goal)
    return campaign


def _can_reach(kit: tuple[float, ...], goal: float) -> None:
    if not at_goal(kit[-1], goal):
        owned = ", ".join(f"{width:g}" for width in kit)
        hint = f"owned is {owned}; name others with --kit, or a nearer --goal"
        raise BadInput("no width that is owned reaches the goal", f"{goal:g} mm", hint)


@dataclass(frozen=True, slots=True)
class Running:
    """Where it runs.

    Attributes:
        jobs: processes on this machine.
        dask: address of a Dask scheduler instead; None for this machine.
    """

    jobs: int
    dask: str | None = None


def note(wanted: Wanted) -> str:
    """What `all` goes without; empty when nothing."""
    missing = left_out() if wanted.policies.strip() == ALL else ()
    if not missing:
        return ""
    return f"left out: {', '.join(missing)} (install unhurried[lab])"


def compared(
    campaign: Campaign, running: Running, counting: Progress, *, json: bool
) -> str:
    """Run it, and say how the policies did."""
    if running.dask is None:
        done = run_all(campaign, running.jobs, counting)
    else:
        done = run_far(campaign, running.dask, counting)
    scored = rows(campaign, done)
    if json:
        return as_json(campaign, scored)
    return "\n".join((heading(campaign), table(scored), footer(scored)))


def widths(told: str) -> tuple[float, ...]:
    """Read widths in millimetres with commas between them; nothing is no widths.

    >>> widths("15, 17.5")
    (15.0, 17.5)
    """
    parts = [part.strip() for part in told.split(",") if part.strip()]
    return tuple(sorted({_width(part) for part in parts}))


def _width(part: str) -> float:
    hint = f"widths in mm from {NARROWEST_MM:g} to {WIDEST_MM:g}, such as 15,17.5,20"
    try:
        width = float(part)
    except ValueError:
        width = float("nan")
    if NARROWEST_MM <= width <= WIDEST_MM:
        return width
    raise BadInput(f"{part!r} is no width", "--kit", hint)
