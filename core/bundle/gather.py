"""Makes the files of a bundle. Each comes whatever is wrong with the others: it then says why it couldn't be made."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from core.app import Services
from core.connections import Connection
from core.desk import Desk
from core.doctor.check import Finding
from core.doctor.report import examination_report
from core.errors import DeskError
from core.journal import PastRun
from core.log.faults import FAULTS
from core.log.file import LOG, log_files
from core.log.form import masked
from core.outward.masking import Masking
from core.paths import read_private
from core.reading_desk import journal_key_of
from core.transfer.plan.notice import noticed
from core.words import encoded, say, stated

_RUNS = 50
_LOG_FILES, _LOG_BYTES = 8, 400_000


@dataclass(frozen=True)
class BundleFile:
    """A file of the bundle: its name in the zip, what it is, and its text."""

    name: str
    title: str
    text: str


class Bundle:
    """Gathers the files. `also` are connections that aren't saved: the one that is open, or the environment's."""

    def __init__(self, services: Services, also: Sequence[Connection] = ()) -> None:
        self._services = services
        self._also = tuple(also)

    async def files(self, examine: Desk | None = None) -> tuple[BundleFile, ...]:
        """All of them. `examine`: the desk that is examined now; else the last examination is taken. Reads only."""
        connections = await self._connections()

        async def examination() -> str:
            return await (self._examined(examine) if examine is not None else self._last_examination())

        made = (
            ("versions.txt", say("Versions, system, keyring"), self._versions),
            ("settings.json", say("Settings"), self._settings),
            ("connections.json", say("Connections, without secrets"), lambda: _as_text(connections)),
            ("examination.txt", say("Examination of the connection"), examination),
            ("runs.txt", say("The last sends"), lambda: self._runs(connections)),
            ("log.txt", say("The log"), self._log),
        )
        masking = Masking(others=[each.email for each in connections])
        return tuple(
            [BundleFile(name, title, without_home(masking(await _text(make)))) for name, title, make in made]
        )

    async def _connections(self) -> tuple[Connection, ...]:
        try:
            saved = [
                await self._services.connections.load(n) for n in await self._services.connections.names()
            ]
        except DeskError:
            saved = []
        names = [each.name for each in saved]
        return (*saved, *(each for each in self._also if each.name not in names))

    async def _versions(self) -> str:
        from core.bundle.versions import versions

        try:
            keyring = await self._services.credentials.keyring_name()
        except DeskError as error:
            keyring = stated(error.title, error.detail)
        return await asyncio.to_thread(versions, keyring)

    async def _settings(self) -> str:
        settings = msgspec.structs.replace(self._services.current, window={})
        network = msgspec.structs.replace(settings.network, user="…" if settings.network.user else "")
        return _json(msgspec.structs.replace(settings, network=network))

    async def _runs(self, connections: Sequence[Connection]) -> str:
        runs = {
            run.run_id: run
            for connection in connections
            for run in await self._services.journal.runs(journal_key_of(connection), None, _RUNS)
        }
        newest = sorted(runs.values(), key=lambda run: run.started_at, reverse=True)[:_RUNS]
        return "".join(f"{_run_told(run)}\n" for run in newest) or "Nothing was sent yet.\n"

    async def _examined(self, desk: Desk) -> str:
        findings = list[Finding]()
        async for finding in desk.examine():
            findings.append(finding)
        return examination_report(findings, desk.connection)

    async def _last_examination(self) -> str:
        try:
            found = await asyncio.to_thread(read_private, self._services.paths.examination)
            return found.decode("utf-8", "replace")
        except FileNotFoundError:
            return "No connection was examined yet on this computer. (It can be done while the bundle is made.)\n"

    async def _log(self) -> str:
        return await asyncio.to_thread(log_text, self._services.paths.log)


def log_text(folder: Path) -> str:
    """The end of the newest files of the log, the oldest first; what is in memory only where there is no file."""
    kept, left = list[str](), _LOG_BYTES
    for file in log_files(folder)[:_LOG_FILES]:
        if left <= 0:
            break
        with file.open("rb") as opened:
            opened.seek(max(0, file.stat().st_size - left))
            text = opened.read(left).decode("utf-8", "replace")
        kept.append(f"=== {file.name}\n{text}")
        left -= len(text)
    if LOG.path is None:
        kept.insert(0, f"=== this program, no file\n{LOG.text()}")
    return masked("\n".join(reversed(kept)))


def without_home(text: str) -> str:
    """A text without the user's own folder, which has their name in it."""
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text


async def _as_text(connections: Sequence[Connection]) -> str:
    return _json([msgspec.structs.replace(each, email="…" if each.email else "") for each in connections])


def _json(record: object) -> str:
    return msgspec.json.format(msgspec.json.encode(record, enc_hook=encoded)).decode() + "\n"


async def _text(make: Callable[[], Awaitable[str]]) -> str:
    try:
        return await make()
    except DeskError as error:
        return f"This could not be made. {error.title}: {error.detail}\n"
    except OSError as error:
        return f"This could not be made: {error.strerror or type(error).__name__}.\n"
    except Exception as error:  # noqa: BLE001  a defect, or damage that nobody thought of: the rest comes all the same
        FAULTS.report(error, "the bundle")
        return f"This could not be made: {type(error).__name__}. The log has the rest.\n"


def _run_told(run: PastRun) -> str:
    ended = f"{run.finished_at:%Y-%m-%d %H:%M:%S}" if run.finished_at is not None else "not ended"
    told = (
        f"{run.started_at:%Y-%m-%d %H:%M:%S} UTC to {ended}  order {run.transaction_id}  run {run.run_id}  "
    )
    told += f"{run.state or 'in progress'}, {run.events} events"
    if run.error:
        error = noticed(run.error)
        told += f"\n    {error.kind}: {error.title}"
    return told
