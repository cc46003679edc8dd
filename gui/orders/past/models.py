"""The tables of the history and of a reconciliation."""

from __future__ import annotations

from PySide6.QtCore import QObject

from core.journal import HistoryRun
from core.reconcile.records import CAUSE_WORDS, KIND_WORDS, CouldNotTell, Finding
from core.reconcile.words import local
from gui.kit.colors import Tone
from gui.kit.language import tr
from gui.kit.table_model import Column, RecordTableModel
from gui.kit.theme import Theme
from gui.words.looks import Look, run_look
from gui.words.plain import local_time


class HistoryModel(RecordTableModel[HistoryRun]):
    """One row a run."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        columns = (
            Column[HistoryRun](tr("When"), lambda r: local_time(r.started_at), sort=lambda r: r.started_at),
            Column[HistoryRun](tr("Order"), lambda r: r.order_number or r.transaction_id),
            Column[HistoryRun](tr("ID"), lambda r: r.transaction_id),
            Column[HistoryRun](tr("Email"), lambda r: r.email),
            Column[HistoryRun](
                tr("Result"),
                lambda r: _look(r).text,
                icon=lambda r: (_look(r).icon, _look(r).tone),
            ),
            Column[HistoryRun](
                tr("Events sent"), lambda r: str(r.events), sort=lambda r: r.events, number=True
            ),
            Column[HistoryRun](tr("Cause"), lambda r: r.cause),
            Column[HistoryRun](tr("Batch"), lambda r: r.batch),
            Column[HistoryRun](tr("Ticket"), lambda r: r.ticket),
            Column[HistoryRun](tr("By"), lambda r: r.sent_by),
        )
        super().__init__(columns, theme, parent)


def _look(run: HistoryRun) -> Look:
    return run_look(run.state, run.kind, run.cause)


class FindingsModel(RecordTableModel[Finding | CouldNotTell]):
    """One row a finding, or an order of which nothing can be said."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        columns = (
            Column[Finding | CouldNotTell](tr("What"), kind_words, icon=lambda r: ("warning", _tone(r))),
            Column[Finding | CouldNotTell](tr("Order"), lambda r: r.order_number or ""),
            Column[Finding | CouldNotTell](tr("ID"), lambda r: r.transaction_id or ""),
            Column[Finding | CouldNotTell](
                tr("Since"),
                lambda r: local(r.since) if isinstance(r, Finding) else "",
                sort=lambda r: r.since or "" if isinstance(r, Finding) else "",
            ),
            Column[Finding | CouldNotTell](tr("Why"), cause_words),
            Column[Finding | CouldNotTell](tr("Remark"), lambda r: r.detail),
        )
        super().__init__(columns, theme, parent)


def kind_words(told: Finding | CouldNotTell) -> str:
    """What a row is about."""
    return KIND_WORDS[told.kind] if isinstance(told, Finding) else tr("Couldn't determine")


def cause_words(told: Finding | CouldNotTell) -> str:
    """Why it is so."""
    return CAUSE_WORDS[told.cause] if isinstance(told, Finding) and told.cause else ""


def _tone(told: Finding | CouldNotTell) -> Tone:
    return "error" if isinstance(told, Finding) and told.kind in ("missing", "doubled") else "warning"
