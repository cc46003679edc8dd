"""What other processes do for the tests: `python -m tests.support.child WHAT ARGUMENTS…`.

Each says `ready` when it has come so far that the test may go on, and then waits to be ended.
"""

from __future__ import annotations

import asyncio
import resource
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from core.connection_store import ConnectionStore
from core.connections import Connection, Secrets
from core.credentials import CredentialStore
from core.errors import DeskError
from core.journal import Intent, Journal
from core.transfer.sending.locks import order_lock

ROOT = Path(__file__).parents[2]
TARGET = "https://api.example.com 1795 https://a.example.com"


def intent(unique_id: str, body: bytes = b"{}") -> Intent:
    """An event that is about to leave."""
    return Intent(
        system="klaviyo",
        action="event",
        method="POST",
        path="/api/events",
        body=body,
        line_id=None,
        profile_id="01H",
        metric="Placed Order",
        unique_id=unique_id,
    )


def start(what: str, *arguments: str, environ: Mapping[str, str] | None = None) -> subprocess.Popen[str]:
    """Start one, in this environment or another; its output is to be read, and it is to be ended."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.support.child", what, *arguments],
        cwd=ROOT,
        env=environ,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


async def die_between_intent_and_outcome(path: str) -> None:
    """A send that is in the middle."""
    journal = Journal(Path(path))
    await journal.begin_run("killed", TARGET, "55260", b"{}")
    number = await journal.intend("killed", intent("done"))
    await journal.outcome(number, "accepted")
    await journal.intend("killed", intent("55260"))
    say("ready")
    await asyncio.Event().wait()


async def write_runs(folder: str, run: str, count: str) -> None:
    """A run in each of many new files, begun when the test says so."""
    say("ready")
    sys.stdin.readline()
    for number in range(int(count)):
        journal = Journal(Path(folder) / f"{number}.sqlite3")
        await journal.begin_run(run, TARGET, run, b"{}")
        await journal.outcome(await journal.intend(run, intent(run)), "accepted")
        await journal.finish_run(run, "recorded", None)
        await journal.aclose()
    say("done")


async def run_out_of_room(path: str) -> None:
    """Intents until the disk takes no more, as a limit of the file's size makes it seem."""
    journal = Journal(Path(path))
    await journal.begin_run("full", TARGET, "55260", b"{}")
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, resource.RLIM_INFINITY))
    written = 0
    try:
        while written < 100:
            await journal.intend("full", intent(str(written), b'"' + b"x" * 20_000 + b'"'))
            written += 1
    except DeskError as error:
        say(f"{type(error).__name__} after {written}: {error.title}. {error.hint}")
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    await journal.intend("full", intent("afterwards"))
    await journal.aclose()
    say("room again")


async def hold_lock(folder: str, target: str, transaction_id: str) -> None:
    """Hold the lock of an order until killed."""
    async with order_lock(Path(folder), target, transaction_id):
        say("ready")
        await asyncio.Event().wait()


async def use_keyring(folder: str) -> None:
    """A connection saved, read, replaced and deleted, with this environment's own keyring."""
    credentials = CredentialStore()
    store = ConnectionStore(Path(folder) / "config" / "connections.json", credentials)
    connection = Connection(name="Ünï “x”", subscription_id="1795", sign_in="token")
    try:
        await store.save(connection, Secrets("", "the-first-token", "the-first-key"))
        await store.save(connection, Secrets("", "the-token", "the-key"))
        found = await store.secrets(connection.name)
        assert (found.ipaas_token, found.klaviyo_key) == ("the-token", "the-key")
        say(f"saved with {await credentials.keyring_name()}")
        sys.stdin.readline()
        await store.delete(connection.name)
        await store.delete(connection.name)
        await store.secrets(connection.name)
    except DeskError as error:
        say(f"{type(error).__name__}: {error.title}. {error.detail}")


async def save_connection(folder: str, ipaas_url: str, klaviyo_url: str, token: str, key: str) -> None:
    """A connection saved, with this environment's own keyring."""
    store = ConnectionStore(Path(folder) / "config" / "connections.json", CredentialStore())
    connection = Connection(
        name="Saved",
        subscription_id="1795",
        sign_in="token",
        ipaas_url=ipaas_url,
        klaviyo_url=klaviyo_url,
    )
    await store.save(connection, Secrets(ipaas_token=token, klaviyo_key=key))
    say("saved")


def say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


JOBS = {
    job.__name__: job
    for job in (
        die_between_intent_and_outcome,
        write_runs,
        run_out_of_room,
        hold_lock,
        use_keyring,
        save_connection,
    )
}

if __name__ == "__main__":
    asyncio.run(JOBS[sys.argv[1]](*sys.argv[2:]))
