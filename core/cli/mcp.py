"""`resend-desk mcp`: lets an assistant look at orders, over the Model Context Protocol. Reads only."""

from __future__ import annotations

import argparse
import sys

from core.cli.arguments import add_connection_arguments
from core.cli.session import run_with_reading_desk
from core.reading_desk import ReadingDesk


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    parser.add_argument(
        "--unmasked",
        action="store_true",
        help="leave personal data in the answers; the assistant itself can't ask for that",
    )
    add_connection_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Serve on standard input and output: 0 when the assistant's program closes them, or ends this one."""

    async def work(desk: ReadingDesk) -> int:
        from core.assistant.server import (
            serve,  # the SDK takes a second to load: after the connection is known
        )

        if sys.stdin is not None and sys.stdin.isatty():
            sys.stderr.write(
                "This speaks the Model Context Protocol, for an assistant's program to start. Ctrl-C ends it.\n"
            )
        await serve(desk, unmasked=args.unmasked)
        return 0

    return run_with_reading_desk(args, work)
