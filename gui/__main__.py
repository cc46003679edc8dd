"""`resend-desk window`, and `python -m gui`: opens the window."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--demo", action="store_true", help="work on a sandbox inside the program")
    which.add_argument("--connection", metavar="NAME", help="open this saved connection")
    parser.add_argument(
        "link",
        nargs="?",
        metavar="LINK",
        help="show the order of a link, resend-desk://order/55260?connection=NAME; nothing is sent by it",
    )
    parser.add_argument(
        "--screenshots",
        metavar="DIR",
        type=Path,
        help="drive the window through the demo, save pictures of it in DIR, and end",
    )


def run(args: argparse.Namespace) -> int:
    """Open the window; returns the exit code when it is closed."""
    # All that is loaded stays: looking it through for garbage, again and again, takes a tenth of the start.
    gc.disable()
    # Imported here: `resend-desk --help` needs no Qt.
    from gui.display import check_qt, choose_platform

    choose_platform(os.environ, sys.platform, offscreen_will_do=args.screenshots is not None)
    check_qt()
    from core.paths import Paths
    from gui.connections.wish import Wish
    from gui.shell.app import run_window
    from gui.shell.main_window import read_shape

    if args.screenshots is not None:
        from gui.shell.pictures.take import take_screenshots

        return take_screenshots(args.screenshots)
    # Read before there is a window that could wait for it.
    paths = Paths.default()
    shape = read_shape(paths.settings)
    if args.link is None:
        return run_window(Wish(demo=args.demo, connection=args.connection), shape, paths.data)
    from core.intake.link import read_link
    from gui.shell.app import make_application
    from gui.shell.elsewhere.links import hand_over, server_name

    link = read_link(args.link)
    make_application(sys.argv[:1])
    if not args.demo and hand_over(server_name(paths.data), link):
        return 0
    wish = Wish(
        demo=args.demo, connection=link.connection or args.connection or None, order=link.transaction_id
    )
    return run_window(wish, shape, paths.data)


def main() -> int:
    """The entry of `python -m gui`."""
    from resend_desk import own_packages_first

    own_packages_first()
    from core.cli.main import main as run_command

    return run_command(["window", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
