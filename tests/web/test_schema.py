"""The JSON side keeps what its document says, whatever is sent to it.

In a process of its own: the library that makes up the requests changes how Hypothesis
shows a counterexample, for every test that comes after it in the same process.
"""

import os
import subprocess
import sys
from pathlib import Path

CASES = Path(__file__).with_name("schema_cases.py")
EACH = 4


def test_the_json_side_keeps_what_its_document_says() -> None:
    argv = [sys.executable, "-m", "pytest", "-q", "-n", "0", str(CASES)]
    apart = os.environ | {"UNHURRIED_APART": "1"}
    done = subprocess.run(argv, env=apart, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert f"{EACH} passed" in done.stdout
