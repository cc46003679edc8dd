"""The earlier runs of an order, from the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject

from core.mapping.edit import MappingChange
from core.transfer.plan import Notice
from gui.models.table import Column, RecordTableModel
from gui.style.theme import Theme
from gui.words import WORK, Look, count, local_time, look

if TYPE_CHECKING:
    from core.journal import RunRecord

_LOOKS: dict[str, Look] = {
    **{state: WORK[state] for state in ("recorded", "accepted", "skipped", "failed", "unknown")},
    "linked": Look("Link saved", "ok", "ok"),
    "interrupted": Look("Interrupted", "unknown", "warning"),
    "under_way": Look("No end was noted", "running", "warning"),
}


def _look(run: RunRecord) -> Look:
    return look(_LOOKS, run.state or "under_way")


def error_of(run: RunRecord) -> Notice | None:
    """How a run failed, if it did. The journal keeps it as JSON."""
    if not run.error:
        return None
    try:
        return msgspec.json.decode(run.error, type=Notice)
    except msgspec.DecodeError:
        return Notice(run.error)


def changes_of(run: RunRecord) -> tuple[MappingChange, ...]:
    """How the mapping of a run was edited. The journal keeps it as JSON."""
    return msgspec.json.decode(run.edited, type=tuple[MappingChange, ...]) if run.edited else ()


class RunsModel(RecordTableModel["RunRecord"]):
    """One row a run, newest first."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        columns = (
            Column["RunRecord"](
                "Began", lambda r: local_time(r.started_at), lambda r: r.started_at.isoformat()
            ),
            Column["RunRecord"](
                "State",
                lambda r: _look(r).text,
                icon=lambda r: _look(r)[1:],
                tone=lambda r: _look(r).tone,
            ),
            Column["RunRecord"]("Events", lambda r: str(r.events), lambda r: r.events, number=True),
            Column["RunRecord"]("Ended", lambda r: local_time(r.finished_at)),
            Column["RunRecord"](
                "Mapping",
                lambda r: f"edited: {count(len(changes_of(r)), 'difference')}" if r.edited else "",
                tone=lambda _r: "accent",
            ),
            Column["RunRecord"]("What went wrong", lambda r: ((e := error_of(r)) and e.title) or ""),
        )
        super().__init__(columns, theme, parent)
