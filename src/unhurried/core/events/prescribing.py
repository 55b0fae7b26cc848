"""A clinician's plan was taken up, or is not used any more."""

from dataclasses import dataclass

from unhurried.core.clinician_plan import ClinicianPlan


@dataclass(frozen=True, slots=True)
class ClinicianPlanUsed:
    """The person brought a plan that a clinician wrote; it replaces the one before.

    Attributes:
        begins_ms: how long after the telling it begins to hold; negative is before.
        lasts_ms: how long after the telling it ends; None until it is ended.
        since_ms: from when on its stops count sessions; negative where it was taken
            over from another record.
        agreed_ms: when that record last held a clinician's word; negative.
    """

    plan: ClinicianPlan
    begins_ms: int = 0
    lasts_ms: int | None = None
    since_ms: int = 0
    agreed_ms: int | None = None


@dataclass(frozen=True, slots=True)
class ClinicianPlanEnded:
    """The plan is not used any more; from here on the rulebook stands alone."""
