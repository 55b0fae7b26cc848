"""The house names no machine, folder or tool of the people who built it."""

from tests.house.house import ROOT, texts

# Written in parts, so that this file does not find itself.
FOREIGN = tuple(
    "".join(parts)
    for parts in (
        ("/wo", "rk/"),
        ("shared/", "spec"),
        ("shared/", "prototype"),
        ("/tm", "p/brief"),
        ("/opt/", "wheels"),
        ("/opt/", "pypi"),
        ("/root/", "."),
        ("farm", "-run"),
        ("issues ", "show"),
        ("sub", "agent"),
    )
)


def foreign(text: str) -> list[str]:
    return [name for name in FOREIGN if name in text]


def test_no_file_names_a_foreign_place_or_tool() -> None:
    found = {
        str(file.relative_to(ROOT)): names
        for file in texts()
        if (names := foreign(file.read_text(errors="replace")))
    }
    assert found == {}


def test_a_foreign_path_is_seen() -> None:
    assert foreign(f"see {FOREIGN[0]}main for the rest") == [FOREIGN[0]]


def test_the_files_that_are_read_include_code_data_and_pages() -> None:
    kinds = {file.suffix for file in texts()}
    assert {".py", ".toml", ".md", ".txt"} <= kinds
