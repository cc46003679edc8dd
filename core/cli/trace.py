"""`resend-desk trace`: how the profile of an order is found, and what speaks against it. Reads only."""

from __future__ import annotations

import argparse

from core.cli.arguments import add_common_arguments, add_har_argument
from core.cli.output import (
    USAGE,
    code_of,
    notice_lines,
    print_json,
    print_text,
    resolution_lines,
)
from core.cli.session import read_ids, run_with_desk
from core.desk import Desk
from core.errors import UsageError
from core.outward.secrets import excerpt
from core.together import together
from core.transfer.proof.report import report
from core.transfer.proof.told import TraceLine, trace_line


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    parser.add_argument("id", metavar="ID", help="an iPaaS.com Transaction ID")
    parser.add_argument(
        "--report", action="store_true", help="print a report to paste into a ticket, personal data masked"
    )
    parser.add_argument("--unmasked", action="store_true", help="leave personal data in the report")
    add_har_argument(parser)
    add_common_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Trace one order."""
    if args.unmasked and not args.report:
        raise UsageError("--unmasked is about the report.", hint="Give --report as well.")
    if args.report and args.json:
        raise UsageError("--report is plain text.", hint="Leave out --json.")
    parsed = read_ids([args.id])
    if parsed.refused:
        if args.json:
            print_json(TraceLine(excerpt(args.id, 40), None, parsed.refused))
        return USAGE

    async def work(desk: Desk) -> int:
        if args.report:
            return await _report(desk, parsed.ids[0], masked=not args.unmasked)
        plan = await desk.trace(parsed.ids[0])
        line = trace_line(plan)
        blocked = line.blocked_by
        if args.json:
            print_json(line)
        elif plan.profile is not None:
            print_text(f"Transaction {plan.transaction_id}", *resolution_lines(plan.profile))
        else:
            lines = [line for notice in blocked for line in notice_lines(notice)]
            print_text(f"Transaction {plan.transaction_id}", *lines)
        if plan.skipped or (plan.profile is not None and not blocked):
            return 0
        return code_of(blocked)

    return run_with_desk(args, work)


async def _report(desk: Desk, transaction_id: str, *, masked: bool) -> int:
    """The whole of what is known, also what Klaviyo has and what was done before."""
    plan, verification = await together(desk.plan(transaction_id), desk.verify(transaction_id))
    text = report(plan, verification=verification, runs=await desk.runs(transaction_id), masked=masked)
    print_text(*text.splitlines())
    return 0 if plan.ready or plan.skipped else code_of(plan.blocked_by)
