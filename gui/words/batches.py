"""A batch in words: how it stands, what it would do, how far it is, who carried it out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from core.batch.progress import BatchProgress, CauseTold
from core.batch.survey import BatchPlan
from core.transfer.planning.state import STATE_WORDS
from core.transfer.sending.outcome import outcome_word
from core.waits import in_words
from gui.kit.message import Action, Message
from gui.words.notices import in_the_window
from gui.words.plain import begin_small, count

_FLOWS = 5
QUEUE_TIP = (
    "iPaaS.com's own queue sends the orders, by its own mapping and as of now; this program hands them over, follows "
    "the queue's log, and looks whether they arrive."
)
QUEUE_CHOICES = "iPaaS.com's queue sends as of now and starts flows: take back the choices above to use it."
OFFER_FROM = 20
"""Of a list of more orders than this it is offered to make a batch."""


def standing(stage: str, state: str, waiting: int, orders: int, *, by_queue: bool = False) -> str:
    """How a batch stands, in a line. `state` is the journal's, `stage` what goes on here."""
    by = "iPaaS.com's own queue sends it" if by_queue else "Sending"
    told = {
        "planning": "Reading and planning the orders. Nothing is sent.",
        "running": f"{by}…",
        "paused": "Paused: what was under way is finished, no further order begins.",
        "stopping": "Stopping: what is under way comes to its end…",
    }
    if stage in told:
        return told[stage]
    if not waiting:
        return f"Done: {count(orders, 'order')}"
    left = f"{waiting:,} of {count(orders, 'order')} {'waits' if waiting == 1 else 'wait'}"
    words = {
        "new": f"Not begun: {left}",
        "running": f"Broken off, or under way in another window: {left}",
        "paused": f"Paused: {left}",
        "stopped": f"Stopped: {left}",
        "done": f"Ended: {left}",
    }
    return words.get(state, left)


def progress_line(progress: BatchProgress) -> str:
    """How far it is: orders done, how fast, how long yet, and what it waits for."""
    parts = [f"{progress.done:,} of {progress.of:,} orders"]
    if progress.rate:
        parts.append(f"{progress.rate:.1f} a second")
    if progress.seconds_left is not None and progress.done < progress.of:
        parts.append(f"about {in_words(progress.seconds_left)} left")
    if progress.waiting_for:
        parts.append(progress.waiting_for)
    return "  ·  ".join(parts)


def counts_line(counts: Mapping[str, int]) -> str:
    """How many orders are in which state, after they were sent."""
    names = {state: begin_small(outcome_word(state)) for state in counts if state != "waiting"}
    return "  ·  ".join(
        f"{number:,} {names.get(state, 'waiting')}" for state, number in counts.items() if number
    )


def plan_lines(plan: BatchPlan, people: int, events: int) -> list[str]:
    """What a batch would do: how many orders are how, and of those that are chosen how many people are mailed."""
    states = [
        f"{number:,} {begin_small(STATE_WORDS[s])}" for s in STATE_WORDS if (number := plan.counts.get(s, 0))
    ]
    return [
        "  ·  ".join(states),
        f"{count(events, 'event')} for {count(people, 'person', 'people')}. {flows_told(plan)}",
        f"It takes about {in_words(plan.seconds)}.",
    ]


def flows_told(plan: BatchPlan) -> str:
    """Which flows can start, and so mail people. What can't be read is never taken for none."""
    if plan.flows_unread:
        return f"Which flows would start could not be read: {plan.flows_unread}"
    if not plan.flows:
        return "No live flow starts, so nobody is mailed by one."
    more = f" and {len(plan.flows) - _FLOWS} more" if len(plan.flows) > _FLOWS else ""
    names = ", ".join(plan.flows[:_FLOWS])
    return f"{count(len(plan.flows), 'live flow')} can start, and mail them: {names}{more}."


def carried_out(carriers: Mapping[str, int]) -> str:
    """Who sent the orders; empty where nobody has."""
    queue = carriers.get("handover", 0)
    here = sum(number for kind, number in carriers.items() if kind != "handover")
    parts = [f"by this program: {count(here, 'order')}"] if here else []
    parts += [f"by iPaaS.com's own queue: {count(queue, 'order')}"] if queue else []
    return f"Sent {'; '.join(parts)}." if parts else ""


def source_line(source: str, ticket: str, created: str, by: str) -> str:
    """Where a batch came from."""
    made = f"Made {created} from {source}" if source else f"Made {created}"
    return "  ·  ".join(filter(None, (f"{made} by {by}" if by else made, f"for {ticket}" if ticket else "")))


def unfinished(names: Sequence[str], waiting: int, orders: int) -> Message:
    """What the start says of batches that aren't finished: the newest, and how many more."""
    more = len(names) - 1
    like_it = f" There {'is' if more == 1 else 'are'} {more} more like it." if more else ""
    return Message(
        title=f"The batch “{names[0]}” isn't finished",
        detail=f"{waiting:,} of {count(orders, 'order')} {'waits' if waiting == 1 else 'wait'}; nothing goes on by "
        f"itself.{like_it}",
        actions=(Action("batches", "&Show the batch"),),
    )


def offered(orders: int) -> Message:
    """What is offered of a long list."""
    return Message(
        title=f"{orders:,} orders are in My list",
        detail="As a batch they are planned together, confirmed once, and sent as fast as Klaviyo allows; it can be "
        "paused, stopped, and taken up again.",
        actions=(Action("offered", "Make a &batch of them"),),
    )


def summary_text(
    name: str, standing_told: str, counts: Mapping[str, int], causes: Sequence[CauseTold], carriers: Mapping[str, int],
    seconds: float,
) -> str:  # fmt: skip
    """A batch as text, for a ticket. It names no order and nobody."""
    lines = [f"{name}: {standing_told}", counts_line(counts)]
    lines += [f"It has run for {in_words(seconds)}."] if seconds else []
    lines += [carried_out(carriers)] if carried_out(carriers) else []
    for cause in causes:
        lines.append(f"{cause.count:,} × {cause.title}")
        remedy = in_the_window(cause.remedy)
        lines += [f"  What to do: {remedy}"] if remedy else []
    return "\n".join(lines)
