"""How plans, traces and summaries are printed: JSON Lines for programs, plain text for people."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterable, Iterator

import msgspec

from core.outward.data import safe_json, safe_json_bytes
from core.outward.sheets import csv_row
from core.outward.streams import OutputLost
from core.outward.text import one_line
from core.transfer.plan.events import PlannedEvent, Problem
from core.transfer.plan.notice import Notice, NoticeKind
from core.transfer.plan.plan import Plan
from core.transfer.plan.resolution import ProfileOutcome, Resolution
from core.transfer.planning.state import in_words, marks_of, to_send
from core.words import encoded, ended

_encoder = msgspec.json.Encoder(decimal_format="number", enc_hook=encoded)

FAILED = 1
USAGE = 2
CREDENTIALS = 3


def print_json(record: object) -> None:
    """One line of JSON, at once. Raises OutputLost."""
    with _written():  # JSON is UTF-8, whatever the terminal is
        sys.stdout.buffer.write(safe_json_bytes(_encoder.encode(record)) + b"\n")
        sys.stdout.buffer.flush()


def print_text(*lines: str) -> None:
    """Lines for people, at once. Raises OutputLost."""
    with _written():
        sys.stdout.write("".join(f"{one_line(line, None)}\n" for line in lines))
        sys.stdout.flush()


def print_row(cells: Iterable[object]) -> None:
    """One row of CSV, at once, in which no cell is a formula. Raises OutputLost."""
    with _written():  # CSV is UTF-8 too, with the line ends of RFC 4180
        sys.stdout.buffer.write(csv_row(cells).encode())
        sys.stdout.buffer.flush()


class Report:
    """Prints while something is done that must come to its end: lost output is told afterwards."""

    def __init__(self) -> None:
        self._lost: OutputLost | None = None

    @contextlib.contextmanager
    def told(self) -> Iterator[None]:
        """Whatever is printed inside; nothing more is, once some of it was lost."""
        try:
            yield
        except OutputLost as lost:
            self._lost = self._lost or lost

    def end(self) -> None:
        """Raise OutputLost if anything was lost."""
        if self._lost is not None:
            raise self._lost


@contextlib.contextmanager
def _written() -> Iterator[None]:
    if sys.stdout is None:  # closed before the program began
        raise OutputLost("standard output is closed")
    try:
        yield
    except OSError as error:
        raise OutputLost(error.strerror or str(error), unread=isinstance(error, BrokenPipeError)) from error


def worst(codes: Iterable[int], least: int = 0) -> int:
    """The exit code for several orders: credentials count most, then usage, then failure."""
    return max((least, *codes))


def code_of(notices: Iterable[Notice]) -> int:
    """The exit code of an order that these notices block."""
    return worst((_code(notice.kind) for notice in notices), FAILED)


def _code(kind: NoticeKind) -> int:
    match kind:
        case "CredentialError" | "KeyringUnavailable" | "SignInRefused" | "MissingScope":
            return CREDENTIALS
        case (
            "UsageError"
            | "ConfigurationError"
            | "InsecureUrl"
            | "ReadOnlyConnection"
            | "NetworkSettingError"
            | "UnconfirmedHost"
            | "OtherAccount"
        ):
            return USAGE
        case _:
            return FAILED


def notice_lines(notice: Notice, indent: str = "  ") -> list[str]:
    """A notice for people."""
    lines = [f"{indent}{ended(notice.title)}"]
    lines += [f"{indent}  {line}" for line in notice.detail.splitlines()]
    if notice.hint:
        lines.append(f"{indent}  What to do: {notice.hint}")
    return lines


def plan_lines(plan: Plan) -> list[str]:
    """A plan for people."""
    lines = [f"Transaction {plan.transaction_id}"]
    if plan.order is not None:
        order = plan.order
        lines[0] += f": {order.number or 'no number'}, {order.email or 'no email'}, total {order.total_told}"
    if plan.target is not None:
        lines.append(
            f"  To {plan.target.account} (Klaviyo), for {plan.target.company}, {plan.target.subscription}"
        )
    if plan.compensates is not None and plan.profile is not None:
        lines.append(f"  Corrects the event {plan.compensates}, on its profile {plan.profile.profile_id}")
    elif plan.profile is not None:
        lines += resolution_lines(plan.profile)
    lines += _mapping_lines(plan)
    for event in plan.events:
        lines += _event_lines(event)
    lines += _recorded_lines(plan)
    if plan.skipped:
        lines.append("  Nothing would be sent:")
        for notice in plan.blocked_by:
            lines += notice_lines(notice, "    ")
    elif plan.ready:
        lines += _ready_lines(plan)
    else:
        lines.append("  Blocked:")
        for notice in plan.blocked_by:
            lines += notice_lines(notice, "    ")
    return lines


def resolution_lines(resolution: Resolution) -> list[str]:
    """A profile resolution for people."""
    words: dict[ProfileOutcome, str] = {
        "found": f"{resolution.profile_id} (by {resolution.rule or 'the formula'})",
        "would_create": "would be made: the customer is transferred first",
        "not_found": "could not be resolved",
        "could_not_tell": "couldn't be determined",
    }
    lines = [f"  Profile: {words[resolution.outcome]}"]
    lines += [
        f"    {step.step}: {step.outcome.replace('_', ' ')}. {step.detail}" for step in resolution.trace
    ]
    for notice in (*resolution.conflicts, *resolution.remarks):
        lines += notice_lines(notice, "    ")
    if resolution.conflicts:
        lines += [
            f"    To choose {candidate.profile_id} ({candidate.email or 'no email'}): --profile {candidate.profile_id}"
            for candidate in resolution.candidates
            if candidate.exists
        ]
    return lines


def _mapping_lines(plan: Plan) -> list[str]:
    """Which mapping was used, what there is to say about it, and the lines that a filter left out."""
    lines = []
    if plan.collection is not None:
        source = plan.collection
        told = plan.mapping.told if plan.mapping is not None else f"from {source.origin}"
        lines.append(f"  Mapping: {source.name} ({told})")
        lines += [f"    edited: {c.destination or c.collection} {c.change}" for c in source.changes]
    for problem in plan.problems:
        lines += _problem_lines(problem, "    ")
    lines += [
        f"  Left out by the mapping filter of {out.collection}: {out.label}"
        for out in plan.left_out
        if not out.blocks
    ]
    return lines


def _recorded_lines(plan: Plan) -> list[str]:
    """What iPaaS.com and Klaviyo have of the order already."""
    lines = []
    for receipt in plan.receipts:
        whose = "the order" if receipt.line_id is None else f"line {receipt.line_id}"
        told = {
            "found": f"on {receipt.profile_id}, unique ID {receipt.unique_id}, {receipt.time}",
            "gone": "Klaviyo doesn't have it any more",
            "could_not_tell": f"it can't be read. {receipt.detail}",
        }[receipt.outcome]
        lines.append(f"  Receipt of {whose}: {receipt.metric or 'event'} {receipt.event_id}: {told}")
    lines += [f"  Recorded otherwise: {double.detail}" for double in plan.doubles]
    lines += [
        f"  Stays in Klaviyo: {double.metric} {double.event_id} on {double.profile_id}, value {double.value}"
        for double in plan.left_behind
    ]
    return lines


def _ready_lines(plan: Plan) -> list[str]:
    """The state of a plan that may be sent, what speaks against it, and how much would be sent."""
    marks = marks_of(plan)
    lines = [f"  {in_words(plan)}{':' if marks else '.'}"]
    lines += [f"    {mark.title}" for mark in marks]
    count = len(to_send(plan))
    return [*lines, f"  To send: {'1 event' if count == 1 else f'{count} events' if count else 'nothing'}."]


def _problem_lines(problem: Problem, indent: str) -> list[str]:
    lines = [f"{indent}{problem.severity}: {problem.field}: {problem.message}"]
    return [*lines, f"{indent}  What to do: {problem.hint}"] if problem.hint else lines


def _event_lines(event: PlannedEvent) -> list[str]:
    lines = [
        f"  {event.metric or 'no metric'} [{event.unique_id or 'no unique ID'}] {event.label}: {event.value}"
    ]
    pretty = safe_json(msgspec.json.format(bytes(event.request.body), indent=2).decode())
    lines += [f"    {line}" for line in pretty.splitlines()]
    for problem in event.problems:
        lines += _problem_lines(problem, "    ")
    return lines
