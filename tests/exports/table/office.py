"""A sheet as LibreOffice sees it; CI installs it."""

import shutil
import subprocess
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
PATIENCE_S = 300
FILTER = "Text - txt - csv (StarCalc)"


@dataclass(frozen=True, slots=True)
class Seen:
    """One cell: its kind (`string`, `float`, `date`, `time`), its formula, its text."""

    kind: str
    formula: str
    text: str


def converted(file: Path, form: str, folder: Path, *, read: str = "") -> Path:
    """The file in another form, written by LibreOffice."""
    found = shutil.which("soffice")
    assert found is not None, "install libreoffice-calc-nogui, as .ci/run does"
    profile = (folder / "profile").as_uri()
    target = folder / "converted"
    done = subprocess.run(
        [
            *(found, "--headless", f"-env:UserInstallation={profile}"),
            *((f"--infilter={read}",) if read else ()),
            *("--convert-to", form, "--outdir", str(target), str(file)),
        ],
        check=True,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
    )
    made = target / f"{file.stem}.{form.partition(':')[0]}"
    assert made.is_file(), done.stdout + done.stderr
    return made


def seen(file: Path, folder: Path) -> list[list[Seen]]:
    """Every cell of a CSV, as it stands in a spreadsheet that was opened from it."""
    flat = converted(file, "fods", folder, read=f"{FILTER}:44,34,76,1")
    body = ET.parse(flat).getroot()  # noqa: S314 - written by a program that we ran
    rows = [_cells(row) for row in body.iter(f"{TABLE}table-row")]
    return [row for row in rows if any(cell.kind for cell in row)]


def _cells(row: ET.Element) -> list[Seen]:
    found: list[Seen] = []
    for cell in row.iter(f"{TABLE}table-cell"):
        times = int(cell.get(f"{TABLE}number-columns-repeated", "1"))
        found += [_cell(cell)] * (times if times < 100 else 0)
    return found


def _cell(cell: ET.Element) -> Seen:
    kind = cell.get(f"{OFFICE}value-type", "")
    value = cell.get(f"{OFFICE}{'value' if kind == 'float' else f'{kind}-value'}")
    lines = ("".join(one.itertext()) for one in cell.iter(f"{TEXT}p"))
    return Seen(kind, cell.get(f"{TABLE}formula", ""), value or "\n".join(lines))
