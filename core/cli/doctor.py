"""`resend-desk doctor`: examines a connection. Reads only."""

from __future__ import annotations

import argparse

from core.cli.output import FAILED, print_json, print_text
from core.cli.session import add_common_arguments, run_with_desk, secrets_source
from core.desk import Desk
from core.doctor.check import Finding, Outcome

_MARKS: dict[Outcome, str] = {"seen": "✓", "assumed": "?", "failed": "✗"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    add_common_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Examine the connection, and tell each check as it is done: 1 when one failed."""

    async def work(desk: Desk) -> int:
        counts: dict[Outcome, int] = {"seen": 0, "assumed": 0, "failed": 0}
        async for finding in desk.examine(secrets_source(args)):
            counts[finding.outcome] += 1
            if args.json:
                print_json(finding)
            else:
                print_text(*lines_of(finding))
        if not args.json:
            print_text(f"{counts['seen']} seen, {counts['assumed']} assumed, {counts['failed']} failed.")
        return FAILED if counts["failed"] else 0

    return run_with_desk(args, work)


def lines_of(finding: Finding) -> list[str]:
    """A finding for people."""
    lines = [
        f"{_MARKS[finding.outcome]} {finding.title}",
        *(f"    {line}" for line in finding.detail.splitlines()),
    ]
    if finding.found_by:
        lines[0] += f" ({finding.outcome}, by {finding.found_by})"
    else:
        lines[0] += f" ({finding.outcome})"
    return lines + ([f"    What to do: {finding.hint}"] if finding.hint else [])
