"""The lock pins every package by its hash and names no registry."""

import re

import pytest

from tests.house.house import ROOT, project

ADDRESS = re.compile(r"https?:|file:|--(extra-)?index|--find-links", re.IGNORECASE)
GROUPS = ("dev", "campaigns")


def pinned(lock: str) -> dict[str, int]:
    """Every pinned package, and how many hashes it may have."""
    blocks = re.split(r"\n(?=\S)", lock.strip())
    names = [re.match(r"([A-Za-z0-9._-]+)==", block) for block in blocks]
    return {
        match[1] if match else block: block.count("--hash=sha256:")
        for match, block in zip(names, blocks, strict=True)
    }


def versions(lock: str) -> dict[str, str]:
    return dict(re.findall(r"^([A-Za-z0-9._-]+)==(\S+)", lock, re.MULTILINE))


def unpinned(lock: str) -> list[str]:
    return [name for name, hashes in pinned(lock).items() if hashes == 0]


def name(requirement: str) -> str:
    return re.split(r"[^A-Za-z0-9._-]", requirement, maxsplit=1)[0]


def locked(group: str = "dev") -> str:
    return (ROOT / "requirements" / f"{group}.txt").read_text()


@pytest.mark.parametrize("group", GROUPS)
def test_every_package_of_a_lock_has_a_hash(group: str) -> None:
    assert unpinned(locked(group)) == []


@pytest.mark.parametrize("group", GROUPS)
def test_a_lock_names_no_registry(group: str) -> None:
    assert ADDRESS.findall(locked(group)) == []


def test_every_declared_dependency_is_in_the_lock() -> None:
    tables = project()
    declared = tables["project"]["dependencies"] + tables["dependency-groups"]["dev"]
    declared += tables["build-system"]["requires"]
    assert {name(one) for one in declared} <= pinned(locked()).keys()


def test_the_tools_of_the_campaigns_are_locked_beside_the_rest() -> None:
    declared = project()["dependency-groups"]["campaigns"]
    assert {name(one) for one in declared} <= pinned(locked("campaigns")).keys()


def test_where_two_locks_hold_a_package_they_hold_the_same_version() -> None:
    first, second = versions(locked("dev")), versions(locked("campaigns"))
    shared = first.keys() & second.keys()
    assert {one: first[one] for one in shared} == {one: second[one] for one in shared}


@pytest.mark.parametrize(
    ("lock", "found"),
    [
        ("a==1 \\\n    --hash=sha256:00\n", []),
        ("a==1 \\\n    --hash=sha256:00\nb==2\n", ["b"]),
        ("a==1\n", ["a"]),
        ("-e .\n", ["-e ."]),
    ],
)
def test_a_package_without_a_hash_is_seen(lock: str, found: list[str]) -> None:
    assert unpinned(lock) == found


def test_an_address_is_seen() -> None:
    assert ADDRESS.search("--index-url https://example.invalid/simple")
