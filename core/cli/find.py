"""`resend-desk find`: finds orders by order number, email, ID or day. Reads only."""

from __future__ import annotations

import argparse
import sys

from core.cli.arguments import add_common_arguments, add_days_arguments, days_of
from core.cli.output import FAILED, USAGE, print_json, print_text
from core.cli.session import run_with_desk
from core.desk import Desk
from core.errors import UsageError
from core.transfer.finding.found import FoundOrder, WordAnswer
from core.transfer.finding.words import check_words
from core.words import stated


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    parser.add_argument(
        "words",
        nargs="*",
        metavar="WORD",
        help="an order number, an email, an ID, a day (2026-05-03) or a span of days (2026-05-01..2026-05-03)",
    )
    add_days_arguments(parser)
    add_common_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Find the orders: 1 when a word has none, or couldn't be looked for."""
    days = days_of(args)
    read = check_words(args.words)
    if not args.words and days is None:
        raise UsageError(
            "There is nothing to look for.",
            hint="Give an order number, an email or an ID, or days by --from and --to.",
        )
    for refused in read.refused:
        sys.stderr.write(f"{stated(refused.title, refused.detail)}\n  What to do: {refused.hint}\n")
    for repeated in read.repeated:
        sys.stderr.write(f"{repeated} is given more than once; it is used once.\n")
    code = USAGE if read.refused else 0

    async def work(desk: Desk) -> int:
        codes = [code]
        async for answer in desk.find(read.words, days):
            codes.append(0 if answer.orders else FAILED)
            _print(answer, as_json=args.json)
        return max(codes)

    return run_with_desk(args, work) if read.words or (days is not None and not args.words) else code


def _print(answer: WordAnswer, *, as_json: bool) -> None:
    """The orders on standard output; what was looked at on standard error, so that JSON stays what it is."""
    if as_json:
        for order in answer.orders:
            print_json(order)
    else:
        print_text(answer.told, *(_line(order) for order in answer.orders))
    told = [] if answer.orders and not answer.missing else [answer.told] if as_json else []
    told += [f"Can't be read: {text}" for text in answer.unread]
    if answer.hint:
        told.append(f"  What to do: {answer.hint}")
    for text in told:
        sys.stderr.write(f"{text}\n")


def _line(order: FoundOrder) -> str:
    kind = " / ".join(part for part in (order.transaction_type, order.status) if part)
    total = " ".join(filter(None, (str(order.total) if order.total is not None else "", order.currency)))
    parts = (
        f"{order.transaction_id:>12}",
        order.transaction_number or "no number",
        (order.created_datetime or "no date")[:16].replace("T", " "),
        order.email_address or "no email",
        total or "no total",
        kind,
        f"(by {order.by_told})",
    )
    return "  ".join(filter(None, parts))
