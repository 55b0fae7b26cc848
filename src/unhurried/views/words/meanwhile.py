"""What is being done, for whoever waits at a terminal."""

from typing import Final

READING: Final = "Reading the file"
TAKING: Final = "Writing it into the record"
OPENING: Final = "Opening the other record"
LOOKING: Final = "Looking everything over"
MAKING: Final = "Making the file"
KEEPING: Final = "Making a backup, and opening it whole"
COMPARING: Final = "Reading both records"
PUTTING: Final = "Putting it back"
