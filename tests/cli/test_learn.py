"""`unhurried learn` and what `rules` names of it: no vault, no passphrase, no trace."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.hand import Hand
from tests.cli.test_verbs import HEAVY
from tests.house.watch import run_watched
from unhurried.bootstrap.drawn import BESIDE
from unhurried.bootstrap.shelved import shelf
from unhurried.cli.exits import Exit

SHORT = 30  # words

READING = ["learn", "learn breathing", "learn blood on paper", "rules rest"]


@pytest.mark.parametrize("line", READING)
def test_it_needs_neither_a_vault_nor_a_passphrase(hand: Hand, line: str) -> None:
    done = hand.run(*line.split(), key=False)
    assert (done.exit_code, done.stderr) == (Exit.OK, "")
    assert not hand.vault.exists()


@pytest.mark.parametrize("line", READING)
def test_json_is_one_document_with_no_word_beside_it(hand: Hand, line: str) -> None:
    done = hand.run(*line.split(), "--json", key=False)
    assert json.loads(done.stdout)
    assert done.stderr == ""


@pytest.mark.parametrize("slug", shelf().articles)
def test_an_article_fits_80_columns_and_ends_with_sources_and_what_it_is_not(
    hand: Hand, slug: str
) -> None:
    said = hand.run("learn", slug).stdout
    rows = [row for row in said.splitlines() if "https://" not in row]
    assert max(len(row) for row in rows) <= 80
    assert said.rstrip().endswith("no clinician has signed it off.")
    assert all(f"- {id_}: " in said for id_ in shelf().article(slug).sources)


def test_without_words_every_topic_and_article_is_listed(hand: Hand) -> None:
    said = hand.run("learn").stdout
    assert all(topic.title in said for topic in shelf().topics)
    assert all(f"- {slug}: " in said for slug in shelf().articles)


def test_words_show_the_first_five_with_how_to_read_them(hand: Hand) -> None:
    found = hand.told("learn", "it", "hurts")["found"]
    assert len(found) == 5
    assert set(found[0]) == {"slug", "title", "summary", "minutes"}
    assert f"unhurried learn {found[0]['slug']}" in hand.run("learn", "it hurts").stdout


def test_what_was_typed_is_not_said_again(hand: Hand) -> None:
    done = hand.run("learn", "zebrafish", "--json")
    assert json.loads(done.stdout) == {"found": []}
    assert "zebrafish" not in done.output
    assert "help-now" in hand.run("learn", "zebrafish").stdout


def test_words_can_be_asked_for_so_that_no_shell_keeps_them(hand: Hand) -> None:
    done = hand.run("learn", "--ask", typed=["poppers"])
    assert "unhurried learn poppers-and-other-drugs" in done.stdout
    assert hand.run("learn", "--ask").exit_code == Exit.NOT_UNDERSTOOD


def test_a_hostile_query_ends_like_any_other(hand: Hand) -> None:
    for typed in ('"', "NEAR(", "a\x1b[2J", "x" * 10_000, "../../etc/passwd"):
        assert hand.run("learn", "--", typed).exit_code == Exit.OK


def test_a_rule_names_its_articles(hand: Hand) -> None:
    expected = [one.slug for one in shelf().about_rule("settle")]
    named = [one["slug"] for one in hand.told("rules", "settle")["articles"]]
    assert named == expected != []
    assert "- breathing: " in hand.run("rules", "settle").stdout


@pytest.mark.parametrize(
    "argv", [["learn"], ["learn", "pain"], ["learn", "it", "hurts"]]
)
def test_reading_writes_nothing_at_all(argv: list[str], tmp_path: Path) -> None:
    done = run_watched([*argv, "--vault", str(tmp_path / "vault")], tmp_path)
    assert "watch:" not in done.stderr
    assert (done.returncode, bool(done.stdout)) == (0, True)
    assert list(tmp_path.iterdir()) == []


def loaded_by(line: str) -> set[str]:
    code = (
        "import sys\nfrom unhurried.cli.main import main\n"
        f"try:\n    main({line.split()!r})\n"
        "except SystemExit as end:\n    assert end.code == 0, end.code\n"
        "print('\\n'.join(sys.modules), file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    return set(done.stderr.splitlines())


def test_an_article_is_shown_without_anything_heavy_or_the_search() -> None:
    loaded = loaded_by("learn breathing")
    assert {name.split(".")[0] for name in loaded} & HEAVY == set()
    assert "unhurried.bootstrap.search" not in loaded
    assert "unhurried.bootstrap.search" in loaded_by("learn it hurts")


def test_why_names_the_articles_about_the_rules_that_spoke(owner: Hand) -> None:
    page = owner.told("why")
    rules = {reason["line"]["rule"] for reason in page["reasons"]}
    expected = {one.slug for rule in rules for one in shelf().about_rule(rule)}
    assert {one["slug"] for one in page["articles"]} == expected != set()
    assert "- breathing: " in owner.run("why", "settle").stdout


def test_a_step_of_a_session_leads_to_what_is_worth_reading_there(hand: Hand) -> None:
    told = hand.told("learn", "--step", "hold")
    assert told["found"][0]["slug"] == "holding"
    assert hand.run("learn", "--step", "jump").exit_code == 2


def test_who_sees_no_picture_reads_what_the_drawing_shows(hand: Hand) -> None:
    drawn = hand.told("learn", "anatomy")["drawing"]
    assert "puborectalis" in drawn["shows"]
    said = " ".join(hand.run("learn", "anatomy").stdout.split())
    assert "The drawing, in words: The two rings" in said
    assert drawn["shows"] in said
    assert hand.told("learn", "breathing")["drawing"] is None


def test_every_drawing_of_an_article_has_a_title_and_words(hand: Hand) -> None:
    for slug in BESIDE:
        drawn = hand.told("learn", slug)["drawing"]
        assert drawn["title"]
        assert len(drawn["shows"].split()) > SHORT
