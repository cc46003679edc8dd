"""What narrows a search of the history, field by field: how a run ended, its cause, its days, its batch, its ticket."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import get_args

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from core.coerce import here
from core.journal import RunState, Wanted
from core.words import say, when
from gui.kit.choices.fields import Combo
from gui.kit.controls import button, labelled
from gui.kit.flow_layout import FlowLayout
from gui.kit.labels import text_label
from gui.kit.language import tr, translated
from gui.kit.measures import NEAR
from gui.kit.texts import line
from gui.orders.lists.typed_days import day_in_field
from gui.words.looks import OUTCOMES, look

_ANY = say("Any")
_DAY = when(date(2026, 5, 3), "day")


class HistoryFilters(QWidget):
    """Each field that is empty narrows nothing.

    Signals: `changed()`.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = Combo()
        self.state.setAccessibleName(tr("How a run ended"))
        self.state.addItem(translated(_ANY), "")
        for state in get_args(RunState):
            self.state.addItem(translated(look(OUTCOMES, state).text), state)
        self.cause = _field(tr("A part of the cause"))
        example = translated(_DAY)
        self.first, self.last = _field(tr("First day"), example), _field(tr("Last day (included)"), example)
        self.batch = _field(tr("The batch's name"))
        self.ticket = _field(tr("A part of the ticket"))
        self.wrong = text_label(tr("Enter a day like {day}.", day=_DAY), tone="error")
        self.wrong.hide()
        self.clear_button = button(tr("Clear the filters"), self.clear, kind="quiet")
        row = FlowLayout(self, gap=NEAR)
        for label, field in (
            (tr("St&ate"), self.state),
            (tr("Ca&use"), self.cause),
            (tr("&From"), self.first),
            (tr("&To"), self.last),
            (tr("&Batch"), self.batch),
            (tr("T&icket"), self.ticket),
        ):
            row.addWidget(labelled(label, field))
        row.addWidget(self.wrong)
        row.addWidget(self.clear_button)
        self.state.currentIndexChanged.connect(lambda _place: self.changed.emit())
        for each in self._fields:
            each.textChanged.connect(lambda _text: self.changed.emit())

    @property
    def _fields(self) -> tuple[QLineEdit, ...]:
        return self.cause, self.first, self.last, self.batch, self.ticket

    @property
    def chosen(self) -> bool:
        """Whether anything is narrowed."""
        return bool(self.state.currentData()) or any(field.text().strip() for field in self._fields)

    def clear(self) -> None:
        """Narrow nothing."""
        self.state.setCurrentIndex(0)
        for field in self._fields:
            field.clear()

    def wanted(self, text: str, *, unsettled: bool) -> Wanted | None:
        """The search with these filters; None while a day can't be read, which is said."""
        days = [field.text().strip() for field in (self.first, self.last)]
        typed = [day_in_field(day) if day else None for day in days]
        read = [None if isinstance(day, tuple) else day for day in typed]
        wrong = any(day and found is None for day, found in zip(days, read, strict=True))
        self.wrong.setVisible(wrong)
        if wrong:
            return None
        first, last = read
        return Wanted(
            text=text,
            unsettled=unsettled,
            state=self.state.currentData(),
            cause=self.cause.text().strip(),
            batch=self.batch.text().strip(),
            ticket=self.ticket.text().strip(),
            since=_midnight(first) if first is not None else None,
            until=_midnight(last + timedelta(days=1)) if last is not None else None,
        )


def _field(name: str, example: str = "") -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(line(name))
    made.setClearButtonEnabled(True)
    made.setPlaceholderText(example)
    made.setMinimumWidth(made.fontMetrics().averageCharWidth() * 16)
    return made


def _midnight(day: date) -> datetime:
    """A day's first moment on this computer's clock."""
    return here(datetime.combine(day, time.min))
