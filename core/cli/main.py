"""Picks the subcommand, turns errors into messages and exit codes."""

from __future__ import annotations

import argparse
import importlib
import io
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, cast

from core.errors import ConfigurationError, CredentialError, DeskError, UsageError

INTERRUPTED = 130


class _Command(Protocol):
    """What every module of a subcommand has."""

    def add_arguments(self, parser: argparse.ArgumentParser) -> None: ...

    def run(self, args: argparse.Namespace) -> int: ...


@dataclass(frozen=True)
class _Entry:
    module: str
    help: str


_COMMANDS = {
    "window": _Entry("gui.__main__", "open the window (what happens without a subcommand)"),
    "preview": _Entry("core.cli.preview", "show what would be sent; writes nothing"),
    "send": _Entry("core.cli.send", "plan, confirm and send"),
    "trace": _Entry("core.cli.trace", "show how the profile is found; writes nothing"),
    "verify": _Entry("core.cli.verify", "check that an order arrived as it should; writes nothing"),
    "formula": _Entry("core.cli.formula", "evaluate mapping formulas against a saved transaction"),
    "sandbox": _Entry("core.cli.sandbox", "serve both systems in small, on loopback"),
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; `argv` is without the program's name. Returns the exit code."""
    arguments = _command_first(list(sys.argv[1:] if argv is None else argv))
    chosen = arguments[0] if arguments and arguments[0] in _COMMANDS else "window"
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a console that lacks a letter must not end a send
            stream.reconfigure(errors="backslashreplace")
    try:
        return _run(chosen, arguments)
    except KeyboardInterrupt:
        sys.stderr.write("Interrupted. Preview the orders again to see what Klaviyo has of them.\n")
        return INTERRUPTED
    except BrokenPipeError:  # whoever read the output has gone; there is nobody left to tell
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except DeskError as error:
        write_error(error)
        return exit_code(error)


def _run(chosen: str, arguments: list[str]) -> int:
    unreadable = next((word for word in arguments if not _is_text(word)), None)
    if unreadable is not None:
        raise UsageError(f"{unreadable!r} is not readable text.", hint="Enter it again, in UTF-8.")
    parser = argparse.ArgumentParser(prog="resend-desk", description="Preview, resend and trace orders.")
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND")
    command = None
    for key, entry in _COMMANDS.items():
        child = subparsers.add_parser(key, help=entry.help, description=entry.help)
        if key == chosen:
            command = cast(_Command, importlib.import_module(entry.module))
            command.add_arguments(child)
    args = parser.parse_args(arguments)
    assert command is not None
    return command.run(args)


def _is_text(word: str) -> bool:
    """Whether an argument is whole text: bytes that aren't UTF-8 arrive as half surrogates."""
    try:
        word.encode()
    except UnicodeEncodeError:
        return False
    return True


def _command_first(arguments: list[str]) -> list[str]:
    """The arguments with the command in front: options may come before it, and none means the window."""
    after_option = ""
    for place, word in enumerate(arguments):
        if word in _COMMANDS and after_option != "--connection":
            return [word, *arguments[:place], *arguments[place + 1 :]]
        if not word.startswith("-") and after_option != "--connection":
            return arguments
        after_option = word
    return arguments if {"-h", "--help"} & set(arguments) else ["window", *arguments]


def exit_code(error: DeskError) -> int:
    """The exit code that stands for an error."""
    if isinstance(error, CredentialError):
        return 3
    if isinstance(error, UsageError | ConfigurationError):
        return 2
    return 1


def write_error(error: DeskError) -> None:
    """Put an error on standard error: title, detail, hint, each on lines of their own."""
    lines = [f"{error.title}.", *(f"  {line}" for line in error.detail.splitlines())]
    if error.hint:
        lines.append(f"  What to do: {error.hint}")
    sys.stderr.write("\n".join(lines) + "\n")
