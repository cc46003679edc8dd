"""What is asked at the terminal: a yes, and secrets for one run where there is no keyring, or none of it is wanted."""

from __future__ import annotations

import asyncio
import contextlib
import getpass
import signal
import sys
import threading
from collections.abc import Iterator
from types import FrameType

from core.connection_store import ConnectionStore
from core.connections import Connection, Secrets, check, check_hosts, hosts_of
from core.credentials import CredentialStore
from core.errors import ConfigurationError, UsageError
from core.paths import Paths

_HANDLED = 0.05
"""Seconds for the loop to act upon a signal that came before the question."""


async def is_confirmed(question: str) -> bool:
    """Ask as `answer_to`; whether the answer is yes."""
    return (await answer_to(question)).casefold() in ("y", "yes")


async def answer_to(question: str) -> str:
    """Ask on standard error, so that `--json` stays clean; the next line of standard input. The event loop stands
    still meanwhile; what ends the program ends the wait, with CancelledError.
    """
    with _signals_break_in():
        await asyncio.sleep(_HANDLED)
        try:
            sys.stderr.write(question)
            sys.stderr.flush()
            return sys.stdin.readline().strip()
        except KeyboardInterrupt:
            raise asyncio.CancelledError from None


@contextlib.contextmanager
def _signals_break_in() -> Iterator[None]:
    """Have each signal that ends the program raise KeyboardInterrupt at once: the loop's own handlers only tell the
    loop, which isn't asked before a line has come.
    """

    def break_in(_number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    numbers = [signal.SIGINT, signal.SIGTERM]
    if sys.platform != "win32":
        numbers.append(signal.SIGHUP)
    before = {n: signal.getsignal(n) for n in numbers if signal.getsignal(n) is not signal.SIG_IGN}
    try:
        for number in before:
            signal.signal(number, break_in)
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def ask_secrets(name: str | None) -> tuple[Connection, Secrets]:
    """A saved connection, the only one where none is named, with secrets that are asked for. Nothing is kept.

    Called outside of an event loop: Ctrl-C has to end it. Raises UsageError where there is no terminal, and what
    `check` and `check_hosts` raise.
    """
    if sys.stdin is None or not sys.stdin.isatty():
        raise UsageError(
            "--ask-secrets asks at the terminal, and standard input is none.",
            hint="Start it in a terminal, or give the connection by the RESEND_DESK_… variables.",
        )
    connection = asyncio.run(_connection(name))
    check_hosts(connection)
    hosts = hosts_of(connection)
    told = {"password": "Password", "token": "Company token"}[connection.sign_in]
    whose = f" of {connection.email}" if connection.sign_in == "password" else ""
    try:
        entered = getpass.getpass(
            f"{told}{whose} for iPaaS.com (goes to {hosts['ipaas_host']}): ", sys.stderr
        )
        key = getpass.getpass(f"Private key for Klaviyo (goes to {hosts['klaviyo_host']}): ", sys.stderr)
    except EOFError:
        raise UsageError("Nothing was entered.", hint="Enter each secret, and press Return.") from None
    by_password = connection.sign_in == "password"
    secrets = Secrets(entered if by_password else "", "" if by_password else entered, key).tidied()
    check(connection, secrets)
    sys.stderr.write("The secrets are kept for this run only.\n")
    return connection, secrets


async def _connection(name: str | None) -> Connection:
    store = ConnectionStore(Paths.default().connections, CredentialStore())
    return await store.load(name if name is not None else only_name(await store.names()))


def only_name(names: list[str]) -> str:
    """The name of the only connection. Raises ConfigurationError for none, and for several."""
    if len(names) == 1:
        return names[0]
    if not names:
        raise ConfigurationError(
            "There is no saved connection.",
            hint="Open the window once and make one, set the RESEND_DESK_… variables, or try --demo.",
        )
    raise ConfigurationError(
        f"There are several connections: {', '.join(names)}.", hint="Say which one with --connection NAME."
    )
