"""What the commands that speak to both systems share: options, the connection, IDs, Ctrl-C."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import shlex
import signal
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from core.app import Services, build_services
from core.batch.broken_off import BrokenOff
from core.cli.asking import ask_secrets, only_name
from core.cli.output import notice_lines
from core.connections import (
    Connection,
    Secrets,
    check_account,
    check_may_write,
    from_environment,
)
from core.desk import Desk
from core.errors import JournalError, UsageError
from core.http.traffic import Exchange
from core.log.faults import FAULTS
from core.paths import Paths
from core.reading_desk import ReadingDesk
from core.transfer.ids import ParsedIds, check_ids
from core.transfer.plan.notice import Notice
from core.transfer.proof.interrupted import Interrupted
from core.waits import Pause, told_to
from core.words import stated

T = TypeVar("T")
_MOST_TOLD = 20
"""Interrupted runs that each command names, the newest: what it was asked for must not be lost among them."""


def read_ids(words: Sequence[str]) -> ParsedIds:
    """The IDs of the command line; repeats and refusals are reported on standard error."""
    parsed = check_ids(words)
    for repeated in parsed.repeated:
        sys.stderr.write(f"{repeated} is given more than once; it is used once.\n")
    for refused in parsed.refused:
        sys.stderr.write(f"{stated(refused.title, refused.detail)}\n  What to do: {refused.hint}\n")
    return parsed


def run_with_desk(args: argparse.Namespace, work: Callable[[Desk], Coroutine[Any, Any, int]]) -> int:
    """Open the desk that the arguments name, do the work, close everything. Returns the exit code."""
    return run_with_both(args, lambda _services, desk: work(desk))


def run_with_both(
    args: argparse.Namespace, work: Callable[[Services, Desk], Coroutine[Any, Any, int]]
) -> int:
    """The same, for what needs the desk and what stands around it."""
    if args.ask_secrets and not args.demo:
        args.asked = ask_secrets(args.connection)

    async def with_desk(services: Services) -> int:
        async with _opened_desk(services, args) as desk:
            har: Path | None = getattr(args, "har", None)
            if har is None:
                return await work(services, desk)
            await desk.save_har(har)  # where that can't be written, nothing is asked
            try:
                return await work(services, desk)
            finally:
                await desk.save_har(har)

    return run_with_services(args, with_desk)


def run_with_reading_desk(
    args: argparse.Namespace, work: Callable[[ReadingDesk], Coroutine[Any, Any, int]]
) -> int:
    """As `run_with_desk`, with a desk that only reads, for work that goes on until it is ended: SIGTERM is its usual
    end, and gives 0.
    """
    if args.ask_secrets and not args.demo:
        args.asked = ask_secrets(args.connection)

    async def with_desk(services: Services) -> int:
        connection, secrets = await find_connection(services, args)
        async with contextlib.aclosing(services.open_reading_desk(connection, secrets)) as desk:
            return await work(desk)

    return run_with_services(args, with_desk, when_terminated=0)


def run_with_services(
    args: argparse.Namespace,
    work: Callable[[Services], Coroutine[Any, Any, T]],
    *,
    when_terminated: T | None = None,
) -> T:
    """Put the parts together as the arguments say, do the work, close everything. Returns what it gives, or
    `when_terminated` where that isn't None and SIGTERM ends it.
    """
    received = list[int]()

    async def session() -> T:
        asyncio.get_running_loop().set_exception_handler(FAULTS.on_loop)
        with _ended_by_signals(received), told_to(_tell_pause):
            async with _opened_services(args) as services:
                return await work(services)

    try:
        return asyncio.run(session())
    except asyncio.CancelledError:
        if when_terminated is not None and signal.SIGTERM in received:
            return when_terminated
        raise KeyboardInterrupt from None


@contextlib.contextmanager
def _ended_by_signals(received: list[int]) -> Iterator[None]:
    """Let SIGTERM, and a terminal that is closed, end the work in order, as Ctrl-C does, and note which it was.
    (Windows has no such signals.) Whoever has SIGHUP ignored, as `nohup` does, wants the work to go on.
    """
    task = asyncio.current_task()
    if task is None or sys.platform == "win32":
        yield
        return
    loop = asyncio.get_running_loop()
    taken = [s for s in (signal.SIGTERM, signal.SIGHUP) if signal.getsignal(s) is not signal.SIG_IGN]

    def end(number: int) -> None:
        received.append(number)
        task.cancel()

    for number in taken:
        loop.add_signal_handler(number, end, number)
    try:
        yield
    finally:
        for number in taken:
            loop.remove_signal_handler(number)


def check_terminal(hint: str) -> None:
    """Raises UsageError, with this hint, where nobody can be asked whether to send."""
    if sys.stdin is None or not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise UsageError("There is no terminal to confirm at, so nothing was sent.", hint=hint)


@contextlib.asynccontextmanager
async def _opened_services(args: argparse.Namespace) -> AsyncIterator[Services]:
    """The parts for the arguments; at the end it is told what there was to say of the journal."""
    with contextlib.ExitStack() as stack:
        paths = None
        if args.demo:
            # A demo leaves nothing behind, and its journal must not mix with the real one.
            paths = Paths.under(Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="resend-desk-"))))
        services = build_services(paths, on_exchange=_tell if args.verbose else None)
        services.credentials.on_wait = _tell_waiting
        try:
            yield services
        finally:
            for remark in services.journal.remarks:
                sys.stderr.write(f"{stated(remark.title, remark.detail)}\n  What to do: {remark.hint}\n")
            await services.aclose()


@contextlib.asynccontextmanager
async def _opened_desk(services: Services, args: argparse.Namespace) -> AsyncIterator[Desk]:
    """The desk for the arguments; raises ConfigurationError, CredentialError."""
    connection, secrets = await find_connection(services, args)
    sends = "yes" in args and not getattr(args, "preview", False)
    if sends:
        check_may_write(connection)
    async with contextlib.aclosing(services.open_desk(connection, secrets)) as desk:
        if sends:
            await _check_account(desk, args)
            other = await asyncio.to_thread(services.presence.begin)
            if other is not None:
                sys.stderr.write("\n".join(notice_lines(other, "")) + "\n")
        if not getattr(args, "interrupted", False):  # (that command tells it itself)
            with contextlib.suppress(JournalError):  # a command that needs the journal reports it itself
                told = [told_interrupted(found) for found in await all_interrupted(services, desk)]
                for notice in (*told[:_MOST_TOLD], *map(told_broken_off, await desk.broken_off())):
                    sys.stderr.write("\n".join(notice_lines(notice, "")) + "\n")
                if len(told) > _MOST_TOLD:
                    sys.stderr.write(
                        f"{len(told) - _MOST_TOLD:,} more sends were interrupted.\n"
                        "  What to do: resend-desk runs --interrupted lists all of them.\n"
                    )
        yield desk


async def _check_account(desk: Desk, args: argparse.Namespace) -> None:
    """Before anything is planned: is the account that was named the one that is sent to, and was one named where that
    is asked for? Raises UsageError, and what the reads raise.
    """
    if args.account:
        check_account(desk.connection, (await desk.target()).account, args.account)
    elif args.yes and desk.connection.safe_mode == "type-name":
        raise UsageError(
            f"The connection “{desk.connection.name}” wants the name of its Klaviyo account before a send, and --yes "
            "names none.",
            title="The account's name is missing",
            hint="Nothing was sent. Add --account NAME with the name of the Klaviyo account that you mean.",
        )


async def all_interrupted(services: Services, desk: Desk) -> tuple[Interrupted, ...]:
    """The interrupted runs of the open connection, and those of all others."""
    return (*await desk.interrupted(), *await services.unsettled.elsewhere(desk.journal_key))


def told_interrupted(found: Interrupted) -> Notice:
    """An interrupted run, with the commands that finish or settle it."""
    order = found.transaction_id
    settle = f"resend-desk finish {order} --settled, once somebody has checked it."
    where = f" --connection {shlex.quote(found.saved)}" if found.saved is not None else ""
    hint = (
        f"resend-desk finish {order}{where}. It looks first, by reads alone, and then does what is missing."
    )
    if found.elsewhere is not None and found.saved is None:
        hint = f"Make that connection again, and finish it there. Or {settle}"
    return msgspec.structs.replace(found.notice, hint=hint)


def told_broken_off(found: BrokenOff) -> Notice:
    """A batch that was broken off, with the command that goes on with it."""
    hint = (
        f"resend-desk batch --resume {shlex.quote(found.name)}. What was under way is looked for first. Answer no "
        "there to leave it as it is: then it is told no more."
    )
    return msgspec.structs.replace(found.notice, hint=hint)


async def find_connection(services: Services, args: argparse.Namespace) -> tuple[Connection, Secrets]:
    """The connection that the arguments name, and its secrets. Raises ConfigurationError, CredentialError."""
    if args.demo:
        return await services.start_demo()
    asked: tuple[Connection, Secrets] | None = getattr(args, "asked", None)
    if asked is not None:
        await services.load_network()
        return asked
    if args.connection is None:
        described = from_environment(os.environ)
        if described is not None:
            await services.load_network()
            return described
    await services.load_network()
    name = args.connection or only_name(await services.connections.names())
    return await services.connections.load(name), await services.connections.secrets(name)


def secrets_source(args: argparse.Namespace) -> str:
    """Where the secrets of the connection that the arguments name come from."""
    if args.demo:
        return "the sandbox"
    if args.ask_secrets:
        return "the terminal"
    if args.connection is None and from_environment(os.environ) is not None:
        return "the environment"
    return "keyring"


def _tell_waiting() -> None:
    """Say that the keyring keeps us waiting."""
    sys.stderr.write(
        "Waiting for the system's keyring, which may ask for its password in a window of its own. "
        "Ctrl-C gives up.\n"
    )
    sys.stderr.flush()


def _tell_pause(pause: Pause) -> None:
    sys.stderr.write(f"{pause.words}.\n")
    sys.stderr.flush()


def _tell(exchange: Exchange) -> None:
    status = exchange.status if exchange.status is not None else "no response"
    sys.stderr.write(f"{exchange.method} {exchange.url} → {status} in {exchange.seconds * 1000:.0f} ms\n")
