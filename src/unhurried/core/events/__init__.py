"""What can be in the journal: facts in the past tense, frozen and complete.

Whatever is added here must be folded (`coach/fold.py`): an event that nobody folds is a
type error.
"""

from unhurried.core.events.amending import (
    FollowUpCorrected,
    RestoreNoted,
    SessionCorrected,
    SessionImported,
    SessionWithdrawn,
)
from unhurried.core.events.kit import (
    ItemAdded,
    ItemCared,
    ItemChanged,
    ItemRetired,
    LubricantAdded,
    LubricantRetired,
)
from unhurried.core.events.later import (
    ClinicianAgreed,
    ContinenceScored,
    FollowUpAnswered,
    SignsReported,
)
from unhurried.core.events.partner import PartnerViewChosen, PartnerViewStopped
from unhurried.core.events.person import (
    AdultStated,
    AgreementGiven,
    ExperienceStated,
    GoalSet,
    PauseBegan,
    PauseEnded,
    PlateauNamed,
    ReactionsStated,
    ScreeningAnswered,
)
from unhurried.core.events.prescribing import ClinicianPlanEnded, ClinicianPlanUsed
from unhurried.core.events.session import (
    CheckedIn,
    CrashExplained,
    CrashNoticed,
    Debriefed,
    ReadinessAnswered,
    SessionBegan,
    SessionTold,
    StartRefused,
    StepEntered,
)
from unhurried.core.events.sharing import ExportMade, RecordImported

PersonFact = (
    AdultStated
    | ExperienceStated
    | GoalSet
    | ScreeningAnswered
    | AgreementGiven
    | PauseBegan
    | PauseEnded
    | PlateauNamed
    | ReactionsStated
    | ClinicianPlanUsed
    | ClinicianPlanEnded
    | PartnerViewChosen
    | PartnerViewStopped
)
KitFact = (
    ItemAdded
    | ItemChanged
    | ItemRetired
    | ItemCared
    | LubricantAdded
    | LubricantRetired
)
SessionFact = (
    ReadinessAnswered
    | SessionBegan
    | StepEntered
    | CheckedIn
    | Debriefed
    | SessionTold
    | CrashNoticed
    | CrashExplained
    | StartRefused
)
LaterFact = (
    FollowUpAnswered | SignsReported | ClinicianAgreed | ContinenceScored | ExportMade
)
AmendingFact = (
    SessionCorrected
    | SessionWithdrawn
    | FollowUpCorrected
    | SessionImported
    | RestoreNoted
    | RecordImported
)
Event = PersonFact | KitFact | SessionFact | LaterFact | AmendingFact

__all__ = [
    "AdultStated",
    "AgreementGiven",
    "AmendingFact",
    "CheckedIn",
    "ClinicianAgreed",
    "ClinicianPlanEnded",
    "ClinicianPlanUsed",
    "ContinenceScored",
    "CrashExplained",
    "CrashNoticed",
    "Debriefed",
    "Event",
    "ExperienceStated",
    "ExportMade",
    "FollowUpAnswered",
    "FollowUpCorrected",
    "GoalSet",
    "ItemAdded",
    "ItemCared",
    "ItemChanged",
    "ItemRetired",
    "KitFact",
    "LaterFact",
    "LubricantAdded",
    "LubricantRetired",
    "PartnerViewChosen",
    "PartnerViewStopped",
    "PauseBegan",
    "PauseEnded",
    "PersonFact",
    "PlateauNamed",
    "ReactionsStated",
    "ReadinessAnswered",
    "RecordImported",
    "RestoreNoted",
    "ScreeningAnswered",
    "SessionBegan",
    "SessionCorrected",
    "SessionFact",
    "SessionImported",
    "SessionTold",
    "SessionWithdrawn",
    "SignsReported",
    "StartRefused",
    "StepEntered",
]
