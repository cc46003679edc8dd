"""`resend-desk history`: every run of every order, searched. Asks neither system anything."""

from __future__ import annotations

import argparse
from collections.abc import AsyncIterator
from datetime import date, datetime, time, timedelta
from typing import get_args

import msgspec

from core.cli.arguments import add_common_arguments, day
from core.cli.output import print_json, print_row, print_text
from core.cli.session import run_with_desk
from core.coerce import here
from core.desk import Desk
from core.journal import HistoryRun, RunState, Wanted
from core.outward.masking import mask_email
from core.transfer.proof.past import COLUMNS, detail_of, line_of, row_of, words_of

_PAGE = 500


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    parser.add_argument(
        "--search",
        default="",
        metavar="TEXT",
        help="words of which a run has all: of its order's ID, number, email, ticket, batch, cause, user; or an ID of "
        "an event or a profile",
    )
    parser.add_argument(
        "--order", default="", metavar="ID", help="the runs of an order, by its ID or its number"
    )
    parser.add_argument("--email", default="", metavar="TEXT", help="the order's email, or a part of it")
    parser.add_argument("--profile", default="", metavar="ID", help="runs that sent to this Klaviyo profile")
    parser.add_argument(
        "--event", default="", metavar="ID", help="the run of an event, by its ID or its unique ID"
    )
    parser.add_argument("--state", default="", choices=get_args(RunState), help="how it ended")
    parser.add_argument("--cause", default="", metavar="TEXT", help="a part of what went wrong")
    parser.add_argument(
        "--ticket", default="", metavar="TEXT", help="the ticket that was given, or a part of it"
    )
    parser.add_argument("--batch", default="", metavar="NAME", help="the runs of a batch")
    parser.add_argument("--from", dest="first", type=day, metavar="DATE", help="not before this day")
    parser.add_argument("--to", dest="last", type=day, metavar="DATE", help="not after this day")
    parser.add_argument(
        "--open",
        action="store_true",
        help="only what is unresolved: interrupted, stopped halfway, or accepted at most",
    )
    parser.add_argument(
        "--limit", type=int, default=200, metavar="N", help="at most so many; 0 is all (default: 200)"
    )
    parser.add_argument(
        "--details", action="store_true", help="with the mapping, what was sent, and what came back"
    )
    parser.add_argument(
        "--payloads", action="store_true", help="with --json: the payloads, as they were sent"
    )
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--csv", action="store_true", help="print rows for a spreadsheet")
    shape.add_argument("--ids", action="store_true", help="print only the orders' IDs, each once")
    parser.add_argument("--unmasked", action="store_true", help="with --csv: emails as they are")
    add_common_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Tell what isn't settled first, then all the rest, newest first."""

    async def work(desk: Desk) -> int:
        if args.csv:
            print_row(COLUMNS)
        told, orders = 0, dict[str, None]()
        async for found in _runs(desk, _wanted(args), args.limit or 10**9):
            told += 1
            if args.ids:
                if found.transaction_id not in orders:
                    print_text(found.transaction_id)
                orders[found.transaction_id] = None
            else:
                await _print(desk, found, args)
        if not told and not (args.json or args.csv or args.ids):
            print_text("No run of this connection fits." if _asks(args) else "Nothing was sent yet.")
        return 0

    return run_with_desk(args, work)


async def _print(desk: Desk, found: HistoryRun, args: argparse.Namespace) -> None:
    writes = await desk.writes_of(found) if args.json or args.details else ()
    line = line_of(found, writes, payloads=args.payloads)
    if args.csv:
        print_row(row_of(line, str if args.unmasked else mask_email))
    elif args.json:
        print_json(line)
    else:
        print_text(*words_of(line), *(detail_of(line) if args.details else ()))


async def _runs(desk: Desk, wanted: Wanted, limit: int) -> AsyncIterator[HistoryRun]:
    """Each run once: those that aren't settled come first."""
    seen: set[str] = set()
    for unsettled in (True, False) if not wanted.unsettled else (True,):
        before: str | None = None
        while len(seen) < limit:
            page = await desk.history(_with(wanted, unsettled=unsettled), min(_PAGE, limit), before)
            for found in page:
                if found.run_id not in seen and len(seen) < limit:
                    seen.add(found.run_id)
                    yield found
            if len(page) < min(_PAGE, limit):
                break
            before = page[-1].run_id


def _with(wanted: Wanted, *, unsettled: bool) -> Wanted:
    return msgspec.structs.replace(wanted, unsettled=unsettled)


def _wanted(args: argparse.Namespace) -> Wanted:
    return Wanted(
        text=args.search,
        state=args.state,
        cause=args.cause,
        order=args.order,
        email=args.email,
        profile=args.profile,
        event=args.event,
        batch=args.batch,
        ticket=args.ticket,
        since=_midnight(args.first) if args.first else None,
        until=_midnight(args.last + timedelta(days=1)) if args.last else None,
        unsettled=args.open,
    )


def _asks(args: argparse.Namespace) -> bool:
    return _wanted(args) != Wanted()


def _midnight(day: date) -> datetime:
    """A day's first moment on this computer's clock."""
    return here(datetime.combine(day, time.min))
