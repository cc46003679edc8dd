"""Arguments that several commands have."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from core.errors import UsageError
from core.transfer.finding.days import Days, day_in


def add_common_arguments(parser: argparse.ArgumentParser) -> None:
    """`--json`, and what `add_connection_arguments` adds."""
    add_connection_arguments(parser)
    parser.add_argument("--json", action="store_true", help="print JSON Lines and nothing else")


def add_connection_arguments(parser: argparse.ArgumentParser) -> None:
    """`--demo`, `--connection`, `--ask-secrets`, `--verbose`."""
    parser.add_argument("--demo", action="store_true", help="work on a sandbox inside this process")
    parser.add_argument("--connection", metavar="NAME", help="the saved connection to use")
    parser.add_argument(
        "--ask-secrets",
        action="store_true",
        help="ask for the connection's secrets at the terminal, for this run only, in place of the keyring",
    )
    parser.add_argument("--verbose", action="store_true", help="report every request on standard error")


def add_collection_argument(parser: argparse.ArgumentParser) -> None:
    """`--collection` and `--collection-id`, of which one can be given."""
    source = parser.add_mutually_exclusive_group()
    source.add_argument(
        "--collection",
        metavar="FILE",
        help="a mapping collection with its children, in iPaaS.com's JSON, in place of the subscriber's own; "
        "`built-in` means the integration's defaults",
    )
    source.add_argument(
        "--collection-id",
        metavar="ID",
        help="mapping collections in iPaaS.com, by their IDs, with commas between",
    )


def add_send_arguments(parser: argparse.ArgumentParser) -> None:
    """`--yes`, `--account`, `--ticket`: those of every command that sends."""
    parser.add_argument("--yes", action="store_true", help="confirm; it doesn't decide a conflict")
    parser.add_argument(
        "--account",
        default="",
        metavar="NAME",
        help="the Klaviyo account that is meant: nothing is sent to another one. A connection that wants the "
        "account's name before a send takes --yes only with it",
    )
    parser.add_argument("--ticket", default="", metavar="TEXT", help="why it is sent, for the history")


def add_har_argument(parser: argparse.ArgumentParser) -> None:
    """`--har`, of the commands that work on orders."""
    parser.add_argument(
        "--har",
        type=Path,
        metavar="FILE",
        help="write all requests and answers into an HTTP Archive; it has the orders' data, and no secrets",
    )


def day(text: str) -> date:
    """A day, as argparse reads it."""
    found = day_in(text)
    if found is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no day: write it as 2026-05-03")
    return found


def add_days_arguments(parser: argparse.ArgumentParser) -> None:
    """`--from` and `--to`, as `days_of` reads them."""
    parser.add_argument("--from", dest="first", type=day, metavar="DAY", help="no orders before this day")
    parser.add_argument("--to", dest="last", type=day, metavar="DAY", help="no orders after this day")


def days_of(args: argparse.Namespace) -> Days | None:
    """The days that orders are looked for of; None where none are given. Raises UsageError."""
    first: date | None = args.first
    last: date | None = args.last
    if first and last and first > last:
        raise UsageError("The last day is before the first.", hint="Swap --from and --to.")
    return Days(first, last) if first or last else None
