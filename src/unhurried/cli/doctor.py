"""`unhurried doctor`: look the vault over, and say what is well."""

from collections.abc import Iterator

import click

from unhurried.bootstrap.deep_look import examine_deeply
from unhurried.bootstrap.health import examine_vault
from unhurried.cli.desk import Desk
from unhurried.cli.exits import Exit
from unhurried.cli.meanwhile import meanwhile
from unhurried.cli.verb import verb
from unhurried.cli.voice import Page
from unhurried.views.as_json import plain
from unhurried.views.doctor import DoctorPage, Finding, doctor_page
from unhurried.views.words.meanwhile import LOOKING


@click.command()
@click.option(
    "--deep",
    is_flag=True,
    help="Also understand and add up every entry anew, and open every backup.",
)
@verb
def doctor(desk: Desk, *, deep: bool) -> Page:
    """Look over the vault: folder, keys, store, every entry; nothing is changed."""
    look = examine_deeply if deep else examine_vault
    key = desk.key()
    with meanwhile(LOOKING):
        examination = look(desk.folder, key, desk.world)
    page = doctor_page(
        Finding(one.what, one.well, one.said, one.warns) for one in examination.findings
    )
    code = Exit.OK if page.ok else Exit.IN_DOUBT
    return Page(plain(page), tuple(_lines(page)), code)


def _lines(page: DoctorPage) -> Iterator[str]:
    yield page.text
    for finding in page.findings:
        how = "to know" if finding.warns else "well" if finding.ok else "not well"
        yield f"- {how}: {finding.title}: {finding.text}"
        if finding.way_on:
            yield f"  {finding.way_on}"
