"""`python -m unhurried` is `unhurried`."""

from unhurried.cli.main import main

main(prog_name="unhurried")
