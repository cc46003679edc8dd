"""The watch in the real window: what is missing is told and opened; it says what it waits for; closing asks."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel, QSystemTrayIcon

from core.transfer.plan.notice import Notice
from core.watch.memory import MemoryStore
from core.watch.watch import Times
from gui.kit.message import Message
from gui.kit.question import Question
from tests.support.afternoon import put_orders
from tests.support.sandbox import RunningSandbox
from tests.support.window.driver import Driver, click


def test_new_orders_are_watched(
    window: Driver, sandbox: RunningSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch, tray, banner = window.place.watch, window.place.tray, window.page.side.missing
    label = window.place.watching.label
    told = list[str]()
    monkeypatch.setattr(tray, "tell", lambda title, _text, _then=None: told.append(title))
    monkeypatch.setattr(window.window, "isActiveWindow", lambda: False)
    desk = window.session.desk.current
    assert desk is not None
    watch.times = Times(after=timedelta(0), every=0.05)
    store = MemoryStore(desk.watches, desk.journal_key)
    with store.alone():
        window.run("watch")
        window.until(lambda: not watch.watching)
    assert "already being watched" in window.page.banner.text
    action = window.window.menus.actions["watch"]
    assert not action.isChecked()
    told.clear()

    window.run("watch")
    window.until(lambda: store.load() is not None)
    assert action.isChecked()
    assert label.text().startswith("Watching new orders since ")
    (order,) = put_orders(sandbox, 1, lines=1)
    window.until(lambda: bool(watch.missing))
    assert told == [f"Order SO-{order} ({order}) is missing in Klaviyo"]
    assert label.text().endswith(", 1 missing")
    assert "Klaviyo has no event for this order" in banner.text
    with window.settled(order):
        banner.action.click()
    assert window.view.work is not None
    assert window.view.work.transaction_id == order
    assert not banner.text
    assert sandbox.writes() == []
    watch._told.emit(
        Notice(title="Klaviyo's limit is full", detail="It waits.")
    )  # as the asyncio thread does it
    window.until(lambda: "limit is full" in label.toolTip())
    assert label.property("tone") == "warning"

    # Closing asks: it goes on in the tray, where there is one.
    asked = list[str]()

    def answered(question: Question) -> bool:
        asked.append(question.text())
        return False

    monkeypatch.setattr(Question, "wait", answered)
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    window.window.close()
    assert window.window.isVisible()
    assert asked == ["The watch ends when Resend Desk is closed."]
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    window.window.close()
    assert not window.window.isVisible()
    assert watch.watching
    assert told[-1] == "Resend Desk keeps watching"
    tray.show_window()
    assert window.window.isVisible()
    window.run("watch")
    assert not watch.watching
    assert label.isHidden()


def test_what_is_missing_leaves_room_for_the_list(window: Driver) -> None:
    """With large text the card says what has happened, and the rest where it is asked for."""
    window.assembly.theme.set_percent(200)
    window.window.resize(1280, 720)
    window.preview("55260")
    banner, table = window.page.side.missing, window.page.works.table
    banner.show_message(Message(title="2 new orders", detail="55260\n55262\n" * 4, hint="Look at them."))
    window.until(lambda: table.visibleRegion().boundingRect().height() >= table.rowHeight(0))
    texts = [
        label for label in banner.findChildren(QLabel) if "55262" in label.text() or "Look" in label.text()
    ]
    assert [label.isVisible() for label in texts] == [False, False]
    assert "55262" in banner.text
    assert "Look at them." in banner.accessibleDescription()
    click(banner.details)
    assert [label.isVisible() for label in texts] == [True, True]
    window.assembly.theme.set_percent(100)
    window.window.resize(1280, 860)
    window.until(lambda: all(label.isVisible() for label in texts) and not banner.details.isVisible())
