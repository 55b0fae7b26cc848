"""Where the vault lies."""

from pathlib import Path

import pytest

from unhurried.bootstrap.places import VARIABLE, vault_folder


def test_a_named_folder_comes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "/elsewhere")
    assert vault_folder(tmp_path) == tmp_path


def test_then_the_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "~/mine")
    assert vault_folder(None) == Path.home() / "mine"


def test_else_a_folder_of_the_user_with_a_neutral_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    folder = vault_folder(None)
    assert folder.parts[-2:] == ("notes", "vault")
    assert not folder.exists()


def test_a_vault_that_lies_where_it_lay_at_first_stays_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    first = vault_folder(None).parents[1] / "unhurried" / "vault"
    first.mkdir(parents=True)
    assert vault_folder(None) == first
