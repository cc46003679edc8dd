"""`resend-desk verify`: the product's validation checklist, done on what Klaviyo has. Reads only."""

from __future__ import annotations

import argparse

from core.cli.arguments import add_common_arguments
from core.cli.output import CREDENTIALS, FAILED, USAGE, code_of, notice_lines, print_json, print_text, worst
from core.cli.session import read_ids, run_with_desk
from core.coerce import here
from core.desk import Desk
from core.transfer.proof.checklist import CheckState
from core.transfer.proof.verify import Verification, VerificationState
from core.words import when

_MARKS: dict[CheckState, str] = {"ticked": "✓", "not": "✗", "could_not_tell": "?"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    parser.add_argument("ids", nargs="+", metavar="ID", help="an iPaaS.com Transaction ID")
    add_common_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Verify the orders one after the other: 0 when every item of every order is ticked."""
    parsed = read_ids(args.ids)
    code = USAGE if parsed.refused else 0
    for word, refused in zip(parsed.refused_words, parsed.refused, strict=False) if args.json else ():
        print_json(Verification(transaction_id=word, state="could_not_tell", blocked_by=(refused,)))

    async def work(desk: Desk) -> int:
        codes = [code]
        for transaction_id in parsed.ids:
            verification = await desk.verify(transaction_id)
            if args.json:
                print_json(verification)
            else:
                print_text(*lines_of(verification))
            codes.append(_code(verification))
        return worst(codes)

    return run_with_desk(args, work) if parsed.ids else code


def lines_of(verification: Verification) -> list[str]:
    """A verification for people."""
    words: dict[VerificationState, str] = {
        "verified": "recorded as it should be",
        "not_verified": "not as it should be",
        "could_not_tell": "couldn't be determined",
    }
    lines = [f"Transaction {verification.transaction_id}: {words[verification.state]}"]
    if verification.accepted:
        lines = [f"Transaction {verification.transaction_id}: accepted, not visible yet"]
    lines += [f"  {_MARKS[check.state]} {check.title}: {check.detail}" for check in verification.checks]
    lines += [
        f"  Corrected by {made.metric} {made.event_id}, unique ID {made.unique_id}: {made.value}"
        for made in verification.compensations
    ]
    if verification.compensations:
        lines.append(f"  What Klaviyo counts for it: {verification.net}")
    lines += [f"  Sent from here: {when(here(sent.at))}, {sent.words}" for sent in verification.sent]
    for notice in verification.blocked_by:
        lines += notice_lines(notice)
    return lines


def _code(verification: Verification) -> int:
    if verification.verified:
        return 0
    return CREDENTIALS if code_of(verification.blocked_by) == CREDENTIALS else FAILED
