"""`resend-desk sandbox`: serves both systems on loopback until interrupted, or lists their stories."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from types import FrameType

import msgspec

from core.sandbox import Sandbox, SandboxInfo, stories

INTERRUPTED = 130


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument(
        "--port",
        type=_port,
        default=0,
        metavar="N",
        help="iPaaS.com's port; Klaviyo gets the next one (default: two free ports)",
    )
    parser.add_argument(
        "--latency", type=_milliseconds, default=0, metavar="MS", help="delay every answer by MS milliseconds"
    )
    parser.add_argument(
        "--visibility",
        type=_milliseconds,
        default=300,
        metavar="MS",
        help="how long an accepted event can't be read yet (default: 300)",
    )
    parser.add_argument(
        "--list", action="store_true", help="print the stories that the records tell, and end"
    )
    parser.add_argument("--json", action="store_true", help="print JSON Lines on standard output")


def run(args: argparse.Namespace) -> int:
    """0 after SIGTERM, 130 after SIGINT (Ctrl+C)."""
    if args.list:
        _print_stories(as_json=args.json)
        return 0
    sandbox = Sandbox(
        ipaas_port=args.port,
        klaviyo_port=args.port + 1 if args.port else 0,
        latency_ms=args.latency,
        visibility_ms=args.visibility,
    )
    return _serve(sandbox, as_json=args.json)


def _serve(sandbox: Sandbox, *, as_json: bool) -> int:
    ended = threading.Event()
    received: list[int] = []

    def on_signal(number: int, _frame: FrameType | None) -> None:
        received.append(number)
        ended.set()

    previous = {number: signal.signal(number, on_signal) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        with sandbox as info:
            _print_info(info, as_json=as_json)
            # Waits in slices, since on Windows a wait without an end can't be interrupted by Ctrl+C.
            while not ended.wait(1):
                pass
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)
    return INTERRUPTED if received[0] == signal.SIGINT else 0


def _print_stories(*, as_json: bool) -> None:
    if as_json:
        for story in stories():
            _write(msgspec.json.encode(story).decode())
        return
    for story in stories():
        _write(f"{story.id}  {story.story:<20}  {story.title}")


def _print_info(info: SandboxInfo, *, as_json: bool) -> None:
    if as_json:
        _write(msgspec.json.encode(info).decode())
        return
    _write(
        f"iPaaS.com  {info.ipaas_url}   {info.ipaas_email} / {info.ipaas_password}\n"
        f"Klaviyo    {info.klaviyo_url}   {info.klaviyo_key}"
    )
    sys.stderr.write("The sandbox runs. Ctrl+C ends it.\n")


def _write(line: str) -> None:
    """Past the gate: the sandbox's keys are what it is asked for, also where the environment has them as secrets."""
    sys.stdout.buffer.write(f"{line}\n".encode())
    sys.stdout.buffer.flush()


def _port(text: str) -> int:
    # The next port is Klaviyo's, so the last one can't be chosen.
    if not text.isdecimal() or not 0 <= int(text) <= 65534:
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65534")
    return int(text)


def _milliseconds(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError("milliseconds are a whole number")
    return int(text)
