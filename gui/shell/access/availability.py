"""Which commands can't be carried out now, and why: asked when a menu or the palette opens, and by a shortcut."""

from __future__ import annotations

from gui.connections.session import SessionPresenter
from gui.kit.controls import HOLD
from gui.kit.language import tr, translated
from gui.orders.orders import OrdersPresenter
from gui.orders.work import OrderWork
from gui.panes.registry import PANES
from gui.panes.requests.model import failed_of
from gui.shell.commands import ENTRIES, Command, pane_command
from gui.shell.elsewhere.pages import PAGES, Pages
from gui.shell.work_page import WorkPage
from gui.words.web import NO_SUCH_PAGE

_STARTED = frozenset(
    {"new_connection", "open_demo", "network", "history_settings", "open_data", "open_log", "bundle"}
)
"""Want a program that has started."""
_OPEN = frozenset(
    {
        "safety", "mapping_source", "examine", "calibrate", "history", "reconcile", "watch", "type_ids", "open_file",
        "make_batch", "batches", "my_list", "recent", "send_all", "preview_hit", "remove", "clear_list", "undo_remove",
    }
)  # fmt: skip
"""Want a connection that is open."""
_PLANNED = frozenset({"copy_summary", "copy_markdown", "copy_items", "copy_payload", "make_up"})
"""Want an order that has been planned."""
_AT_REST = frozenset({"preview", "look_again", "keep_recorded", "make_up"})
"""Want an order for which nothing is running."""
_WRITE = frozenset(entry.key for entry in ENTRIES if isinstance(entry, Command) and entry.writes)
_SHOWN = (
    frozenset(
        {
            "send",
            "stop",
            "verify",
            "failed_request",
            "edit_mapping",
            "event_time",
            "options_to_all",
        }
    )
    | frozenset(pane_command(spec.key) for spec in PANES)
    | frozenset(PAGES)
    | _PLANNED
    | _AT_REST
)
"""Want an order that is shown."""


class Availability:
    """Asks the presenters and the page, and keeps nothing: what is told is so in this moment."""

    def __init__(
        self, page: WorkPage, session: SessionPresenter, orders: OrdersPresenter, pages: Pages
    ) -> None:
        self._page = page
        self._session = session
        self._orders = orders
        self._pages = pages

    def why_not(self, command: str) -> str:
        """Why a command can't be carried out now; empty where it can."""
        if command in _WRITE and HOLD.reason:
            return HOLD.reason
        if command in _STARTED and self._session.services is None:
            return tr("The program is still starting.")
        if command in _OPEN | _SHOWN and self._session.desk.current is None:
            return tr("No connection is open. Open one, or try the demo.")
        if command in _SHOWN:
            work = self._page.order.work
            if work is None:
                return tr("No order is shown. Choose one from the list.")
            return self._of_order(command, work)
        return self._of_list(command)

    def _of_order(self, command: str, work: OrderWork) -> str:
        if command in _AT_REST and work.busy:
            return tr("Something is running for this order. Wait until it is done, or stop it.")
        if command in _PLANNED and work.plan is None:
            return tr("The order hasn't been previewed.")
        if command == "send":
            return self._page.order.foot.why_not
        if command == "event_time" and work.state == "sending":
            return tr("Something is running for this order. Wait until it is done, or stop it.")
        if command == "stop" and not work.busy:
            return tr("Nothing is running for this order.")
        if command == "failed_request" and not self._any_failed(work.transaction_id):
            return tr("No request for this order failed.")
        if command in PAGES and not self._pages.leads(command):
            return translated(NO_SUCH_PAGE)
        return ""

    def _any_failed(self, transaction_id: str) -> bool:
        desk = self._session.desk.current
        return desk is not None and failed_of(desk.exchanges.of(transaction_id)) is not None

    def _of_list(self, command: str) -> str:
        works = self._page.works
        match command:
            case "safety" if not self._session.saved:
                return tr("Only a saved connection has a colour and a safe mode.")
            case "send_all":
                return works.why_not
            case "preview_hit" if not self._orders.hit:
                return tr("No order on the list was hit by an outage.")
            case "remove" if not works.table.count_chosen:
                return tr("No order on the list is chosen.")
            case "clear_list" if not works.model.known:
                return tr("The list is empty.")
            case "make_batch" if not self._page.side.front.rows.rowCount():
                return tr("The list is empty.")
            case "undo_remove" if not self._orders.can_undo:
                return tr("Nothing was removed from the list.")
        return ""
