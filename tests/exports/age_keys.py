"""Keys of `age`, made and used by that program itself, which CI installs."""

import shutil
import subprocess
from pathlib import Path
from typing import Final

ONE: Final = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"
"""The key of age's own examples."""


def program(name: str) -> str:
    found = shutil.which(name)
    assert found is not None, "install age, as .ci/run does"
    return found


def key(folder: Path, name: str) -> tuple[Path, str]:
    """A fresh secret key in a file, and its public one."""
    secret = folder / name
    subprocess.run(
        [program("age-keygen"), "-o", str(secret)], check=True, capture_output=True
    )
    told = subprocess.run(
        [program("age-keygen"), "-y", str(secret)],
        check=True,
        capture_output=True,
        text=True,
    )
    return secret, told.stdout.strip()


def opened(file: Path, secret: Path) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [program("age"), "--decrypt", "-i", str(secret), str(file)],
        check=False,
        capture_output=True,
    )
