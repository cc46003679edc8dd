"""`resend-desk reconcile`: the orders of some days against Klaviyo's events. Reads only."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import sys
from pathlib import Path
from typing import get_args

from core.cli.arguments import add_common_arguments, day
from core.cli.output import FAILED, code_of, print_json, print_row, print_text
from core.cli.session import run_with_desk
from core.desk import Desk
from core.errors import ConfigurationError
from core.outward.masking import mask_email
from core.reconcile.period import Period
from core.reconcile.records import CouldNotTell, Finding, Kind, Progress, Reconciliation
from core.reconcile.run import ReconcileRun
from core.reconcile.words import (
    COLUMNS,
    DETAILS,
    doubt_lines,
    finding_lines,
    finding_row,
    local,
    summary_lines,
)

KINDS: tuple[Kind, ...] = get_args(Kind)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    parser.add_argument("--from", dest="first", type=day, required=True, metavar="DATE", help="the first day")
    parser.add_argument(
        "--to", dest="last", type=day, required=True, metavar="DATE", help="the last day, in it too"
    )
    parser.add_argument(
        "--zone", default="", metavar="NAME", help="whose days: America/New_York (default: this computer's)"
    )
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--csv", action="store_true", help="print rows for a spreadsheet")
    shape.add_argument(
        "--ids",
        choices=KINDS,
        metavar="KIND",
        help="print only the IDs of the orders of a kind: missing, doubled…",
    )
    parser.add_argument("--unmasked", action="store_true", help="with --csv: emails as they are")
    parser.add_argument(
        "--missing-to", metavar="FILE", help="write the IDs of the missing orders to a file, one a line"
    )
    add_common_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Reconcile: 0 when all is as it should be, 1 when something was found or couldn't be told."""
    period = Period(args.first, args.last, args.zone)

    async def work(desk: Desk) -> int:
        going = desk.reconcile(period)
        findings: list[Finding] = []
        doubts: list[CouldNotTell] = []
        if args.csv:
            print_row(COLUMNS)
        try:
            await _go(going, args, findings, doubts)
        except asyncio.CancelledError:
            sys.stderr.write("Stopped. What was found until then:\n")
            _tell(going.found, doubts, args)
            raise
        _tell(going.found, doubts, args)
        if args.missing_to:
            await asyncio.to_thread(_write_ids, Path(args.missing_to), _ids(findings, "missing"))
        if going.found.ended_by is not None:
            return code_of([going.found.ended_by])
        return 0 if going.found.all_well else FAILED

    return run_with_desk(args, work)


async def _go(
    going: ReconcileRun, args: argparse.Namespace, findings: list[Finding], doubts: list[CouldNotTell]
) -> None:
    """Tell each finding as it is found, and keep the doubts for the end."""
    seen: set[str] = set()
    async with contextlib.aclosing(going.go()) as told:
        async for each in told:
            if isinstance(each, Finding):
                findings.append(each)
            if isinstance(each, CouldNotTell):
                doubts.append(each)
            elif args.ids:
                for transaction_id in _ids([each] if isinstance(each, Finding) else [], args.ids):
                    if transaction_id not in seen:
                        seen.add(transaction_id)
                        print_text(transaction_id)
            elif isinstance(each, Progress):
                _progress(each)
            else:
                _print(each, args)


def _print(told: Finding | CouldNotTell, args: argparse.Namespace) -> None:
    if args.csv:
        print_row(finding_row(told, str if args.unmasked else mask_email))
    elif args.json:
        print_json(told)
    else:
        print_text(
            *(finding_lines(told, DETAILS) if isinstance(told, Finding) else doubt_lines(told, DETAILS))
        )


def _progress(progress: Progress) -> None:
    """Only for somebody who watches."""
    if sys.stderr is not None and sys.stderr.isatty():
        back = f", back to {local(progress.back_to)}" if progress.back_to else ""
        sys.stderr.write(f"{progress.events:,} events read, {progress.orders:,} orders checked{back}.\n")


def _tell(found: Reconciliation, doubts: list[CouldNotTell], args: argparse.Namespace) -> None:
    for doubt in doubts if not args.ids else ():
        _print(doubt, args)
    if args.json and not args.ids and not args.csv:
        print_json(found)
    elif args.csv or args.ids:
        sys.stderr.write("".join(f"{line}\n" for line in summary_lines(found)))
    else:
        print_text(*summary_lines(found))


def _ids(findings: list[Finding], kind: Kind) -> list[str]:
    found = (f.transaction_id for f in findings if f.kind == kind)
    return list(dict.fromkeys(each for each in found if each is not None))


def _write_ids(path: Path, ids: list[str]) -> None:
    try:
        path.write_text("".join(f"{each}\n" for each in ids), encoding="utf-8")
    except OSError as error:
        raise ConfigurationError(
            f"{path}: {error.strerror or error}.",
            title="The IDs can't be written to the file",
            hint="Choose a folder that you may write to.",
        ) from error
