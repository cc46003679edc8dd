"""The tools: what each is for, what it takes, and which of the commands' records it gives."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import aclosing
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from core.errors import UsageError
from core.journal import Wanted
from core.reading_desk import ReadingDesk
from core.reconcile.period import Period
from core.reconcile.records import Progress
from core.transfer.finding.days import Days
from core.transfer.finding.found import FoundOrder
from core.transfer.finding.words import read_words
from core.transfer.ids import check_ids
from core.transfer.proof.past import line_of
from core.transfer.proof.told import trace_line
from core.words import stated

MOST_RECORDS = 200
"""Records of one answer. A search of a day could give thousands, which no assistant reads."""

OrderId = Annotated[
    str | int, Meta(description="The iPaaS.com Transaction ID of the order: digits only, such as 55260.")
]


@dataclass(frozen=True)
class Told:
    """What a tool gives: the records that the command prints, in its order, and what was said beside them. `of` is how
    many there would have been.
    """

    records: tuple[object, ...]
    said: tuple[str, ...] = ()
    of: int | None = None


@dataclass(frozen=True, kw_only=True)
class Tool:
    """One tool. `takes` has its arguments; `many` names its records where there may be several of them, and is empty
    where there is one.
    """

    name: str
    title: str
    description: str
    takes: type[msgspec.Struct]
    call: Callable[[ReadingDesk, Any], Awaitable[Told]]
    many: str = ""

    def schema(self) -> dict[str, Any]:
        """The JSON schema of its arguments."""
        (ref,), parts = msgspec.json.schema_components([self.takes])
        return dict(parts[ref["$ref"].rpartition("/")[2]])


class OneOrder(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which order."""

    transaction_id: OrderId


class PreviewOf(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which order, and from which of its events on."""

    transaction_id: OrderId
    from_event: Annotated[
        int,
        Meta(
            ge=0,
            description="Leave out so many events: for the rest of an order whose events don't fit one answer.",
        ),
    ] = 0


class Search(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What to look for."""

    text: Annotated[
        str,
        Meta(
            max_length=2_000,
            description="Order numbers, emails, Transaction IDs, days (2026-05-03) or spans of days "
            "(2026-05-01..2026-05-03), with spaces between.",
        ),
    ] = ""
    first_day: Annotated[date | None, Meta(description="No orders before this day (2026-05-01).")] = None
    last_day: Annotated[date | None, Meta(description="No orders after this day (2026-05-03).")] = None
    most: Annotated[int, Meta(ge=1, le=MOST_RECORDS, description="At most so many orders.")] = 50


class Past(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which runs."""

    text: Annotated[
        str,
        Meta(
            max_length=500,
            description="Words of which a run has all: of its order's ID, number, email, ticket, batch, cause, user; "
            "or an ID of an event or a profile. Empty: all runs.",
        ),
    ] = ""
    transaction_id: Annotated[
        str | int | None, Meta(description="Only the runs of this order; without it, of all orders.")
    ] = None
    unsettled: Annotated[
        bool,
        Meta(
            description="Only what isn't settled: interrupted, stopped halfway, or not seen in Klaviyo yet."
        ),
    ] = False
    most: Annotated[int, Meta(ge=1, le=MOST_RECORDS, description="At most so many runs, the newest.")] = 50


class SomeDays(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which days."""

    first_day: Annotated[date, Meta(description="The first day (2026-05-01).")]
    last_day: Annotated[date, Meta(description="The last day, in it too (2026-05-03); at most 31 days.")]
    zone: Annotated[
        str, Meta(max_length=60, description="Whose days: America/New_York. Empty: this computer's.")
    ] = ""
    most: Annotated[int, Meta(ge=1, le=MOST_RECORDS, description="At most so many findings.")] = 50


async def _preview(desk: ReadingDesk, asked: PreviewOf) -> Told:
    plan = await desk.plan(id_of(asked.transaction_id))
    if not asked.from_event:
        return Told((plan,))
    rest = plan.events[asked.from_event :]
    said = f"These are the events from number {asked.from_event} on, of {len(plan.events)}, counted from 0."
    return Told((msgspec.structs.replace(plan, events=rest),), (said,))


async def _trace(desk: ReadingDesk, asked: OneOrder) -> Told:
    return Told((trace_line(await desk.trace(id_of(asked.transaction_id))),))


async def _verify(desk: ReadingDesk, asked: OneOrder) -> Told:
    return Told((await desk.verify(id_of(asked.transaction_id)),))


async def _find(desk: ReadingDesk, asked: Search) -> Told:
    first, last = asked.first_day, asked.last_day
    if first and last and first > last:
        raise UsageError("The last day is before the first.", hint="Swap first_day and last_day.")
    days = Days(first, last) if first or last else None
    read = read_words(asked.text)
    said = [f"{stated(each.title, each.detail)} What to do: {each.hint}" for each in read.refused]
    if not read.words and (days is None or read.refused):
        raise UsageError(
            " ".join(said) or "There is nothing to look for.",
            hint="Give an order number, an email, an ID or a day in `text`, or days in `first_day` and `last_day`.",
        )
    orders = list[FoundOrder]()
    async for answer in desk.find(read.words, days):
        orders += answer.orders
        if not answer.orders or answer.missing:
            said.append(f"{answer.told} {answer.hint}".strip())
        said += [f"Can't be read: {text}" for text in answer.unread]
    return Told(tuple(orders[: asked.most]), tuple(said), len(orders))


async def _history(desk: ReadingDesk, asked: Past) -> Told:
    order = "" if asked.transaction_id is None else id_of(asked.transaction_id)
    wanted = Wanted(text=asked.text, order=order, unsettled=asked.unsettled)
    runs = await desk.history(wanted, asked.most + 1)
    lines = [line_of(run, await desk.writes_of(run)) for run in runs[: asked.most]]
    return Told(tuple(lines), () if runs else ("No run of this computer fits.",), len(runs))


async def _reconcile(desk: ReadingDesk, asked: SomeDays) -> Told:
    going = desk.reconcile(Period(asked.first_day, asked.last_day, asked.zone))
    found = list[object]()
    async with aclosing(going.go()) as told:
        async for each in told:
            if not isinstance(each, Progress):
                found.append(each)
    return Told((going.found, *found[: asked.most]), (), len(found) + 1)


TOOLS = (
    Tool(
        name="preview",
        title="What would be sent of an order",
        description="Shows exactly which Klaviyo events iPaaS.com's mapping makes of an order, the profile they go to, "
        "what Klaviyo has of it already, and what keeps it from being sent. Writes nothing. `state` is the verdict; "
        "`blocked_by` says what to do.",
        takes=PreviewOf,
        call=_preview,
    ),
    Tool(
        name="trace",
        title="How an order's profile is found",
        description="Every look-up that leads from an order to its Klaviyo profile, which rule won, and what speaks "
        "against it. For: why is the order on no profile, or on the wrong one? Writes nothing.",
        takes=OneOrder,
        call=_trace,
    ),
    Tool(
        name="verify",
        title="Whether an order arrived in Klaviyo",
        description="The checklist of an order, whoever sent it: right profile, metric, value, email and number, "
        "unique id, no second event, each line's event. Writes nothing.",
        takes=OneOrder,
        call=_verify,
    ),
    Tool(
        name="find",
        title="Find orders",
        description="Finds orders by order number, email, Transaction ID or day, and says what couldn't be looked at. "
        "The other tools want the `transaction_id` of what is found. Writes nothing.",
        takes=Search,
        call=_find,
        many="orders",
    ),
    Tool(
        name="history",
        title="What was sent from this computer",
        description="Earlier runs of this program, newest first: when an order was sent, by whom, for which ticket, "
        "with which mapping, what came back, how it ended, and what is still to be done. Asks neither system anything.",
        takes=Past,
        call=_history,
        many="runs",
    ),
    Tool(
        name="reconcile",
        title="Some days of orders against Klaviyo",
        description="Compares the orders of some days with Klaviyo's events: missing, doubled, another value, profile "
        "or metric, events without an order; since when, and why. The sum comes first, then the findings. A day takes "
        "seconds to minutes: ask for few days at once. Writes nothing.",
        takes=SomeDays,
        call=_reconcile,
        many="findings",
    ),
)
"""By the names of the commands."""


def id_of(given: str | int) -> str:
    """A transaction ID as an assistant gives it. Raises UsageError."""
    parsed = check_ids([str(given)])
    if parsed.refused:
        refused = parsed.refused[0]
        raise UsageError(refused.detail, title=refused.title, hint=refused.hint)
    return parsed.ids[0]
