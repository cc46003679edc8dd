"""What was found, and the history, as people save them for a spreadsheet: in the window's language, with its words and
local times. For programs there are the rows that the terminal prints.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal

from core.journal import HistoryRun
from core.journal.outcomes import outcome_word
from core.reconcile.records import CouldNotTell, Finding
from core.transfer.finding.days import moment_of
from core.transfer.proof.options import options_of
from core.transfer.proof.past import to_do
from core.words import figure, say
from gui.kit.language import translated
from gui.orders.past.models import cause_words, kind_words
from gui.words.notices import in_the_window
from gui.words.plain import local_time

_FOUND = (
    say("What"),
    say("Order"),
    say("ID"),
    say("Email"),
    say("Since"),
    say("Why"),
    say("Remark"),
    say("What to do"),
    say("Order's value"),
    say("Klaviyo's value"),
    say("Klaviyo profile"),
    say("Event IDs"),
    say("Lines"),
)
_RUNS = (
    say("When"),
    say("Order"),
    say("ID"),
    say("Email"),
    say("Result"),
    say("Events sent"),
    say("Sent with"),
    say("Cause"),
    say("What to do"),
    say("Batch"),
    say("Ticket"),
    say("By"),
    say("Klaviyo profile"),
    say("Mapping"),
)
Masked = Callable[[str], str]


def sheet_of_found(told: Iterable[Finding | CouldNotTell], masked: Masked) -> Iterable[Sequence[object]]:
    """A heading, and a row for each finding or doubt."""
    yield [translated(each) for each in _FOUND]
    for each in told:
        found = each if isinstance(each, Finding) else None
        moment = moment_of(found.since) if found is not None else None
        yield [
            translated(kind_words(each)),
            each.order_number or "",
            each.transaction_id or "",
            masked((found.email or "") if found is not None else ""),
            translated(local_time(moment)) if moment is not None else "",
            translated(cause_words(each)),
            masked(translated(each.detail)),
            masked(translated(in_the_window(each.hint))),
            _value(found.ours if found is not None else None),
            _value(found.klaviyo if found is not None else None),
            (found.profile_id or "") if found is not None else "",
            " ".join(found.event_ids) if found is not None else each.event_id or "",
            " ".join(found.line_ids) if found is not None else "",
        ]


def sheet_of_runs(runs: Iterable[HistoryRun], masked: Masked) -> Iterable[Sequence[object]]:
    """A heading, and a row for each run."""
    yield [translated(each) for each in _RUNS]
    for run in runs:
        options = options_of(run)
        yield [
            translated(local_time(run.started_at)),
            run.order_number,
            run.transaction_id,
            masked(run.email),
            translated(outcome_word(run.state)),
            run.events,
            translated(options.short) if options is not None else "",
            masked(translated(run.cause)),
            translated(in_the_window(to_do(run))),
            run.batch,
            masked(run.ticket),
            run.sent_by,
            run.profile_id,
            run.mapping,
        ]


def _value(value: str | Decimal | None) -> str:
    """An amount as the language writes it, or a profile's ID or a metric's name as it is."""
    return translated(figure(value)) if isinstance(value, Decimal) else value or ""
