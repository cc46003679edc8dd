"""The real window on a server that quotes requests into its records, and sends texts that a screen would act upon:
no canary in any widget, model, tool tip or on the clipboard; nothing is drawn as markup.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QCoreApplication, QEvent, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QMessageBox, QWidget

from core.connections import Secrets
from core.log.faults import Fault
from core.outward import secrets
from gui.kit.banner import Banner
from gui.kit.code.json_tree import PayloadModel
from gui.orders.page.confirm_send import ConfirmSend
from gui.panes.registry import PANES
from tests.support.quoting import KEY, PASSWORD, TOKEN, QuotingSandbox, canaries_in
from tests.support.sandbox import RunningSandbox, order
from tests.support.window.dialogs import openers
from tests.support.window.driver import Driver, all_texts
from tests.support.window.fixtures import SaveConnection

HOSTILE = '<b>Bo</b><img src="file:///etc/hostname">\x1b]0;x\x07\r\u202egnp.exe\u200b'
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.WhatsThisRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    Qt.ItemDataRole.EditRole,
)
FEWEST = 10


@pytest.fixture
def quoting(sandbox: RunningSandbox) -> Iterator[QuotingSandbox]:
    """The sandbox behind the proxy that quotes."""
    with QuotingSandbox(sandbox).listening() as proxy:
        yield proxy


def told(root: QWidget) -> dict[str, str]:
    """Every text of the window, by the widget that has it."""
    found: dict[str, str] = {}
    for number, widget in enumerate((root, *root.findChildren(QWidget))):
        name = f"{type(widget).__name__} {number}"
        texts = [all_texts_of(widget), widget.statusTip(), widget.whatsThis()]
        texts += [f"{action.text()} {action.toolTip()}" for action in widget.findChildren(QAction)]
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            texts += texts_of_model(widget.model())
        found[name] = "\n".join(texts)
    return found


def all_texts_of(widget: QWidget) -> str:
    """The texts of a widget itself: those of its children come with them."""
    return (
        all_texts(widget)
        if not widget.findChildren(QWidget)
        else f"{widget.windowTitle()}\n{widget.toolTip()}"
    )


def texts_of_model(model: QAbstractItemModel, parent: QModelIndex | None = None) -> list[str]:
    """What a model says of each of its entries, in every role."""
    parent = parent or QModelIndex()
    texts = []
    for row in range(model.rowCount(parent)):
        for column in range(columns_of(model, parent)):
            index = model.index(row, column, parent)
            texts += [str(model.data(index, role)) for role in ROLES]
            if column == 0 and isinstance(model, PayloadModel):
                texts += texts_of_model(model, index)
    return texts


def columns_of(model: QAbstractItemModel, parent: QModelIndex | None = None) -> int:
    """How many columns a model has. (Of a list's model Qt says that nobody may ask.)"""
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent or QModelIndex())


def markup(root: QWidget) -> list[str]:
    """What would be drawn as markup, or is long enough to stop the window."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        if isinstance(widget, QLabel) and not isinstance(widget.parent(), QMessageBox):
            if widget.textFormat() != Qt.TextFormat.PlainText:
                found.append(f"label {widget.text()[:60]}")
            if len(widget.text()) > 6_000:
                found.append(f"long label {widget.text()[:60]}")
        tips = [widget.toolTip()]
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            model = widget.model()
            columns = range(columns_of(model))
            tips += [
                str(model.index(row, column, QModelIndex()).data(Qt.ItemDataRole.ToolTipRole) or "")
                for row in range(model.rowCount(QModelIndex()))
                for column in columns
            ]
        found += [f"tip {tip[:80]}" for tip in tips if "<b>" in tip or "<img" in tip]
    return found


def show_all(window: Driver) -> None:
    """Show every pane of the order, and copy what can be copied."""
    for spec in PANES:
        window.show_pane(spec.key)
        QApplication.processEvents()


def test_no_canary_and_no_markup_in_the_window(
    sandbox: RunningSandbox,
    quoting: QuotingSandbox,
    bare_window: Driver,
    save_connection: SaveConnection,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    connection = msgspec.structs.replace(
        sandbox.connection(), ipaas_url=quoting.ipaas_url, klaviyo_url=quoting.klaviyo_url
    )
    save_connection(connection, Secrets(PASSWORD, TOKEN, KEY))
    ids = ("55260", order("wrong-link"))
    quoting.mode, quoting.hostile = "data", HOSTILE
    window = bare_window
    window.open()
    window.preview(*ids)
    for each in ids:
        window.show_order(each)
        show_all(window)
    found = told(window.window)
    shown = "\n".join(found.values())
    assert {name for name, text in found.items() if canaries_in(text)} == set()
    assert "[secret]" in shown
    assert "‹U+202E›" in shown
    # (U+200B is also ours: it lets long words break, side by side.)
    assert [each for each in "\x1b\x07\r\u202e" if each in shown] == []
    assert markup(window.window) == []
    quoting.mode = "json"
    quoting.only = "/Transaction/"
    window.preview(*ids)
    banners = [each for each in window.window.findChildren(Banner) if each.text]
    assert banners
    for banner in banners:
        banner.copy()
        assert canaries_in(QApplication.clipboard().text()) == []
    assert {name for name, text in told(window.window).items() if canaries_in(text)} == set()
    for file in tmp_path.rglob("*"):
        if file.is_file():
            assert canaries_in(file.read_bytes().decode("utf-8", "replace")) == [], file.name

    # With the gate switched off, the same look finds them.
    monkeypatch.setattr(secrets, "REDACTING", False)
    quoting.mode, quoting.only = "data", ""
    window.preview(*ids)
    window.show_order("55260")
    show_all(window)
    found = told(window.window)
    assert len([name for name, text in found.items() if canaries_in(text)]) >= FEWEST


def test_no_canary_and_no_markup_in_any_dialog(
    sandbox: RunningSandbox,
    quoting: QuotingSandbox,
    bare_window: Driver,
    save_connection: SaveConnection,
    tmp_path: Path,
) -> None:
    connection = msgspec.structs.replace(
        sandbox.connection(), ipaas_url=quoting.ipaas_url, klaviyo_url=quoting.klaviyo_url
    )
    save_connection(connection, Secrets(PASSWORD, TOKEN, KEY))
    quoting.mode, quoting.hostile = "data", HOSTILE
    window = bare_window
    window.open()
    window.preview("55260", order("email-match"))
    window.show_order("55260")
    plan = window.plan(order("email-match"))
    error = ValueError(f"could not make a number of {KEY!r} and {PASSWORD}")
    fault = Fault(kind="ValueError", place="x.py", text=f"{error} {HOSTILE}", where=f"at {TOKEN}", count=2)

    def send_what_is_clean() -> None:
        """(An order that holds a secret can't be sent.)"""
        quoting.only = "/api/accounts"
        window.preview(order("email-match"))
        window.run("send")

    opening = openers(window, plan=plan, doomed=f"{KEY} {HOSTILE}", fault=fault)
    opening[ConfirmSend] = send_what_is_clean
    for kind, open_it in opening.items():
        open_it()
        dialog = window.dialog(kind)
        window.until(lambda: not window.runtime.busy)
        QApplication.processEvents()
        assert {name for name, text in told(dialog).items() if canaries_in(text)} == set(), kind
        assert markup(dialog) == [], kind
        assert [each for each in "\x1b\x07\u202e" if each in "".join(told(dialog).values())] == [], kind
        dialog.reject()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for file in tmp_path.rglob("*"):
        if file.is_file():
            assert canaries_in(file.read_bytes().decode("utf-8", "replace")) == [], file.name
