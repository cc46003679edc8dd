"""How a batch is told: JSON Lines for programs, a line for people."""

from __future__ import annotations

from core.batch.counts import left_out_of, tally
from core.batch.progress import BatchEnded, BatchNews, BatchProgress, CauseTold
from core.batch.survey import BatchPlan
from core.cli.output import notice_lines, print_json, print_text
from core.cli.send import print_summary
from core.journal import LEFT_OUT
from core.journal.outcomes import within
from core.transfer.planning.state import STATE_WORDS
from core.transfer.sending.progress import Summary
from core.waits import in_words


def print_news(news: BatchNews, *, as_json: bool, short: bool) -> None:
    """What a batch tells; `short` leaves out the orders that went well. Raises OutputLost."""
    if as_json:
        print_json(news)
    elif isinstance(news, Summary):
        if not short or news.error is not None or news.state != "recorded":
            print_summary(news, as_json=False)
    elif isinstance(news, BatchProgress):
        print_text(progress_words(news))
    else:
        print_text(*_ended_lines(news))


def progress_words(news: BatchProgress) -> str:
    """How far it is, in a line."""
    parts = [f"{news.done:,} of {news.of:,}", f"{news.rate:.1f} orders a second"]
    if news.seconds_left is not None and news.done < news.of:
        parts.append(f"{in_words(news.seconds_left)} left")
    return ", ".join(parts + ([news.waiting_for] if news.waiting_for else []))


def _counts(counts: dict[str, int]) -> str:
    return ", ".join(f"{number:,} {_state(state)}" for state, number in counts.items()) or "nothing"


def _state(state: str) -> str:
    return state.replace("_", " ") if state in ("waiting", LEFT_OUT) else within(state)


def _ended_lines(ended: BatchEnded) -> list[str]:
    counts = tally(ended.counts, left_out=left_out_of(ended.causes))
    lines = [
        f"{ended.name}: {ended.state}, {_counts(counts)}, {in_words(ended.seconds)}",
    ]
    if ended.error is not None:
        lines += [
            "  It stopped, since every further order would meet the same:",
            *notice_lines(ended.error, "  "),
        ]
    lines += _cause_lines(ended.causes)
    if ended.causes:
        lines.append(f'  To try a group again: resend-desk batch --resume "{ended.name}" --group CAUSE')
    if ended.counts.get("waiting"):
        lines.append(f'  To go on: resend-desk batch --resume "{ended.name}"')
    return lines


def _cause_lines(causes: tuple[CauseTold, ...]) -> list[str]:
    lines = []
    for cause in causes:
        lines.append(f"  {cause.count:,} × {cause.cause}: {cause.title}")
        lines += [f"    What to do: {cause.remedy}"] if cause.remedy else []
    return lines


def plan_lines(plan: BatchPlan) -> list[str]:
    """What a batch would do, for the confirmation."""
    counted = [(plan.counts.get(state, 0), words) for state, words in STATE_WORDS.items()]
    flows = ", ".join(plan.flows) or "none that is live"
    if plan.flows_unread:
        flows = f"can't be read ({plan.flows_unread})"
    return [
        f"{plan.name}: {', '.join(f'{number:,} {words}' for number, words in counted if number)}",
        f"  {plan.events:,} events for {plan.people:,} people; flows that can start: {flows}",
        f"  It takes about {in_words(plan.seconds)}.",
        *_cause_lines(plan.causes),
    ]
