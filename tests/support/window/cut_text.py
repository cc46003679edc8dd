"""Text that is cut in a widget: what it needs against what it has. What gives way by design has a tool tip with all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import unescape
from typing import Any

from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QStatusBar,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QStyleOptionSpinBox,
    QTabBar,
    QTextBrowser,
    QToolButton,
    QWidget,
)

from gui.kit.labels import ElidedLabel
from gui.kit.measures import NEAR
from gui.kit.rows.model import ROW_ROLE, Row
from gui.kit.rows.view import RowDelegate

_SLACK = 1
"""Pixels by which Qt rounds."""
_WIDE = 200
"""Characters, as 1,200 pixels have at a usual size of text: in a narrower window arrows may scroll tabs."""
_OF_A_TIP = 150
"""So many characters of a text are looked for in a tool tip, which cuts a longer one."""
_ROWS = 30
"""So many rows of a table are looked at."""


def cut_text(widget: QWidget) -> Iterator[str]:
    """What is cut in a widget, each as a sentence about it."""
    for kind, look in _LOOKS:
        if isinstance(widget, kind):
            yield from look(widget)
            return


def _elided_cut(label: ElidedLabel) -> Iterator[str]:
    if label.text() and not label.toolTip():
        yield "gives way, and has no tool tip"


def _button_cut(button: QPushButton | QCheckBox | QRadioButton) -> Iterator[str]:
    needed = button.minimumSizeHint()
    if button.width() + _SLACK < needed.width() or button.height() + _SLACK < needed.height():
        yield f"has {_of(button)}, needs {needed.width()}x{needed.height()}"


def _tool_cut(button: QToolButton) -> Iterator[str]:
    icon_only = button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    if button.text() and not icon_only and button.width() + _SLACK < button.sizeHint().width():
        yield f"has {_of(button)}, needs {button.sizeHint().width()}"


def _group_cut(group: QGroupBox) -> Iterator[str]:
    if group.fontMetrics().horizontalAdvance(group.title()) > group.width():
        yield "its title is cut"


def _of(widget: QWidget) -> str:
    return f"{widget.width()}x{widget.height()}"


def _label_cut(label: QLabel) -> Iterator[str]:
    if not label.text():
        return
    has = label.contentsRect()
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        longest = max(
            (label.fontMetrics().horizontalAdvance(word) for word in label.text().split()), default=0
        )
        if label.height() + _SLACK < needed:
            yield f"is {label.height()} high, needs {needed} at {label.width()}"
        elif longest > label.width() + _SLACK and label.toolTip() == "":
            yield f"its longest word takes {longest} of {label.width()}"
        return
    needed_size = label.fontMetrics().size(0, label.text())
    if label.buddy() is not None:
        needed_size.setWidth(_by_pieces(label.fontMetrics(), label.text()))
    if needed_size.width() > has.width() + _SLACK or needed_size.height() > has.height() + _SLACK:
        yield f"has {has.width()}x{has.height()}, needs {needed_size.width()}x{needed_size.height()}"


def _by_pieces(metrics: QFontMetrics, text: str) -> int:
    """The width of a text with a mnemonic, whose letter is painted by itself: without kerning."""
    before, _, after = text.partition("&")
    return sum(map(metrics.horizontalAdvance, (before, after[:1], after[1:])))


def _combo_cut(combo: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    room = combo.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo
    )
    text = combo.currentText() or combo.placeholderText()
    needed = combo.fontMetrics().horizontalAdvance(text)
    if needed > room.width() + _SLACK and text not in combo.toolTip():
        yield f"“{text}” takes {needed} of {room.width()}"
    if combo.fontMetrics().height() > combo.height():
        yield f"is {combo.height()} high"


def _line_cut(edit: QLineEdit) -> Iterator[str]:
    option = QStyleOptionFrame()
    edit.initStyleOption(option)
    room = edit.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, edit)
    text = edit.placeholderText() if not edit.text() else ""
    needed = edit.fontMetrics().horizontalAdvance(text)
    if needed + 4 > room.width() and text not in edit.toolTip():
        yield f"its placeholder takes {needed} of {room.width() - 4}"
    if edit.fontMetrics().height() > room.height() + _SLACK:
        yield f"is {room.height()} high, a line {edit.fontMetrics().height()}"


def _spin_cut(spin: QAbstractSpinBox) -> Iterator[str]:
    """Also for the longest that it can say."""
    option = QStyleOptionSpinBox()
    spin.initStyleOption(option)
    room = spin.style().subControlRect(
        QStyle.ComplexControl.CC_SpinBox, option, QStyle.SubControl.SC_SpinBoxEditField, spin
    )
    texts = [spin.text()]
    if isinstance(spin, QSpinBox):
        texts += [
            f"{spin.prefix()}{spin.textFromValue(value)}{spin.suffix()}"
            for value in (spin.minimum(), spin.maximum())
        ]
    needed, text = max((spin.fontMetrics().horizontalAdvance(text), text) for text in texts)
    if needed > room.width() + _SLACK:
        yield f"“{text}” takes {needed} of {room.width()}"
    if spin.fontMetrics().height() > room.height() + _SLACK:
        yield f"is {room.height()} high, a line {spin.fontMetrics().height()}"


def _status_cut(bar: QStatusBar) -> Iterator[str]:
    needed = bar.fontMetrics().horizontalAdvance(bar.currentMessage())
    if (needed > bar.width() or bar.currentMessage().endswith("…")) and not bar.toolTip():
        yield f"“{bar.currentMessage()[:40]}” takes {needed} of {bar.width()}"


def _text_cut(browser: QTextBrowser) -> Iterator[str]:
    if browser.horizontalScrollBar().maximum() > 0:
        yield f"its text is {browser.horizontalScrollBar().maximum()} too wide: it has to be scrolled sideways"


def _tabs_cut(bar: QTabBar) -> Iterator[str]:
    wide = bar.window().width() >= _WIDE * bar.fontMetrics().averageCharWidth()
    if wide and any(arrow.isVisible() for arrow in bar.findChildren(QToolButton)):
        yield f"its tabs take {bar.tabRect(bar.count() - 1).right()} of {bar.width()}: arrows scroll them"
    for tab in range(bar.count()):
        if not bar.isTabVisible(tab):
            continue
        rect = bar.tabRect(tab)
        text = bar.tabText(tab).replace("&&", "\0").replace("&", "").replace("\0", "&")
        needed = bar.fontMetrics().horizontalAdvance(text)
        if needed > rect.width() + _SLACK:
            yield f"its tab “{text}” has {rect.width()}, needs {needed}"
        if bar.tabIcon(tab).isNull() and not text:
            yield f"its tab {tab} says nothing"


def _header_cut(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if model is None or header.orientation() != Qt.Orientation.Horizontal:
        return
    for section in range(header.count()):
        if header.isSectionHidden(section) or not header.sectionSize(section):
            continue
        text = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        needed = header.sectionSizeHint(section) if text else 0
        tip = model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        if needed > header.sectionSize(section) + _SLACK and not tip:
            yield f"its column “{text}” has {header.sectionSize(section)}, needs {needed}"


def _menus_cut(bar: QMenuBar) -> Iterator[str]:
    for action in bar.actions():
        if action.isVisible() and not bar.rect().contains(bar.actionGeometry(action)):
            yield f"its menu “{action.text()}” is not in sight"


def _placeholder_cut(edit: QPlainTextEdit) -> Iterator[str]:
    if edit.toPlainText() or not edit.placeholderText():
        return
    room = edit.viewport().rect().adjusted(4, 4, -4, -4)
    needed = edit.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), edit.placeholderText())
    if needed.height() > edit.viewport().height() + _SLACK:
        yield f"its placeholder takes {needed.height()} of {edit.viewport().height()}"


def _cells_cut(view: QAbstractItemView) -> Iterator[str]:
    """Cells may give way to others where a tool tip has all of it. Other delegates are not known here."""
    model, delegate = view.model(), view.itemDelegate()
    if isinstance(delegate, RowDelegate):
        yield from _rows_cut(view)
    if model is None or type(delegate).__name__ != "QStyledItemDelegate":
        return
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(min(model.rowCount(), _ROWS)):
        for column in range(columns):
            yield from _cell_cut(view, row, column)


def _rows_cut(view: QAbstractItemView) -> Iterator[str]:
    """Rows of two lines: a title and a state are never cut, the rest gives way to a tool tip."""
    plain, bold = view.fontMetrics(), QFont(view.font())
    bold.setBold(True)
    for number in range(min(view.model().rowCount(), _ROWS)):
        index = view.model().index(number, 0)
        row, room = index.data(ROW_ROLE), view.visualRect(index)
        if not isinstance(row, Row) or room.width() <= 0:
            continue
        left = room.width() - 2 * NEAR
        for text, metrics, beside in (
            (row.title, QFontMetrics(bold), 0),
            (row.state, plain, plain.height() + 2 * NEAR if row.icon else 0),
        ):
            needed = metrics.horizontalAdvance(text) + beside
            if needed > left:
                yield f"its row {number} says “{text[:40]}”, which takes {needed} of {left}"
        tip = unescape(str(index.data(Qt.ItemDataRole.ToolTipRole) or ""))
        for text in (row.note, row.reason):
            if text[:_OF_A_TIP] not in tip:
                yield f"its row {number} says “{text[:40]}”, and its tool tip doesn't"
        if room.height() < 2 * plain.height():
            yield f"its row {number} is {room.height()} high, two lines {2 * plain.height()}"


def _cell_cut(view: QAbstractItemView, row: int, column: int) -> Iterator[str]:
    index = view.model().index(row, column)
    text, tip = str(index.data() or ""), str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
    room = view.visualRect(index)
    if room.width() <= 0 or not text:
        return
    font = index.data(Qt.ItemDataRole.FontRole)
    metrics = QFontMetrics(font) if font is not None else view.fontMetrics()
    widest = max(metrics.horizontalAdvance(line) for line in text.split("\n"))
    wraps = bool(getattr(view, "wordWrap", lambda: False)())
    if not wraps and widest > room.width() and not tip:
        yield f"its cell “{text[:40]}” takes {widest} of {room.width()}, and has no tool tip"
    if wraps:
        box = metrics.boundingRect(room.adjusted(3, 0, -3, 0), int(Qt.TextFlag.TextWordWrap), text)
        if box.height() > room.height() + _SLACK and not tip:
            yield f"its cell “{text[:40]}” is {box.height()} high in {room.height()}, and has no tool tip"
    if metrics.height() > room.height() + _SLACK:
        yield f"its row {row} is {room.height()} high, a line {metrics.height()}"


_LOOKS: tuple[tuple[type | tuple[type, ...], Callable[[Any], Iterator[str]]], ...] = (
    (ElidedLabel, _elided_cut),
    (QLabel, _label_cut),
    ((QPushButton, QCheckBox, QRadioButton), _button_cut),
    (QToolButton, _tool_cut),
    (QComboBox, _combo_cut),
    (QLineEdit, _line_cut),
    (QTabBar, _tabs_cut),
    (QHeaderView, _header_cut),
    (QMenuBar, _menus_cut),
    (QGroupBox, _group_cut),
    (QAbstractSpinBox, _spin_cut),
    (QStatusBar, _status_cut),
    (QTextBrowser, _text_cut),
    (QPlainTextEdit, _placeholder_cut),
    (QAbstractItemView, _cells_cut),
)
