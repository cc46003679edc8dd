"""A table whose rows can be copied, by its context menu and by keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QTableView

from gui.kit.access.shortcuts import keys_of, with_keys
from gui.kit.clipboard import copy_text
from gui.kit.language import tr, tr_count
from gui.kit.table_text import FORMS, Form, table_text

_BY_KEYS: Form = "text"


class CopyingTable(QTableView):
    """Copies the chosen rows, or all, as they are shown."""

    def copy(self, form: Form, *, all_rows: bool) -> None:
        """Put the chosen rows on the clipboard, or the whole table, in the order in which it is shown."""
        model = self.model()
        if model is None:
            return
        rows = range(model.rowCount()) if all_rows else self._chosen_rows()
        columns = [column for column in range(model.columnCount()) if not self.isColumnHidden(column)]
        titles = [str(model.headerData(column, Qt.Orientation.Horizontal) or "") for column in columns]
        told = [[str(model.index(row, column).data() or "") for column in columns] for row in rows]
        if told:
            copy_text(table_text(titles, told, form))

    def _chosen_rows(self) -> Sequence[int]:
        model, current = self.selectionModel(), self.currentIndex()
        rows = sorted(index.row() for index in model.selectedRows()) if model is not None else []
        return rows or ([current.row()] if current.isValid() else [])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = len(self._chosen_rows())
        for form, name in FORMS:
            words = tr_count(max(1, chosen), "Copy row as {name}", "Copy {n:,} rows as {name}", name=name)
            keys = keys_of(QKeySequence.StandardKey.Copy) if form == _BY_KEYS else ""
            row = menu.addAction(with_keys(words, keys))
            row.triggered.connect(lambda _on, form=form: self.copy(form, all_rows=False))
            row.setEnabled(chosen > 0)
        menu.addSeparator()
        for form, name in FORMS:
            menu.addAction(tr("Copy table as {name}", name=name)).triggered.connect(
                lambda _on, form=form: self.copy(form, all_rows=True)
            )
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy(_BY_KEYS, all_rows=False)
            return
        super().keyPressEvent(event)
