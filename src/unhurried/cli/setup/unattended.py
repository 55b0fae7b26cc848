"""The set-up from a file, with nobody to ask."""

from dataclasses import dataclass
from pathlib import Path

from unhurried.app.application import Application
from unhurried.app.commands import Tell
from unhurried.bootstrap.keys import from_file as passphrase_in
from unhurried.bootstrap.opening import Created, create_vault, is_vault
from unhurried.cli.card import today_page
from unhurried.cli.desk import Desk
from unhurried.cli.files import Table, load
from unhurried.cli.private_file import claim, write
from unhurried.cli.setup.told import facts_in
from unhurried.cli.voice import Page
from unhurried.core.errors import BadInput, Unhurried

FORMAT = 1
KEYS = ("format", "passphrase-file", "recovery-file", "person", "items", "lubricants")


@dataclass(frozen=True, slots=True)
class RecoveryCodeGoes:
    """Where the recovery code of a new vault goes.

    Attributes:
        file: a new file for it; None for none.
        shown: whether it may be part of the output.
    """

    file: Path | None
    shown: bool


def from_file(desk: Desk, answers: Path, goes: RecoveryCodeGoes) -> Page:
    """Make the vault if there is none, and keep what the file says.

    The whole file is understood before anything is made.

    Raises:
        BadInput: something in the file is not understood, or nobody would ever see the
            recovery code.
    """
    table = load(answers)
    _check(table)
    goes = RecoveryCodeGoes(goes.file or _path(table, "recovery-file"), goes.shown)
    if is_vault(desk.folder):
        _use_passphrase(desk, table)
        application = desk.application()
        _tell(application, table)
        return today_page(application, desk.world)
    return _made(desk, table, goes)


def _made(desk: Desk, table: Table, goes: RecoveryCodeGoes) -> Page:
    if goes.file is None and not goes.shown:
        hint = "--recovery-file FILE, or --show-recovery-code"
        raise BadInput("say where the recovery code goes", table.where, hint)
    facts_in(table, desk.world)
    _use_passphrase(desk, table)
    if desk.passphrase_file is None:
        hint = 'passphrase-file = "FILE", or --passphrase-file FILE'
        raise BadInput("there is no passphrase", table.where, hint)
    passphrase = passphrase_in(desk.passphrase_file)
    if goes.file is not None:
        claim(goes.file, "the recovery file")
    created = _created(desk, passphrase, goes.file)
    desk.opened = created.application
    if goes.file is not None:
        write(goes.file, f"{created.recovery_code}\n")
    _tell(created.application, table)
    page = today_page(created.application, desk.world)
    return _with_code(page, created.recovery_code) if goes.shown else page


def _created(desk: Desk, passphrase: str, recovery_file: Path | None) -> Created:
    try:
        return create_vault(desk.folder, passphrase, desk.world)
    except Unhurried:
        if recovery_file is not None:
            recovery_file.unlink()  # it is empty, and we made it
        raise


def _check(table: Table) -> None:
    table.only(KEYS)
    if table.body.get("format", FORMAT) != FORMAT:
        hint = f"this program reads format = {FORMAT}"
        raise BadInput("the format is not known", table.at("format"), hint)


def _tell(application: Application, table: Table) -> None:
    for facts in facts_in(table, application):
        application.do(Tell(facts))


def _use_passphrase(desk: Desk, table: Table) -> None:
    if desk.passphrase_file is None:
        desk.passphrase_file = _path(table, "passphrase-file")


def _path(table: Table, key: str) -> Path | None:
    text = table.text(key)
    return Path(text).expanduser() if text else None


def _with_code(page: Page, code: str) -> Page:
    data = dict(page.data) if isinstance(page.data, dict) else {}
    data["recovery_code"] = code
    return Page(data, (f"Recovery code: {code}", "", *page.lines))
