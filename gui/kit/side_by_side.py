"""The records that a notice compares, side by side: what tells people apart, and where they differ."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from core.transfer.plan.notice import ComparedRecord
from gui.kit.parts import enlarge, set_look, text_label
from gui.words.looks import short_date

_KINDS = {"order": "Order", "customer": "Customer in iPaaS.com", "profile": "Klaviyo profile"}
_FIELDS: tuple[tuple[str, Callable[[ComparedRecord], str | None], bool], ...] = (
    ("ID", lambda record: record.id, False),
    # An order's name is its number.
    ("Number", lambda record: record.name if record.kind == "order" else None, False),
    ("Name", lambda record: record.name if record.kind != "order" else None, True),
    ("Email", lambda record: record.email, True),
    ("Phone", lambda record: record.phone, True),
    ("Created", lambda record: short_date(record.created), False),
)
"""A field's title, its value, and whether it says something when two records differ in it."""
_NONE = "–"
_ROOMY = 2
"""With more records than this, long values are broken, so that all fit side by side."""
_BREAK = "\u200b"
_UNBROKEN = 14


class RecordsView(QWidget):
    """One column a record, one row a field; a field's title says in words where they differ."""

    def __init__(self, records: tuple[ComparedRecord, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("The records side by side")
        self.setAccessibleDescription(records_text(records))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(18)
        for column, record in enumerate(records, start=1):
            head = text_label(kind_of(record))
            enlarge(head, 1.0)
            grid.addWidget(head, 0, column)
            grid.setColumnStretch(column, 1)
        row = 1
        for title, read, compared in _FIELDS:
            values = [read(record) or "" for record in records]
            if not any(values):
                continue
            differ = compared and _differ(values)
            field = QLabel(f"{title}, differs" if differ else title)
            set_look(field, role=None if differ else "field", tone="warning" if differ else None)
            grid.addWidget(field, row, 0)
            for column, value in enumerate(values, start=1):
                grid.addWidget(_cell(value, differ=differ, narrow=len(records) > _ROOMY), row, column)
            row += 1


def kind_of(record: ComparedRecord) -> str:
    """What sort of record it is, in words."""
    return _KINDS[record.kind]


def records_text(records: tuple[ComparedRecord, ...]) -> str:
    """The records as text, one a line."""
    lines = []
    for record in records:
        said = [f"{title.lower()} {_shown(value)}" for title, read, _ in _FIELDS if (value := read(record))]
        lines.append(f"{kind_of(record)}: {', '.join(said)}")
    return "\n".join(lines)


def _cell(value: str, *, differ: bool, narrow: bool) -> QLabel:
    shown = _shown(value)
    if not narrow:
        return text_label(shown, tone="warning" if differ else None)
    # Chances to break the line are put in; nothing with them can be selected, so that none is copied.
    parts = re.findall(rf"[^@]{{1,{_UNBROKEN}}}@?|@", shown)
    cell = text_label(_BREAK.join(parts), tone="warning" if differ else None)
    cell.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    cell.setAccessibleName(shown)
    cell.setToolTip(shown)
    return cell


def _differ(values: list[str]) -> bool:
    """Whether those that have a value don't have the same one, letter by letter."""
    return len({value for value in values if value}) > 1


def _shown(value: str) -> str:
    """Spaces around a value show only between quotes."""
    return f"“{value}”" if value != value.strip() else value or _NONE
