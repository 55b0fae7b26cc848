"""What holds for every verb."""

import subprocess
import sys

import click
import pytest

from tests.cli.hand import Hand
from unhurried.cli.kit.command import VERBS as KIT_VERBS
from unhurried.cli.lazy import LazyGroup
from unhurried.cli.main import VERBS, main

HEAVY = {
    "asyncio",
    "jinja2",
    "keyring",
    "numpy",
    "pydantic",
    "rich",
    "segno",
    "socket",
    "starlette",
    "textual",
    "uvicorn",
    "webbrowser",
}


def commands(group: click.Group, path: str = "") -> dict[str, click.Command]:
    """Every command that is no group, by the words one types."""
    found: dict[str, click.Command] = {}
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            found |= commands(command, f"{path}{name} ")
        else:
            found[path + name] = command
    return found


@pytest.mark.parametrize("name", commands(main))
def test_every_verb_has_json(name: str) -> None:
    command = commands(main)[name]
    names = {option for param in command.params for option in param.opts}
    assert "--json" in names


@pytest.mark.parametrize("name", commands(main))
def test_every_verb_says_what_it_does_in_one_sentence(name: str) -> None:
    said = commands(main)[name].help
    assert said is not None
    assert said.split("\n\n")[0].rstrip().endswith((".", "(TOML; - reads stdin)."))


def test_the_table_of_verbs_leads_to_commands_of_that_name() -> None:
    for group, table in ((main, VERBS), (main.get_command(None, "kit"), KIT_VERBS)):  # type: ignore[arg-type]  # the context is not looked at
        assert isinstance(group, LazyGroup)
        for name in table:
            command = group.get_command(click.Context(group), name)
            assert command is not None
            assert command.name == name


READING = ["today", "why", "why rest", "rules", "rules rest", "kit list", "progress"]
READING += ["goal", "doctor", "help-now", "lock"]


@pytest.mark.parametrize("line", READING)
def test_a_verb_that_only_reads_gives_one_document_and_no_word_beside_it(
    owner: Hand, line: str
) -> None:
    owner.told(*line.split())
    assert owner.run(*line.split(), "--json").stderr == ""


@pytest.mark.parametrize("line", READING)
def test_lines_fit_80_columns_and_hold_no_control_characters(
    owner: Hand, line: str
) -> None:
    said = owner.run(*line.split()).stdout
    assert max(len(row) for row in said.splitlines()) <= 80
    assert all(sign.isprintable() or sign == "\n" for sign in said)


def test_today_imports_nothing_heavy(owner: Hand) -> None:
    args = ["today", "--vault", str(owner.vault), "--passphrase-file", str(owner.key)]
    code = (
        "import sys\n"
        "from tests.cli.hand import Hand\n"
        "from pathlib import Path\n"
        "from unhurried.cli.main import main\n"
        f"world = Hand(Path({str(owner.folder)!r})).world\n"
        f"try:\n    main({args!r}, obj=world)\n"
        "except SystemExit as end:\n    assert end.code == 0, end.code\n"
        "print('\\n'.join(sys.modules))\n"
    )
    # click.testing, which the hand uses, is of no weight; what counts is listed above.
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    loaded = {name.split(".")[0] for name in done.stdout.splitlines()}
    assert "unhurried" in loaded
    assert loaded & HEAVY == set()
    assert "unhurried.web" not in done.stdout.splitlines()


def test_help_lists_every_verb_without_importing_one() -> None:
    code = (
        "import sys\nfrom unhurried.cli.main import main\n"
        "try:\n    main(['--help'])\nexcept SystemExit:\n    pass\n"
        "print([name for name in sys.modules if name.startswith('unhurried.cli.')])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert all(name in done.stdout for name in VERBS)
    assert "unhurried.cli.why" not in done.stdout.splitlines()[-1]
