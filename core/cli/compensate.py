"""`resend-desk compensate`: corrects an order's event, which Klaviyo can't remove."""

from __future__ import annotations

import argparse
import sys
from decimal import Decimal, InvalidOperation

from core.cli.arguments import add_common_arguments, add_send_arguments
from core.cli.output import USAGE, code_of, plan_lines, print_json, print_text
from core.cli.send import confirmed, send_plan
from core.cli.session import check_terminal, read_ids, run_with_desk
from core.desk import Desk
from core.errors import UsageError
from core.transfer.plan.plan import PlanOptions
from core.transfer.planning.compensation import METRICS, Compensation


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    parser.add_argument("id", metavar="ID", help="an iPaaS.com Transaction ID, also one that was deleted")
    parser.add_argument(
        "--reason",
        choices=tuple(METRICS),
        help="why: it decides the unique ID, the metric and the value (value: it was recorded too high); "
        "may be left out only where iPaaS.com shows the order as cancelled, refunded or deleted",
    )
    parser.add_argument(
        "--metric", metavar="NAME", help="another metric than Cancelled Order or Refunded Order"
    )
    parser.add_argument("--value", metavar="AMOUNT", help="another value than the recorded event's")
    parser.add_argument("--backfill", action="store_true", help="record the event without starting flows")
    parser.add_argument("--preview", action="store_true", help="show the event and send nothing")
    add_send_arguments(parser)
    add_common_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Plan the event, ask, and send it."""
    parsed = read_ids([args.id])
    if parsed.refused or len(parsed.ids) != 1:
        return USAGE
    wanted = Compensation(reason=args.reason, metric=args.metric, value=_amount(args.value))
    asks = not (args.yes or args.preview)
    if asks:
        check_terminal("Confirm with --yes, or --preview.")

    async def work(desk: Desk) -> int:
        plan = await desk.compensation(parsed.ids[0], wanted, PlanOptions(backfill=args.backfill))
        if args.preview:
            if args.json:
                print_json(plan)
            else:
                print_text(*plan_lines(plan))
            return 0 if plan.ready else code_of(plan.blocked_by)
        if asks and plan.ready and not await confirmed(desk, [plan]):
            sys.stderr.write("Nothing was sent.\n")
            return 1
        return await send_plan(desk, plan, as_json=args.json, ticket=args.ticket)

    return run_with_desk(args, work)


def _amount(text: str | None) -> Decimal | None:
    if text is None:
        return None
    try:
        amount = Decimal(text)
    except InvalidOperation:
        amount = Decimal("NaN")
    if not amount.is_finite():
        raise UsageError(f"{text!r} isn't an amount.", hint="Write it like 141.71.")
    return amount
