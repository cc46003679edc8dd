"""`resend-desk calibrate`: our payloads against what Klaviyo has of the orders that iPaaS.com recorded. Reads only."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import sys

from core.calibration.pace import DEFAULT_PER_MINUTE, Pace
from core.calibration.records import Calibration, ComparedOrder, NotCompared
from core.calibration.run import MOST, CalibrationRun, Progress
from core.calibration.words import not_compared_line, order_lines, summary_lines
from core.cli.arguments import add_collection_argument, add_common_arguments
from core.cli.output import FAILED, code_of, print_json, print_text
from core.cli.session import run_with_desk
from core.desk import Desk
from core.errors import DeskError
from core.transfer.plan.plan import PlanOptions


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    parser.add_argument(
        "--last",
        type=int,
        default=100,
        metavar="N",
        help=f"how many of the newest recorded orders to compare, up to {MOST:,} (default: 100)",
    )
    parser.add_argument(
        "--per-minute",
        type=float,
        default=DEFAULT_PER_MINUTE,
        metavar="N",
        help=f"how many orders a minute Klaviyo is asked about (default: {DEFAULT_PER_MINUTE})",
    )
    parser.add_argument(
        "--show", action="store_true", help="show the last result again; asks nobody anything"
    )
    add_collection_argument(parser)
    add_common_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Compare, tell each order, and the score at the end: 0 when all that were compared are equal."""

    async def work(desk: Desk) -> int:
        if args.show:
            return await _show(desk, as_json=args.json)
        options = PlanOptions(collection_file=args.collection, collection_id=args.collection_id)
        going = desk.calibrate(args.last, pace=Pace(per_minute=args.per_minute), options=options)
        try:
            await _go(going, as_json=args.json)
        except asyncio.CancelledError:
            sys.stderr.write("Stopped. What was found until then:\n")
            _tell(going.found, as_json=args.json)
            raise
        except DeskError:  # it couldn't be kept, or another one is under way
            if going.found.looked_at:
                _tell(going.found, as_json=args.json)
            raise
        _tell(going.found, as_json=args.json)
        return _code(going.found)

    return run_with_desk(args, work)


async def _go(going: CalibrationRun, *, as_json: bool) -> None:
    async with contextlib.aclosing(going.go()) as told:
        async for progress in told:
            if as_json:
                _print_json(progress)
            else:
                print_text(*_lines(progress))


async def _show(desk: Desk, *, as_json: bool) -> int:
    found = await desk.last_calibration()
    if found is None:
        sys.stderr.write(
            "This connection was not calibrated yet.\n  What to do: run calibrate without --show.\n"
        )
        return FAILED
    _tell(found, as_json=as_json)
    if not as_json:
        print_text(*(line for order in found.differing for line in order_lines(order)))
    return _code(found)


def _print_json(progress: Progress) -> None:
    if not (isinstance(progress, NotCompared) and progress.reason == "no_receipt"):
        print_json(progress)


def _lines(progress: Progress) -> list[str]:
    if isinstance(progress, ComparedOrder):
        return order_lines(progress)
    return [] if progress.reason == "no_receipt" else [not_compared_line(progress)]


def _tell(found: Calibration, *, as_json: bool) -> None:
    if as_json:
        print_json(found)
    else:
        print_text(*summary_lines(found))


def _code(found: Calibration) -> int:
    if found.ended_by is not None:
        return code_of([found.ended_by])
    return 0 if found.compared and found.equal == found.compared else FAILED
