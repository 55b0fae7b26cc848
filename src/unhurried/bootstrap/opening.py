"""Open a vault as an application: the one place that chooses journal and planner."""

from dataclasses import dataclass, field
from pathlib import Path

from unhurried.app.application import Application, Parts
from unhurried.app.ports import Chance, Journal
from unhurried.bootstrap.doorstep import Key, is_vault
from unhurried.bootstrap.one_thread import on_one_thread
from unhurried.bootstrap.places import check_free
from unhurried.bootstrap.shipped import rulebook
from unhurried.bootstrap.unlocking import unlock
from unhurried.bootstrap.world import World
from unhurried.coach.decide import Coach
from unhurried.core.clock import Clock
from unhurried.journal import set_up, vault
from unhurried.journal.codec import JournalCodec
from unhurried.journal.hardening import harden
from unhurried.journal.memory import memory_journal
from unhurried.planner.ahead import AheadPlanner

__all__ = [
    "Created",
    "Key",
    "application_on",
    "create_vault",
    "is_vault",
    "make",
    "memory_application",
    "open_vault",
    "unlock",
]


@dataclass(frozen=True, slots=True)
class Created:
    """A vault just made, opened, and the code to write down."""

    application: Application
    recovery_code: str = field(repr=False)


def create_vault(folder: Path, passphrase: str, world: World) -> Created:
    """Make a vault and open it.

    Raises:
        BadInput: the folder holds other things.
        WeakPassphrase, VaultExists, VaultDamaged, Unavailable.
    """
    made = make(folder, passphrase, world)
    opened = application_on(made.vault.journal(), world.clock, world.chance)
    return Created(opened, made.recovery_code)


def make(folder: Path, passphrase: str, world: World) -> set_up.NewVault:
    """Make a vault without reading its journal."""
    harden()
    if not vault.exists(folder):
        check_free(folder)
    return set_up.create(folder, passphrase, world.chance, world.profile)


def open_vault(folder: Path, key: Key, world: World) -> Application:
    """Open a vault.

    Raises:
        NoVaultHere, WrongPassphrase, WrongRecoveryCode, VaultTooNew, VaultDamaged,
        VaultExposed, Unavailable.
    """
    journal = unlock(folder, key, world).journal()
    return application_on(journal, world.clock, world.chance)


def memory_application(clock: Clock, chance: Chance) -> Application:
    """Build an application on an empty vault in memory; gone when the program ends."""
    return application_on(memory_journal(chance), clock, chance)


def application_on(journal: Journal, clock: Clock, chance: Chance) -> Application:
    """Build an application on a journal."""
    on_one_thread()
    coach = Coach(rulebook(), AheadPlanner())
    return Application(Parts(journal, JournalCodec(), clock, chance, coach))
