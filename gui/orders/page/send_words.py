"""What a send would do and to whom, as one sentence; and the orders of many, grouped by what is to be known of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from core.transfer.plan.order import Target
from core.transfer.plan.plan import Plan
from core.transfer.planning.state import STATE_WORDS
from core.words import joined, say_count, threaded
from gui.kit.language import tr, tr_count, translated
from gui.orders.page.send_facts import Facts, gather_facts
from gui.words.flows import age_lines, is_live
from gui.words.plans import new_events, profile_line, profile_of
from gui.words.recorded import money

_DAYS = re.compile(r"\d+ (?:days old|Tage alt|días)")
"""How old an order is, in each language of the window."""
_Key = tuple[tuple[str, ...], bool, bool]


class OrderLine(msgspec.Struct, frozen=True, kw_only=True):
    """An order that would be sent: in words, how many events of it, and whose it is."""

    transaction_id: str
    text: str
    events: int
    person: str

    @classmethod
    def of(cls, plan: Plan) -> OrderLine:
        """The line of a plan."""
        order, profile = plan.order, plan.profile
        number = order.number if order is not None and order.number else plan.transaction_id
        known = profile.profile_id if profile is not None else None
        email = order.email if order is not None else None
        events = new_events(plan)
        told = say_count(events, "{n} event", "{n} events")
        return cls(
            transaction_id=plan.transaction_id,
            text=threaded("  ", (number, profile_line(plan), threaded("", ("(", told, ")")))),
            events=events,
            person=known or (email or plan.transaction_id).casefold(),
        )


class Group(msgspec.Struct, frozen=True, kw_only=True):
    """Orders of which the same is to be known. `warns`: it has to be confirmed. `left_out`: they go only if they are
    ticked: they want to be looked at first, or are old, and live flows would take them for new.
    """

    notes: tuple[str, ...]
    orders: tuple[OrderLine, ...]
    warns: bool = False
    left_out: bool = False

    @property
    def title(self) -> str:
        """How many orders, and what is to be known of them."""
        many = len(self.orders)
        told = joined(". ", map(_first_sentence, self.notes)) or tr_count(
            many, "Nothing to check", "Nothing to check"
        )
        orders = tr_count(many, "{told} ({n} order).", "{told} ({n} orders).", told=told)
        left_out = tr_count(many, "Left out unless you tick it.", "Left out unless you tick them.")
        return joined(" ", (orders, left_out)) if self.left_out else orders


class Grouping:
    """Puts orders into groups, plan by plan. Of a plan nothing but its line is kept: there may be thousands."""

    def __init__(self) -> None:
        self._found: dict[_Key, list[OrderLine]] = {}

    def add(self, plan: Plan, *, begun: bool = False) -> None:
        """Take an order in. `begun`: the same batch has sent a part of it, so that the rest is wanted as well."""
        facts = gather_facts([plan])
        old = is_live(plan) and bool(age_lines(plan)) and not plan.options.backfill
        rest = begun and plan.state == "partly"
        word = tr("This batch has sent a part of it already") if rest else translated(STATE_WORDS[plan.state])
        state = () if plan.state == "ready" else (word,)
        notes = (*state, *(_general(note, plan) for note in (*facts.warnings, *facts.notes)))
        key = (notes, bool(facts.warnings), old or not (rest or plan.state == "ready"))
        self._found.setdefault(key, []).append(OrderLine.of(plan))

    @property
    def groups(self) -> tuple[Group, ...]:
        """First those with nothing to be known, then those with warnings, and last what is left out."""
        groups = [
            Group(notes=notes, orders=tuple(orders), warns=warns, left_out=left_out)
            for (notes, warns, left_out), orders in self._found.items()
        ]
        return tuple(sorted(groups, key=lambda group: (group.left_out, group.warns, len(group.notes))))


def groups_of(plans: Sequence[Plan]) -> tuple[Group, ...]:
    """The orders of these plans by what is to be known of them."""
    grouping = Grouping()
    for plan in plans:
        grouping.add(plan)
    return grouping.groups


def sentence(plans: Sequence[Plan], facts: Facts, target: Target) -> str:
    """What would happen to whom, as a question."""
    if len(plans) != 1:
        return sentence_of_many(len(plans), facts.events, target.account)
    plan = plans[0]
    number = plan.order.number if plan.order is not None and plan.order.number else plan.transaction_id
    if not facts.events:
        return tr("Save the external IDs of order {number} in iPaaS.com?", number=number)
    if plan.compensates is not None and len(plan.events) == 1:
        event = plan.events[0]
        return tr(
            "Send the correcting event {event} of order {number} to {whom}?",
            event=threaded(" ", (event.metric or "", money(event.value))),
            number=number,
            whom=_whom(plan),
        )
    return tr_count(
        facts.events,
        "Send {n} event of order {number} to {whom}?",
        "Send {n} events of order {number} to {whom}?",
        number=number,
        whom=_whom(plan),
    )


def sentence_of_many(orders: int, events: int, account: str) -> str:
    """What would happen with many orders, as a question."""
    told = tr_count(orders, "{n} order", "{n} orders")
    if not events:
        return tr("Save the external IDs of {orders}?", orders=told)
    return tr_count(
        events,
        "Send {n} event of {orders} to “{account}” in Klaviyo?",
        "Send {n} events of {orders} to “{account}” in Klaviyo?",
        orders=told,
        account=account,
    )


def _whom(plan: Plan) -> str:
    resolution = plan.profile
    email = plan.order.email if plan.order is not None and plan.order.email else ""
    if resolution is not None and resolution.outcome == "would_create":
        return tr("a new profile for {email}", email=email) if email else tr("a new profile")
    found = profile_of(resolution) if resolution is not None else None
    if found is None:
        return email or tr("its profile")
    return (
        f"{found.name} ({found.email})" if found.name and found.email else found.name or found.email or email
    )


def _general(note: str, plan: Plan) -> str:
    """A note without what is this order's alone, so that equal notes of many orders are one."""
    return _DAYS.sub(tr("more than two weeks old"), _first_sentence(note)).replace(plan.transaction_id, "…")


def _first_sentence(note: str) -> str:
    head = note.partition("\n")[0]
    return head.partition(". ")[0].rstrip(".")
