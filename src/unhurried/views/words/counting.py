"""Words for why a session counts as care, and not towards the next size."""

from typing import Final

COUNTS: Final = "counts towards the next size"
AS_CARE: Final = "counts as care"

NOT_COUNTED: Final = {
    "imported": "it is from another record",
    "withdrawn": "it was taken back",
    "told-twice": "it was told in two ways, and the more careful one counts",
    "doubted": "a newer copy of the record left something about it open",
    "not-inserted": "settling is care in itself",
    "unanswered": "an answer about it is still open",
    "against": "it went beyond a rule that protects",
    "ended": "it ended before the planned time, which was wise",
    "depth-unknown": "how far in it went is not known",
    "shallower": "it went less far than planned, which is fine",
    "shorter": "it was held for less than planned, which is fine",
    "not-full": "it did not go all the way yet, and depth comes in stages",
    "pain": "there was pain",
    "pain-unknown": "whether it hurt is not known",
    "discomfort": "it was uncomfortable",
    "discomfort-unknown": "how uncomfortable it was is not known",
    "blood": "there was blood",
    "blood-unknown": "whether there was blood is not known",
    "leakage": "there was leakage",
    "leakage-unknown": "whether there was leakage is not known",
    "numbing": "something that numbs was used",
    "numbing-unknown": "whether something that numbs was used is not known",
    "signs": "a sign was noticed",
    "no-follow-up": "the check-in about it is still open",
    "after": "the check-in told of something that needed rest",
    "after-unknown": "the check-in left something open",
}
