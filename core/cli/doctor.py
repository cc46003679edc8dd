"""`resend-desk doctor`: examines a connection. Reads only."""

from __future__ import annotations

import argparse
from pathlib import Path

from core.cli.arguments import add_common_arguments
from core.cli.output import FAILED, print_json, print_text
from core.cli.session import run_with_desk, secrets_source
from core.desk import Desk
from core.doctor.check import OUTCOME_WORDS, Finding, Outcome
from core.doctor.report import examination_report, verdict_of, write_report

_MARKS: dict[Outcome, str] = {"seen": "✓", "assumed": "?", "failed": "✗"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    add_common_arguments(parser)
    parser.add_argument(
        "--report",
        metavar="FILE",
        type=Path,
        help="save a report for support, without secrets and personal data",
    )


def run(args: argparse.Namespace) -> int:
    """Examine the connection, and tell each check as it is done: 1 when one failed."""

    async def work(desk: Desk) -> int:
        findings = list[Finding]()
        async for finding in desk.examine(secrets_source(args)):
            if args.json:
                print_json(finding)
            else:
                if not findings or findings[-1].subject != finding.subject:
                    print_text("", finding.subject)
                print_text(*lines_of(finding))
            findings.append(finding)
        if not args.json:
            print_text("", verdict_of(findings))
        if args.report is not None:
            write_report(args.report, examination_report(findings, desk.connection))
        return FAILED if any(each.outcome == "failed" for each in findings) else 0

    return run_with_desk(args, work)


def lines_of(finding: Finding) -> list[str]:
    """A finding for people."""
    lines = [
        f"{_MARKS[finding.outcome]} {finding.title}",
        *(f"    {line}" for line in finding.detail.splitlines()),
    ]
    if finding.found_by:
        lines[0] += f" ({OUTCOME_WORDS[finding.outcome]}, by {finding.found_by})"
    else:
        lines[0] += f" ({OUTCOME_WORDS[finding.outcome]})"
    return lines + ([f"    What to do: {finding.hint}"] if finding.hint else [])
