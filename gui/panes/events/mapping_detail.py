"""One mapping in full: its formula with the error marked, its value, .NET type, look-ups and default."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from core.mapping.types import may_hold_formula
from core.transfer.plan.events import MappingResult
from core.words import joined
from gui.kit.boxes import Rising, Splitter
from gui.kit.code.spans import Spans
from gui.kit.code.view import CodeView
from gui.kit.labels import set_size, text_label
from gui.kit.language import tr
from gui.kit.measures import TIGHT
from gui.kit.texts import code, document
from gui.kit.theme import Theme
from gui.words.plain import with_remedy
from gui.words.values import json_text

_VALUE_CHARACTERS = 20_000


class MappingDetail(Rising):
    """Shows the chosen mapping.

    Signals: `formula_requested(str)`: a C# text to be coloured; answer with `show_spans`.
    """

    formula_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._source = ""
        self.title = text_label(tr("Choose a mapping to see its formula, look-ups and full value."))
        set_size(self.title, "body")
        self.problem = text_label(tone="error")
        self.problem.setAccessibleName(tr("What's wrong with the mapping"))
        self.problem.hide()
        self.formula = CodeView(theme, tr("The source of the chosen mapping"))
        self.formula.setPlaceholderText(tr("No mapping is chosen."))
        self.facts = QPlainTextEdit()
        self.facts.setReadOnly(True)
        self.facts.setTabChangesFocus(True)
        self.facts.setAccessibleName(tr("Result of the chosen mapping"))
        splitter = Splitter(Qt.Orientation.Vertical, self)
        splitter.addWidget(self.formula)
        splitter.addWidget(self.facts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, TIGHT, 0, 0)
        layout.addWidget(self.title)
        layout.addWidget(self.problem)
        layout.addWidget(splitter, 1)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_row(self, row: MappingResult | None) -> None:
        """Show a mapping, or nothing."""
        source = row.source if row is not None else ""
        self.title.setText(
            f"{row.destination} ({row.type})" if row is not None else tr("No mapping is chosen.")
        )
        self.problem.setText(with_remedy(row.problem or "", row.hint) if row is not None else "")
        self.problem.setVisible(bool(self.problem.text()))
        other = source != self._source
        self._source = source
        if other:
            self.formula.show_text(code(source), wrap=True)
        error = row.error if row is not None else None
        self.formula.mark_error(error.line if error is not None else 0, error.column if error else 0)
        facts = document(mapping_facts(row)) if row is not None else ""
        if facts != self.facts.toPlainText():
            self.facts.setPlainText(facts)
        if row is not None and may_hold_formula(row.type) and source and (other or not self.formula.coloured):
            self.formula_requested.emit(source)

    def show_spans(self, text: str, spans: Spans) -> None:
        """Colour a formula, if it is still the one that is shown."""
        if text == self._source:
            self.formula.show_spans(spans)

    def _on_theme_changed(self) -> None:
        self.facts.setFont(self._theme.mono_font())
        for part in (self.formula, self.facts):
            part.setMinimumHeight(part.fontMetrics().lineSpacing() * 2)


def mapping_facts(row: MappingResult) -> str:
    """What a mapping made of its source, as text."""
    value = json_text(row.value, _VALUE_CHARACTERS) if row.value is not None else tr("(nothing)")
    parts = [
        tr("Value ({type}):\n{value}", type=row.value_type, value=value)
        if row.value_type
        else tr("Value:\n{value}", value=value)
    ]
    if row.default_used:
        parts.append(tr("The mapping gave no value, so this is its default."))
    if row.error is not None and row.error.caret:
        parts.append(tr("Error:\n{caret}", caret=row.error.caret))
        if row.error.net:
            parts.append(tr(".NET's words: {kind}: {net}", kind=row.error.kind, net=row.error.net))
    if row.calls:
        parts.append(tr("Look-ups:\n{calls}", calls=joined("\n", row.calls)))
    if row.reads:
        parts.append(tr("Reads: {names}", names=", ".join(row.reads)))
    return "\n\n".join(parts)
