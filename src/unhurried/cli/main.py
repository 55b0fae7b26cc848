"""`unhurried`: a first run leads into set-up, every later one shows today."""

import click

from unhurried.cli.front import Front
from unhurried.cli.lazy import fetched
from unhurried.cli.options import options

ALONE = "unhurried.cli.alone:alone"
VERBS = {
    "setup": ("unhurried.cli.setup.command:setup", "Set up, or go on where you were."),
    "today": ("unhurried.cli.today:today", "What is advised now, and why."),
    "session": ("unhurried.cli.live.command:session", "A guided session."),
    "follow-up": ("unhurried.cli.follow_up:follow_up", "A check-in after a session."),
    "record": ("unhurried.cli.record.command:record", "Tell what was elsewhere."),
    "correct": ("unhurried.cli.correct:correct", "Put a session right, or back."),
    "why": ("unhurried.cli.why:why", "Every reason, with its sources."),
    "rules": ("unhurried.cli.rules:rules", "The rulebook, with its sources."),
    "learn": ("unhurried.cli.learn:learn", "Articles to read, and to search."),
    "kit": ("unhurried.cli.kit.command:kit", "Objects and lubricants."),
    "progress": ("unhurried.cli.progress:progress", "What was comfortable when."),
    "goal": ("unhurried.cli.goal:goal", "What you would like to reach."),
    "pause": ("unhurried.cli.pause:pause", "A pause of your own."),
    "screening": ("unhurried.cli.screening:screening", "The health questions."),
    "continence": ("unhurried.cli.continence:continence", "The continence check."),
    "signs": ("unhurried.cli.signs:signs", "Something noticed between sessions."),
    "clinician": ("unhurried.cli.clinician:clinician", "A clinician agreed."),
    "clinician-plan": (
        "unhurried.cli.clinician_plan:clinician_plan",
        "A plan that a clinician wrote.",
    ),
    "partner": (
        "unhurried.cli.partner.command:partner",
        "What a partner may see: nothing, unless you choose it.",
    ),
    "agree": ("unhurried.cli.agree:agree", "An informed choice on wide sizes."),
    "help-now": ("unhurried.cli.help_now:help_now", "What to do about a sign, now."),
    "lock": ("unhurried.cli.lock:lock", "Forget a remembered passphrase."),
    "passphrase": ("unhurried.cli.passphrase:passphrase", "A new passphrase."),
    "recovery": ("unhurried.cli.recovery:recovery", "The recovery code."),
    "backup": ("unhurried.cli.backup:backup", "A backup now, and where they go."),
    "restore": ("unhurried.cli.restore:restore", "Put a backup back."),
    "merge": ("unhurried.cli.merge:merge", "Another machine's history, joined."),
    "rekey": ("unhurried.cli.rekey:rekey", "Seal everything anew, under a new key."),
    "erase": ("unhurried.cli.erase:erase", "Erase the whole record."),
    "export": ("unhurried.cli.export:export", "The record as a file to take away."),
    "report": ("unhurried.cli.report:report", "Pages for a clinician."),
    "import": ("unhurried.cli.import_:import_", "Another record, or a table."),
    "doctor": ("unhurried.cli.doctor:doctor", "Look the vault over."),
    "demo": ("unhurried.cli.demo.command:demo", "Eight weeks of a made-up person."),
    "web": ("unhurried.web.command:web", "The pages, in this machine's browser."),
    "lab": ("unhurried.lab.command:lab", "Told histories, for tests and questions."),
}


@click.group(
    cls=Front,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@options
@click.version_option(package_name="unhurried", message="%(prog)s %(version)s")
@click.pass_context
def main(context: click.Context, /, **shared: object) -> None:
    """A private companion for gradual, comfortable training.

    Alone, it leads into set-up on a new machine, and shows today on every later day.
    Everything stays on this machine, sealed. It is not a medical device.
    """
    if context.invoked_subcommand is None:
        context.invoke(fetched(ALONE), **shared)


main.lazy = VERBS
