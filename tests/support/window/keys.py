"""What no key reaches, where Tab goes another way than the eye, and what has no name for a screen reader."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QRadioButton,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from tests.support.window.seen import name_of, seen

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QTabBar,
)


def key_faults(window: QWidget) -> Iterator[str]:
    """What is wrong with the keys and the names of a window that is shown."""
    for control in seen(window):
        if not isinstance(control, CONTROLS) or not control.isEnabled() or control.focusProxy() is not None:
            continue
        if not _is_own_affair(control):
            yield from (f"{name_of(control)}: {what}" for what in _unreachable(control))
            yield from (f"{name_of(control)}: {what}" for what in _unnamed(control))
    yield from _order(window)


def _unreachable(control: QWidget) -> Iterator[str]:
    if not control.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield "no Tab gets there"
    if isinstance(control, QAbstractItemView) and control.tabKeyNavigation():
        yield "Tab doesn't leave it"
    writes = isinstance(control, (QTextEdit, QPlainTextEdit)) and not control.isReadOnly()
    if writes and not control.tabChangesFocus():  # type: ignore[attr-defined]  # an editor, as was just asked
        yield "Tab doesn't leave it"


def _unnamed(control: QWidget) -> Iterator[str]:
    face = QAccessible.queryAccessibleInterface(control)
    if face is None:
        yield "unknown to the accessibility tree"
        return
    name = face.text(QAccessible.Text.Name)
    if isinstance(control, QComboBox):
        # On Linux Qt tells the value as the name, and a screen reader goes by the label.
        if not face.relations(QAccessible.RelationFlag.Label):
            yield "has no label"
    elif not name.strip():
        yield "has no name"
    elif isinstance(control, (QLineEdit, QAbstractSpinBox)) and name == control.text():
        yield f"is named by its value “{name}”"


def _is_own_affair(control: QWidget) -> bool:
    """A part of another control, which is reached by it: the arrows of tabs, the field of a spin box, a header."""
    parent = control.parentWidget()
    if isinstance(control, QHeaderView):
        return True
    if isinstance(parent, (QTabBar, QLineEdit, QComboBox, QAbstractSpinBox, QMenuBar)):
        return True
    if control.metaObject().className() == "QTableCornerButton":
        return True
    if isinstance(control, QToolButton) and control.objectName().startswith("qt_"):
        return True
    # Of a group's buttons Tab reaches one, and the arrows the others.
    return isinstance(control, QRadioButton) and _group_is_reached(control)


def _group_is_reached(button: QRadioButton) -> bool:
    group, parent = button.group(), button.parentWidget()
    together = group.buttons() if group is not None else parent.findChildren(QRadioButton) if parent else []
    return any(each.focusPolicy() & Qt.FocusPolicy.TabFocus for each in together)


def chain(window: QWidget) -> list[QWidget]:
    """What Tab goes to, in its order; the focus comes back to where it was.

    Tab is really pressed: PySide deletes menus that it learns of by `nextInFocusChain`.
    """
    before = window.focusWidget()
    found: list[QWidget] = []
    for _ in range(500):
        if not window.focusNextPrevChild(True):
            break
        at = window.focusWidget()
        if at is None or at in found:
            break
        found.append(at)
    if before is not None:
        before.setFocus()
    return found


def _order(window: QWidget) -> Iterator[str]:
    """Tab follows the eye: of what stands side by side it goes to the right, else down; once it begins anew."""
    order = [each for each in chain(window) if not _is_own_affair(each)]
    if not order:
        return
    back = [pair for pair in pairwise((*order, order[0])) if _goes_back(*pair)]
    if back:
        back.remove(max(back, key=lambda pair: _height(pair[0], window) - _height(pair[1], window)))
    for before, after in back:
        yield f"Tab goes back from {name_of(before)} to {name_of(after)}"


def _height(widget: QWidget, window: QWidget) -> int:
    return widget.mapTo(window, QPoint()).y()


def _goes_back(before: QWidget, after: QWidget) -> bool:
    """Whether what Tab goes to stands above what it comes from, or left of it in the same line."""
    one, other = _below_common(before, after)
    if one is None or other is None:
        return False
    a, b = one.geometry(), other.geometry()
    side_by_side = min(a.bottom(), b.bottom()) - max(a.top(), b.top()) > min(a.height(), b.height()) // 2
    return b.bottom() <= a.top() or (b.right() <= a.left() and side_by_side)


def _below_common(one: QWidget, other: QWidget) -> tuple[QWidget | None, QWidget | None]:
    """The ancestors of two widgets that stand side by side."""
    lines = []
    for widget in (one, other):
        line = [widget]
        while not line[-1].isWindow() and (parent := line[-1].parentWidget()) is not None:
            line.append(parent)
        lines.append(line)
    own = {id(each): place for place, each in enumerate(lines[0])}
    for place, each in enumerate(lines[1]):
        if id(each) in own:
            at = own[id(each)]
            if at == 0 or place == 0:
                return None, None
            return lines[0][at - 1], lines[1][place - 1]
    return None, None
