"""Carries out what is wished for in the What if pane: edits, questions, file dialogs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from core.mapping.edit import MappingChange, removed, restored
from core.mapping.rows import Row, with_rows
from core.transfer.plan.notice import Notice
from core.words import say
from gui.kit.language import tr, tr_count, translated
from gui.kit.question import Question
from gui.kit.room import begins_at, chose_file
from gui.kit.theme import Theme
from gui.orders.page.page import OrderPage
from gui.panes.base.bench import PaneController
from gui.panes.what_if.edits import with_fields, with_new
from gui.panes.what_if.pane import WhatIfPane
from gui.panes.what_if.presenter import Edit, WhatIfPresenter

if TYPE_CHECKING:
    from gui.orders.work import OrderWork
    from gui.panes.what_if.editing import Editing

_FILES = say("Mapping collections (*.json);;All files (*)")
_EXPORT_FIRST = say("To keep them, save the copy first (Export…).")


class WhatIfController(PaneController):
    """Shows the copy of the order that is shown.

    `warn` shows a notice about another order's copy, `tell` says in passing what was done.
    """

    def __init__(
        self,
        key: str,
        presenter: WhatIfPresenter,
        page: OrderPage,
        warn: Callable[[Notice], None],
        tell: Callable[[str], None],
    ) -> None:
        super().__init__()
        presenter.setParent(self)
        self.presenter = presenter
        self._key = key
        self._page = page
        self._warn = warn
        self._tell = tell

    def make_pane(self, theme: Theme, parent: QWidget) -> WhatIfPane:
        self._pane = pane = WhatIfPane(theme, parent)
        pane.edit_requested.connect(self._on_edit)
        pane.rows_requested.connect(self._on_rows)
        pane.add_requested.connect(lambda key: self._edit(lambda document: with_new(document, key)))
        pane.removal_requested.connect(lambda key: self._edit(lambda document: removed(document, key)))
        pane.take_back_requested.connect(self._on_take_back)
        pane.tools.undo_requested.connect(self._undo)
        pane.begin_requested.connect(self.begin)
        pane.import_requested.connect(self.ask_import)
        pane.defaults_requested.connect(self.ask_defaults)
        pane.export_requested.connect(self.ask_export)
        presenter, page = self.presenter, self._page
        presenter.changed.connect(self._on_changed)
        presenter.failed.connect(self._on_failed)
        presenter.exported.connect(self._on_exported)
        presenter.imported.connect(self._on_taken)
        page.own_requested.connect(self.ask_own)
        # Before the order's state: whether its payload is shown depends on there being a copy.
        page.opening.connect(self._show)
        return pane

    @property
    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {"edit_mapping": self.begin}

    def begin(self) -> None:
        """Edit a copy for the order that is shown."""
        shown = self._shown
        if shown is None:
            return
        if self._page.front is not self._pane:
            event, mapping = self._page.tabs.chosen
            self._pane.choose(mapping, event)
            self._page.tabs.bring_forward(self._key)
        self.presenter.begin(shown)
        self._pane.take_focus()

    def ask_own(self) -> None:
        """Give the copy up; asks when something would be lost."""
        shown, editing = self._shown, self._editing
        if shown is None:
            return
        if editing is None or shown not in self.presenter.unsaved:
            self.presenter.give_up(shown)
            return
        self._question(
            tr_count(
                len(editing.changes),
                "Discard {n} difference from the subscriber's mapping?",
                "Discard {n} differences from the subscriber's mapping?",
            ),
            _EXPORT_FIRST,
            tr("&Discard them"),
        ).ask(lambda: self.presenter.give_up(shown))

    def ask_import(self) -> None:
        """Choose a file to take the mapping from; asks when something would be lost."""
        self._replace(
            lambda n: tr_count(
                n, "Replace your {n} difference with a file?", "Replace your {n} differences with a file?"
            ),
            self._choose_import,
        )

    def ask_defaults(self) -> None:
        """Take the integration's default mapping; asks when something would be lost."""
        self._replace(
            lambda n: tr_count(
                n,
                "Replace your {n} difference with the integration's defaults?",
                "Replace your {n} differences with the integration's defaults?",
            ),
            self.presenter.take_defaults,
        )

    def _replace(self, asks: Callable[[int], str], go_on: Callable[[str], None]) -> None:
        """Have the copy of the order that is shown replaced, if nothing is lost by that."""
        shown, editing = self._shown, self._editing
        if shown is None or editing is None:
            return
        if shown not in self.presenter.unsaved:
            go_on(shown)
            return
        self._question(
            asks(len(editing.changes)),
            _EXPORT_FIRST,
            tr("&Replace them"),
        ).ask(lambda: go_on(shown))

    def _choose_import(self, transaction_id: str) -> None:
        dialog = self._files(tr("Import a mapping collection"), QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(partial(self.presenter.import_file, transaction_id))
        dialog.open()

    def ask_export(self) -> None:
        """Choose a file to save the copy in."""
        shown = self._shown
        if shown is None:
            return
        dialog = self._files(tr("Export the mapping collection"), QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(f"mapping-of-{shown}.json")
        dialog.fileSelected.connect(partial(self.presenter.export_file, shown))
        dialog.open()

    def may_lose(self) -> bool:
        unsaved = self.presenter.unsaved
        if not unsaved:
            return True
        return self._question(
            tr_count(
                len(unsaved),
                "The mapping of {n} order was edited and not exported.",
                "The mapping of {n} orders was edited and not exported.",
            ),
            tr(
                "If you continue, these changes are lost. (Transaction {names})", names=", ".join(unsaved[:5])
            ),
            tr("&Discard them"),
        ).wait()

    @property
    def _shown(self) -> str | None:
        return self._page.work.transaction_id if self._page.work is not None else None

    @property
    def _editing(self) -> Editing | None:
        """The copy of the order that is shown."""
        return self.presenter.editing(self._shown) if self._shown is not None else None

    def _on_edit(self, key: str, fields: dict[str, Any]) -> None:
        editing = self._editing
        if editing is not None:
            self._edit(lambda document: with_fields(document, key, fields, editing.own), typed=key)

    def _on_rows(self, key: str, rows: tuple[Row, ...]) -> None:
        self._edit(lambda document: with_rows(document, key, rows), typed=key)

    def _on_take_back(self, change: MappingChange) -> None:
        editing = self._editing
        if editing is not None:
            self._edit(lambda document: restored(editing.own, document, change))

    def _edit(self, make: Edit, *, typed: str = "") -> None:
        if self._shown is not None:
            self.presenter.edit(self._shown, make, typed=typed)

    def _undo(self) -> None:
        if self._shown is not None:
            self.presenter.undo(self._shown)

    def _show(self, work: OrderWork) -> None:
        """Show the copy of an order's mapping, or that there is none."""
        editing = self.presenter.editing(work.transaction_id)
        self._pane.show_editing(editing, opening=self.presenter.opening(work.transaction_id))
        self._pane.tools.show_undo(can=self.presenter.can_undo(work.transaction_id))

    def _on_changed(self, transaction_id: str) -> None:
        if self._page.work is not None and self._page.is_of(transaction_id):
            self._show(self._page.work)

    def _on_failed(self, transaction_id: str, notice: Notice) -> None:
        if self._page.is_of(transaction_id):
            self._pane.show_error(notice)
        else:
            title = tr(
                "Transaction {transaction_id}: {title}", transaction_id=transaction_id, title=notice.title
            )
            self._warn(msgspec.structs.replace(notice, title=title))

    def _on_taken(self, transaction_id: str) -> None:
        if self._page.is_of(transaction_id):
            self._pane.banner.clear()

    def _on_exported(self, transaction_id: str, path: str) -> None:
        self._on_taken(transaction_id)
        self._tell(tr("The mapping was saved as {path}", path=path))

    def _question(self, text: str, more: str, act: str) -> Question:
        return Question(
            self._page.window(),
            help_page="what-if",
            title=tr("Edited mapping"),
            text=text,
            more=more,
            safe=tr("&Keep them"),
            act=act,
        )

    def _files(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        dialog = QFileDialog(self._page.window(), title, begins_at("mapping"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(mode)
        dialog.setNameFilter(translated(_FILES))
        dialog.fileSelected.connect(partial(chose_file, "mapping"))
        return dialog
