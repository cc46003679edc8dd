"""`resend-desk finish`: finishes an interrupted send. It looks first, by reads alone, and asks."""

from __future__ import annotations

import argparse
import sys

from core.cli.output import notice_lines, print_json, print_text, worst
from core.cli.send import code_of_summary, confirmed, print_summary, send_plan, tell_refused
from core.cli.session import add_common_arguments, add_send_arguments, check_terminal, read_ids, run_with_desk
from core.desk import Desk
from core.errors import DeskError
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan
from core.transfer.sending.progress import Summary


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    parser.add_argument(
        "ids", nargs="+", metavar="ID", help="the iPaaS.com Transaction ID of an interrupted send"
    )
    add_send_arguments(parser)
    add_common_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Finish the orders one after the other."""
    parsed = read_ids(args.ids)
    if parsed.refused:
        return tell_refused(parsed, as_json=args.json)
    if not args.yes:
        check_terminal("Confirm with --yes.")

    async def work(desk: Desk) -> int:
        plans, codes = list[Plan](), list[int]()
        for transaction_id in parsed.ids:
            kinds = {found.kind for found in await desk.interrupted(transaction_id)}
            if kinds & {"send", "compensation"} or (not kinds and await desk.runs(transaction_id)):
                plans.append(await desk.finish_plan(transaction_id))
            elif kinds:
                codes.append(await _links(desk, transaction_id, as_json=args.json))
            else:
                _tell_nothing(transaction_id, as_json=args.json)
        ready = [plan for plan in plans if plan.ready]
        if ready and not args.yes and not await confirmed(desk, plans):
            sys.stderr.write("Nothing was sent.\n")
            return 1
        codes += [await send_plan(desk, plan, as_json=args.json, ticket=args.ticket) for plan in plans]
        return worst(codes)

    return run_with_desk(args, work)


async def _links(desk: Desk, transaction_id: str, *, as_json: bool) -> int:
    try:
        summary = await desk.finish_links(transaction_id)
    except DeskError as error:
        summary = Summary(
            transaction_id=transaction_id, state="failed", profile_id=None, error=Notice.of(error)
        )
    print_summary(summary, as_json=as_json)
    return code_of_summary(summary)


def _tell_nothing(transaction_id: str, *, as_json: bool) -> None:
    notice = Notice(
        title="There is nothing to finish",
        detail=f"This program has not sent the order {transaction_id} with this connection.",
        hint="Preview it, and send it.",
        name="not_interrupted",
    )
    if as_json:
        print_json(Summary(transaction_id=transaction_id, state="skipped", profile_id=None, error=notice))
    else:
        print_text(*notice_lines(notice, ""))
