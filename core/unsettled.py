"""Runs that never ended, of whichever connection: what the next start tells of them, and how one is settled by hand."""

from __future__ import annotations

import asyncio
import uuid
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from core.connection_store import ConnectionStore
from core.errors import ConfigurationError, TransferError
from core.http.urls import is_loopback
from core.journal import Journal, PastRun
from core.reading_desk import journal_key_of
from core.transfer.proof.interrupted import Interrupted, interrupted_of
from core.transfer.sending.locks import is_being_sent, order_lock
from core.words import say


class Unsettled:
    """Reads the journal alone, and writes to it alone: neither system is asked or told anything."""

    def __init__(self, journal: Journal, locks: Path, connections: ConnectionStore) -> None:
        self._journal = journal
        self._locks = locks
        self._connections = connections

    async def elsewhere(self, target: str) -> tuple[Interrupted, ...]:
        """Interrupted runs of all connections but that of `target`, each with the name of its connection, newest first.
        Those of a sandbox that is gone are left out. Raises JournalError.
        """
        found = await self._named(target, None)
        return tuple(each for each in found if each.saved is not None or not _is_sandbox(each.target))

    async def of_order(self, transaction_id: str) -> tuple[Interrupted, ...]:
        """Those of one order, whatever the connection. Raises JournalError."""
        return await self._named("", transaction_id)

    async def _named(self, target: str, transaction_id: str | None) -> tuple[Interrupted, ...]:
        runs = await self._journal.unfinished_elsewhere(target, transaction_id)
        if not runs:
            return ()
        named = await self._saved()
        told = []
        for each in interrupted_of(await self._ended(runs)):
            saved = named.get(each.target)
            told.append(msgspec.structs.replace(each, elsewhere=_in_words(each.target, saved), saved=saved))
        return tuple(told)

    async def settle(self, found: Interrupted, *, ticket: str = "") -> PastRun:
        """Take somebody's word that an interrupted run has been looked at: it is told no more. Nothing is sent, read
        or concluded; what may have arrived stays unknown, and is looked for by the next send. The run that notes it.
        Raises TransferError where the order is being sent, or has come to an end since; JournalError.
        """
        async with order_lock(self._locks, found.target, found.transaction_id):
            runs = await self._journal.unfinished(found.target, found.transaction_id)
            run = next((each for each in runs if each.run_id == found.run), None)
            if run is None:
                raise TransferError(
                    say(
                        "The reported run of order {transaction_id} is no longer open.",
                        transaction_id=found.transaction_id,
                    ),
                    title=say("There is nothing to mark as dealt with"),
                    hint=say("Check the order's history."),
                )
            return await self._journal.settle(run, str(uuid.uuid4()), ticket=ticket)

    async def _ended(self, runs: list[PastRun]) -> list[PastRun]:
        """Those that nobody is sending at this moment."""
        return [
            run
            for run in runs
            if run.state is not None
            or not await asyncio.to_thread(is_being_sent, self._locks, run.target, run.transaction_id)
        ]

    async def _saved(self) -> dict[str, str]:
        """The names of the connections, by what the journal calls them; none where the file can't be read."""
        try:
            connections = [await self._connections.load(name) for name in await self._connections.names()]
        except ConfigurationError:  # whoever opens a connection is told of it
            return {}
        return {journal_key_of(connection): connection.name for connection in reversed(connections)}


def _in_words(target: str, saved: str | None) -> str:
    """A connection as people know it."""
    if saved is not None:
        return say("the connection “{saved}”", saved=saved)
    ipaas, subscription, _klaviyo = target.split(" ", 2) if target.count(" ") > 1 else (target, "", "")
    return say("the connection to {ipaas}", ipaas=ipaas) + (
        say(", subscription {subscription}", subscription=subscription) if subscription else ""
    )


def _is_sandbox(target: str) -> bool:
    """Whether both addresses are this machine."""
    hosts = [urlsplit(word).hostname for word in target.split() if "://" in word]
    return bool(hosts) and all(host is not None and is_loopback(host) for host in hosts)
