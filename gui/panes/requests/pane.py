"""The Requests pane: the exchanges above, what was asked and answered of the chosen one below."""

from __future__ import annotations

import contextlib

import msgspec
from PySide6.QtCore import QItemSelection, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.exchanges.export import curl_of
from core.exchanges.recorder import Body, Headers, KeptExchange
from core.outward.data import safe_json
from core.words import say
from gui.kit.boxes import Rising, Splitter
from gui.kit.choices.tabs import Tabs
from gui.kit.clipboard import copy_command, copy_text
from gui.kit.code.payload import formatted_text
from gui.kit.code.spans import json_spans
from gui.kit.code.view import CodeView
from gui.kit.controls import button
from gui.kit.flow_layout import FlowLayout
from gui.kit.labels import FlowingLabel
from gui.kit.language import tr, tr_count, translated
from gui.kit.measures import NEAR
from gui.kit.table_view import Table
from gui.kit.tables.shares import FITTED_ROWS
from gui.kit.texts import document
from gui.kit.theme import Theme
from gui.orders.page.pane import Pane
from gui.orders.work import OrderWork
from gui.panes.requests.model import RequestsModel, failed_of, status_text

_EMPTY = say("No requests yet: they appear once the order is previewed or sent.")


class RequestsPane(Pane):
    """Every exchange of the order since this connection was opened.

    Signals: `export_requested()`: save them as an HTTP Archive; `copied(str)`: what is on the clipboard now.
    """

    export_requested = Signal()
    copied = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = RequestsModel(theme, self)
        self.table = Table(tr("Requests of the order"), _EMPTY, stretch=2)
        self.table.setModel(self.model)
        self.tabs = Tabs()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(tr("The chosen request"))
        self.asked = CodeView(theme, tr("Request"))
        self.answered = CodeView(theme, tr("Response"))
        self.headers = CodeView(theme, tr("Headers of the request and the response"))
        for view, title in (
            (self.answered, tr("Response")),
            (self.asked, tr("Request")),
            (self.headers, tr("Headers")),
        ):
            view.setPlaceholderText(tr("Choose a request to see it."))
            self.tabs.addTab(view, title)
        self.told = FlowingLabel(tone="muted")
        self.curl = button(
            tr("Copy as c&URL"), self.copy_curl, tip=tr("A command for a shell, without the key")
        )
        self.copy_answer = button(tr("Copy response"), self._on_copy_answer)
        self.har = button(
            tr("Save all as HAR…"),
            self.export_requested.emit,
            tip=tr("All requests of this order in one file, for browser developer tools"),
        )
        head = FlowLayout(gap=NEAR)
        for each in (self.curl, self.copy_answer, self.har, self.told):
            head.addWidget(each)
        below = Rising()
        lower = QVBoxLayout(below)
        lower.setContentsMargins(0, 0, 0, 0)
        lower.setSpacing(NEAR)
        lower.addLayout(head)
        lower.addWidget(self.tabs, 1)
        self.splitter = Splitter(Qt.Orientation.Vertical)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(below)
        self.splitter.setSizes([200, 300])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, NEAR, 0, 0)
        layout.addWidget(self.splitter)
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self._shown: KeptExchange | None = None
        self._show(None)

    @property
    def focused(self) -> QWidget:
        return self.table

    @property
    def badge(self) -> int:
        return len(self.model.rows)

    @property
    def counted(self) -> str:
        return tr_count(self.badge, "{n} request", "{n} requests") if self.badge else ""

    def show_work(self, work: OrderWork) -> None:
        """Its controller shows what was exchanged."""

    def show_exchanges(self, exchanges: tuple[KeptExchange, ...]) -> None:
        """Show these; the chosen one stays chosen."""
        before, chosen = self.model.rows, self.chosen_exchange
        if [each.number for each in exchanges] == [each.number for each in before]:
            return
        others = len(before) < FITTED_ROWS or exchanges[:1] != tuple(before[:1])
        others = others or bool({each.status for each in exchanges} - {each.status for each in before})
        self.model.put_rows(exchanges)
        if others:
            self.table.fit_columns(40)
        numbers = [each.number for each in exchanges]
        if chosen is None or chosen.number not in numbers:
            self.table.setCurrentIndex(self.model.index(len(numbers) - 1, 0))
        else:
            self.table.setCurrentIndex(self.model.index(numbers.index(chosen.number), 0))
        self._show(self.chosen_exchange)
        self.badge_changed.emit()

    def choose_failed(self) -> None:
        """Choose the exchange that failed, where one did."""
        row = failed_of(self.model.rows)
        if row is not None:
            self.table.setCurrentIndex(self.model.index(row, 0))

    @property
    def chosen_exchange(self) -> KeptExchange | None:
        """The one that is chosen."""
        index = self.table.currentIndex()
        return self.model.record(index) if index.isValid() and index.row() < len(self.model.rows) else None

    def copy_curl(self) -> None:
        """Put the chosen request on the clipboard, as a command."""
        if self.chosen_exchange is not None:
            copy_command(curl_of(self.chosen_exchange))
            self.copied.emit(tr("Copied as cURL, without the key. It may hold personal data."))

    def _on_copy_answer(self) -> None:
        if self.chosen_exchange is not None:
            copy_text(self.chosen_exchange.response.text)

    def _on_selection_changed(self, _selected: QItemSelection, _old: QItemSelection) -> None:
        self._show(self.chosen_exchange)

    def _show(self, exchange: KeptExchange | None) -> None:
        if exchange is not None and exchange is self._shown:
            return  # (to be chosen and to be shown anew are two calls)
        self._shown = exchange
        for each in (self.curl, self.copy_answer, self.har):
            each.setEnabled(exchange is not None)
        if exchange is None:
            self.told.setText("")
            for view in (self.asked, self.answered, self.headers):
                view.show_text("")
            return
        self.told.setText(
            tr(
                "The key isn't included: a command takes it from {variable}. Requests and responses "
                "contain personal data, such as emails and phone numbers.",
                variable=f"${exchange.variable}",
            )
        )
        asked = f"{exchange.method} {exchange.url}"
        answered = translated(
            status_text(exchange) if exchange.status is not None else exchange.why_no_answer
        )
        _fill(self.asked, asked, exchange.request)
        _fill(self.answered, answered, exchange.response)
        parts = (_headers(asked, exchange.request_headers), _headers(answered, exchange.response_headers))
        self.headers.show_text(document("\n\n".join(parts)), wrap=True)


def _headers(head: str, headers: Headers) -> str:
    return "\n".join([head, *(f"{name}: {value}" for name, value in headers)])


def _fill(view: CodeView, head: str, body: Body) -> None:
    """The first line and the body; JSON with line breaks and colours."""
    text = translated(body.text)
    is_json = not body.told and text.lstrip()[:1] in ("{", "[")
    if is_json:
        with contextlib.suppress(msgspec.DecodeError):  # only its beginning is kept, or it is none
            text = safe_json(formatted_text(text.encode()))
    if not body.told and not body.whole:
        text = "\n".join((text, tr("… (the beginning of {size:,} bytes)", size=body.size)))
    shown = document("\n".join([head, "", text]))
    before = 2
    lines = shown.split("\n")
    spans = json_spans("\n".join(lines[before:])) if is_json else ()
    view.show_text(shown, (((),) * before + tuple(spans)) if spans else (), wrap=True)
