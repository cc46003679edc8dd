"""The results of a batch for people, as the window saves them: a CSV in its language, with its words and local times.
Personal data is masked in it, as in the file for programs.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from pathlib import Path

from core.batch.results import (
    BLOCKED,
    IN_KLAVIYO,
    NOT_TAKEN,
    NotTaken,
    check_form,
    lines_told,
    state_of,
    told_unwritten,
)
from core.coerce import here, moment_in
from core.journal import LEFT_OUT, BatchOrder, is_left_out
from core.journal.outcomes import outcome_word
from core.outward.masking import Masking
from core.outward.sheets import write_rows
from core.transfer.planning.state import STATE_WORDS
from core.words import say
from gui.kit.language import list_separator, translated
from gui.orders.left_out import Groups
from gui.words.notices import in_the_window

_HEADINGS = (
    say("Order number"),
    say("Transaction ID"),
    say("State"),
    say("Reason"),
    say("Details"),
    say("What to do"),
    say("Events in Klaviyo"),
    say("Time"),
    say("Ticket"),
    say("Klaviyo profile"),
    say("Line"),
    say("Text of the line"),
)
_WORDS = {
    "waiting": say("Waiting"),
    LEFT_OUT: say("Left out"),
    BLOCKED: STATE_WORDS["blocked"],
    IN_KLAVIYO: STATE_WORDS["in_klaviyo"],
    NOT_TAKEN: say("Not included"),
}
_KEPT_BACK = frozenset({"waiting", "skipped", LEFT_OUT, BLOCKED, IN_KLAVIYO})
"""The states of orders of which nothing was sent: the batch's ticket is none of theirs."""


def left_orders(left: Groups) -> list[BatchOrder]:
    """The orders of the list that were left out, each with its reason."""
    return [
        BatchOrder(
            transaction_id=order,
            state="skipped",
            cause=f"{LEFT_OUT}.{cause.cause}",
            title=cause.title,
            remedy=cause.remedy,
            number=left.numbers.get(order, ""),
        )
        for cause in left.causes
        for order in left.held.get(cause.cause, ())
    ]


def write_for_people(
    path: Path,
    orders: Sequence[BatchOrder],
    *,
    ticket: str,
    never_begun: Container[str],
    there_before: Container[str],
    not_taken: Sequence[NotTaken] = (),
) -> None:
    """Write the CSV: the orders, then the lines that led to none. Raises UsageError where it can't be written."""
    check_form(path)
    masked = Masking()

    def told(words: str) -> str:
        return masked(translated(in_the_window(words)))

    rows: list[list[object]] = [[translated(each) for each in _HEADINGS]]
    for order in orders:
        state = state_of(order, never_begun, there_before)
        if state == "skipped" and is_left_out(order.cause):
            state = LEFT_OUT
        ours = state not in _KEPT_BACK
        moment = moment_in(order.at) if ours else None
        rows.append(
            [
                order.number,
                order.transaction_id,
                translated(_WORDS.get(state) or outcome_word(state)),
                told(order.title),
                told(order.detail),
                told(order.remedy),
                order.events,
                here(moment).strftime("%Y-%m-%d %H:%M:%S") if moment is not None else "",
                masked(ticket) if ours else "",
                order.profile_id,
                "",
                "",
            ]
        )
    for line in not_taken:
        said = (translated(_WORDS[NOT_TAKEN]), told(line.title), told(line.detail), told(line.remedy))
        rows.append(["", "", *said, "", "", "", "", lines_told(line), masked(line.text)])
    with told_unwritten(path):
        write_rows(path, rows, list_separator())
