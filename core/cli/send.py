"""`resend-desk send`: plans, asks, sends, and reports every step.

All orders are planned before the first is sent, so that one confirmation names them all.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import sys
from typing import Literal, assert_never

import msgspec

from core.cli.arguments import (
    add_collection_argument,
    add_common_arguments,
    add_har_argument,
    add_send_arguments,
)
from core.cli.asking import answer_to, is_confirmed
from core.cli.output import (
    USAGE,
    Report,
    code_of,
    notice_lines,
    plan_lines,
    print_json,
    print_text,
    worst,
)
from core.cli.preview import add_decision_arguments, options_of
from core.cli.session import check_terminal, read_ids, run_with_desk
from core.connections import same_name
from core.desk import Desk
from core.errors import UsageError
from core.journal.outcomes import counts, within
from core.outward.streams import OutputLost
from core.transfer.ids import ParsedIds
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan
from core.transfer.planning.state import to_send
from core.transfer.sending.progress import (
    Attempt,
    RunFinished,
    State,
    StepFailed,
    StepFinished,
    StepName,
    StepNews,
    StepProgress,
    StepStarted,
    Summary,
)
from core.transfer.sending.stopping import Stop

_LOOKS = frozenset({"transaction", "read_back"})
"""Steps that wait for Klaviyo while nothing else is told."""


class StepLine(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="step"):
    """One step, as `--json` prints it."""

    transaction_id: str
    step: StepName
    state: Literal["started", "finished", "failed"]
    detail: str
    at: str
    line_id: str | None = None
    error: Notice | None = None
    outcome: State | None = None


class AttemptLine(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="attempt"):
    """A pause before another attempt, as `--json` prints it: `seconds` until `attempt` of `attempts`."""

    transaction_id: str
    step: StepName
    cause: str
    detail: str
    seconds: float
    attempt: int
    attempts: int
    at: str
    line_id: str | None = None


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    parser.add_argument("ids", nargs="+", metavar="ID", help="an iPaaS.com Transaction ID")
    add_send_arguments(parser)
    add_collection_argument(parser)
    add_decision_arguments(parser)
    add_har_argument(parser)
    add_common_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Send the orders one after the other."""
    parsed = read_ids(args.ids)
    if parsed.refused:
        return tell_refused(parsed, as_json=args.json)
    if args.profile and len(parsed.ids) > 1:
        raise UsageError("--profile is for one order at a time.", hint="Send the orders one by one.")
    if args.record_again and len(parsed.ids) > 1:
        raise UsageError("--record-again is for one order at a time.", hint="Name the one that is meant.")
    if not args.yes:
        check_terminal("Confirm with --yes.")

    async def work(desk: Desk) -> int:
        plans = [await desk.plan(transaction_id, options_of(args)) for transaction_id in parsed.ids]
        if not args.yes and any(plan.ready for plan in plans) and not await confirmed(desk, plans):
            sys.stderr.write("Nothing was sent.\n")
            return 1
        return worst([await send_plan(desk, plan, as_json=args.json, ticket=args.ticket) for plan in plans])

    return run_with_desk(args, work)


def tell_refused(parsed: ParsedIds, *, as_json: bool) -> int:
    """Say that nothing was sent, since some of the IDs are none; the exit code. Raises OutputLost."""
    for word, refused in zip(parsed.refused_words, parsed.refused, strict=False) if as_json else ():
        print_json(Summary(transaction_id=word, state="failed", profile_id=None, error=refused))
    sys.stderr.write("Nothing was sent.\n")
    return USAGE


async def send_plan(desk: Desk, plan: Plan, *, as_json: bool, ticket: str) -> int:
    """Send one plan and report it; the exit code. Raises OutputLost, after the end."""
    summary: Summary | None = None
    report, stop = Report(), Stop()
    try:
        async with contextlib.aclosing(desk.send(plan, ticket=ticket, stop=stop)) as told:
            async for progress in told:
                if isinstance(progress, RunFinished):
                    summary = progress.summary
                    continue
                with report.told():  # an order that is begun is sent to its end
                    if as_json:
                        _print_json(progress)
                    else:
                        print_text(*_lines(progress))
    except asyncio.CancelledError:  # by a signal: what was under way has ended, and is told
        if stop.summary is not None:
            with report.told():
                await show_summary(desk, _with_way_on(stop.summary), as_json=as_json)
        raise
    assert summary is not None
    with report.told():
        await show_summary(desk, summary, as_json=as_json)
    try:
        report.end()
    except OutputLost:
        sys.stderr.write(
            f"Order {summary.transaction_id} was worked on to its end: {within(summary.state)}.\n"
        )
        raise
    return code_of_summary(summary)


def _with_way_on(summary: Summary) -> Summary:
    """A send that was ended from outside, with the command that does the rest."""
    if summary.error is None or summary.error.name != "stopped":
        return summary
    order = summary.transaction_id
    hint = f"resend-desk finish {order}. It looks first, by reads alone, and then does what is missing."
    return msgspec.structs.replace(summary, error=msgspec.structs.replace(summary.error, hint=hint))


def code_of_summary(summary: Summary) -> int:
    """The exit code of one order."""
    if summary.state in ("failed", "unknown") or summary.error is not None:
        return code_of([summary.error] if summary.error is not None else [])
    return 0


async def confirmed(desk: Desk, plans: list[Plan]) -> bool:
    """Ask at the terminal. The question goes to standard error, so that `--json` stays clean."""
    for plan in plans:
        sys.stderr.write("\n".join(plan_lines(plan)) + "\n")
    ready = [plan for plan in plans if plan.ready]
    sys.stderr.write(await _choices(desk, ready[0]) + "\n")
    target = ready[0].target
    account = f"the Klaviyo account {target.account}" if target is not None else "Klaviyo"
    events = sum(len(to_send(plan)) for plan in ready)
    orders = "1 order" if len(ready) == 1 else f"{len(ready)} orders"
    what = f"Send {'1 event' if events == 1 else f'{events} events'} of {orders} to {account}?"
    return await account_confirmed(desk, what, target.account if target is not None else "")


async def account_confirmed(desk: Desk, what: str, account: str) -> bool:
    """Ask whether to send, as the connection wants it to be asked."""
    if desk.connection.safe_mode == "type-name":
        return await _account_is_typed(what, account)
    return await is_confirmed(f"{what} [y/N] ")


async def _account_is_typed(what: str, account: str) -> bool:
    """Ask for the account's name, as the connection wants it."""
    typed = await answer_to(f"{what} Type the account's name: ")
    if typed and not same_name(account, typed):
        sys.stderr.write("That is not the account's name.\n")
    return same_name(account, typed)


async def _choices(desk: Desk, plan: Plan) -> str:
    """What the user has chosen for all orders of the call, and which flows that starts."""
    options = plan.options
    time = "the order's own date" if options.event_time == "order" else "now, as the integration does it"
    flows = await desk.flows(plan)
    if options.backfill:
        started = "none (backfill)"
    elif flows.unread is not None:
        started = f"can't be read ({flows.unread.detail})"
    else:
        started = ", ".join(f"{flow.name} ({flow.metric})" for flow in flows.starting) or "none that is live"
    return f"Event time: {time}. Flows that can start: {started}."


async def show_summary(desk: Desk, summary: Summary, *, as_json: bool) -> None:
    """Print what became of one order, and note that it was told. Raises OutputLost: then it wasn't."""
    print_summary(summary, as_json=as_json)
    await desk.told(summary.transaction_id)


def print_summary(summary: Summary, *, as_json: bool) -> None:
    """What became of one order. Raises OutputLost."""
    if as_json:
        print_json(summary)
    else:
        print_text(*_summary_lines(summary))


def _print_json(progress: StepNews) -> None:
    match progress:
        case StepStarted():
            print_json(_line(progress, "started"))
        case StepProgress():  # not one of the states that are fixed for others to read
            sys.stderr.write(f"{progress.step}: {progress.detail}\n")
            if progress.attempt is not None:
                print_json(_attempt_line(progress, progress.attempt))
        case StepFinished():
            print_json(_line(progress, "finished"))
        case StepFailed():
            print_json(_line(progress, "failed"))
        case _:
            assert_never(progress)


def _line(progress: StepNews, state: Literal["started", "finished", "failed"]) -> StepLine:
    return StepLine(
        transaction_id=progress.transaction_id,
        step=progress.step,
        state=state,
        detail=progress.detail,
        at=progress.at.isoformat(),
        line_id=progress.line_id,
        error=progress.error if isinstance(progress, StepFailed) else None,
        outcome=progress.outcome if isinstance(progress, StepFinished | StepFailed) else None,
    )


def _attempt_line(progress: StepProgress, attempt: Attempt) -> AttemptLine:
    return AttemptLine(
        transaction_id=progress.transaction_id,
        step=progress.step,
        cause=attempt.cause,
        detail=progress.detail,
        seconds=attempt.seconds,
        attempt=attempt.attempt,
        attempts=attempt.attempts,
        at=progress.at.isoformat(),
        line_id=progress.line_id,
    )


def _lines(progress: StepNews) -> list[str]:
    name = progress.step.replace("_", " ") + (f" {progress.line_id}" if progress.line_id else "")
    match progress:
        case StepStarted():
            return [f"  · {name}: {progress.detail}"] if progress.detail and progress.step in _LOOKS else []
        case StepProgress():
            return [f"  · {name}: {progress.detail}"]
        case StepFinished():
            return [f"  ✓ {name}: {progress.detail}"]
        case StepFailed():
            mark = "?" if progress.outcome == "unknown" else "✗"
            head = f"  {mark} {name}: {within(progress.outcome)}"
            return [head, *notice_lines(progress.error, "      ")]
        case _:
            assert_never(progress)


def _summary_lines(summary: Summary) -> list[str]:
    lines = [f"Transaction {summary.transaction_id}: {within(summary.state)}"]
    told = counts(event.state for event in summary.events)
    if told and told != f"{len(summary.events)} {within(summary.state)}":
        lines[0] += f" ({told})"
    if summary.profile_id:
        lines[0] += f", profile {summary.profile_id}"
    return lines + (notice_lines(summary.error) if summary.error is not None else [])
