"""The events of one plan, and the mappings and problems of one event."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject

from core.transfer.plan.events import EventKind, MappingResult, Problem
from core.transfer.plan.plan import Plan
from core.transfer.sending.progress import State, Summary
from core.words import figure, threaded
from gui.kit.colors import Tone
from gui.kit.language import tr, tr_count
from gui.kit.rows.worked_out import WorkedOut
from gui.kit.table_model import Column, RecordTableModel
from gui.kit.theme import Theme
from gui.words.looks import OUTCOMES, SEVERITIES, look
from gui.words.names import KINDS, VALUES, named
from gui.words.plans import EventStates
from gui.words.values import json_text

SAID = (2, 3)
"""The columns of problems that say what is wrong, and what to do."""


class EventRow(msgspec.Struct, frozen=True):
    """One line of the list of events: the planned event's own words, and what became of it."""

    index: int
    kind: EventKind
    label: str
    unique_id: str | None
    value: str
    state: str
    sent: State | None
    errors: int
    warnings: int
    hints: int


def event_rows(plan: Plan, summary: Summary | None = None) -> WorkedOut[EventRow]:
    """The rows of a plan's events; after a send with what became of each."""
    sent: dict[tuple[str, str | None], State] = {}
    if summary is not None:
        sent = {(event.kind, event.line_id): event.state for event in summary.events}
    states = EventStates(plan)

    def row(index: int) -> EventRow:
        event = plan.events[index]
        severities = [problem.severity for problem in event.problems]
        return EventRow(
            index=index,
            kind=event.kind,
            label=event.label,
            unique_id=event.unique_id,
            value="" if event.value is None else figure(event.value),
            state=states.of(event),
            sent=sent.get((event.kind, event.line_id)),
            errors=severities.count("error"),
            warnings=severities.count("warning"),
            hints=severities.count("hint"),
        )

    return WorkedOut(len(plan.events), row)


def _problem_icon(row: EventRow) -> tuple[str, Tone] | None:
    if row.errors:
        return ("error", "error")
    if row.warnings:
        return ("warning", "warning")
    if row.hints:
        return ("hint", "accent")
    return None


def _problem_text(row: EventRow) -> str:
    parts = []
    if row.errors:
        parts.append(tr_count(row.errors, "{n} error", "{n} errors"))
    if row.warnings:
        parts.append(tr_count(row.warnings, "{n} warning", "{n} warnings"))
    if row.hints:
        parts.append(tr_count(row.hints, "{n} note", "{n} notes"))
    return threaded(", ", parts)


class EventsModel(RecordTableModel[EventRow]):
    """One Placed Order, and one Ordered Product per line."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        columns = (
            Column[EventRow](
                tr("Event"),
                lambda e: KINDS[e.kind],
                icon=lambda e: ("line" if e.kind == "ordered_product" else "order", "muted"),
            ),
            Column[EventRow](tr("Item"), lambda e: e.label),
            Column[EventRow](
                tr("Unique ID"),
                lambda e: e.unique_id or tr("missing"),
                tone=lambda e: "plain" if e.unique_id else "error",
                short=tr("ID"),
            ),
            # Qt's proxies compare floats, not decimals: good enough for an order, never shown.
            Column[EventRow](tr("Value"), lambda e: e.value, lambda e: float(e.value or 0), number=True),
            Column[EventRow](
                tr("State"),
                lambda e: OUTCOMES[e.sent].text if e.sent is not None else e.state,
                icon=lambda e: (OUTCOMES[e.sent].icon, OUTCOMES[e.sent].tone) if e.sent is not None else None,
            ),
            Column[EventRow](
                tr("Problems"), _problem_text, lambda e: e.errors * 10000 + e.warnings, icon=_problem_icon
            ),
        )
        super().__init__(columns, theme, parent)


class MappingsModel(RecordTableModel[MappingResult]):
    """What each mapping of an event made."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        columns = (
            Column[MappingResult](
                tr("Destination"),
                lambda m: m.destination,
                icon=lambda m: ("error", "error") if m.problem else None,
            ),
            Column[MappingResult](tr("Value"), lambda m: json_text(m.value), mono=True),
            Column[MappingResult](tr("Kind"), lambda m: named(VALUES, m.value_type) if m.value_type else ""),
            Column[MappingResult](tr("Mapping type"), lambda m: m.type),
            Column[MappingResult](
                tr("Source"),
                lambda m: " ".join(m.source.split())[:200],
                tooltip=lambda m: m.source,
                mono=True,
            ),
            Column[MappingResult](tr("Problem"), lambda m: m.problem or "", tone=lambda _m: "error"),
        )
        super().__init__(columns, theme, parent)


class ProblemsModel(RecordTableModel[Problem]):
    """The findings about one event."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        columns = (
            Column[Problem](
                tr("Severity"),
                lambda p: look(SEVERITIES, p.severity).text,
                lambda p: ("error", "warning", "hint").index(p.severity),
                icon=lambda p: look(SEVERITIES, p.severity)[1:],
            ),
            Column[Problem](tr("Field"), lambda p: p.field),
            Column[Problem](tr("Problem"), lambda p: p.message),
            Column[Problem](tr("What to do"), lambda p: p.hint),
        )
        super().__init__(columns, theme, parent)
