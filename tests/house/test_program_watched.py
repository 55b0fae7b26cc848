"""The real program, from set-up to doctor, under the watch: nothing leaves its folder.

Everything that is only read (the answers, the passphrase) lies outside the fence.
"""

from pathlib import Path
from subprocess import CompletedProcess

import pytest

from tests.exports.age_keys import ONE
from tests.exports.table.tables import MAP, row_of, table
from tests.house.house import ROOT
from tests.house.watch import CAUGHT, run_module_watched, run_watched

ANSWERS = """\
[person]
adult = true
experience = "new"
goal = { diameter_mm = 25, depth = "full" }
screening = "clear"

[[items]]
name = "small"
diameter_mm = 13
length_mm = 70
material = "silicone"
base = "flared"
base_mm = 45

[[lubricants]]
name = "gel"
base = "water"
additives = []
osmolality = 300
"""

FOLLOWING = [
    ["today"],
    ["today", "--json"],
    ["why"],
    ["rules", "rest"],
    ["learn", "it", "hurts"],
    ["progress"],
    ["kit", "list"],
    ["kit", "leave-out"],
    ["doctor"],
]


class Household:
    """A vault folder inside the fence, and the files beside it that are read."""

    def __init__(self, folder: Path) -> None:
        self.vault = folder / "vault"
        self.answers = folder / "answers.toml"
        self.answers.write_text(ANSWERS)
        self.session = folder / "session.toml"
        self.session.write_text('[session]\nkind = "settle"\nended = "completed"\n')
        self.correction = folder / "correction.toml"
        self.correction.write_text("discomfort = 2\n")
        self.passphrase = folder / "passphrase"
        self.passphrase.touch(mode=0o600)
        self.passphrase.write_text("slow rivers reach the sea\n")

    def run(self, *argv: str) -> CompletedProcess[str]:
        keys = ["--vault", str(self.vault), "--passphrase-file", str(self.passphrase)]
        return run_watched([*keys, *argv], self.vault)


@pytest.fixture(scope="module")
def household(tmp_path_factory: pytest.TempPathFactory) -> Household:
    return Household(tmp_path_factory.mktemp("household"))


@pytest.fixture(scope="module")
def set_up(household: Household) -> CompletedProcess[str]:
    answers = ["--answers", str(household.answers), "--show-recovery-code"]
    return household.run("setup", *answers)


def test_set_up_writes_nowhere_but_in_the_vault(
    set_up: CompletedProcess[str], household: Household
) -> None:
    assert (set_up.returncode, set_up.stderr) == (0, "")
    beside = {path.name for path in household.vault.parent.iterdir()}
    written = {"answers.toml", "session.toml", "correction.toml", "passphrase"}
    assert beside == {"vault", *written}


@pytest.mark.usefixtures("set_up")
def test_telling_correcting_and_taking_back_write_nowhere_but_in_the_vault(
    household: Household,
) -> None:
    for argv in (
        ["record", str(household.session)],
        ["correct", "--answers", str(household.correction)],
        ["correct", "--withdraw"],
    ):
        done = household.run(*argv)
        assert "watch:" not in done.stderr
        assert (done.returncode, bool(done.stdout)) == (0, True)


@pytest.mark.usefixtures("set_up")
@pytest.mark.parametrize("argv", FOLLOWING, ids=" ".join)
def test_a_verb_writes_nowhere_but_in_the_vault(
    argv: list[str], household: Household
) -> None:
    done = household.run(*argv)
    assert "watch:" not in done.stderr
    assert (done.returncode, bool(done.stdout)) == (0, True)


@pytest.mark.usefixtures("set_up")
def test_exports_write_the_file_that_was_named_and_an_import_writes_none(
    household: Household,
) -> None:
    home = household.vault.parent
    keys = ["--vault", str(household.vault), "--passphrase-file"]
    keys.append(str(household.passphrase))
    kept, columns = home / "kept.csv", home / "map.toml"
    kept.write_bytes(table([row_of(Day="05.01.2020")]))
    columns.write_text(MAP)
    before = {path.name for path in home.iterdir()}
    for argv in (
        ["export", str(home / "all.json")],
        ["import", str(home / "all.json")],
        ["import", str(kept)],
        ["import", str(kept), "--columns", str(columns), "--yes"],
        ["report", "--to", str(home / "summary.pdf")],
        ["report", "--to", str(home / "summary.json")],
        ["partner", "choose", "next"],
        ["partner", "file", str(home / "for-you.age"), "--to", ONE],
    ):
        done = run_watched([*keys, *argv], home)
        assert "watch:" not in done.stderr
        assert (done.returncode, bool(done.stdout)) == (0, True)
    written = {"all.json", "summary.pdf", "summary.json", "for-you.age"}
    assert {path.name for path in home.iterdir()} - before == written


@pytest.mark.usefixtures("set_up")
def test_a_vault_outside_the_fence_is_seen(
    household: Household, tmp_path: Path
) -> None:
    keys = ["--vault", str(household.vault)]
    keys += ["--passphrase-file", str(household.passphrase)]
    done = run_watched([*keys, "today"], tmp_path)
    assert done.returncode == CAUGHT
    assert done.stderr.startswith("watch: ")


def test_telling_a_story_writes_nothing_at_all(tmp_path: Path) -> None:
    story = min((ROOT / "tests" / "scenarios").glob("*.toml"))
    done = run_module_watched("unhurried", ["lab", "story", str(story)], tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert list(tmp_path.iterdir()) == []


def test_the_demo_stays_in_a_temporary_folder_and_leaves_nothing(
    tmp_path: Path,
) -> None:
    done = run_watched(["demo"], tmp_path, temporary=str(tmp_path))
    assert (done.returncode, "watch:" in done.stderr) == (0, False)
    assert "Today" in done.stdout
    assert list(tmp_path.iterdir()) == []
