"""The part of the page on the command line that explains files of answers."""

from typing import Final

FILES: Final = """\
## Files of answers

Every verb that asks can also read a TOML file (UTF-8). A key that is not known, a
value of another kind, a number that is not finite: each is refused with the file, the
key and a hint (exit code 2), and nothing of the file is kept. What is left out counts
as not answered, and what is not answered counts as the careful answer.

Lengths are numbers of millimetres under a key that ends with `_mm`, or texts as a
person writes them without it: `diameter_mm = 13`, `circumference_mm = 41`, `diameter
= "30 Fr"`. Answers on a scale are 0 to 10. The keys are those of story files
(`docs/stories.md`).

### `setup --answers FILE`

```toml
# unhurried setup --answers FILE
format = 1
passphrase-file = "key"           # or --passphrase-file; only you may read it
recovery-file = "recovery"        # or --recovery-file; must not be there yet

[person]
adult = true
experience = "new"                # new | some | experienced
comfortable_mm = 12               # a width that is comfortable today, if any
goal = { diameter_mm = 35, depth = "full", purpose = "comfort" }
screening = "clear"               # or a table: { fissure = true, others = "clear" }
continence = 0                    # 0 to 20, or the five answers (see below)

[[items]]
name = "small"
kind = "dilator"      # plug | dilator | dildo | massager | beads | finger | toy
diameter_mm = 13                  # or circumference_mm = 41
length_mm = 70
neck_mm = 13
material = "silicone"
base = "flared"                   # flared | loop | none | unknown
base_mm = 45
shared = false
storage = "drawer"

[[lubricants]]
name = "gel"
base = "water"                    # water | silicone | hybrid | oil | unknown
additives = []                    # left out, it may hold anything, and is not used
osmolality = 300
```

Run again on a vault that is there, it adds what is new; an object or lubricant whose
name is there already is left as it is.

### `record FILE`

`-` reads the standard input. One of `session`, `follow_up` and `check_in` is told at
a time. A session was now, `ago` before now (`"1d 4h"`), or `at` a date and time
(without an offset: your own time). A session that the rules would have refused can be
told all the same; it is kept as done against advice. Check-ins are about now.

```toml
# unhurried record FILE
ago = "20h"

[session]
kind = "train"                    # train | explore | settle | wear | maintain
item = "small"                    # its name, as in `kit list`
lubricant = "gel"
depth = "tip"                     # tip | part | full
hold_minutes = 5
pain = 0
discomfort = 2
ease = 8
blood = false
leakage = false
numbing = false
signs = []                        # ids as in `help-now --json`
ended = "completed"               # completed | eased-back | stopped | crashed
tension = 2
enjoyment = 6
barrier = "none"                  # none | latex | polyisoprene | nitrile | ...
note = "calm evening"
```

With a partner add `partner = "agreed"`.

```toml
# unhurried record FILE
[check_in]                        # something noticed now
signs = []
soreness = 1
blood = false
```

With `--imported` the session is one that another record holds: its trouble, its time
and its check-ins count, and its ease opens nothing.

### `import FILE --columns MAP`

The table is a CSV in UTF-8: commas, semicolons or tabs, headings in the first row, and
a row for each session. The map says which column is what; `import FILE` alone prints
one to fill in. Nothing is guessed, and an empty cell is not answered. Needed are a day
and a size; each other column is named, too, or left out by name. A cell that is not
understood refuses the whole table, with its row and column.

```toml
# unhurried import FILE --columns MAP
format = 1
date_order = "day-month-year"     # or month-day-year, year-month-day
decimal = ","                     # or "."; left out, there are whole numbers only
scale = 10                        # the number for the worst pain; 0 is none
yes = ["yes", "x"]                # capital letters count as small ones
no = ["no", "-"]
separator = ";"                   # or "," or "tab"; mostly the headings tell
leave_out = ["Mood"]              # headings of columns that are not read

[columns]                         # key = "heading of its column"
date = "Day"                      # 5.1.2026, 05/01/26, 2026-01-05
time = "Time"                     # 19:30 or 7:30 PM; without one, the day is over
circumference_cm = "Around"       # or diameter_mm, diameter_cm, diameter_in, ...
length_cm = "Length"              # or length_mm, length_in
hold_minutes = "Minutes"
pain = "Pain"
discomfort = "Discomfort"
blood = "Blood"                   # in the session
leakage = "Leakage"
numbing = "Numbing cream"
stopped = "Stopped"               # whether it ended before its time
soreness = "Sore next day"
blood_after = "Blood next day"
signs = "Signs"                   # ids as in `help-now --json`
note = "Notes"
```

What `unhurried export` wrote as JSON needs no map, and says more than a table.

### `correct --answers FILE`

Any of the keys of a session that say how it was; what is left out stays as it was told.
With `--check-in` the keys are those of `follow-up`. Of two answers the more careful one
counts, whichever was given first.

```toml
# unhurried correct --answers FILE
pain = 1
blood = false
```

### `follow-up --answers FILE`

```toml
# unhurried follow-up --answers FILE
soreness = 0
blood = false
leakage = false
signs = []
```

### `signs --answers FILE`

```toml
# unhurried signs --answers FILE
signs = ["stinging-stool"]
soreness = 2
blood = false
```

### `screening --answers FILE`

```toml
# unhurried screening --answers FILE
[screening]
prostate-biopsy-transrectal = true
others = "clear"                  # all the others are answered with no

[screening.days_ago]              # left out, a procedure counts as today
prostate-biopsy-transrectal = 5
```

### `continence --answers FILE`

```toml
# unhurried continence --answers FILE
[continence]                      # each from "0" (never) to "4" (every day)
solid = "0"
liquid = "0"
wind = "1"
pad = "0"
life = "0"
```
"""
