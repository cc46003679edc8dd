"""`resend-desk watch`: looks at each new order some minutes later, and tells those that Klaviyo doesn't have. Reads
only.
"""

from __future__ import annotations

import argparse
import sys
from contextlib import aclosing
from datetime import timedelta

from core.cli.arguments import add_common_arguments
from core.cli.output import notice_lines, print_json, print_text
from core.cli.session import run_with_reading_desk
from core.coerce import here
from core.reading_desk import ReadingDesk
from core.transfer.plan.notice import Notice
from core.waits import Pause, told_to
from core.watch.memory import MemoryStore
from core.watch.watch import Missing, Times, Watch


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    parser.add_argument(
        "--after",
        type=_number,
        default=10.0,
        metavar="MINUTES",
        help="look at an order so long after it was placed (default: 10)",
    )
    parser.add_argument(
        "--every",
        type=_number,
        default=60.0,
        metavar="SECONDS",
        help="look for new orders every so many seconds, at least 1 (default: 60)",
    )
    add_common_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Watch until it is ended: 0 after SIGTERM, 130 after Ctrl-C."""
    times = Times(after=timedelta(minutes=args.after), every=max(args.every, 1.0))

    async def work(desk: ReadingDesk) -> int:
        sys.stderr.write(
            f"Watching the new orders of {desk.connection.name or 'this connection'}: each is looked at "
            f"{args.after:g} minutes after it was placed. Ctrl-C ends it.\n"
        )
        sys.stderr.flush()
        with told_to(_quiet):
            watch = Watch(desk, MemoryStore(desk.watches, desk.journal_key), times, tell=_tell)
            async with aclosing(watch.go()) as missing:
                async for found in missing:
                    if args.json:
                        print_json(found)
                    else:
                        print_text(*lines_of(found))
        return 0

    return run_with_reading_desk(args, work)


def lines_of(missing: Missing) -> list[str]:
    """A missing order for people."""
    at = here(missing.looked_at).strftime("%Y-%m-%d %H:%M")
    number = f" ({missing.transaction_number})" if missing.transaction_number else ""
    placed = f", placed {missing.created_datetime}" if missing.created_datetime else ""
    return [
        f"{at}  {missing.transaction_id}{number} is missing in Klaviyo{placed}",
        *notice_lines(missing.cause),
    ]


def _tell(cause: Notice) -> None:
    """What keeps the watch from looking, on standard error: nothing is missing for that."""
    sys.stderr.write("\n".join(notice_lines(cause, "")) + "\n  The watch goes on, and looks again later.\n")
    sys.stderr.flush()


def _quiet(_pause: Pause) -> None:
    """A watch has time: what it waits for is nobody's concern."""


def _number(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0 <= number <= 1_000_000:
        raise argparse.ArgumentTypeError("a number from 0 on is needed")
    return number
