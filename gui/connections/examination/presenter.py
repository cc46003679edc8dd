"""Runs the examination of a connection, check by check, and writes its report."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.transfer.plan.notice import Notice
from core.words import say, sentences
from gui.kit.language import tr
from gui.runtime import AsyncRuntime
from gui.runtime.latest import Latest

if TYPE_CHECKING:
    from core.app import Services
    from core.connections import Connection
    from core.doctor.check import Finding
    from core.errors import DeskError

Findings = Callable[[], AsyncIterator["Finding"]]
_RUN, _SAVE = "run", "save"


@dataclass(frozen=True)
class Subject:
    """The checks that stand together: their names and titles, in the order in which they are done."""

    title: str
    checks: tuple[tuple[str, str], ...]


class ExaminationPresenter(QObject):
    """One examination at a time; another one takes the place of the one before.

    Signals: `begun(tuple[Subject, …])` with all checks that are to come; `found(Finding)`, one after the other;
    `ended(str, bool)` with what it comes to in a sentence, and whether it came to its end; `failed(Notice)` when the
    connection can't be opened at all; `saved(str)` with the file of the report; `not_saved(Notice)`.
    """

    begun = Signal(object)
    found = Signal(object)
    ended = Signal(object, bool)
    failed = Signal(object)
    saved = Signal(str)
    not_saved = Signal(object)

    def __init__(self, runtime: AsyncRuntime, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runtime = runtime
        self._asked: Latest[str] = Latest()
        self._connection: Connection | None = None
        self._findings: list[Finding] = []
        self._whole = False
        self._at: datetime | None = None

    def examine(self, connection: Connection, findings: Findings) -> None:
        """Begin, with findings as `Desk.examine` gives them."""
        from core.doctor.registry import SECTIONS

        self._connection, self._findings, self._whole = connection, [], False
        self._at = datetime.now(UTC)
        self._asked.drop(_RUN)
        self.begun.emit(
            tuple(
                Subject(section.subject, tuple((check.name, check.title) for check in section.checks))
                for section in SECTIONS
            )
        )
        self._asked.follow(
            _RUN,
            self._runtime.stream(findings, "examine connection"),
            progressed=self._on_found,
            succeeded=lambda _none: self._on_ended(whole=True),
            failed=self._on_failed,
            cancelled=lambda: self._on_ended(whole=False),
        )

    def stop(self) -> None:
        """End it where it is; what was found stays."""
        self._asked.cancel(_RUN)

    def drop(self) -> None:
        """End it, and tell nobody."""
        self._asked.drop_all()

    def report(self) -> str:
        """What was found so far, as text for support: secrets and personal data are masked."""
        from core.doctor.report import examination_report

        assert self._connection is not None
        return examination_report(self._findings, self._connection, at=self._at, whole=self._whole)

    def save_report(self, path: str) -> None:
        """Write the report into a file."""
        from core.doctor.report import write_report

        text = self.report()
        self._asked.follow(
            _SAVE,
            self._runtime.compute(lambda: write_report(Path(path), text), "save the report"),
            succeeded=lambda _none: self.saved.emit(path),
            failed=lambda error: self.not_saved.emit(Notice.of(error)),
        )

    def _on_found(self, finding: Finding) -> None:
        self._findings.append(finding)
        self.found.emit(finding)

    def _on_ended(self, *, whole: bool) -> None:
        from core.doctor.report import verdict_of

        self._whole = whole
        said = verdict_of(self._findings)
        self.ended.emit(said if whole else sentences(tr("Stopped before the end."), said), whole)

    def _on_failed(self, error: DeskError) -> None:
        self.failed.emit(Notice.of(error))


async def examine_saved(services: Services, name: str) -> AsyncGenerator[Finding, None]:
    """The findings of a saved connection, opened for this alone. Raises what opening it raises."""
    await services.load_network()
    connection = await services.connections.load(name)
    desk = services.open_desk(connection, await services.connections.secrets(name))
    try:
        kept = say("this session's memory") if services.connections.for_session(name) else say("keyring")
        async with aclosing(desk.examine(kept)) as findings:
            async for finding in findings:
                yield finding
    finally:
        await desk.aclose()
