"""Picks the subcommand, turns errors into messages and exit codes."""

from __future__ import annotations

import argparse
import contextlib
import importlib
import io
import os
import re
import sys
from collections.abc import Callable, Sequence
from typing import NoReturn, Protocol, TextIO, cast

from core.cli.commands import COMMANDS
from core.errors import ConfigurationError, CredentialError, DeskError, UsageError
from core.log.faults import FAULTS, Fault
from core.log.file import LOG
from core.outward.secrets import KNOWN
from core.outward.streams import OutputLost, gated
from core.paths import keep_private

INTERRUPTED = 130
_SHORT_WORD = 20

_NAMES = {command.name for command in COMMANDS}


class _Module(Protocol):
    """What every module of a subcommand has."""

    def add_arguments(self, parser: argparse.ArgumentParser) -> None: ...

    def run(self, args: argparse.Namespace) -> int: ...


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; `argv` is without the program's name. Returns the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    keep_private()
    if sys.stderr is None:  # closed before the program began
        sys.stderr = io.StringIO()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a console that can't show a character must not end a send
            stream.reconfigure(errors="backslashreplace")
    KNOWN.environment(os.environ)
    with gated(), LOG.listening(), FAULTS.caught(), FAULTS.told_to(_tell_fault):
        code = _ended(arguments)
    for stream in (sys.stdout, sys.stderr):
        _let_go(stream)
    return code


def _let_go(stream: TextIO | None) -> None:
    """What can't be written goes nowhere: Python tries once more at its end, and has a code of its own for it."""
    if stream is None:
        return
    try:
        stream.flush()
    except (OSError, ValueError):
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _ended(arguments: list[str]) -> int:
    """Run the command; the exit code, whatever becomes of it."""
    try:
        return _run(arguments)
    except KeyboardInterrupt:
        sys.stderr.write("Interrupted. Preview the orders again to see what Klaviyo has of them.\n")
        return INTERRUPTED
    except OutputLost as lost:
        _give_up_output()
        if not lost.unread:
            sys.stderr.write(
                f"The output can't be written: {lost.reason}.\n  What to do: nothing more was begun. "
                "Preview the orders again to see what Klaviyo has of them.\n"
            )
        return 1
    except DeskError as error:
        from core.log.lines import log_error

        log_error(error)
        write_error(error)
        return exit_code(error)
    except Exception as error:  # noqa: BLE001  a defect: its traceback is in the log
        FAULTS.report(error, "the command")
        return 1


def _give_up_output() -> None:
    """Let what is still in the stream's buffer go nowhere: Python writes it once more at its end."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class _Version(argparse.Action):
    """Looks for the commit only when it is asked for; argparse's own action would have it at every start."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from core.version import version_line

        sys.stdout.write(f"{version_line()}\n")
        parser.exit()


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with the arguments without quoting a value: it may be a secret in the wrong place."""

    def error(self, message: str) -> NoReturn:
        super().error(without_values(message))


def without_values(message: str) -> str:
    """A complaint of argparse's that names options, numbers and short words, and no other value."""
    head, colon, words = message.partition("unrecognized arguments: ")
    if colon:
        return head + colon + " ".join(_named(word) for word in words.split(" "))
    message = re.sub(r"(invalid \S+(?: value)?: )(?:'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\")", r"\1…", message)
    return re.sub(r"(--[\w-]+=)\S+", r"\1…", message)


def _named(word: str) -> str:
    if word.startswith("-"):
        name, equals, _ = word.partition("=")
        return name + equals + "…" * bool(equals)
    return word if word.isdigit() or (word.isalpha() and len(word) <= _SHORT_WORD) else "…"


class _Help(argparse.HelpFormatter):
    """Leaves room for the longest command: argparse measures them without their indent, and breaks its line."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog)
        self._action_max_length = max(len(name) for name in _NAMES) + 2 * self._indent_increment


def _run(arguments: list[str]) -> int:
    unreadable = next((word for word in arguments if not _is_text(word)), None)
    if unreadable is not None:
        raise UsageError(f"{unreadable!r} is not readable text.", hint="Enter it again, in UTF-8.")
    run, args = parse(arguments)
    # Of those that work on an account. The window begins its log when its frame has been painted.
    if hasattr(args, "connection") and args.command not in (None, "window"):
        _begin_log(args, arguments)
    return run(args)


def _begin_log(args: argparse.Namespace, arguments: list[str]) -> None:
    """Log the start. A demo leaves nothing behind."""
    from core.log.lines import log_start

    log_start(arguments)
    if not args.demo:
        from core.paths import Paths

        LOG.write_to(Paths.default().log, _tell_lost_log)


def _tell_lost_log(reason: str) -> None:
    sys.stderr.write(f"The log can't be written: {reason}. Everything else works without it.\n")


def parse(arguments: Sequence[str]) -> tuple[Callable[[argparse.Namespace], int], argparse.Namespace]:
    """What runs the command, and what it was asked for. Raises SystemExit as argparse does."""
    words = _command_first(list(arguments))
    named = bool(words) and words[0] in _NAMES
    chosen = words[0] if named else "window"
    parser = _Parser(
        prog="resend-desk", description="Preview, resend and trace orders.", formatter_class=_Help
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="show name, version and commit")
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND")
    module = None
    for command in COMMANDS:
        if named and command.name != chosen:
            continue  # it has no word in what is told, and all of them take three thousandths of a second
        child = subparsers.add_parser(command.name, help=command.help, description=command.help)
        if command.name == chosen:
            module = cast(_Module, importlib.import_module(command.module))
            module.add_arguments(child)
    assert module is not None
    return module.run, parser.parse_args(words)


def _is_text(word: str) -> bool:
    """Whether an argument is whole text: bytes that aren't UTF-8 arrive as half surrogates."""
    try:
        word.encode()
    except UnicodeEncodeError:
        return False
    return True


def _command_first(arguments: list[str]) -> list[str]:
    """The arguments with the command in front: options may come before it, and none means the window."""
    if any(word.lower().startswith("resend-desk:") for word in arguments) and not _NAMES & set(arguments):
        return ["window", *arguments]  # a link to an order, as the system hands it over
    after_option = ""
    for index, word in enumerate(arguments):
        if word in _NAMES and after_option != "--connection":
            return [word, *arguments[:index], *arguments[index + 1 :]]
        if not word.startswith("-") and after_option != "--connection":
            return arguments
        after_option = word
    return arguments if {"-h", "--help", "--version"} & set(arguments) else ["window", *arguments]


def exit_code(error: DeskError) -> int:
    """The exit code that stands for an error."""
    if isinstance(error, CredentialError):
        return 3
    if isinstance(error, UsageError | ConfigurationError):
        return 2
    return 1


def _tell_fault(fault: Fault) -> None:
    """Put a defect on standard error, once: what to do, and where the rest of it is."""
    if fault.count > 1:
        return
    rest = f"The log has the rest: {LOG.path}. " if LOG.path is not None else ""
    sys.stderr.write(
        f"Something went wrong in the program itself: {fault.headline}.\n  What to do: if an order was being sent, "
        "preview it again: the preview shows what Klaviyo has recorded, and sending it again sends only what is "
        f"missing. {rest}Report it with what `resend-desk bundle` gathers.\n"
    )


def write_error(error: DeskError) -> None:
    """Put an error on standard error: title, detail, hint, each on lines of their own."""
    from core.words import ended  # not at the start

    lines = [ended(error.title), *(f"  {line}" for line in error.detail.splitlines())]
    if error.hint:
        lines.append(f"  What to do: {error.hint}")
    sys.stderr.write("\n".join(lines) + "\n")
