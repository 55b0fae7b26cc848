"""Words for kinds of session, how one ended, and how far in something goes."""

from typing import Final

from unhurried.core.practice import Depth, Ended, Kind
from unhurried.core.things import Barrier

KINDS: Final = {
    Kind.TRAIN: "training session",
    Kind.EXPLORE: "getting to know it with a finger",
    Kind.SETTLE: "settling with slow breathing",
    Kind.WEAR: "wearing for a while",
    Kind.MAINTAIN: "keeping what you have",
}
ENDINGS: Final = {
    Ended.COMPLETED: "went as planned",
    Ended.EASED_BACK: "eased back in good time",
    Ended.STOPPED: "stopped",
    Ended.CRASHED: "no end in the record",
}
DEPTHS: Final = {
    Depth.TIP: "the tip only",
    Depth.PART: "about half of its length",
    Depth.FULL: "all of its length",
}
BARRIERS: Final = {
    Barrier.NONE: "",
    Barrier.LATEX: "with a fresh latex condom",
    Barrier.POLYISOPRENE: "with a fresh polyisoprene condom",
    Barrier.POLYURETHANE: "with a fresh polyurethane condom",
    Barrier.NITRILE: "with a fresh nitrile condom or glove",
    Barrier.UNKNOWN: "with a fresh condom",
}
