"""Reports of orders for a ticket: all that is known of one, as text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.transfer.plan.notice import Notice
from gui.kit.language import translated
from gui.orders.proofs import ProofPresenter
from gui.orders.work import OrderWork
from gui.runtime import AsyncRuntime
from gui.runtime.latest import Latest
from gui.runtime.open_desk import OpenDesk

if TYPE_CHECKING:
    from core.errors import DeskError
    from core.journal import PastRun

_REPORT = "report"


class ReportPresenter(QObject):
    """Writes one report at a time, for whoever asked for it last.

    Signals: `failed(Notice)`.
    """

    failed = Signal(object)

    def __init__(
        self, runtime: AsyncRuntime, desk: OpenDesk, proofs: ProofPresenter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runtime = runtime
        self._desk = desk
        self._proofs = proofs
        self._asked: Latest[str] = Latest()
        desk.desk_changed.connect(lambda _desk: self._asked.drop_all())

    def report(self, work: OrderWork, ready: Callable[[str], None], *, masked: bool) -> None:
        """Write the report of an order as it is known now, with its earlier runs; `ready` takes it."""
        desk, plan = self._desk.current, work.plan
        if desk is None or plan is None:
            return
        verification = self._proofs.proof(work.transaction_id).verification

        def write(runs: tuple[PastRun, ...]) -> str:
            from core.transfer.proof.report import report

            return report(
                plan,
                verification=verification,
                summary=work.summary,
                runs=runs,
                masked=masked,
                said=translated,
            )

        def on_runs(runs: tuple[PastRun, ...]) -> None:
            # Masking goes over a long text: not in the GUI thread, nor in that of the network.
            self._asked.follow(
                _REPORT,
                self._runtime.compute(lambda: write(runs), "report"),
                succeeded=ready,
                failed=self._on_failed,
            )

        self._asked.follow(
            _REPORT,
            self._runtime.run(lambda: desk.runs(plan.transaction_id), "runs for the report"),
            succeeded=on_runs,
            failed=self._on_failed,
        )

    def _on_failed(self, error: DeskError) -> None:
        self.failed.emit(Notice.of(error))
