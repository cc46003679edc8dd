"""`resend-desk finish`: finishes an interrupted send. It looks first, by reads alone, and asks. Or it takes somebody's
word that it has been looked at, and settles it.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from core.app import Services
from core.cli.arguments import add_common_arguments, add_send_arguments
from core.cli.asking import is_confirmed
from core.cli.output import notice_lines, print_json, print_text, worst
from core.cli.past.runs import run_words
from core.cli.send import code_of_summary, confirmed, send_plan, show_summary, tell_refused
from core.cli.session import check_terminal, read_ids, run_with_desk, run_with_services
from core.desk import Desk
from core.errors import DeskError, UsageError
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan
from core.transfer.proof.told import run_line
from core.transfer.sending.progress import Summary


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    parser.add_argument(
        "ids", nargs="+", metavar="ID", help="the iPaaS.com Transaction ID of an interrupted send"
    )
    add_send_arguments(parser)
    parser.add_argument(
        "--settled",
        action="store_true",
        help="send nothing: mark it as dealt with, so it is no longer reported. The history keeps who, when and why",
    )
    add_common_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Finish the orders one after the other."""
    parsed = read_ids(args.ids)
    if parsed.refused:
        return tell_refused(parsed, as_json=args.json)
    if not args.yes:
        check_terminal("Confirm with --yes.")
    if args.settled:
        return run_with_services(args, lambda services: _settle_all(services, args, parsed.ids))

    async def work(desk: Desk) -> int:
        plans, codes = list[Plan](), list[int]()
        for transaction_id in parsed.ids:
            kinds = {found.kind for found in await desk.interrupted(transaction_id)}
            if kinds & {"send", "compensation", "handover"} or (
                not kinds and await desk.runs(transaction_id)
            ):
                plans.append(await desk.finish_plan(transaction_id))
            elif kinds:
                codes.append(await _links(desk, transaction_id, as_json=args.json))
            else:
                _tell_nothing(
                    transaction_id,
                    f"This program has not sent the order {transaction_id} with this connection.",
                    "Preview it, and send it.",
                    as_json=args.json,
                )
        ready = [plan for plan in plans if plan.ready]
        if ready and not args.yes and not await confirmed(desk, plans):
            sys.stderr.write("Nothing was sent.\n")
            return 1
        codes += [await send_plan(desk, plan, as_json=args.json, ticket=args.ticket) for plan in plans]
        return worst(codes)

    return run_with_desk(args, work)


async def _settle_all(services: Services, args: argparse.Namespace, ids: Sequence[str]) -> int:
    """Settle the orders one after the other. Neither system is asked: the journal has all that it takes."""
    return worst([await _settle(services, args, transaction_id) for transaction_id in ids])


async def _settle(services: Services, args: argparse.Namespace, transaction_id: str) -> int:
    found = [
        each
        for each in await services.unsettled.of_order(transaction_id)
        if args.connection in (None, each.saved)
    ]
    if not found:
        _tell_nothing(
            transaction_id,
            f"No send of order {transaction_id} stands as interrupted.",
            "Look at what was sent: resend-desk runs",
            as_json=args.json,
        )
        return 0
    if len({each.target for each in found}) > 1:
        names = ", ".join(dict.fromkeys(str(each.elsewhere) for each in found))
        raise UsageError(
            f"Order {transaction_id} was interrupted with more than one connection: {names}.",
            hint="Name the one that is meant with --connection.",
        )
    if not args.yes:
        for each in found:
            sys.stderr.write("\n".join(notice_lines(each.notice, "")) + "\n")
        if not await is_confirmed(
            f"Mark order {transaction_id} as dealt with? Nothing is sent, and it is no longer reported. [y/N] "
        ):
            sys.stderr.write("Nothing was marked as dealt with.\n")
            return 1
    for each in found:
        settled = await services.unsettled.settle(each, ticket=args.ticket)
        if args.json:
            print_json(run_line(settled))
        else:
            print_text(run_words(settled))
    return 0


async def _links(desk: Desk, transaction_id: str, *, as_json: bool) -> int:
    try:
        summary = await desk.finish_links(transaction_id)
    except DeskError as error:
        summary = Summary(
            transaction_id=transaction_id, state="failed", profile_id=None, error=Notice.of(error)
        )
    await show_summary(desk, summary, as_json=as_json)
    return code_of_summary(summary)


def _tell_nothing(transaction_id: str, detail: str, hint: str, *, as_json: bool) -> None:
    notice = Notice(title="There is nothing to finish", detail=detail, hint=hint, name="not_interrupted")
    if as_json:
        print_json(Summary(transaction_id=transaction_id, state="skipped", profile_id=None, error=notice))
    else:
        print_text(*notice_lines(notice, ""))
