"""`resend-desk bundle`: gathers what helps support into one zip, without secrets and personal data. Reads only."""

from __future__ import annotations

import argparse
import contextlib
import sys
from pathlib import Path

import msgspec

from core.app import Services
from core.bundle.gather import Bundle, BundleFile
from core.bundle.saving import proposed_name, save_bundle
from core.cli.arguments import add_common_arguments
from core.cli.asking import ask_secrets
from core.cli.output import print_json, print_text
from core.cli.session import find_connection, run_with_services
from core.connections import Connection, Secrets
from core.errors import DeskError
from core.words import stated


class BundleLine(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="bundle"):
    """What was saved, as `--json` prints it; `path` is None with `--show`."""

    path: str | None
    files: dict[str, str] | tuple[str, ...]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    parser.add_argument(
        "--out", metavar="FILE", type=Path, help="the zip to write; otherwise one in this folder"
    )
    parser.add_argument("--show", action="store_true", help="print every file of it; saves only with --out")
    parser.add_argument(
        "--doctor",
        choices=("last", "now"),
        default="last",
        help="take the last examination of a connection along, or make one now",
    )
    add_common_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Gather, show, save."""
    if args.doctor == "now" and args.ask_secrets and not args.demo:
        args.asked = ask_secrets(args.connection)

    files = run_with_services(args, lambda services: _files(services, args))
    path: Path | None = args.out if args.out is not None or args.show else Path(proposed_name())
    if args.show and not args.json:
        for file in files:
            print_text(f"=== {file.name}: {file.title}", *file.text.splitlines())
    if path is not None:
        save_bundle(path, files)
    if args.json:
        shown = {file.name: file.text for file in files} if args.show else tuple(file.name for file in files)
        print_json(BundleLine(path=str(path) if path is not None else None, files=shown))
    elif path is not None:
        print_text(
            f"Saved as {path}:",
            *(f"  {file.name}: {file.title} ({len(file.text):,} characters)" for file in files),
            "No secrets, no emails and no payloads are in it. Look through it before you send it: --show prints it.",
        )
    return 0


async def _files(services: Services, args: argparse.Namespace) -> tuple[BundleFile, ...]:
    """The files. A connection that can't be opened is no reason to have no bundle."""
    found: tuple[Connection, Secrets] | None = None
    if args.doctor == "now" or args.demo:
        try:
            found = await find_connection(services, args)
        except DeskError as error:
            sys.stderr.write(f"No connection could be examined. {stated(error.title, error.detail)}\n")
    bundle = Bundle(services, (found[0],) if found is not None else ())
    if found is None or args.doctor != "now":
        return await bundle.files()
    async with contextlib.aclosing(services.open_desk(*found)) as desk:
        return await bundle.files(desk)
