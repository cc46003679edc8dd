"""The Requests pane: every exchange, the failed one a click away, cURL and HAR without the key."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from core.connections import Secrets
from gui.kit.theme import current_theme
from gui.panes.requests.controller import RequestsController
from gui.panes.requests.pane import RequestsPane
from tests.support.sandbox import RunningSandbox, order
from tests.support.window.driver import Driver, all_texts, click

STATUS = 3
"""The column."""


def test_requests_of_previews_and_sends_are_shown_copied_and_saved(
    window: Driver, sandbox: RunningSandbox, secrets: Secrets, tmp_path: Path
) -> None:
    window.preview("55260")
    window.show_pane("requests")
    pane = window.view.tabs.pane("requests")
    assert isinstance(pane, RequestsPane)
    previewed = len(pane.model.rows)
    assert previewed > 5
    assert f"Requests {previewed}" in [window.view.tabs.tabText(n).replace("&", "") for n in range(8)]
    assert not any(row.failed for row in pane.model.rows)
    assert window.send("55260").state == "recorded"
    rows = pane.model.rows
    posts = [row for row in rows if row.method == "POST" and row.place.endswith("/api/events")]
    assert len(posts) == 4
    pane.table.setCurrentIndex(pane.model.index(rows.index(posts[0]), 0))
    assert '"unique_id"' in pane.asked.toPlainText()
    assert "202" in pane.answered.toPlainText()
    click(pane.curl)
    copied = QApplication.clipboard().text()
    assert copied.startswith("curl -X POST ")
    assert "$KLAVIYO_API_KEY" in copied
    controller = window.place.controllers["requests"]
    assert isinstance(controller, RequestsController)
    path = tmp_path / "order.har"
    controller.save("55260", path)
    window.until(lambda: "are saved" in window.window.status.currentMessage())
    assert len(json.loads(path.read_bytes())["log"]["entries"]) == len(rows)
    for told in (copied, path.read_text("utf-8"), all_texts(pane)):
        assert secrets.klaviyo_key not in told


def test_a_column_fits_what_comes_later(window: Driver) -> None:
    window.preview("99999")
    window.show_pane("requests")
    pane = window.view.front
    assert isinstance(pane, RequestsPane)
    rows = tuple(pane.model.rows)
    short = tuple(row for row in rows if row.status == 200)
    assert short
    for shown in ((), short, rows):
        pane.show_exchanges(shown)
    assert pane.table.columnWidth(STATUS) >= pane.table.sizeHintForColumn(STATUS)


def test_what_was_refused_leads_to_its_request(window: Driver, sandbox: RunningSandbox) -> None:
    sandbox.fault("status:403", "/Transaction/", method="GET", times=50)
    window.preview("55260")
    (card,) = window.view.blocked.banners
    click(next(button for button in card.deeds if button.text() == "Show the request"))
    pane = window.view.front
    assert isinstance(pane, RequestsPane)
    assert pane.chosen_exchange is not None
    assert pane.chosen_exchange.status == 403


def test_what_an_order_that_is_not_there_was_asked_with(window: Driver) -> None:
    window.preview("99999")
    assert (window.view.header.title.text(), window.view.header.facts.text()) == ("Transaction 99999", "")
    (card,) = window.view.blocked.banners
    click(next(button for button in card.deeds if button.text() == "Show the request"))
    pane = window.view.front
    assert isinstance(pane, RequestsPane)
    chosen = pane.chosen_exchange
    assert chosen is not None
    assert (chosen.status, chosen.place.rpartition("/")[2]) == (404, "99999")
    shown = pane.model.index(pane.table.currentIndex().row(), 3)
    found = pane.model.index(next(row for row, each in enumerate(pane.model.rows) if each.status == 200), 3)
    assert picture(shown) != picture(found), "no tick where nothing was found"


def test_columns_grow_with_the_text(window: Driver) -> None:
    window.preview("55260")
    window.show_pane("requests")
    pane = window.view.tabs.pane("requests")
    assert isinstance(pane, RequestsPane)
    table, header = pane.table, pane.table.horizontalHeader()
    theme = current_theme()

    def whole() -> bool:
        return all(
            header.sectionSize(each) >= max(table.sizeHintForColumn(each), header.sectionSizeHint(each))
            for each in (0, 1, 4, 5)
        )

    assert whole()
    small = header.sectionSize(1)
    theme.set_percent(150)
    try:
        window.qtbot.waitUntil(lambda: header.sectionSize(1) > small and whole(), timeout=5000)
    finally:
        theme.set_percent(100)


def picture(index: QModelIndex) -> bytes:
    """The icon of a cell, as bytes that can be compared."""
    icon = index.data(Qt.ItemDataRole.DecorationRole)
    assert isinstance(icon, QIcon)
    return bytes(icon.pixmap(16, 16).toImage().constBits())


def test_without_a_failed_request_none_is_shown(window: Driver) -> None:
    window.preview("55260")
    before = window.view.front
    assert window.window.menus.why_not("failed_request") == "No request for this order failed."
    window.run("failed_request")
    assert window.view.front is before


def test_that_nothing_is_linked_yet_is_no_failed_request(window: Driver) -> None:
    story = order("email-match")
    window.preview(story)
    window.show_pane("requests")
    links = [each.status for each in window.requests.model.rows if "/External/LookupExternal" in each.place]
    assert 404 in links
    assert window.window.menus.why_not("failed_request") == "No request for this order failed."


def test_what_was_answered_at_another_try_is_no_failed_request(
    window: Driver, sandbox: RunningSandbox
) -> None:
    sandbox.fault("status:503", "/transactions/v2/Transaction/", times=1)
    (work,) = window.preview("55260")
    assert work.plan is not None
    assert work.plan.ready
    window.show_pane("requests")
    assert 503 in [each.status for each in window.requests.model.rows]
    assert window.window.menus.why_not("failed_request") == "No request for this order failed."


def test_the_failed_request_is_a_click_away_from_its_card(window: Driver, sandbox: RunningSandbox) -> None:
    sandbox.fault("status:503", "/transactions/", times=50)
    (work,) = window.preview("55260")
    assert work.state == "blocked"
    assert window.window.menus.why_not("failed_request") == ""
    (card,) = window.view.blocked.banners
    show = next(button for button in card.deeds if button.text() == "Show the request")
    click(show)
    pane = window.view.front
    assert isinstance(pane, RequestsPane)
    chosen = pane.chosen_exchange
    assert chosen is not None
    assert chosen.failed
    assert "503" in pane.answered.toPlainText()
