"""What must be there: a rulebook without one rule, figure, question or sign is none.

One that is not named here is refused as well, since nothing would act by it.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

RULES: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "first-size": frozenset(
            {
                "recommended_mm",
                "absolute_new_mm",
                "absolute_some_mm",
                "absolute_experienced_mm",
            }
        ),
        "step": frozenset({"recommended_mm", "absolute_mm"}),
        "step-length": frozenset({"step_mm", "warn_mm", "refuse_mm"}),
        "pace": frozenset({"days", "per_mm"}),
        "ready": frozenset(
            {
                "clean_sessions",
                "clean_sessions_wide_step",
                "wide_step_over_mm",
                "in_a_row",
            }
        ),
        "clean": frozenset({"pain_at_most", "discomfort_at_most"}),
        "one-axis": frozenset({"axes_at_most"}),
        "depth": frozenset({"stages_beyond", "part_percent"}),
        "wide": frozenset({"explain_mm", "agree_mm", "extra_rest_hours"}),
        "very-wide": frozenset(
            {"over_mm", "step_mm", "days", "clean_sessions", "continence_days"}
        ),
        "ceiling": frozenset({"mm"}),
        "plateau": frozenset({"sessions", "failed_steps"}),
        "hold": frozenset(
            {"stages_min", "first_sessions", "clean_to_grow", "absolute_min"}
        ),
        "wear": frozenset(
            {
                "opens_after",
                "stages_min",
                "long_over_min",
                "long_clean_sessions",
                "absolute_min",
            }
        ),
        "never-asleep": frozenset({"ask_every_min", "unanswered_prompts"}),
        "rest": frozenset(
            {
                "early_hours",
                "early_days",
                "wide_mm",
                "later_hours",
                "maintenance_hours",
                "maintenance_clean_in_a_row",
                "sessions_at_most",
                "window_days",
            }
        ),
        "recovery": frozenset({"hours"}),
        "relube": frozenset({"water_min", "hybrid_min", "silicone_min", "oil_min"}),
        "settle": frozenset({"minutes", "breaths_per_min"}),
        "remove": frozenset({"seconds"}),
        "detrain": frozenset({"one_size_days", "two_sizes_days", "start_over_days"}),
        "maintenance": frozenset({"every_days_from", "every_days_to"}),
        "pain-pause": frozenset({"pain"}),
        "pain-stop": frozenset({"pain"}),
        "pain-heal": frozenset({"days", "sizes_back"}),
        "blood": frozenset({"days", "window_days", "times", "sizes_back"}),
        "soreness": frozenset({"hours_after", "clinician_hours"}),
        "tear-signs": frozenset({"weeks"}),
        "red-flags": frozenset({"emergency_hours"}),
        "retained": frozenset({"days"}),
        "late-check": frozenset(
            {"first_hours", "second_hours", "opens_first_hours", "opens_second_hours"}
        ),
        "continence": frozenset({"every_days", "rise"}),
        "unknown": frozenset(),
        "adult": frozenset({"years"}),
        "screen": frozenset({"every_days"}),
        "sober": frozenset({"hours"}),
        "nitrites": frozenset({"hours"}),
        "numbing": frozenset({"hours"}),
        "lube": frozenset(),
        "lube-material": frozenset(),
        "lube-quality": frozenset({"good_mosm", "acceptable_mosm"}),
        "base": frozenset({"wider_mm"}),
        "material": frozenset(),
        "firmness": frozenset({"clean_sessions"}),
        "clean-item": frozenset(),
        "storage": frozenset(),
        "calm": frozenset({"tension_over"}),
        "douche": frozenset(
            {
                "per_day",
                "per_week",
                "ml_at_most",
                "degrees_at_most",
                "wait_hours",
                "irritant_days",
            }
        ),
        "agreement": frozenset(),
        "readiness": frozenset({"valid_min"}),
        "pause": frozenset(),
        "clock": frozenset({"backward_min", "forward_hours"}),
        "record": frozenset(),
        "crash": frozenset(),
        "set-up": frozenset(),
        "check-in": frozenset({"every_min", "answer_within_s", "unanswered"}),
        "smallest": frozenset({"settle_sessions"}),
        "clinician-plan": frozenset(),
        "goal": frozenset(),
        "permit": frozenset({"valid_min"}),
    }
)

CONDITIONS: Final = frozenset(
    {
        "bleeding",
        "fissure",
        "haemorrhoids",
        "new-lump",
        "abscess",
        "fistula",
        "bowel-disease-flare",
        "bowel-pouch",
        "pelvic-radiotherapy",
        "anal-surgery",
        "blood-thinners",
        "low-platelets",
        "neutropenia",
        "spinal-injury",
        "pregnancy",
        "prostate-biopsy-transrectal",
        "prostate-biopsy-transperineal",
        "prostatectomy",
        "seed-brachytherapy",
        "psa-test",
        "colonoscopy",
        "prolapse",
        "leakage",
        "obstetric-tear",
        "finger-will-not-pass",
        "chronic-pain",
        "retained-object",
    }
)

SIGNS: Final = frozenset(
    {
        "sharp-pain",
        "tearing",
        "faint",
        "retained",
        "fever",
        "belly-pain",
        "no-wind",
        "no-urine",
        "heavy-blood",
        "saddle-numbness",
        "stinging-stool",
        "bright-blood-stool",
        "discharge",
        "swelling",
        "black-stool",
    }
)

PRIORS: Final = frozenset(
    {
        "growth",
        "room",
        "keep-days",
        "sore-gain",
        "sore-days",
        "ready-days",
        "steepness",
        "daily-spread",
        "sore-cost",
        "least-stimulus",
        "frankness",
        "first-pain",
        "discomfort-base",
        "comfort-told",
        "comfort-untold",
        "comfort-drift",
        "setback-gain",
        "setback-days",
        "growth-soreness",
        "stimulus-width",
        "stimulus-minutes",
        "rest-soreness",
        "minute-soreness",
        "report-noise",
        "scale-noise",
        "quiet-noise",
        "sore-noise",
        "discomfort-noise",
        "ease-most",
        "ease-noise",
        "event-pain",
        "stop-pain",
        "tip-share",
    }
)
