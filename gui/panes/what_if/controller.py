"""Connects the edited copies of mappings with the order's page: the pane, the bar below, the file dialogs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from core.mapping.document import Document
from core.mapping.edit import MappingChange, added, changed, removed, restored, retyped
from core.mapping.places import at, mappings_of
from core.mapping.rows import Row, with_rows
from gui.orders.page.page import OrderView
from gui.orders.work import OrderProof, OrderWork
from gui.panes.what_if.presenter import Edit, WhatIfPresenter
from gui.words.notices import message_of
from gui.words.plain import count

if TYPE_CHECKING:
    from core.desk import Desk
    from core.transfer.plan.notice import Notice
    from gui.shell.workplace import Workplace

_FILES = "Mapping collections (*.json);;All files (*)"
_NEW = "New property"


class WhatIfWork(QObject):
    """Shows the copy of the order that is shown, and carries out what is wished for it."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._place = place
        self.presenter = WhatIfPresenter(place.runtime, place.orders, self)
        self.presenter.changed.connect(self._on_changed)
        self.presenter.failed.connect(self._on_failed)
        self.presenter.exported.connect(self._on_exported)
        self.presenter.imported.connect(self._on_taken)
        place.orders.works_reset.connect(self._on_works_reset)

    def set_desk(self, desk: Desk | None) -> None:
        """Work with another connection."""
        self.presenter.set_desk(desk)

    def connect_view(self, view: OrderView) -> None:
        """Take the wishes of the order's page."""
        view.events.what_if_requested.connect(self.begin)
        view.edited.own_requested.connect(self.ask_own)
        pane = view.what_if
        pane.edit_requested.connect(self._on_edit)
        pane.rows_requested.connect(self._on_rows)
        pane.add_requested.connect(lambda key: self._edit(lambda document: _with_new(document, key)))
        pane.removal_requested.connect(lambda key: self._edit(lambda document: removed(document, key)))
        pane.take_back_requested.connect(self._on_take_back)
        pane.begin_requested.connect(self.begin)
        pane.import_requested.connect(self.ask_import)
        pane.defaults_requested.connect(self.ask_defaults)
        pane.export_requested.connect(self.ask_export)

    def show(self, work: OrderWork, view: OrderView) -> None:
        """Show the copy of an order's mapping, or that there is none."""
        view.what_if.show_editing(
            self.presenter.editing(work.transaction_id),
            opening=self.presenter.opening(work.transaction_id),
        )

    def begin(self) -> None:
        """Edit a copy for the order that is shown."""
        shown = self._shown()
        view = self._view(shown)
        if view is not None and shown is not None:
            if view.tabs.currentWidget() is not view.what_if:
                event, key = view.events.chosen
                view.what_if.choose(key, event)
                view.tabs.setCurrentWidget(view.what_if)
            self.presenter.begin(shown)
            view.what_if.take_focus()

    def ask_own(self) -> None:
        """Give the copy up; asks when something would be lost."""
        shown = self._shown()
        if shown is None:
            return
        editing = self.presenter.editing(shown)
        if editing is None or shown not in self.presenter.unsaved:
            self.presenter.give_up(shown)
            return
        box = self._question(
            f"Give up {count(len(editing.changes), 'difference')} to the subscriber's own mapping?",
            "To keep them, save the copy first (Export…).",
        )
        give_up = box.addButton("&Give them up", QMessageBox.ButtonRole.DestructiveRole)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        give_up.clicked.connect(lambda _checked: self.presenter.give_up(shown))
        box.open()

    def ask_import(self) -> None:
        """Choose a file to take the mapping from; asks when something would be lost."""
        self._replace("Import a file", self._choose_import)

    def ask_defaults(self) -> None:
        """Take the integration's default mapping; asks when something would be lost."""
        self._replace("Take the integration's defaults", self.presenter.take_defaults)

    def _replace(self, what: str, go_on: Callable[[str], None]) -> None:
        """Have the copy of the order that is shown replaced, if nothing is lost by that."""
        shown = self._shown()
        editing = self.presenter.editing(shown) if shown is not None else None
        if shown is None or editing is None:
            return
        if shown not in self.presenter.unsaved:
            go_on(shown)
            return
        box = self._question(
            f"{what} in place of {count(len(editing.changes), 'difference')} that you made here?",
            "To keep them, save the copy first (Export…).",
        )
        replace = box.addButton("&Replace them", QMessageBox.ButtonRole.DestructiveRole)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        replace.clicked.connect(lambda _checked: go_on(shown))
        box.open()

    def _choose_import(self, transaction_id: str) -> None:
        dialog = self._files("Import a mapping collection", QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(partial(self.presenter.import_file, transaction_id))
        dialog.open()

    def ask_export(self) -> None:
        """Choose a file to save the copy in."""
        shown = self._shown()
        if shown is None:
            return
        dialog = self._files("Export the mapping collection", QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(f"mapping-of-{shown}.json")
        dialog.fileSelected.connect(partial(self.presenter.export_file, shown))
        dialog.open()

    def may_lose(self) -> bool:
        """Whether all copies may be given up: asks when there are changes that were not exported."""
        unsaved = self.presenter.unsaved
        if not unsaved:
            return True
        box = self._question(
            f"The mapping of {count(len(unsaved), 'order')} was edited and not exported.",
            f"Going on gives the changes up. (Transaction {', '.join(unsaved[:5])})",
        )
        give_up = box.addButton("&Give them up", QMessageBox.ButtonRole.DestructiveRole)
        box.exec()
        return box.clickedButton() is give_up

    def on_proof_changed(self, proof: OrderProof) -> None:
        """A customer's link that was saved may lead to another profile: the next edit reads anew."""
        if proof.link_saved:
            self.presenter.read_anew(proof.transaction_id)

    def _on_edit(self, key: str, fields: dict[str, Any]) -> None:
        shown = self._shown()
        editing = self.presenter.editing(shown) if shown is not None else None

        def make(document: Document) -> Document:
            if "mapping_type_name" in fields:
                own = editing.own if editing is not None else None
                return retyped(document, key, fields["mapping_type_name"], own)
            return changed(document, key, **fields)

        self._edit(make)

    def _on_rows(self, key: str, rows: tuple[Row, ...]) -> None:
        self._edit(lambda document: with_rows(document, key, rows))

    def _on_take_back(self, change: MappingChange) -> None:
        shown = self._shown()
        editing = self.presenter.editing(shown) if shown is not None else None
        if editing is not None:
            self._edit(lambda document: restored(editing.own, document, change))

    def _edit(self, make: Edit) -> None:
        shown = self._shown()
        if shown is not None:
            self.presenter.edit(shown, make)

    def _on_changed(self, transaction_id: str) -> None:
        work, view = self._place.orders.work(transaction_id), self._view(transaction_id)
        if work is not None and view is not None:
            self.show(work, view)

    def _on_failed(self, transaction_id: str, notice: Notice) -> None:
        view = self._view(transaction_id)
        if view is not None:
            view.what_if.show_error(notice)
        else:
            title = f"Transaction {transaction_id}: {notice.title}"
            self._place.page.banner.show_message(message_of(msgspec.structs.replace(notice, title=title)))

    def _on_taken(self, transaction_id: str) -> None:
        view = self._view(transaction_id)
        if view is not None:
            view.what_if.banner.clear()

    def _on_exported(self, transaction_id: str, path: str) -> None:
        self._on_taken(transaction_id)
        self._place.window.status.showMessage(f"The mapping was saved in {path}", 8000)

    def _on_works_reset(self, works: tuple[OrderWork, ...]) -> None:
        self.presenter.keep(work.transaction_id for work in works)

    def _shown(self) -> str | None:
        view = self._place.page.order
        return view.work.transaction_id if view is not None and view.work is not None else None

    def _view(self, transaction_id: str | None) -> OrderView | None:
        return (
            self._place.page.order if transaction_id is not None and self._shown() == transaction_id else None
        )

    def _question(self, text: str, more: str) -> QMessageBox:
        box = QMessageBox(self._place.window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Edited mapping")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        box.setInformativeText(more)
        keep = box.addButton("&Keep them", QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        return box

    def _files(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        dialog = QFileDialog(self._place.window, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(mode)
        dialog.setNameFilter(_FILES)
        return dialog


def _with_new(document: Document, collection_key: str) -> Document:
    """A copy with a new mapping behind all others of a collection, under a name that none of them has."""
    there = [raw for _, raw in mappings_of(at(document, collection_key)).values()]
    taken = {raw.get("destination_field") for raw in there}
    numbers = [raw.get("sequence_number") for raw in there]
    last = max((number for number in numbers if isinstance(number, int)), default=None)
    name = next(
        name for n in range(1, len(there) + 2) if (name := f"{_NEW} {n}" if n > 1 else _NEW) not in taken
    )
    new = {"destination_field": name, "mapping_type_name": "Static", "source_value": ""}
    return added(document, collection_key, new if last is None else {**new, "sequence_number": last + 1})
