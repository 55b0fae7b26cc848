"""The wheel holds the pages: templates, static files, and what others wrote."""

import subprocess
import sys
import zipfile
from pathlib import Path

from tests.house.house import ROOT, SOURCE

HELD = ("templates", "static")


def test_the_wheel_holds_every_template_and_static_file(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    [wheel] = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as opened:
        held = {name for name in opened.namelist() if "/web/" in name}
    files = {p for folder in HELD for p in (SOURCE / "web" / folder).rglob("*")}
    there = {f"unhurried/{p.relative_to(SOURCE)}" for p in files if p.is_file()}
    assert len(there) > 30
    assert there <= held
