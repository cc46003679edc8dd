"""`resend-desk preview`: shows exactly what would be sent. Reads only."""

from __future__ import annotations

import argparse

from core.cli.arguments import add_collection_argument, add_common_arguments, add_har_argument
from core.cli.output import USAGE, code_of, plan_lines, print_json, print_text, worst
from core.cli.session import read_ids, run_with_desk
from core.desk import Desk
from core.transfer.plan.plan import Plan, PlanOptions


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    parser.add_argument("ids", nargs="+", metavar="ID", help="an iPaaS.com Transaction ID")
    add_collection_argument(parser)
    add_decision_arguments(parser)
    add_har_argument(parser)
    add_common_arguments(parser)


def add_decision_arguments(parser: argparse.ArgumentParser) -> None:
    """The user's decisions, the same for preview and send, so that both make the same plan."""
    parser.add_argument("--profile", metavar="ID", help="the profile to send to, when there is a conflict")
    parser.add_argument(
        "--event-time",
        choices=("now", "order"),
        help="the events' time: now (as the integration does it), or the order's own",
    )
    parser.add_argument("--backfill", action="store_true", help="record the events without starting flows")
    parser.add_argument(
        "--keep-recorded",
        action="store_true",
        help="leave events alone that Klaviyo has already with another payload, and send the rest",
    )
    parser.add_argument(
        "--record-again",
        action="store_true",
        help="record the order a second time, in spite of what Klaviyo has of it elsewhere or under another key",
    )
    parser.add_argument(
        "--without-email",
        action="store_true",
        help="send an order that has no email, although the mapping's properties want it",
    )


def options_of(args: argparse.Namespace) -> PlanOptions:
    """The decisions in the arguments."""
    return PlanOptions(
        profile_id=args.profile,
        event_time=args.event_time or "now",
        backfill=args.backfill,
        keep_recorded=args.keep_recorded,
        record_again=args.record_again,
        without_email=args.without_email,
        collection_file=args.collection,
        collection_id=args.collection_id,
    )


def run(args: argparse.Namespace) -> int:
    """Preview the orders one after the other."""
    parsed = read_ids(args.ids)
    code = USAGE if parsed.refused else 0
    for word, refused in zip(parsed.refused_words, parsed.refused, strict=False) if args.json else ():
        print_json(Plan(transaction_id=word, ready=False, blocked_by=(refused,)))

    async def work(desk: Desk) -> int:
        codes = [code]
        for transaction_id in parsed.ids:
            plan = await desk.plan(transaction_id, options_of(args))
            if args.json:
                print_json(plan)
            else:
                print_text(*plan_lines(plan))
            codes.append(0 if plan.ready or plan.skipped else code_of(plan.blocked_by))
        return worst(codes)

    return run_with_desk(args, work) if parsed.ids else code
