"""Gates about the object and the lubricant, as the kit describes them."""

from dataclasses import replace

from unhurried.core.lengths import Mm
from unhurried.core.reasons import Reason
from unhurried.history.clean import is_clean
from unhurried.history.sessions import practised
from unhurried.kit.avoiding import (
    about_avoided_cover,
    about_avoided_item,
    about_avoided_lubricant,
)
from unhurried.kit.base import about_base
from unhurried.kit.care import about_care, about_sharing
from unhurried.kit.compatibility import about_pair, allowed_lubricants, with_way_on
from unhurried.kit.length import about_length
from unhurried.kit.lubricant import about_lubricant
from unhurried.kit.material import about_material
from unhurried.kit.storage import about_storage
from unhurried.safety.firmness import firm
from unhurried.safety.question import Question
from unhurried.safety.readiness import fresh
from unhurried.safety.verdict import CLEAR, Verdict, says


def object_fit(question: Question) -> Verdict:
    """Rules `base`, `material`, `clean-item`, `step-length`: this object, by itself."""
    owned, plan, book = question.owned, question.plan, question.book
    if plan is None or not question.inserts:
        return CLEAR
    if owned is None or owned.retired:
        return says("set-up", "no-item")
    item, avoided = owned.item, question.avoided
    return _asked_for(
        question,
        *about_base(item, book),
        *about_material(item, plan.barrier, book),
        *about_sharing(item, plan.barrier),
        *about_care(owned),
        *about_length(item, book),
        *about_avoided_item(item, avoided),
        *about_avoided_cover(plan.barrier, avoided),
    )


def lubricated(question: Question) -> Verdict:
    """Rules `lube`, `lube-material`, `lube-quality`, `numbing`: one that fits both."""
    plan, lubricant, book = question.plan, question.lubricant, question.book
    if plan is None or not question.inserts:
        return CLEAR
    if lubricant is None:
        return says("lube", "none")
    held = about_avoided_lubricant(lubricant, question.avoided)
    verdict = _all(*about_lubricant(lubricant, book), *held)
    if question.owned is None:
        return verdict
    item = question.owned.item
    pair = about_pair(item, lubricant, plan.barrier, book)
    if not pair:
        return verdict
    harmless = (
        one
        for one in question.state.lubricants.values()
        if not about_avoided_lubricant(one, question.avoided)
    )
    choices = allowed_lubricants(item, harmless, plan.barrier, book)
    return verdict & _all(*with_way_on(pair, choices))


def warmed_up(question: Question) -> Verdict:
    """The same rules for the smaller item that a session begins with."""
    plan, owned = question.plan, question.owned
    if plan is None or owned is None or plan.warm_up_id is None:
        return CLEAR
    first = question.state.items.get(plan.warm_up_id)
    if first is None or first.retired:
        return says("set-up", "no-item")
    alone = replace(question, plan=replace(plan, item_id=plan.warm_up_id))
    verdict = object_fit(alone) & lubricated(alone) & longer(alone) & firm(alone)
    if first.item.diameter < owned.item.diameter:
        return verdict
    return verdict & says("step", "warm-up-wider")


def stored(question: Question) -> Verdict:
    """Rule `storage`: what should not lie together is told, and stops nothing."""
    kept = (one for one in question.state.items.values() if not one.retired)
    return _all(*about_storage(kept))


def longer(question: Question) -> Verdict:
    """Rule `step-length`: at most 25 mm longer than what was easy all the way."""
    owned, book = question.owned, question.book
    if owned is None or owned.item.length is None:
        return CLEAR
    proven = [
        record.length
        for record in practised(question.state)
        if record.length is not None and is_clean(record)
    ]
    if not proven:
        return CLEAR
    most = max(proven).tenths + book.whole("step-length.step_mm") * 10
    if owned.item.length.tenths <= most:
        return CLEAR
    length, limit = str(owned.item.length), str(Mm(min(most, 10_000)))
    return says("step-length", "longer-step", length_mm=length, at_most_mm=limit)


def _asked_for(question: Question, *reasons: Reason) -> Verdict:
    """Leave out the question about a fresh condom once it was answered with yes."""
    readiness = fresh(question)
    answered = readiness is not None and readiness.answers.fresh_condom is True
    return _all(
        *(one for one in reasons if not (answered and one.code == "ask-condom"))
    )


def _all(*reasons: Reason) -> Verdict:
    return Verdict(reasons=reasons)
