"""A file for a partner: a program of somebody else opens it, and only with the key."""

from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exports.age_keys import ONE, key, opened
from unhurried.core.errors import BadInput
from unhurried.exports.age import MOST, recipients_in, sealed

BODY: Final = b"<p>corncrake heard at dusk</p>"


def test_age_opens_it_with_the_key_and_with_no_other(tmp_path: Path) -> None:
    theirs, public = key(tmp_path, "theirs")
    other, _ = key(tmp_path, "other")
    file = tmp_path / "for-you.age"
    file.write_bytes(sealed(BODY, [public]))
    assert opened(file, theirs).stdout == BODY
    refused = opened(file, other)
    assert refused.returncode != 0
    assert refused.stdout == b""


def test_each_of_several_keys_opens_it(tmp_path: Path) -> None:
    both = [key(tmp_path, name) for name in ("one", "two")]
    file = tmp_path / "for-you.age"
    file.write_bytes(sealed(BODY, [public for _, public in both]))
    assert [opened(file, secret).stdout for secret, _ in both] == [BODY, BODY]


def test_a_changed_file_does_not_open(tmp_path: Path) -> None:
    secret, public = key(tmp_path, "theirs")
    body = bytearray(sealed(BODY, [public]))
    body[-1] ^= 1
    file = tmp_path / "for-you.age"
    file.write_bytes(body)
    assert opened(file, secret).returncode != 0


def test_nothing_of_it_can_be_read_in_the_file_and_no_two_are_alike() -> None:
    first, second = sealed(BODY, [ONE]), sealed(BODY, [ONE])
    assert first.startswith(b"age-encryption.org/v1\n")
    assert b"corncrake" not in first
    assert first != second


HOSTILE: Final = (
    "",
    " ",
    "age1",
    ONE[:-1],
    ONE + "q",
    ONE[:-1] + "q",
    ONE.upper(),
    ONE + "\n",
    f" {ONE}",
    ONE.replace("q", "\u0501"),
    "age1\x00" + "q" * 57,
    "--identity",
    "-",
    "../../etc/passwd",
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHsK",
    "AGE-PLUGIN-YUBIKEY-1QQQ",
    "age1yubikey1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq",
)


@pytest.mark.parametrize("said", HOSTILE)
def test_what_is_no_key_is_refused_in_a_sentence(said: str) -> None:
    with pytest.raises(BadInput) as refused:
        sealed(BODY, [said])
    assert refused.value.hint


@given(st.text(max_size=80))
def test_no_text_is_more_than_refused(said: str) -> None:
    with pytest.raises(BadInput):
        sealed(BODY, [said])


def test_a_secret_key_is_refused_and_never_repeated() -> None:
    secret = "AGE-SECRET-KEY-1" + "Q" * 58
    with pytest.raises(BadInput) as refused:
        sealed(BODY, [secret])
    told = refused.value
    assert "secret" in told.what
    assert "Q" * 8 not in f"{told.what} {told.where} {told.hint}"


def test_none_and_too_many_are_refused() -> None:
    with pytest.raises(BadInput):
        sealed(BODY, [])
    with pytest.raises(BadInput):
        sealed(BODY, [f"age1{'q' * 56}{one:02}" for one in range(MOST + 1)])


def test_a_file_of_keys_may_have_remarks() -> None:
    assert recipients_in(f"# theirs\n\n  {ONE}  \r\n") == (ONE,)
    with pytest.raises(BadInput):
        recipients_in(f"{ONE}\nsomething else\n")
