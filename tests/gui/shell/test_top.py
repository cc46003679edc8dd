"""The bar, the safe modes in the window, and the palette."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.connections import Connection, Secrets
from gui.connections.safety import SafetyDialog
from gui.kit.colors import DARK, LIGHT, MARKS, mark_color, mark_of
from gui.orders.page.confirm_send import ConfirmSend
from gui.shell.top.bar import Where
from gui.shell.top.palette import Entry, Palette, best, score_of
from tests.support.contrast import contrast
from tests.support.sandbox import RunningSandbox
from tests.support.window.driver import TIMEOUT, Driver, click, press
from tests.support.window.fixtures import SaveConnection


def test_the_bar_says_where_and_safe_modes_are_obeyed(
    window: Driver,
    connection: Connection,
    secrets: Secrets,
    save_connection: SaveConnection,
    sandbox: RunningSandbox,
) -> None:
    bar, target = window.place.top.bar, window.session.target
    assert target is not None
    assert bar.connection.text() == connection.name
    assert bar.badge.text() in ("LIVE", "TEST")
    assert bar.where.text() == f"{target.company}  →  Klaviyo “{target.account}”"
    assert bar.property("mark") == mark_of(connection.name, "")
    assert "Connection:" not in window.window.status.doing.text(), "told once, at the top"

    # The account's name before a send.
    def choose(mode: str, color: str) -> None:
        window.run("safety")
        dialog = window.dialog(SafetyDialog)
        dialog.choice.radios[mode].setChecked(True)  # type: ignore[index]  # one of the modes
        dialog.color.setCurrentIndex(dialog.color.findData(color))
        click(dialog.save)

    choose("type-name", "purple")
    window.until(lambda: bar.property("mark") == "purple")
    assert bar.mode.text() == "NAME BEFORE SENDING"
    window.preview("55260")
    click(window.view.foot.send)
    confirm = window.dialog(ConfirmSend)
    confirm.confirmed.setChecked(True)
    assert not confirm.send.isEnabled(), "the account's name is missing"
    confirm.reject()
    window.until(lambda: not window.window.findChildren(ConfirmSend))

    # Read only: at once.
    choose("read-only", "")
    assert (bar.mode.text(), bar.property("mark")) == ("READ ONLY", mark_of(connection.name, ""))
    window.preview("55260", "55261")
    window.show_order("55260")
    assert window.work("55260").sendable
    assert not window.view.foot.send.isEnabled()
    assert "read-only" in window.view.foot.send.toolTip()
    assert not window.page.works.send_all.isEnabled()
    window.run("send")
    assert window.window.findChildren(ConfirmSend) == []
    assert "read-only" in window.window.status.currentMessage()
    assert sandbox.writes() == []

    # Switching is one click, or the palette.
    save_connection(msgspec.structs.replace(connection, name="Second"), secrets)
    window.switch("Second")
    bar.connection.menu().aboutToShow.emit()
    switch = {action.text(): action for action in bar.connection.menu().actions()}
    assert switch["Second"].isChecked()
    with window.qtbot.waitSignal(window.session.target_known, timeout=TIMEOUT):
        switch[connection.name].trigger()  # (an empty list is lost without a question)
    assert bar.connection.text() == connection.name
    assert bar.mode.text() == "READ ONLY", "the mode is kept with the connection"


def test_the_account_is_what_the_bar_keeps_in_sight(window: Driver) -> None:
    """Whatever else stands there: first the words of the palette's button give way, then the company."""
    window.assembly.theme.set_percent(200)
    bar = window.place.top.bar
    account, company = window.session.target.account, window.session.target.company  # type: ignore[union-attr]
    bar.mode.say("NAME BEFORE SENDING", "muted", "What it means")
    where, button = bar.where, bar.palette_button
    words: dict[str, str] = {}
    for width in range(2600, bar.minimumSizeHint().width(), -10):
        bar.resize(width, bar.height())
        QApplication.sendPostedEvents(bar, QEvent.Type.LayoutRequest)
        told = where.elided(where.width())
        words.setdefault(button.text(), told)
        if account not in told:
            break
        assert told.endswith(f"→  Klaviyo “{account}”") or told == f"→  {account}"
    whole, short, fewest = words
    assert (words[whole], short, fewest) == (f"{company}  →  Klaviyo “{account}”", "Quick search…", "Ctrl+K")
    assert where.width() <= where.fontMetrics().horizontalAdvance(f"→  {account}") + 1
    bar.resize(bar.minimumSizeHint())
    QApplication.sendPostedEvents(bar, QEvent.Type.LayoutRequest)
    assert button.isHidden(), "Ctrl+K does the same"
    assert bar.mode.width() >= bar.mode.sizeHint().width(), "no word of what matters is cut for it"
    bar.resize(2600, bar.height())
    QApplication.sendPostedEvents(bar, QEvent.Type.LayoutRequest)
    assert not button.isHidden(), "there is room for it again"


@pytest.mark.parametrize("percent", [100, 200])
def test_the_connections_own_name_is_cut_before_the_company_and_never_the_account_first(
    window: Driver, percent: int
) -> None:
    window.assembly.theme.set_percent(percent)
    bar, connection, target = window.place.top.bar, window.session.connection, window.session.target
    assert connection is not None
    assert target is not None
    long = msgspec.structs.replace(connection, name=f"{target.company} – {target.account} & more")
    bar.show_where(Where(connection=long, target=target), ())
    seen, whole_without = set[tuple[bool, bool, bool]](), 0
    for width in range(4400, bar.minimumSizeHint().width(), -10):
        bar.resize(width, bar.height())
        for _ in range(6):  # (a name of another width is laid out anew)
            QApplication.sendPostedEvents(bar, QEvent.Type.LayoutRequest)
        told = bar.where.elided(bar.where.width())
        name = bar.connection.text().replace("&&", "&") == long.name
        seen.add((name, target.company in told, target.account in told))
        whole_without += name and target.company in told and bar.palette_button.isHidden()
        assert bar.connection.width() >= bar.connection.sizeHint().width(), (
            "cut by three dots, and nowhere else"
        )
    assert seen >= {(True, True, True), (False, True, True), (False, False, True)}
    assert not [each for each in seen if each[0] and not (each[1] and each[2])]
    assert whole_without, "the palette's button leaves before a name is cut"
    window.window.resize(4400, 800)
    window.until(lambda: bar.connection.text().replace("&&", "&") == long.name)
    assert "&amp; more" in bar.connection.toolTip()


def test_where_it_goes_comes_before_that_it_is_for_this_session_only(window: Driver) -> None:
    bar, connection, target = window.place.top.bar, window.session.connection, window.session.target
    assert connection is not None
    assert target is not None
    bar.show_where(Where(connection=connection, target=target, session_only=True), ())

    def at(width: int) -> tuple[bool, str]:
        bar.resize(width, bar.height())
        QApplication.sendPostedEvents(bar, QEvent.Type.LayoutRequest)
        return not bar.session_only.isHidden(), bar.where.elided(bar.where.width())

    whole = f"{target.company}  →  Klaviyo “{target.account}”"
    assert at(2600) == (True, whole)
    width = next(width for width in range(2600, 0, -10) if not at(width)[0])
    assert at(width) == (False, whole), "the badge gives way before the names do"
    assert "gone when you close the window" in bar.connection.toolTip()
    assert "gone when you close the window" in bar.connection.accessibleDescription()
    assert at(2600) == (True, whole)


def test_the_bar_offers_what_can_be_done(bare_window: Driver) -> None:
    window = bare_window
    window.open_first_run()
    with window.qtbot.waitSignal(window.session.target_known, timeout=TIMEOUT):
        window.run("open_demo")
    bar = window.place.top.bar
    assert (bar.badge.text(), bar.property("mark")) == ("DEMO", "green"), "no colour that warns"
    bar.connection.menu().aboutToShow.emit()
    can = {action.text(): action.isEnabled() for action in bar.connection.menu().actions()}
    assert any("Only a saved connection" in action.toolTip() for action in bar.connection.menu().actions())
    assert can == {"Colour and safe mode…": False, "New connection…": True, "Try the demo": True}


def test_the_palette_finds_commands_connections_and_orders(window: Driver) -> None:
    window.preview("55260", "55261")
    window.run("palette")
    palette = window.dialog(Palette)
    assert "Ctrl+Return" in {entry.shortcut for entry in palette.model.rows}
    QTest.keyClicks(palette.field, "marcus bell")
    assert palette.model.rows[0].title.startswith("Order SO-10043")
    press(palette.field, Qt.Key.Key_Return)
    assert window.view.work is not None
    assert window.view.work.transaction_id == "55261"
    window.until(lambda: not window.window.findChildren(Palette))
    window.run("palette")
    palette = window.dialog(Palette)
    QTest.keyClicks(palette.field, "recnt ord")
    assert palette.model.rows[0].title == "Recent orders"
    before = palette.table.current
    QApplication.sendEvent(
        palette.field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    )
    assert palette.model.known == 1 or palette.table.current != before
    press(palette.field, Qt.Key.Key_Escape)
    foot = window.view.foot
    assert "Ctrl+Return" in foot.send.toolTip()
    assert "F5" in foot.again.toolTip()
    assert "Ctrl+Shift+Return" in window.page.works.send_all.toolTip()


def test_near_words_come_first() -> None:
    def entry(title: str) -> Entry:
        return Entry(title, title, "", lambda: None)

    titles = ["Send all ready…", "Support bundle…", "Recent orders", "Find orders", "Preview again"]
    entries = [entry(title) for title in titles]
    assert best(entries, "send")[0].title == "Send all ready…"
    assert best(entries, "pa")[0].title == "Preview again"
    assert [each.title for each in best(entries, "orders")] == ["Recent orders", "Find orders"]
    assert best(entries, "sbnd")[0].title == "Support bundle…"
    assert best(entries, "zzz") == []
    assert len(best(entries, "")) == len(titles)
    assert score_of("Send", "dnes") is None
    assert score_of("Nueva conexión…", "conexion") == score_of("Nueva conexion…", "conexión") == 1
    assert best([entry("Über Resend Desk"), *entries], "uber")[0].title == "Über Resend Desk"


@pytest.mark.parametrize("dark", [False, True])
def test_marks_can_be_told_from_what_they_stand_on(dark: bool) -> None:
    colors = DARK if dark else LIGHT
    for mark in MARKS:
        for surface in (colors.base, colors.live_surface, colors.window):
            assert contrast(mark_color(mark, dark=dark), surface) >= 3, mark
    assert mark_of("Northwind", "") == mark_of("Northwind", "no colour")
    by_name = {mark_of(f"Shop {n}", "") for n in range(60)}
    assert len(by_name) > 5
    assert not by_name & {"red", "green"}, "which say that something is wrong, or that nothing can happen"
    assert mark_of("Northwind", "green") == "green", "it is somebody's own choice"
