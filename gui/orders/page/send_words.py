"""What a send would do and to whom, as one sentence; and the orders of many, grouped by what is to be known of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from core.transfer.plan.order import Target
from core.transfer.plan.plan import Plan
from gui.orders.page.send_facts import Facts, gather_facts
from gui.words.flows import age_lines, is_live
from gui.words.plain import count
from gui.words.plans import profile_of, send_verb

_DAYS = re.compile(r"\d+ days old")
NOTHING_AGAINST = "Nothing speaks against them"


class Group(msgspec.Struct, frozen=True, kw_only=True):
    """Orders of which the same is to be known. `warns`: it has to be confirmed. `left_out`: they go only if they are
    ticked, for they are old, and live flows would take them for new.
    """

    notes: tuple[str, ...]
    plans: tuple[Plan, ...]
    warns: bool = False
    left_out: bool = False

    @property
    def title(self) -> str:
        """How many orders, and what is to be known of them."""
        told = ". ".join(_first_sentence(note) for note in self.notes) or NOTHING_AGAINST
        old = " Left out unless you tick them." if self.left_out else ""
        return f"{count(len(self.plans), 'order')}: {told}.{old}"


def groups_of(plans: Sequence[Plan]) -> tuple[Group, ...]:
    """The orders by what is to be known of them: first those with nothing, then those with warnings last."""
    found: dict[tuple[tuple[str, ...], bool, bool], list[Plan]] = {}
    for plan in plans:
        facts = gather_facts([plan])
        old = is_live(plan) and bool(age_lines(plan)) and not plan.options.backfill
        notes = tuple(_general(note, plan) for note in (*facts.warnings, *facts.notes))
        found.setdefault((notes, bool(facts.warnings), old), []).append(plan)
    groups = [
        Group(notes=notes, plans=tuple(group), warns=warns, left_out=old)
        for (notes, warns, old), group in found.items()
    ]
    return tuple(sorted(groups, key=lambda group: (group.left_out, group.warns, len(group.notes))))


def sentence(plans: Sequence[Plan], facts: Facts, target: Target) -> str:
    """What would happen to whom, as a question."""
    verb = send_verb(facts.events)
    if len(plans) != 1:
        where = f" to “{target.account}” in Klaviyo" if facts.events else ""
        return f"{verb} of {count(len(plans), 'order')}{where}?"
    plan = plans[0]
    number = plan.order.number if plan.order is not None and plan.order.number else plan.transaction_id
    if not facts.events:
        return f"{verb} of order {number} in iPaaS.com?"
    return f"{verb} of order {number} to {_whom(plan)}?"


def _whom(plan: Plan) -> str:
    resolution = plan.profile
    email = plan.order.email if plan.order is not None and plan.order.email else ""
    if resolution is not None and resolution.outcome == "would_create":
        return f"a new profile for {email}" if email else "a new profile"
    found = profile_of(resolution) if resolution is not None else None
    if found is None:
        return email or "its profile"
    return (
        f"{found.name} ({found.email})" if found.name and found.email else found.name or found.email or email
    )


def _general(note: str, plan: Plan) -> str:
    """A note without what is this order's alone, so that equal notes of many orders are one."""
    return _DAYS.sub("more than two weeks old", _first_sentence(note)).replace(plan.transaction_id, "…")


def _first_sentence(note: str) -> str:
    head = note.partition("\n")[0]
    return head.partition(". ")[0].rstrip(".")
