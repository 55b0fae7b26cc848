"""The vault's door: a passphrase chosen twice, a recovery code written down."""

from typing import Final

from unhurried.app.application import Application
from unhurried.bootstrap.failures import WeakPassphrase, WrongRecoveryCode
from unhurried.bootstrap.opening import create_vault
from unhurried.bootstrap.ways_in import check_passphrase, new_recovery_code, same_code
from unhurried.cli.asking import Asker, plainly
from unhurried.cli.crash import look_for_crash
from unhurried.cli.curtain import curtain
from unhurried.cli.desk import Desk

CHOOSE: Final = (
    "A passphrase seals everything. Five or six unrelated words are easy to remember "
    "and hard to guess; at least eight characters are needed. Nothing shows while you "
    "type."
)
CODE: Final = (
    "This is your recovery code. It opens the vault if the passphrase is forgotten. "
    "Write it on paper and keep it where nobody looks:"
)
TYPE_BACK: Final = "Type it back from the paper (Enter shows it once more):"
ANEW: Final = "The set-up was broken off early, so here is a fresh recovery code."


def through_the_door(desk: Desk, *, new: bool) -> Application:
    """Make the vault, or open it again, until the recovery code was typed back."""
    if new:
        created = create_vault(desk.folder, chosen(desk.asker), desk.world)
        desk.opened = created.application
        hand_over(created.recovery_code, desk.asker)
        return created.application
    key = desk.key()
    application = desk.application_with(key)
    if application.state.entries == 0 and application.intact:
        desk.voice.say("", ANEW)
        hand_over(new_recovery_code(desk.folder, key, desk.world), desk.asker)
    look_for_crash(application, desk.asker)
    return application


def chosen(asker: Asker) -> str:
    """Ask for a new passphrase twice, until both are the same and long enough."""
    asker.voice.say("", CHOOSE)
    while True:
        passphrase = asker.secret("New passphrase")
        try:
            check_passphrase(passphrase)
        except WeakPassphrase as weak:
            asker.voice.say(*plainly(weak))
            continue
        if asker.secret("The same once more") == passphrase:
            return passphrase
        asker.voice.say("The two were not the same. Once more, from the start.")


def hand_over(code: str, asker: Asker) -> None:
    """Show a recovery code until it was typed back."""
    with curtain():
        asker.voice.say("", CODE, "", f"    {code}", "")
        while not _typed_back(code, asker):
            asker.voice.say("", f"    {code}", "")
    asker.voice.say("That is right. It will not be shown again.")


def _typed_back(code: str, asker: Asker) -> bool:
    typed = asker.line(TYPE_BACK)
    if not typed.strip():
        return False
    try:
        same = same_code(code, typed)
    except WrongRecoveryCode as wrong:
        asker.voice.say(*plainly(wrong))
        return False
    if not same:
        asker.voice.say("That is another code. Compare it with the paper once more.")
    return same
