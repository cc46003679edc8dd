"""A batch in words: how it stands, what it would do, how far it is, who carried it out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from core.batch.progress import BatchProgress, CauseTold
from core.batch.survey import BatchPlan
from core.journal import LEFT_OUT
from core.journal.outcomes import counted, outcome_word
from core.transfer.plan.recorded import PlanState
from core.transfer.planning.state import STATES_COUNTED
from core.transfer.proof.options import SentWith
from core.waits import in_words
from core.words import rounded, say, say_count, sentences, threaded
from gui.kit.message import Action, Message
from gui.words.notices import in_the_window
from gui.words.plain import and_more

_FLOWS = 5
_LONG = 10
"""Seconds: what takes less isn't estimated to parts of one."""
_NAMED = 100
"""Orders of a cause that are named; all of them are in the saved results."""
SENT = ("recorded", "accepted", "unknown")
"""The states of orders that left, or may have."""
_NOT_SENT: tuple[PlanState, ...] = ("in_klaviyo", "blocked", "skipped")
"""The states of plans of which nothing can be sent."""
_STOPPED = "stopped"
"""The cause of orders whose send the user broke off."""
QUEUE_TIP = say(
    "iPaaS.com's own queue sends the orders with its own mapping and the current time. This program hands "
    "them over, follows the queue's log and checks whether they arrive."
)
QUEUE_CHOICES = say(
    "iPaaS.com's queue sends with the current time and starts flows. Undo the options above to use it."
)
OFFER_FROM = 20
"""Of a list of more orders than this it is offered to make a batch."""


def is_stop(cause: str) -> bool:
    """Whether a cause says that the user broke the send off."""
    return cause.partition(".")[0] == _STOPPED


def batch_of(orders: int, *, of_all: bool = False) -> str:
    """What makes a batch, with its mnemonic, by how many orders go into it; `of_all`: those are all of a list."""
    if of_all and orders > 1:
        return say("Make a &batch of all {n:,} orders…", n=orders)
    return say_count(orders, "Make a &batch of this order…", "Make a &batch of {n:,} orders…")


def standing(
    stage: str,
    state: str,
    counts: Mapping[str, int],
    orders: int,
    causes: Sequence[CauseTold] = (),
    *,
    by_queue: bool = False,
    chosen: int = 0,
) -> str:
    """How a batch stands, in a line. `state` is the journal's, `stage` what goes on here, `counts` are of the whole
    batch; `chosen` is how many orders were confirmed, of those that waited when the run began (0: not known).
    """
    waiting = counts.get("waiting", 0)
    told = {
        "planning": say("Reading and preparing the orders. Nothing is sent."),
        "running": say("iPaaS.com's own queue sends it…") if by_queue else _sending(chosen, waiting),
        "paused": say("Paused: orders in progress are finished, and no others start."),
        "stopping": say("Stopping: finishing what is in progress…"),
    }
    if stage in told:
        return told[stage]
    if not waiting:
        return _ended(counts, orders, causes)
    left = _left(waiting, orders)
    words = {
        "new": say("Not started: {left}", left=left),
        "running": say("Interrupted, or running in another window: {left}", left=left),
        "paused": say("Paused: {left}", left=left),
        "stopped": say("Stopped: {left}", left=left),
        "done": say("Ended: {left}", left=left),
    }
    return words.get(state, left)


def was_stopped(state: str, causes: Sequence[CauseTold]) -> bool:
    """Whether the user stopped it. `state` is the journal's, which calls one done of which no order waits."""
    return state == "stopped" or any(is_stop(each.cause) for each in causes)


def _sending(chosen: int, waiting: int) -> str:
    """What a run does with the orders that waited when it began: those that nobody can send are only looked at."""
    others = waiting - chosen
    if not chosen:
        return say("Sending…")
    return sentences(
        say_count(chosen, "Sending {n:,} order…", "Sending {n:,} orders…"),
        say_count(
            others,
            "{n:,} other order is only checked again; nothing is sent for it.",
            "{n:,} other orders are only checked again; nothing is sent for them.",
        )
        if others > 0
        else "",
    )


def _ended(counts: Mapping[str, int], orders: int, causes: Sequence[CauseTold]) -> str:
    """How a batch ended of which no order waits. Only one whose orders Klaviyo has, or has accepted, is called done;
    how many of the others were left out, blocked or failed is told beside it.
    """
    recorded = counts.get("recorded", 0)
    broken_off = sum(each.count for each in causes if is_stop(each.cause))
    if broken_off:
        return say_count(
            broken_off,
            "Stopped: {n:,} of {orders:,} orders was interrupted",
            "Stopped: {n:,} of {orders:,} orders were interrupted",
            orders=orders,
        )
    if recorded + counts.get("accepted", 0) < orders:
        return say_count(
            recorded,
            "Ended: {n:,} of {orders:,} orders recorded",
            "Ended: {n:,} of {orders:,} orders recorded",
            orders=orders,
        )
    return say_count(orders, "Done: {n:,} order", "Done: {n:,} orders")


def _left(waiting: int, orders: int) -> str:
    if orders == 1:
        return say("1 of 1 order waits")
    return say_count(
        waiting, "{n:,} of {orders:,} orders waits", "{n:,} of {orders:,} orders wait", orders=orders
    )


def done_of(progress: BatchProgress) -> str:
    """How many orders are done."""
    return say("{done:,} of {of:,} orders", done=progress.done, of=progress.of)


def asks(name: str, plan: BatchPlan) -> str:
    """That a batch is planned and waits for a word, with what it would do."""
    return threaded(". ", (say("The batch “{name}” is ready to confirm", name=name), _of_states(plan)))


def _of_states(plan: BatchPlan) -> str:
    return threaded(
        "  ·  ", [of_state(n) for s, of_state in STATES_COUNTED.items() if (n := plan.counts.get(s, 0))]
    )


def _roughly(seconds: float) -> str:
    """A time that is estimated: to the second, and never none."""
    return in_words(seconds) if seconds >= _LONG else say("{seconds} s", seconds=f"{max(1, round(seconds))}")


def progress_line(progress: BatchProgress) -> str:
    """How far it is: orders done, how fast, how long yet, and what it waits for."""
    parts: list[str] = [done_of(progress)]
    if progress.rate:
        parts.append(say("{rate} a second", rate=rounded(progress.rate, 1)))
    if progress.seconds_left is not None and progress.done < progress.of:
        parts.append(say("about {time} left", time=_roughly(progress.seconds_left)))
    if progress.waiting_for:
        parts.append(progress.waiting_for)
    return threaded("  ·  ", parts)


def named_orders(ids: Sequence[str], numbers: Mapping[str, str]) -> str:
    """Orders by number and transaction ID, where the number is known: `SO-10042 (55260)`."""
    named = [
        f"{numbers[each]} ({each})" if numbers.get(each, each) != each else each for each in ids[:_NAMED]
    ]
    told = threaded(", ", named)
    more = len(ids) - len(named)
    return say("{names} and {n} more", names=told, n=more) if more else told


def counts_line(counts: Mapping[str, int]) -> str:
    """How many orders are in which state, after they were sent."""
    return threaded("  ·  ", (_counted(state, number) for state, number in counts.items() if number))


def _counted(state: str, number: int) -> str:
    if state == LEFT_OUT:
        return say_count(number, "{n:,} left out", "{n:,} left out")
    return STATES_COUNTED["blocked"](number) if state == "blocked" else counted(state, number)


def _what_becomes(plan: BatchPlan, orders: int, chosen: int) -> str:
    """What becomes of each order of a batch by this plan: the numbers add up to its `orders`."""
    earlier = orders - sum(plan.counts.values())
    parts = [
        say_count(chosen, "{n:,} to send", "{n:,} to send"),
        *_some(plan.sendable - chosen, lambda n: say_count(n, "{n:,} not ticked", "{n:,} not ticked")),
        *(part for state in _NOT_SENT for part in _some(plan.counts.get(state, 0), STATES_COUNTED[state])),
        *_some(earlier, lambda n: say_count(n, "{n:,} done earlier", "{n:,} done earlier")),
    ]
    of = say_count(orders, "{n:,} order in the batch", "{n:,} orders in the batch")
    return threaded(": ", (of, threaded("  ·  ", parts)))


def _some(number: int, told: Callable[[int], str]) -> list[str]:
    return [told(number)] if number > 0 else []


def plan_lines(plan: BatchPlan, people: int, events: int, *, orders: int, chosen: int) -> list[str]:
    """What a batch would do: what becomes of each of its `orders`, and of those that are chosen how many people are
    mailed.
    """
    if not events:  # (nobody gets anything, and no flow starts)
        return [_what_becomes(plan, orders, chosen)]
    return [
        _what_becomes(plan, orders, chosen),
        sentences(
            say_count(
                events,
                "{n} event for {people}.",
                "{n} events for {people}.",
                people=say_count(people, "{n} person", "{n} people"),
            ),
            flows_told(plan),
        ),
        say("It takes about {time}.", time=_roughly(plan.seconds)),
    ]


def flows_told(plan: BatchPlan) -> str:
    """Which flows can start, and so mail people. What can't be read is never taken for none."""
    if plan.flows_unread:
        return say("Couldn't read which flows would start: {why}", why=plan.flows_unread)
    if not plan.flows:
        return say("No live flow starts, so no flow emails anyone.")
    return say_count(
        len(plan.flows),
        "{n} live flow can start and email them: {names}.",
        "{n} live flows can start and email them: {names}.",
        names=and_more(plan.flows, _FLOWS),
    )


def carried_out(carriers: Mapping[str, int], counts: Mapping[str, int]) -> str:
    """Who sent the orders; empty where nobody has. That more are recorded than were sent is explained."""
    queue = carriers.get("handover", 0)
    here = sum(number for kind, number in carriers.items() if kind != "handover")
    parts = [say_count(here, "by this program: {n} order", "by this program: {n} orders")] if here else []
    parts += (
        [say_count(queue, "by iPaaS.com's own queue: {n} order", "by iPaaS.com's own queue: {n} orders")]
        if queue
        else []
    )
    if not parts:
        return ""
    told = say("Sent in this batch {parts}.", parts=threaded("; ", parts))
    rest = counts.get("recorded", 0) - here - queue
    others = say_count(
        rest,
        "The other recorded order was in Klaviyo already.",
        "The other recorded orders were in Klaviyo already.",
    )
    return sentences(told, others if rest > 0 else "")


def source_line(source: str, ticket: str, created: str, by: str) -> str:
    """Where a batch came from."""
    if source and by:
        made = say("Created {created} from {source} by {by}", created=created, source=source, by=by)
    elif source:
        made = say("Created {created} from {source}", created=created, source=source)
    elif by:
        made = say("Created {created} by {by}", created=created, by=by)
    else:
        made = say("Created {created}", created=created)
    return threaded("  ·  ", (made, say("for {ticket}", ticket=ticket) if ticket else ""))


def unfinished(names: Sequence[str], waiting: int, orders: int) -> Message:
    """What the start says of batches that aren't finished: the newest, and how many more."""
    more = len(names) - 1
    like_it = say_count(more, "There is {n} more like it.", "There are {n} more like it.") if more else ""
    return Message(
        title=say("The batch “{name}” isn't finished", name=names[0]),
        detail=sentences(
            threaded("; ", (_left(waiting, orders), say("nothing continues on its own."))), like_it
        ),
        actions=(Action("batches", say("&Show the batch")),),
    )


def offered(orders: int) -> Message:
    """What is offered of a long list."""
    return Message(
        title=say("{n:,} orders were added to My list", n=orders),
        detail=say(
            "A batch is prepared together, confirmed once, and sent as fast as Klaviyo allows. You can "
            "pause, stop and resume it."
        ),
        actions=(Action("offered", say("Make a &batch of them")),),
    )


def summary_text(
    name: str, standing_told: str, counts: Mapping[str, int], causes: Sequence[CauseTold], carriers: Mapping[str, int],
    seconds: float, held: Mapping[str, Sequence[str]], numbers: Mapping[str, str], note: str = "",
    *, sent: Mapping[str, Sequence[str]], left: Sequence[str], account: str, ticket: str, options: SentWith,
) -> str:  # fmt: skip
    """A batch as text, for a ticket. Of its orders it has numbers and IDs; it names nobody. `sent` are those that left,
    by what became of them; `left` and `note` are said of orders that were not taken, `options` of those that this
    program sent.
    """
    where = threaded("  ·  ", (account, say("for {ticket}", ticket=ticket) if ticket else ""))
    lines = [threaded(": ", (name, standing_told)), *([where] if where else []), counts_line(counts)]
    lines += [_ran(in_words(seconds), ended=not counts.get("waiting"))] if seconds else []
    lines += [carried_out(carriers, counts)] if carried_out(carriers, counts) else []
    if carriers.get("send"):
        lines.append(say("This program sent with {options}", options=options.words))
    lines += sent_lines(sent, numbers)
    return threaded("\n", (*lines, *cause_lines(causes, held, numbers), *left, note))


def _ran(time: str, *, ended: bool) -> str:
    return say("It ran for {time}.", time=time) if ended else say("It has run for {time}.", time=time)


def sent_lines(sent: Mapping[str, Sequence[str]], numbers: Mapping[str, str]) -> list[str]:
    """The orders that left, one line for each of what became of them."""
    return [
        threaded(": ", (outcome_word(state), named_orders(sent[state], numbers)))
        for state in SENT
        if sent.get(state)
    ]


def cause_lines(
    causes: Iterable[CauseTold], held: Mapping[str, Sequence[str]], numbers: Mapping[str, str]
) -> list[str]:
    """What keeps orders back, for a ticket: each cause with its orders and what to do."""
    lines = []
    for cause in causes:
        lines.append(counted_cause(cause))
        if ids := held.get(cause.cause):
            lines.append(threaded("", ("  ", say("Orders: {names}", names=named_orders(ids, numbers)))))
        if remedy := in_the_window(cause.remedy):
            lines.append(threaded("", ("  ", say("What to do: {hint}", hint=remedy))))
    return lines


def counted_cause(cause: CauseTold) -> str:
    """A cause, and how many orders it keeps back."""
    return threaded(" ", (f"{cause.count:,}", "×", cause.title.rstrip(".")))
