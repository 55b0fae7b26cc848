"""The lock pins every package by its hash and names no registry."""

import re

import pytest

from tests.house.house import ROOT, project

ADDRESS = re.compile(r"https?:|file:|--(extra-)?index|--find-links", re.IGNORECASE)


def pinned(lock: str) -> dict[str, int]:
    """Every pinned package, and how many hashes it may have."""
    blocks = re.split(r"\n(?=\S)", lock.strip())
    names = [re.match(r"([A-Za-z0-9._-]+)==", block) for block in blocks]
    return {
        match[1] if match else block: block.count("--hash=sha256:")
        for match, block in zip(names, blocks, strict=True)
    }


def unpinned(lock: str) -> list[str]:
    return [name for name, hashes in pinned(lock).items() if hashes == 0]


def name(requirement: str) -> str:
    return re.split(r"[^A-Za-z0-9._-]", requirement, maxsplit=1)[0]


def locked() -> str:
    return (ROOT / "requirements" / "dev.txt").read_text()


def test_every_package_of_the_lock_has_a_hash() -> None:
    assert unpinned(locked()) == []


def test_the_lock_names_no_registry() -> None:
    assert ADDRESS.findall(locked()) == []


def test_every_declared_dependency_is_in_the_lock() -> None:
    tables = project()
    declared = tables["project"]["dependencies"] + tables["dependency-groups"]["dev"]
    declared += tables["build-system"]["requires"]
    assert {name(one) for one in declared} <= pinned(locked()).keys()


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
