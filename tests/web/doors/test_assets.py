"""Static files: read once, named by the hash of them all; nothing else is served."""

import hashlib
from pathlib import Path

import pytest

from tests.house.house import SOURCE
from tests.web.visitor import Visitor
from unhurried.core.errors import BadInput
from unhurried.web.assets import FOLDER, KINDS, asset, static

VENDOR = SOURCE / "web" / "static" / "vendor"
SUMS = VENDOR / "SHA256SUMS"


def sums(folder: Path) -> dict[str, str]:
    """Every file of a folder and its hash, the list itself left out."""
    files = (file for file in sorted(folder.iterdir()) if file.name != SUMS.name)
    return {f.name: hashlib.sha256(f.read_bytes()).hexdigest() for f in files}


def written(file: Path) -> dict[str, str]:
    """The list of sums, as `sha256sum` writes it."""
    rows = (line.split("  ") for line in file.read_text().splitlines())
    return {name: value for value, name in rows}


def test_what_others_wrote_is_as_it_came() -> None:
    assert sums(VENDOR) == written(SUMS)


def test_a_changed_byte_is_seen(tmp_path: Path) -> None:
    for file in VENDOR.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    pico = tmp_path / "pico.classless.min.css"
    pico.write_bytes(pico.read_bytes().replace(b"0", b"1", 1))
    assert sums(tmp_path) != written(SUMS)


def test_what_others_wrote_comes_with_its_licence() -> None:
    names = {file.name.partition(".")[0] for file in VENDOR.glob("*.[cj]s*")}
    assert {f"{name}.LICENSE.txt" for name in names} <= set(sums(VENDOR))


def test_every_static_file_is_served_under_its_hash(visitor: Visitor) -> None:
    for name, body in static().files.items():
        answer = visitor.fetch(asset(name))
        assert (answer.status, answer.body) == (200, body)
        assert answer.header("content-type") == KINDS[Path(name).suffix]


def test_only_known_kinds_are_served(visitor: Visitor) -> None:
    others = [p for p in FOLDER.rglob("*") if p.is_file() and p.suffix not in KINDS]
    assert SUMS in others
    for file in others:
        name = file.relative_to(FOLDER).as_posix()
        assert visitor.fetch(f"/static/{static().id}/{name}").status == 404


@pytest.mark.parametrize(
    "path",
    [
        "/static/0000000000000000/style/tokens.css",
        "/static/{}/../page.py",
        "/static/{}/style/../style/tokens.css",
        "/static/{}//etc/passwd",
        "/static/{}/",
        "/static/{}/style",
        "/static/{}/style/tokens.css/",
        "/static/{}/style/TOKENS.css",
    ],
)
def test_anything_else_is_not_there(path: str, visitor: Visitor) -> None:
    assert visitor.fetch(path.format(static().id)).status == 404


def test_a_page_that_names_what_is_not_there_is_a_mistake() -> None:
    with pytest.raises(BadInput):
        asset("style/nowhere.css")


def test_another_byte_anywhere_is_another_name() -> None:
    names = list(static().files)
    assert len({asset(name).split("/")[2] for name in names}) == 1
    assert len(static().id) == 16
