"""Write the generated pages, or tell which of them are stale.

`python -m tools.docs` writes; `python -m tools.docs --check` only compares, names
each stale page and ends with 1.
"""

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).parents[1]

# Page -> the module here whose `page() -> str` gives its whole text.
PAGES = {
    "docs/catalogue.md": "tools.catalogue_page",
    "docs/cli.md": "tools.cli_page",
    "docs/export-schema.json": "tools.export_schema",
    "docs/guides.md": "tools.guides_page",
    "docs/library.md": "tools.library_page",
    "docs/openapi.json": "tools.openapi_page",
    "docs/planner-model.md": "tools.planner_page",
    "docs/protocol.md": "tools.protocol_page",
    "docs/reliability.md": "tools.reliability_page",
    "docs/safety-case.md": "tools.safety_case_page",
    "docs/safety-figures.md": "tools.safety_figures",
    "docs/session.md": "tools.session_page",
}

Write = Callable[[], str]


def writers() -> dict[str, Write]:
    """Find the function behind every page of the table."""
    return {path: import_module(module).page for path, module in PAGES.items()}


def stale(pages: Mapping[str, Write], root: Path) -> list[str]:
    """Return the pages whose file is missing or says something else, in order."""
    return [path for path, page in pages.items() if written(root / path) != page()]


def written(file: Path) -> str | None:
    """Read a page as it stands; None where there is no such file."""
    return file.read_text(encoding="utf-8") if file.exists() else None


def write(pages: Mapping[str, Write], root: Path) -> list[str]:
    """Write every stale page and return their paths; fresh ones are not touched."""
    paths = stale(pages, root)
    for path in paths:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(pages[path](), encoding="utf-8")
    return paths


def main(argv: list[str]) -> int:
    """Run as a program; returns the exit code: 1 when a checked page is stale."""
    if argv == ["--check"]:
        found = stale(writers(), ROOT)
        for path in found:
            print(f"{path} is stale: run make docs and look at the difference")
        return 1 if found else 0
    for path in write(writers(), ROOT):
        print(f"wrote {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
