"""Questions right before a session."""

from typing import Final

from unhurried.views.question import Answer, Question, scale, yes_no

READINESS: Final = (
    yes_no(
        "well",
        "Is everything quiet today: no soreness, bleeding, pain or fever?",
        "With any of these the body rests first.",
    ),
    scale(
        "tension",
        "How tense do you feel right now?",
        ("quite at ease", "as tense as can be"),
        "When tension is high, settling on its own is offered.",
    ),
    yes_no(
        "sober",
        "Are you free of alcohol and of drugs that dull pain?",
        "Pain is what keeps you safe here. Prescribed painkillers count as well.",
    ),
    yes_no(
        "nitrites",
        "Have you used poppers today, or do you mean to?",
        "They are left out of training.",
    ),
    yes_no(
        "pde5",
        "Have you taken sildenafil, tadalafil or a similar medicine within a day?",
        "With poppers these can threaten life. By themselves they change nothing here.",
    ),
    yes_no(
        "numbing",
        "Have you used anything that numbs, or do you mean to?",
        "A numbed body cannot say stop.",
    ),
    Question(
        "douched_h",
        "If you have rinsed, how many hours ago was it?",
        "Two hours let the lining settle. Leave it open if you have not.",
        Answer.NUMBER,
    ),
    Question(
        "douches_this_week",
        "How many times have you rinsed in the last seven days?",
        "Seldom is kinder to the lining. Left open, it counts as none.",
        Answer.NUMBER,
    ),
    yes_no(
        "irritant_enema",
        "Have you used a phosphate or stimulant enema in the last week?",
        "These irritate the lining for some days.",
    ),
)
PARTNERED: Final = yes_no(
    "partner_agreed",
    "Have you both agreed to this session and named a word that stops it?",
    "Anyone may stop at any time, without a reason.",
)
COVERED: Final = yes_no(
    "fresh_condom",
    "Is a fresh condom over it, one that nothing else has worn?",
    "A new one for each object and each person.",
)
WIDE: Final = yes_no(
    "wide_agreed",
    "Have you read what is known about this width, and do you want to go on today?",
    "It is asked afresh each time. A no is as good an answer.",
)
