"""A PDF as other programs read it: Poppler's, which CI installs."""

import shutil
import subprocess
from pathlib import Path


def told(program: str, pdf: Path, *arguments: str) -> str:
    """What a program of Poppler says about a file."""
    found = shutil.which(program)
    assert found is not None, "install poppler-utils, as .ci/run does"
    done = subprocess.run(
        [found, *arguments, str(pdf), *(["-"] if program == "pdftotext" else [])],
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout


def words(pdf: Path) -> str:
    """Every word, in reading order, with single spaces."""
    return " ".join(told("pdftotext", pdf).split())


def properties(pdf: Path) -> dict[str, str]:
    """What the file says about itself."""
    lines = [line.partition(":") for line in told("pdfinfo", pdf).splitlines()]
    return {name: value.strip() for name, _, value in lines}


def pixels(pdf: Path, page: int) -> tuple[int, int, bytes]:
    """A page as a grey picture: width, height, and a byte for each pixel."""
    target = pdf.with_suffix("")
    chosen = ("-f", str(page), "-l", str(page), "-r", "40", "-gray", "-singlefile")
    found = shutil.which("pdftoppm")
    assert found is not None, "install poppler-utils, as .ci/run does"
    subprocess.run([found, *chosen, str(pdf), str(target)], check=True)
    kind, wide, high, _, body = (
        target.with_suffix(".pgm").read_bytes().split(maxsplit=4)
    )
    assert kind == b"P5"
    return int(wide), int(high), body
