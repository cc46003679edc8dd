"""`resend-desk runs`: what this program sent before, newest first. Asks neither system anything."""

from __future__ import annotations

import argparse

from core.app import Services
from core.cli.arguments import add_common_arguments
from core.cli.output import notice_lines, print_json, print_text
from core.cli.session import all_interrupted, run_with_both, told_broken_off, told_interrupted
from core.coerce import here
from core.desk import Desk
from core.journal import PastRun
from core.journal.outcomes import within
from core.transfer.plan.notice import noticed
from core.transfer.proof.options import options_of
from core.transfer.proof.told import run_line


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    parser.add_argument("id", nargs="?", metavar="ID", help="only the runs of this transaction")
    parser.add_argument(
        "--interrupted",
        action="store_true",
        help="only runs that were interrupted, or whose end nobody was shown",
    )
    add_common_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """List the runs."""

    async def work(services: Services, desk: Desk) -> int:
        if args.interrupted:
            found = [
                each
                for each in await all_interrupted(services, desk)
                if args.id in (None, each.transaction_id)
            ]
            for each in found:
                if args.json:
                    print_json(each)
                else:
                    print_text(*notice_lines(told_interrupted(each), ""))
            batches = await desk.broken_off() if args.id is None else ()
            for batch in batches:
                if args.json:
                    print_json(batch)
                else:
                    print_text(*notice_lines(told_broken_off(batch), ""))
            if not (found or batches) and not args.json:
                print_text("No run was interrupted.")
            return 0
        runs = await desk.runs(args.id)
        for run in runs:
            if args.json:
                print_json(run_line(run))
            else:
                print_text(run_words(run))
        if not runs and not args.json:
            print_text("Nothing was sent yet.")
        return 0

    return run_with_both(args, work)


def run_words(run: PastRun) -> str:
    """As people read it."""
    at = here(run.started_at).strftime("%Y-%m-%d %H:%M")
    events = "looked again" if run.kind == "look" else f"{run.events} event{'s' * (run.events != 1)}"
    by = f", by {run.sent_by}" if run.sent_by else ""
    ticket = f", {run.ticket}" if run.ticket else ""
    sent = options_of(run)
    options = f"; {sent.words}" if sent is not None else ""
    error = noticed(run.error) if run.error else None
    why = f". {error.title}" if error is not None else ""
    return f"{at}  {run.transaction_id}  {within(run.state)}, {events}{by}{ticket}{options}{why}"
