"""Edits one part of a mapping's copy: a mapping, or a filter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.formula.records.names import field_names
from core.mapping.types import FORMULA, LOOKUP, MAPPING_TYPES, STATIC
from core.outward.secrets import KNOWN
from core.transfer.plan.events import LeftOut, MappingResult
from core.words import say
from gui.kit.boxes import Splitter, scrolled
from gui.kit.choices.fields import Combo
from gui.kit.code.editor import FormulaEditor
from gui.kit.code.spans import Spans
from gui.kit.controls import button, labelled
from gui.kit.flow_layout import FlowLayout
from gui.kit.labels import FlowingLabel, TextLabel, set_look, set_size, text_label
from gui.kit.language import tr
from gui.kit.measures import NEAR, TIGHT
from gui.kit.texts import document, line, tip
from gui.kit.theme import Theme
from gui.panes.what_if.editing import C_SHARP, TYPE_NAMES, Part
from gui.panes.what_if.part_words import can_take_back, result, title
from gui.words.changes import row_lines, rows_of

_NO_ROWS = say("This table can't be edited here: export the copy, change the file, and import it.")
_MOST_CHARACTERS = 1_000_000
"""Of a field of one line; Qt would cut after 32,767 without a word."""
_SOURCES = {
    **{each.name: say("So&urce ({source}):", source=each.source) for each in MAPPING_TYPES},
    FORMULA.name: say("C# form&ula:"),
    "filter": say("C# form&ula; empty for none:"),
}
_TOLD_LINES = 5
_OWN_LINES = 5
_LEAST_LINES = 9
_SIDE_BY_SIDE = 110
"""Characters of a line in which source and event have room beside each other."""


class PartEditor(QWidget):
    """The chosen part, what it made of the order, and how it differs from the subscriber's own; `beside` is
    shown at its right.

    Signals: `edited(dict)`: fields of the part's JSON with their new values; `rows_edited(tuple)`: the rows of
    its table; `formula_requested(str)`: a C# text to be coloured; `removal_requested()`; `own_requested()`:
    take this difference back.
    """

    edited = Signal(object)
    rows_edited = Signal(object)
    formula_requested = Signal(str)
    removal_requested = Signal()
    own_requested = Signal()

    def __init__(self, theme: Theme, beside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.part: Part | None = None
        self._theme = theme
        self.title = FlowingLabel()
        set_size(self.title, "body")
        self.destination = QLineEdit()
        self.type = Combo()
        self.type.addItems(TYPE_NAMES)
        self.source = FormulaEditor(theme, tr("The source of the chosen part"))
        self.source.setPlaceholderText(tr("Empty"))
        self.default = QLineEdit()
        self.default.setPlaceholderText(tr("none", about="default value"))
        self.default.setToolTip(tr("Used when the mapping gives nothing."))
        self.table = QLineEdit()
        self.rows = QPlainTextEdit()
        self.rows.setTabChangesFocus(True)
        self.rows.setPlaceholderText(tr("for example: UPS = 1"))
        self.rows.setToolTip(
            tr("One row per line: source = destination. The row * stands for all other values.")
        )
        self.unread = text_label(tone="warning")
        self.result = text_label()
        self.result.setAccessibleName(tr("Result of the chosen part for this order"))
        self.own = QPlainTextEdit()
        self.own.setReadOnly(True)
        self.own.setTabChangesFocus(True)
        self.own.setAccessibleName(tr("What the subscriber's own mapping has here"))
        self.back = button(
            tr("Undo this ch&ange"),
            self.own_requested.emit,
            tip=tr("Back to what the subscriber's mapping has"),
        )
        self.remove = button(
            tr("Remove"), self.removal_requested.emit, tip=tr("Removes this mapping from the copy")
        )
        self._fields: dict[QWidget, QWidget] = {}
        self._characters: dict[QWidget, int] = {}
        """How wide fields are."""
        self._source_label = TextLabel()
        self.fields = button(
            tr("Field names…"),
            self._on_fields,
            kind="quiet",
            tip=tr("The fields you can use here. Type, or use Ctrl+Space."),
        )
        self._own_label = text_label(tr("In the subscriber's mapping:"), tone="accent")
        self._build(beside)
        self._connect()
        self._on_theme_changed()
        self.show_part(None)

    def _build(self, beside: QWidget) -> None:
        self._head = QWidget()
        head = FlowLayout(self._head, gap=NEAR)
        head.addWidget(self.title)
        head.push()
        for each in (self.back, self.remove):
            # Where one was is never another: a second click must not undo the first, or do more.
            policy = each.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            each.setSizePolicy(policy)
            head.addWidget(each)
        self._form = form = QWidget()
        line = FlowLayout(form, gap=NEAR)
        lines = self.fontMetrics().lineSpacing()
        for edit in (self.destination, self.default, self.table):
            edit.setMaxLength(_MOST_CHARACTERS)
        self.type.setMinimumHeight(self.default.sizeHint().height())
        for field, text, characters in (
            (self.destination, tr("Destination:"), 22),
            (self.type, tr("Type:"), 0),
            (self.default, tr("Default:"), 14),
            (self.table, tr("Table:"), 14),
            (self.rows, tr("Rows:"), 26),
        ):
            if characters:
                self._characters[field] = characters
            self._fields[field] = labelled(text, field)
            line.addWidget(self._fields[field])
        self.source.setMinimumHeight(lines * 4)
        self.source.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._source_label.setBuddy(self.source)
        self._left = QWidget()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.unread)
        above = FlowLayout(gap=NEAR)
        above.addWidget(self._source_label)
        above.push()
        above.addWidget(self.fields)
        column.addLayout(above)
        column.addWidget(self.source, 1)
        column.addWidget(self.result)
        column.addWidget(self._own_label)
        column.addWidget(self.own)
        column.addStretch()  # at the top, also without a source that takes all the room
        splitter = self._splitter = Splitter(Qt.Orientation.Horizontal)
        area = scrolled(self._left)
        area.setMinimumHeight(lines * _LEAST_LINES)
        splitter.addWidget(area)
        splitter.addWidget(beside)
        splitter.setSizes([500, 400])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, TIGHT, 0, 0)
        layout.addWidget(self._head)
        layout.addWidget(form)
        layout.addWidget(splitter, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        """Side by side where both can be read; else one above the other."""
        wide = self.width() >= self.fontMetrics().averageCharWidth() * _SIDE_BY_SIDE
        self._splitter.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)

    def _connect(self) -> None:
        self.destination.textEdited.connect(lambda text: self.edited.emit({"destination_field": text}))
        self.type.textActivated.connect(lambda text: self.edited.emit({"mapping_type_name": text}))
        self.source.edited.connect(self._on_source_edited)
        self.default.textEdited.connect(lambda text: self.edited.emit({"default_value": text or None}))
        self.table.textEdited.connect(lambda text: self.edited.emit({"translation_name": text or None}))
        self.rows.textChanged.connect(self._on_rows_edited)
        self._theme.changed.connect(self._on_theme_changed)

    def _on_theme_changed(self) -> None:
        self._fit_own()
        metrics = self.fontMetrics()
        for field, characters in self._characters.items():
            field.setFixedWidth(metrics.averageCharWidth() * characters)
        self.rows.setFixedHeight(metrics.lineSpacing() * 4)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        layout = self.layout()
        if layout is not None and event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            # The splitter that it is in doesn't ask how high it must be at this width.
            self.setMinimumHeight(layout.totalMinimumHeightForWidth(self.width()))
        return done

    def set_locked(self, locked: bool) -> None:
        """Whether nothing can be edited; the payload beside can be looked at all the same."""
        for widget in (self._head, self._form, self._left):
            widget.setEnabled(not locked)

    def show_part(self, part: Part | None) -> None:
        """Show a part, or nothing. What is being typed into the same part stays as it is."""
        same = part is not None and self.part is not None and part.identity == self.part.identity
        self.part = part
        mapping = part is not None and part.sort == "mapping" and part.change != "removed"
        editable = mapping or (part is not None and part.sort == "filter")
        lookup = mapping and part is not None and part.type == LOOKUP.name
        for field, shown in (
            (self.destination, mapping),
            (self.type, mapping),
            (self.default, mapping),
            (self.table, lookup),
            (self.rows, lookup),
        ):
            self._fields[field].setVisible(shown)
        for widget in (self._source_label, self.source):
            widget.setVisible(editable)
        names = field_names(of_line=part.depth > 1) if part is not None and editable else ()
        self.source.completion.set_names(names if part is not None and part.type != STATIC.name else ())
        self.fields.setVisible(bool(self.source.completion.names))
        self.title.setText(title(part))
        self._show_own(part.own if part is not None else "")
        self.back.setVisible(can_take_back(part))
        self.remove.setVisible(mapping)
        self.unread.hide()
        if part is not None and editable:
            self._fill(part, same=same)
        if not same:
            self.show_result(None, known=False)

    def _show_own(self, text: str) -> None:
        for widget in (self._own_label, self.own):
            widget.setVisible(bool(text))
        told = document(text)
        if told != self.own.toPlainText():
            self.own.setPlainText(told)
            self._fit_own()

    def _fit_own(self) -> None:
        """As high as its text needs, within a few lines."""
        self.own.setFont(
            self._theme.mono_font()
        )  # (styled for the first time, it loses the one it was made with)
        lines = min(self.own.toPlainText().count("\n") + 1, _OWN_LINES)
        self.own.setFixedHeight(self.own.fontMetrics().lineSpacing() * lines + 14)

    def show_result(self, made: MappingResult | LeftOut | None, *, known: bool = True) -> None:
        """Show what the part made; `known` is whether there is a plan that would tell."""
        text, tone = result(self.part, made) if known else ("", "muted")
        self.result.setText(text)
        self.result.setToolTip(tip(text))  # what has no spaces may be wider than its room
        self.result.setVisible(bool(text))
        set_look(self.result, tone=tone)
        error = made.error if made is not None else None
        self.source.mark_error(error.line if error is not None else 0, error.column if error else 0)

    def _fill(self, part: Part, *, same: bool) -> None:
        self._source_label.setText(_SOURCES.get(part.type, _SOURCES[FORMULA.name]))
        before = self.source.source
        self.source.show_source(part.source, fresh=not same)
        for edit, text in (
            (self.destination, part.name),
            (self.default, part.default),
            (self.table, part.table),
        ):
            if edit.text() != text or not same:
                edit.setText(KNOWN.hide(text))
        self._fill_rows(part, same=same)
        if self.type.findText(part.type) < 0 or self.type.count() > len(TYPE_NAMES):
            # A type that isn't known is offered to the mapping that has it alone.
            self.type.clear()
            self.type.addItems(TYPE_NAMES if part.type in TYPE_NAMES else (*TYPE_NAMES, line(part.type)))
        self.type.setCurrentText(part.type)
        if part.type in C_SHARP and (not same or before != part.source):
            self.formula_requested.emit(part.source)

    def _fill_rows(self, part: Part, *, same: bool) -> None:
        if rows_of(self.rows.toPlainText())[0] != part.rows or not same:
            with QSignalBlocker(self.rows):
                self.rows.setPlainText(row_lines(part.rows))
        self.rows.setReadOnly(not part.rows_fit)
        self._tell_rows()

    def _tell_rows(self) -> None:
        """Say which lines of the table are no rows: they are not in the copy."""
        part = self.part
        unread = rows_of(self.rows.toPlainText())[1]
        lines = ", ".join(str(number) for number in unread[:_TOLD_LINES])
        text = tr("Not a row yet (source = destination): line {lines}", lines=lines) if unread else ""
        if part is not None and not part.rows_fit:
            text = _NO_ROWS
        self.unread.setText(text)
        self.unread.setVisible(bool(text) and part is not None and part.type == LOOKUP.name)

    def _on_source_edited(self, text: str) -> None:
        part = self.part
        if part is None:
            return
        field = part.field if part.sort == "filter" else "source_value"
        self.edited.emit({field: text if text or part.sort == "mapping" else None})
        if part.type in C_SHARP:
            self.formula_requested.emit(text)

    def _on_fields(self) -> None:
        self.source.setFocus()
        self.source.completion.offer()

    def _on_rows_edited(self) -> None:
        part = self.part
        rows, _ = rows_of(self.rows.toPlainText())
        if part is None or not part.rows_fit:
            return
        if rows != part.rows:
            self.rows_edited.emit(rows)
        self._tell_rows()

    def show_spans(self, text: str, spans: Spans) -> None:
        """Colour the source, if it is still the one that the colours were found for."""
        self.source.color(text, spans)
