"""Small parts that every pane uses: labels, badges, buttons, tables, empty texts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QSize, Qt
from PySide6.QtGui import QFontMetrics, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.kit.colors import Tone
from gui.kit.theme import Theme


def set_look(widget: QWidget, *, role: str | None = None, tone: str | None = None) -> None:
    """Set what the style sheet tells widgets apart by, and have it applied."""
    wanted = {"role": role, "tone": tone}
    differ = {name: value for name, value in wanted.items() if value not in (None, widget.property(name))}
    for name, value in differ.items():
        widget.setProperty(name, value)
    # Before it is first shown a widget is polished anyway; doing it twice costs a third of the start.
    if differ and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)


def text_label(text: str = "", *, tone: str | None = None, wrap: bool = True, scale: float = 1.0) -> QLabel:
    """A label whose text can be selected with mouse and keyboard. Plain text only: it may be anybody's."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if tone is not None:
        label.setProperty("tone", tone)
    if scale != 1.0:
        enlarge(label, scale)
    return label


def enlarge(widget: QWidget, scale: float, *, bold: bool = True) -> None:
    """Larger text, by a share, so that it follows the size of the other text (`refresh_scaled`)."""
    font = QApplication.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    font.setBold(bold)
    widget.setFont(font)
    widget.setProperty("text_scale", scale)
    widget.setProperty("text_bold", bold)


def refresh_scaled(root: QWidget) -> None:
    """Set the larger texts below a widget anew, after the size of the text changed."""
    for widget in root.findChildren(QWidget):
        scale = widget.property("text_scale")
        if scale:
            enlarge(widget, float(scale), bold=bool(widget.property("text_bold")))


def badge(text: str = "", tone: str = "muted") -> QLabel:
    """A short word in a coloured box."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    set_look(label, role="badge", tone=tone)
    return label


def icon_label(theme: Theme, name: str, tone: Tone = "plain", scale: float = 1.2) -> QLabel:
    """A label that shows an icon about as large as its text."""
    label = QLabel()
    show_icon(label, theme, name, tone, scale)
    return label


def show_icon(label: QLabel, theme: Theme, name: str, tone: Tone, scale: float = 1.2) -> None:
    """Put an icon on a label, in the size of the text."""
    size = round(QFontMetrics(QApplication.font()).height() * scale)
    label.setPixmap(theme.icon(name, tone).pixmap(QSize(size, size)))
    label.setFixedSize(size, size)


def button(text: str, on_click: Callable[[], object], *, primary: bool = False, tip: str = "") -> QPushButton:
    """A button with a mnemonic in its text. It never becomes a dialog's default by itself."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    made.clicked.connect(lambda _checked: on_click())
    if tip:
        made.setToolTip(tip)
    if primary:
        set_look(made, role="primary")
    return made


def tool_button(text: str, on_click: Callable[[], object]) -> QToolButton:
    """A flat button for something by the way, reachable with Tab."""
    made = QToolButton()
    made.setText(text)
    made.setAutoRaise(True)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.clicked.connect(lambda _checked: on_click())
    return made


def labelled(text: str, field: QWidget) -> QWidget:
    """A field with its label before it, as one thing to lay out."""
    pair = QWidget()
    label = QLabel(text)
    label.setBuddy(field)
    layout = QHBoxLayout(pair)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(label)
    layout.addWidget(field)
    return pair


def card(tone: str | None = None) -> tuple[QFrame, QVBoxLayout]:
    """A framed box, and its layout."""
    frame = QFrame()
    set_look(frame, role="card", tone=tone)
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(10, 8, 10, 8)
    layout.setSpacing(4)
    return frame, layout


_LEAST_CHARACTERS = 18
_FITTED_ROWS = 15
"""How many rows a column is fitted to: each costs time in which the window can do nothing else."""


class Table(QTableView):
    """A table for records: whole rows, sortable by its header, with a text that says what to do when empty.

    `stretch` is the column that takes the room that is left.
    """

    def __init__(self, name: str, empty: str, stretch: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._stretch = stretch
        self._unfitted = 0
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        # A column is fitted to what the first rows show, not to a thousand.
        self.horizontalHeader().setResizeContentsPrecision(_FITTED_ROWS)
        self._empty = QLabel(empty, self.viewport())
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("tone", "muted")
        self._empty.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleDescription(empty)
        self._fit_rows()

    def set_empty_text(self, text: str) -> None:
        """Say something else when there are no rows."""
        self._empty.setText(text)
        self.setAccessibleDescription(text)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is None:
            return
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.layoutChanged):
            signal.connect(self._update_empty)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._update_empty()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._unfitted:
            self.fit_columns(self._unfitted)

    def fit_columns(self, limit_characters: int = 32) -> None:
        """Make the columns as wide as what they show, within a limit; of a hidden table when it is shown."""
        self._unfitted = 0 if self.isVisible() else limit_characters
        model = self.model()
        if model is None or self._unfitted:
            return
        limit = self.fontMetrics().averageCharWidth() * limit_characters
        header = self.horizontalHeader()
        for column in range(model.columnCount()):
            if column != self._stretch:
                width = max(self.sizeHintForColumn(column), header.sectionSizeHint(column)) + 8
                self.setColumnWidth(column, min(width, limit))
        self._stretch_column()

    def _stretch_column(self) -> None:
        """Give one column the room that is left, but never so little that nothing can be read."""
        header = self.horizontalHeader()
        others = header.length() - header.sectionSize(self._stretch)
        least = self.fontMetrics().averageCharWidth() * _LEAST_CHARACTERS
        header.resizeSection(self._stretch, max(self.viewport().width() - others, least))
        if self.wordWrap() and self.isVisible():
            self.resizeRowsToContents()

    def changeEvent(self, event: object) -> None:
        super().changeEvent(event)  # type: ignore[arg-type]  # the stub's QEvent; only its passing on matters
        self._fit_rows()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]  # as above
        self._update_empty()
        if self.model() is not None:
            self._stretch_column()

    def _fit_rows(self) -> None:
        height = self.fontMetrics().height()
        self.verticalHeader().setDefaultSectionSize(round(height * 1.6))
        self.setIconSize(QSize(height, height))

    def _update_empty(self) -> None:
        model = self.model()
        self._empty.setVisible(model is None or model.rowCount() == 0)
        self._empty.setGeometry(self.viewport().rect().adjusted(12, 4, -12, -4))
