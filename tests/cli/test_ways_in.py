"""Passphrases, recovery codes and the keyring on the command line."""

import keyring
import keyring.backend
import pytest

from tests.cli.hand import PASSPHRASE, Hand

NEW = "quite different words now"


class Ring(keyring.backend.KeyringBackend):
    """A keyring in memory."""

    priority = 1

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def ring() -> Ring:
    ring = Ring()
    keyring.set_keyring(ring)
    return ring


def opens(hand: Hand, passphrase: str) -> bool:
    file = hand.written("try", passphrase, 0o600)
    done = hand.run("today", "--passphrase-file", file, key=False)
    assert done.exit_code in (0, 4)
    return done.exit_code == 0


def test_a_new_passphrase_takes_the_place_of_the_one_before(owner: Hand) -> None:
    assert owner.run("passphrase", typed=[NEW, NEW]).exit_code == 0
    assert (opens(owner, NEW), opens(owner, PASSPHRASE)) == (True, False)


def test_two_that_differ_are_asked_for_once_more(owner: Hand) -> None:
    typed = ["short", NEW, "a slip of the hand", NEW, NEW]
    assert owner.run("passphrase", typed=typed).exit_code == 0
    assert opens(owner, NEW)


def test_a_wrong_passphrase_changes_nothing(owner: Hand) -> None:
    wrong = owner.written("wrong", "not the one\n", 0o600)
    new = owner.written("new", NEW, 0o600)
    done = owner.run(
        "passphrase", "--passphrase-file", wrong, "--new-file", new, key=False
    )
    assert done.exit_code == 4
    assert opens(owner, PASSPHRASE)


def test_the_recovery_code_sets_a_new_passphrase(owner: Hand) -> None:
    code = (owner.folder / "code").read_text().strip().lower().replace("-", " ")
    done = owner.run("recovery", "--unlock", typed=[code, NEW, NEW], key=False)
    assert done.exit_code == 0, done.output
    assert opens(owner, NEW)


def test_a_slip_in_the_recovery_code_is_named_by_its_group(owner: Hand) -> None:
    code = (owner.folder / "code").read_text().strip()
    slip = code[:7] + ("A" if code[7] != "A" else "B") + code[8:]
    done = owner.run("recovery", "--unlock", typed=[slip], key=False)
    assert (done.exit_code, "group 2" in done.stderr) == (4, True)


def test_a_new_code_is_typed_back_and_ends_the_one_before(owner: Hand) -> None:
    file = owner.folder / "code-2"
    assert owner.run("recovery", "--recovery-file", file).exit_code == 0
    old, new = (owner.folder / "code"), file
    for code, exit_code in ((old, 4), (new, 0)):
        phrase = owner.written("new", NEW, 0o600)
        done = owner.run(
            "recovery", "--code-file", code, "--new-file", phrase, key=False
        )
        assert done.exit_code == exit_code, done.output


def test_a_remembered_passphrase_is_used_until_it_is_forgotten(
    owner: Hand, ring: Ring
) -> None:
    assert owner.run("today", key=False).exit_code == 2
    assert owner.run("passphrase", "--remember").exit_code == 0
    assert owner.run("today", key=False).exit_code == 0
    assert owner.run("lock").exit_code == 0
    assert ring.kept == {}
    assert owner.run("today", key=False).exit_code == 2


def test_the_keyring_learns_neither_the_folder_nor_the_purpose(
    owner: Hand, ring: Ring
) -> None:
    owner.run("passphrase", "--remember")
    [(service, account)] = ring.kept
    assert service == "unhurried"
    assert str(owner.vault) not in account


def test_a_wrong_passphrase_is_not_remembered(owner: Hand, ring: Ring) -> None:
    wrong = owner.written("wrong", "not the one\n", 0o600)
    done = owner.run("passphrase", "--remember", "--passphrase-file", wrong, key=False)
    assert (done.exit_code, ring.kept) == (4, {})


def test_a_changed_passphrase_is_forgotten_by_the_keyring(
    owner: Hand, ring: Ring
) -> None:
    owner.run("passphrase", "--remember")
    owner.run("passphrase", typed=[NEW, NEW])
    assert ring.kept == {}


def test_doctor_finds_a_vault_that_was_opened_to_others(owner: Hand) -> None:
    assert owner.told("doctor")["ok"] is True
    (owner.vault / "slots-copy").write_text("damaged")
    done = owner.run("doctor", "--json")
    assert done.exit_code in (0, 5)
