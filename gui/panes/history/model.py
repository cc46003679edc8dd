"""The earlier runs of an order, from the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject

from core.coerce import here
from core.mapping.edit import MappingChange
from core.transfer.plan.notice import Notice
from core.transfer.proof import interrupted
from core.transfer.proof.options import options_of
from core.words import threaded
from gui.kit.colors import Tone
from gui.kit.language import tr, tr_count
from gui.kit.table_model import Column, RecordTableModel
from gui.kit.theme import Theme
from gui.words.changes import change_text
from gui.words.looks import Look, run_look
from gui.words.plain import local_time

if TYPE_CHECKING:
    from core.journal import PastRun


def _look(run: PastRun) -> Look:
    return run_look(run.state, run.kind, run.error or "")


def error_of(run: PastRun) -> Notice | None:
    """How a run failed, if it did, or how far it came when it was interrupted. The journal keeps it as JSON."""
    if run.state == "interrupted":
        # (Without what can be done about it: that stands where the open ones are told.)
        return msgspec.structs.replace(interrupted.interrupted_of([run])[0].notice, hint="", name="")
    return interrupted.error_of(run)


def changes_of(run: PastRun) -> tuple[MappingChange, ...] | None:
    """How the mapping of a run was edited; None where it can't be read. The journal keeps it as JSON."""
    try:
        return msgspec.json.decode(run.edited, type=tuple[MappingChange, ...]) if run.edited else ()
    except msgspec.DecodeError:
        return None


def edited_text(run: PastRun) -> str:
    """How the mapping of a run was edited, with the whole of each formula; empty for the subscriber's own."""
    changes = changes_of(run)
    return run.edited if changes is None else threaded("\n\n", (change_text(change) for change in changes))


def _edited(run: PastRun) -> str:
    changes = changes_of(run)
    if changes is None:
        return tr("edited")
    return tr_count(len(changes), "edited: {n} difference", "edited: {n} differences") if changes else ""


def _ended(run: PastRun) -> str:
    """When it ended; the day only where it isn't the one on which it began."""
    if run.finished_at is None:
        return ""
    same = here(run.finished_at).date() == here(run.started_at).date()
    return local_time(run.finished_at, "time") if same else local_time(run.finished_at)


def _options(run: PastRun) -> str:
    options = options_of(run)
    return options.short if options is not None else ""


def _tone_of_options(run: PastRun) -> Tone:
    """Quiet where it is what the integration does by itself."""
    return "muted" if run.event_time == "now" and not run.backfill else "plain"


class RunsModel(RecordTableModel["PastRun"]):
    """One row a run, newest first."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        columns = (
            Column["PastRun"](
                tr("Started"), lambda r: local_time(r.started_at), lambda r: r.started_at.isoformat()
            ),
            Column["PastRun"](
                tr("State"),
                lambda r: _look(r).text,
                icon=lambda r: _look(r)[1:],
                tone=lambda r: _look(r).tone,
            ),
            Column["PastRun"](tr("Events sent"), lambda r: str(r.events), lambda r: r.events, number=True),
            Column["PastRun"](
                tr("Ended"),
                _ended,
                lambda r: r.finished_at.isoformat() if r.finished_at else "",
            ),
            Column["PastRun"](tr("Event time"), _options, tone=_tone_of_options),
            Column["PastRun"](tr("Ticket"), lambda r: r.ticket),
            Column["PastRun"](
                tr("Mapping"),
                _edited,
                tone=lambda _r: "accent",
            ),
            Column["PastRun"](tr("What went wrong"), lambda r: ((e := error_of(r)) and e.title) or ""),
        )
        super().__init__(columns, theme, parent)
