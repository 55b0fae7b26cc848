"""Words of the report for a clinician."""

from typing import Final

TITLE: Final = "Summary"
HEADING: Final = "Summary for a clinician"
MADE: Final = "Made on {day}. {period} {held}"
WHOLE: Final = "It covers the whole record."
SINCE: Final = "It covers the days from {first} on."
UNTIL: Final = "It covers the days up to {last}."
BETWEEN_DAYS: Final = "It covers the days from {first} to {last}."
HELD: Final = "{sessions} in this time, from {first} to {last}."
NO_SESSIONS: Final = "No session was recorded in this time."
ABOUT: Final = (
    (
        "Gradual, comfortable anal dilation at home. The person keeps this record and "
        "chose what it shows; nobody has checked it. Pain, discomfort and soreness are "
        "told on a scale from 0 to 10; widths are diameters."
    ),
    "The program that kept it holds safety rules and is not a medical device.",
)
FOOT: Final = "Recorded by the person themselves. Confidential."
OF_RECORDS: Final = "Recorded"
OF_ESTIMATES: Final = "Estimated, not recorded"
NOT_KNOWN: Final = "not known"
NO_WIDTH: Final = "none"

WIDTHS: Final = "Widths"
PROVEN: Final = "Comfortable all the way: {mm} mm across."
NOTHING_PROVEN: Final = "No width is comfortable all the way yet, or any more."
GOAL: Final = "Goal: {mm} mm across."
MINUTES: Final = "{minutes:g} min"
NARROWER: Final = "{count} narrower widths are left out here."

PICTURES: Final = "Sessions over time"

EVENTS: Final = "Pain, blood and other signs"
EVENT_COLUMNS: Final = ("Day", "Width", "What was told")
NO_EVENTS: Final = "None was told of in this time."
EARLIER_EVENTS: Final = "{count} earlier ones are left out here."
BETWEEN: Final = "between sessions"
AFTER: Final = "afterwards: {what}"
TOLD_ANEW: Final = "told anew later; shown at its worst"
AT_WORST: Final = "Told anew later. All tellings together, at their worst: {what}."
NOTHING: Final = "neither pain nor blood, leakage or any sign"
PAIN: Final = "pain {score} of 10"
BLOOD: Final = "blood"
LEAKAGE: Final = "leakage"
SORENESS: Final = "soreness {score} of 10"
LEFT_OPEN: Final = "Pain or blood was not answered in {some} of {all} sessions."
UNCHECKED: Final = "No check-in afterwards was answered for {some} of {all} sessions."

MEDICINES: Final = "Medicines and substances"
MEDICINE_COLUMNS: Final = ("What", "Times yes", "Times not answered", "Last yes")
ASKED_BEFORE: Final = (
    "Asked before each guided session, for the day of it; numbing also afterwards."
)
NEVER_ASKED: Final = "Nothing was asked in this time."
NEVER: Final = "none"
SUBSTANCES: Final = {
    "nitrites": "Poppers or other nitrites",
    "pde5": "Sildenafil or a relative of it",
    "numbing": "A numbing product",
    "sober": "Alcohol, or a drug that dulls pain",
}

HEALTH: Final = "Health questions"
NOT_SCREENED: Final = "The health questions were not answered."
SCREENED: Final = "{count} questions were last answered on {day}."
YES: Final = "Yes: {question}"
OPEN: Final = "Not answered: {question}"
MORE: Final = "{count} more."
ALL_NO: Final = "All of them with no."
REACTIONS_UNKNOWN: Final = "Allergies and other reactions were not asked about."
NO_REACTIONS: Final = "No allergy or other reaction is known."
REACTS: Final = "Reacts to: {what}."
NO_SCORE: Final = "No continence score was told in this time."
SCORE: Final = "Continence score {score} of 20 on {day}; higher is more trouble."
SCORE_BEFORE: Final = "First in this time: {score} on {day}."
AGREED: Final = "The person noted that a clinician agreed to going on: {days}."

RULES: Final = "Safety rules that acted"
RULE_COLUMNS: Final = ("Rule", "Times", "Last on")
RULES_ARE: Final = (
    "A rule acts when it asks for a pause, takes a size back, or speaks against a "
    "session. No clinician has signed the rules off."
)
NO_RULE: Final = "None acted in this time."
NOW: Final = "Advised now: {advice}."
NOW_BY: Final = "Advised now: {advice} ({rules})."

NOTES: Final = "Notes"
NOTE_COLUMNS: Final = ("Day", "Note")
NO_NOTES: Final = "No note was written in this time."

ESTIMATES: Final = "Comfort, as the program believes"
ESTIMATES_ARE: Final = (
    "Worked out by the program from the record above. Nobody measured it."
)
REACHES: Final = (
    "After the session of {day}, comfort is believed to reach about {middle} mm; "
    "8 of 10 guesses lie between {low} and {high} mm."
)

WRITTEN: Final = "Written to {file}. Only you can read the file, on this machine."
NOT_SEALED: Final = (
    "It is not sealed: whoever gets a copy can read it. Keep it only as long as you "
    "need it."
)
HOLDS: Final = "It holds: {parts}."
LEAVES_OUT: Final = "It leaves out: {parts}."
NOT_NOTED: Final = "The record is in doubt, so nothing more was noted in it."
PARTS: Final = {
    "widths": "widths",
    "pictures": "pictures",
    "events": "pain, blood and other signs",
    "medicines": "medicines and substances",
    "health": "health questions",
    "rules": "safety rules that acted",
    "estimates": "what is estimated",
    "feelings": "ease, pleasure and tension",
    "notes": "notes",
}
FORMS: Final = {
    "pdf": "pages to read or print (PDF)",
    "fhir": "data for a clinic's program (FHIR R4); without pictures and estimates",
}
