"""Small files, named by the noun in them."""

from pathlib import Path
from statistics import median

from tests.house.house import page_files, python_files

LONGEST = 250
MIDDLE = 90


def too_long(files: list[Path]) -> list[str]:
    lines = {file: len(file.read_text().splitlines()) for file in files}
    return [f"{file}: {count}" for file, count in lines.items() if count > LONGEST]


def test_no_file_is_longer_than_250_lines() -> None:
    assert too_long([*python_files("src", "tests", "tools"), *page_files()]) == []


def test_pages_scripts_and_styles_are_among_them() -> None:
    assert {file.suffix for file in page_files()} == {".html", ".js", ".css", ".svg"}


def test_half_of_the_files_have_fewer_than_90_lines() -> None:
    assert median(len(f.read_text().splitlines()) for f in python_files("src")) < MIDDLE


def test_a_file_of_251_lines_is_seen(tmp_path: Path) -> None:
    (tmp_path / "long.py").write_text("pass\n" * 251)
    (tmp_path / "fits.py").write_text("pass\n" * 250)
    assert too_long(sorted(tmp_path.iterdir())) == [f"{tmp_path / 'long.py'}: 251"]
