"""Asks which column of a table has the orders. Nothing is taken of the others."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QVBoxLayout, QWidget

from core.intake.columns import Suggestion, Taken, column_title, kind_in, suggest
from core.intake.kinds import HOLDS, Holds, Known
from core.intake.read import Brought, words_of
from core.intake.table import Cells, Table
from core.words import joined, say
from gui.kit.boxes import dialog_column, scrolled_column
from gui.kit.choices.fields import Combo
from gui.kit.controls import button, dialog_foot
from gui.kit.labels import field_label, text_label
from gui.kit.language import tr, tr_count, translated
from gui.kit.room import open_in
from gui.kit.table_model import Column, RecordTableModel
from gui.kit.table_view import Table as TableView
from gui.kit.texts import caption, line
from gui.kit.theme import Theme
from gui.orders.intake import IntakePresenter
from gui.orders.lists.id_edit import Said
from gui.orders.lists.said_of_entered import first_of, told_blank, told_refused, told_repeats
from gui.orders.lists.typed_days import day_from

_ROWS, _COLUMNS = 8, 12
"""So much of a table is shown."""
_SEPARATORS: dict[str, str] = {
    ",": say("Comma"),
    ";": say("Semicolon"),
    "\t": say("Tab"),
    "|": say("Vertical bar"),
    "": say("None: there is one column"),
}
_HOLDS: dict[Holds, str] = {
    "id": say("iPaaS.com transaction IDs"),
    "number": say("Order numbers"),
    "any": say("IDs, order numbers, emails or days to look up"),
}


def _cell_of(number: int) -> Callable[[tuple[int, Cells]], str]:
    return lambda row: row[1][number]


class ColumnDialog(QDialog):
    """Accepted with `taken`: what was chosen. A pasted text can be taken as a plain list as well."""

    help_page = "find"

    def __init__(
        self,
        intake: IntakePresenter,
        brought: Brought,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        known: Known | None = None,
    ) -> None:
        super().__init__(parent)
        self._known = known or Known()
        self._said_holds = False
        """Whether the user has said what the column contains; it stays so for another column then."""
        self._intake = intake
        self._brought = brought
        self._theme = theme
        self._tables = list(brought.tables)
        self._separators = [*_SEPARATORS]
        self.taken: Taken | None = None
        self.setWindowTitle(tr("Which column has the orders?"))
        self.sheet = Combo()
        for table in brought.tables:
            self.sheet.addItem(line(table.name))
        self.separator = Combo()
        self._fill_separators()
        self.column = Combo()
        self.holds = Combo()
        self.holds.addItem(tr("Choose what it contains"))
        for holds in HOLDS:
            self.holds.addItem(translated(_HOLDS[holds]))
        self.heading = QCheckBox(tr("The &first row is a heading"))
        self.shown = QWidget()
        self._room = QVBoxLayout(self.shown)
        self._room.setContentsMargins(0, 0, 0, 0)
        self.says = text_label()
        self.refused = Said()
        self.refused.setAccessibleName(tr("What can't be used, and why"))
        self.take = button(tr("&Preview"), self._on_take, kind="primary")
        self.take.setDefault(True)
        self.as_list = button(tr("Use it as a plain &list"), self._on_as_list)
        self.as_list.setVisible(bool(brought.text))
        self.cancel = button(tr("Cancel"), self.reject)
        self._build()
        self.sheet.currentIndexChanged.connect(lambda _number: self._on_sheet())
        self.separator.currentIndexChanged.connect(lambda _number: self._on_separator())
        self.heading.toggled.connect(lambda _on: self._on_heading())
        self.column.currentIndexChanged.connect(lambda _number: self._on_column())
        self.holds.currentIndexChanged.connect(lambda _number: self._on_holds())
        self.finished.connect(lambda _result: intake.forget_column())
        self._on_sheet()
        if self.column.currentIndex() > 0 and self._chosen_holds() is None:
            self.holds.setFocus()  # what is asked for

    @property
    def table(self) -> Table:
        """The table that is shown."""
        return self._tables[max(0, self.sheet.currentIndex())]

    def _fill_separators(self) -> None:
        """All of them, as the text is split now."""
        separated = self._brought.separated
        now = separated.separator.character if separated is not None else ""
        if now not in self._separators:
            self._separators.append(now)
        for each in self._separators:
            self.separator.addItem(translated(_SEPARATORS[each]) if each in _SEPARATORS else line(each))
        self.separator.setCurrentIndex(self._separators.index(now))

    def _build(self) -> None:
        separated = self._brought.separated
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for words, field in (
            (tr("&Sheet"), self.sheet),
            (tr("Columns are se&parated by"), self.separator),
            (tr("&Column"), self.column),
            (tr("It &contains"), self.holds),
        ):
            label = field_label(words, buddy=field)
            field.setAccessibleName(line(words.replace("&", "")))
            field.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            form.addRow(label, field)
            if field is self.sheet and len(self._brought.tables) == 1:
                form.setRowVisible(field, False)
            if field is self.separator and (separated is None or separated.separator.certain):
                form.setRowVisible(field, False)
        outer = dialog_column(self)
        room, layout = scrolled_column()
        outer.addWidget(room, 1)
        layout.addWidget(
            text_label(tr("Only this column is read. Numbers of other columns never become orders."))
        )
        layout.addLayout(form)
        layout.addWidget(self.heading)
        layout.addWidget(self.shown, 1)
        layout.addWidget(self.says)
        layout.addWidget(self.refused)
        outer.addLayout(dialog_foot(self.as_list, leave=self.cancel, act=self.take))
        open_in(self, 90, 34)

    def _on_sheet(self) -> None:
        """Another table: what it suggests."""
        found = suggest(self.table, self._known)
        self._said_holds = False
        self.heading.blockSignals(True)
        self.heading.setChecked(found.heading)
        self.heading.blockSignals(False)
        self._fill(found)

    def _on_separator(self) -> None:
        """Another separator: the same text makes another table."""
        separated = self._brought.separated
        if separated is None:
            return
        self.taken = None
        self.take.setEnabled(False)
        self.says.setText(tr("Reading the columns…"))
        self._intake.split_anew(separated, self._separators[self.separator.currentIndex()], self._on_split)

    def _on_split(self, table: Table) -> None:
        self._tables = [table]
        self._on_sheet()

    def _on_heading(self) -> None:
        chosen = self.column.currentIndex() - 1
        self._fill(
            Suggestion(chosen if chosen >= 0 else None, self._chosen_holds(), self.heading.isChecked())
        )

    def _on_column(self) -> None:
        """Another column may have something else; unless the user has said what it is."""
        chosen = self.column.currentIndex() - 1
        if chosen >= 0 and not self._said_holds:
            self._set_holds(kind_in(self.table, chosen, heading=self.heading.isChecked(), known=self._known))
        self._update()

    def _on_holds(self) -> None:
        self._said_holds = self._chosen_holds() is not None
        self._update()

    def _chosen_holds(self) -> Holds | None:
        chosen = self.holds.currentIndex() - 1
        return HOLDS[chosen] if chosen >= 0 else None

    def _set_holds(self, holds: Holds | None) -> None:
        with QSignalBlocker(self.holds):
            self.holds.setCurrentIndex(0 if holds is None else HOLDS.index(holds) + 1)

    def _fill(self, found: Suggestion) -> None:
        with QSignalBlocker(self.column):
            self.column.clear()
            self.column.addItem(tr("Choose the column"))
            for number in range(self.table.width):
                self.column.addItem(caption(column_title(self.table, number, heading=found.heading)))
            self.column.setCurrentIndex(0 if found.column is None else found.column + 1)
        self._set_holds(found.holds)
        self._show_rows(heading=found.heading)
        self._update()

    def _show_rows(self, *, heading: bool) -> None:
        """The first rows, each with its line."""
        table = self.table
        first = 1 if heading else 0
        columns = [
            Column[tuple[int, Cells]](
                tr("Row") if table.where == "row" else tr("Line"), lambda row: str(row[0])
            )
        ]
        columns += [
            Column[tuple[int, Cells]](line(column_title(table, number, heading=heading)), _cell_of(number))
            for number in range(min(table.width, _COLUMNS))
        ]
        while self._room.count():
            item = self._room.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        view = TableView(
            tr("The first rows"), tr("There are no rows below the heading."), stretch=len(columns) - 1
        )
        model = RecordTableModel(columns, self._theme, view)
        model.set_rows(list(zip(table.lines, table.rows, strict=True))[first : first + _ROWS])
        view.setModel(model)
        view.setSelectionMode(TableView.SelectionMode.NoSelection)
        view.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._room.addWidget(view)
        view.fit_columns(24)
        QWidget.setTabOrder(self.heading, view)

    def _update(self) -> None:
        """Have what is chosen taken; of a long table that takes its time."""
        chosen = self.column.currentIndex() - 1
        self.taken = None
        self.refused.say("", "error")
        self.take.setText(tr("&Preview"))
        self.take.setEnabled(False)
        if chosen < 0:
            self._intake.forget_column()
            self.says.setText(tr("Choose the column whose values are orders."))
            return
        holds = self._chosen_holds()
        if holds is None:
            self._intake.forget_column()
            self.says.setText(
                tr(
                    "These may be iPaaS.com transaction IDs or your shop's order numbers. Choose what the column "
                    "contains."
                )
            )
            return
        self.says.setText(tr("Reading the column…"))
        self._intake.take_column(
            self.table, chosen, holds, self._on_column_taken, heading=self.heading.isChecked()
        )

    def _on_column_taken(self, taken: Taken) -> None:
        self.taken = taken
        bad = len(taken.refused)
        parts = [
            tr_count(
                len(taken.words),
                "{n} order will be looked up and previewed",
                "{n} orders will be looked up and previewed",
            )
        ]
        if bad:
            parts.append(
                tr_count(
                    bad,
                    "{n} value isn't an order and was left out:",
                    "{n} values aren't orders and were left out:",
                )
            )
        beside = [*told_refused(taken), *told_repeats(taken), *told_blank(taken)]
        self.says.setText(joined("", (joined("; ", parts), "" if bad else ".")))
        self.refused.say(joined("\n", first_of(beside)), "error" if bad else "muted")
        self.take.setText(tr_count(len(taken.words), "&Preview {n} order", "&Preview {n} orders"))
        self.take.setEnabled(bool(taken.words))

    def _on_take(self) -> None:
        if self.taken is not None:
            self.accept()

    def _on_as_list(self) -> None:
        self.taken = words_of(self._brought.text, day_from)
        self.accept()
