"""Takes what is entered, dropped or opened to whoever reads it; asks for the column of a table; and shows what was
found: lines below the field, and a list to choose from."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from core.transfer.finding.words import MOST_LOOKED
from core.words import say, sentences
from gui.kit.language import tr, translated
from gui.kit.room import begins_at, chose_file
from gui.kit.theme import Theme
from gui.orders.finding import FindPresenter
from gui.orders.intake import IntakePresenter
from gui.orders.orders import OrdersPresenter
from gui.orders.work import OrderWork
from gui.shell.work_page import WorkPage
from gui.words.cards import is_outage

if TYPE_CHECKING:
    from core.intake.columns import Taken
    from core.intake.kinds import Known
    from core.intake.read import Brought
    from core.transfer.finding.found import WordAnswer

_FILES = say("Tables (*.csv *.tsv *.txt *.xlsx)")


class FindDisplay(QObject):
    """Follows the presenters, and takes to them what is entered."""

    def __init__(
        self,
        page: WorkPage,
        theme: Theme,
        intake: IntakePresenter,
        find: FindPresenter,
        orders: OrdersPresenter,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._theme = theme
        self._intake = intake
        self._find = find
        self._orders = orders
        field, found = page.ids, page.found
        field.preview_requested.connect(intake.take_text)
        field.file_given.connect(intake.take_file)
        field.open_requested.connect(self.open_file)
        page.side.file_given.connect(intake.take_file)
        field.stop_requested.connect(find.stop)
        found.preview_requested.connect(find.open)
        intake.taken.connect(find.ask)
        intake.column_asked.connect(self._on_column_asked)
        intake.failed.connect(field.refuse)
        find.words_read.connect(self._on_words_read)
        find.looking_changed.connect(field.set_looking)
        find.said.connect(self._on_said)
        find.offered.connect(self._on_offered)
        find.untold.connect(lambda text: field.add_line(text, "muted"))
        # What was not found is of no more concern once another order is opened, or it came onto the list elsewhere.
        find.ids_offered.connect(field.offer_ids)
        field.ids_requested.connect(find.ask_as_ids)
        find.left.connect(field.forget_missing)
        find.no_hit.connect(self._on_no_hit)
        orders.work_changed.connect(self._on_work_changed)
        orders.works_reset.connect(lambda works: self._on_works_reset(empty=not works))

    def open_file(self) -> None:
        """Choose a file to take orders from."""
        begins = begins_at("import")
        dialog = QFileDialog(self._page.window(), tr("Import orders from a file"), begins, translated(_FILES))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(partial(chose_file, "import"))
        dialog.fileSelected.connect(lambda name: self._intake.take_file(Path(name)))
        dialog.open()

    def _on_column_asked(self, brought: Brought) -> None:
        from gui.orders.lists.column_dialog import ColumnDialog

        known = self._known()
        dialog = ColumnDialog(self._intake, brought, self._theme, self._page.window(), known=known)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._find.ask(dialog.taken) if dialog.taken is not None else None)
        dialog.open()

    def _known(self) -> Known:
        """The orders that are listed: what their IDs and numbers look like tells what a column has."""
        from core.intake.kinds import Known

        listed = [(work.transaction_id, (kept := work.kept) and kept.number) for work in self._orders.works]
        listed += [(each.transaction_id, each.number) for each in self._page.recent.model.rows]
        both = [(order, number) for order, number in listed if number]
        return Known(frozenset(order for order, _ in both), frozenset(number for _, number in both))

    def _on_words_read(self, taken: Taken) -> None:
        self._page.found.clear()
        self._page.forget_no_hit()
        whole = next((each.notice for each in taken.refused if not each.word), None)
        if whole is not None:  # the list itself can't be taken
            self._page.ids.refuse(whole)
            return
        self._page.ids.take(taken)
        for word in taken.read.words[:MOST_LOOKED]:
            if told := word.doubt or word.day_read:
                self._page.ids.add_line(told, "warning" if word.doubt else "muted")
        if taken.words:
            self._page.side.show_face("works")

    def _on_said(self, answer: WordAnswer) -> None:
        if is_outage(answer.error):
            return  # told with all else that the outage hit
        told = sentences(answer.told, answer.hint)
        if answer.orders:
            self._page.ids.add_line(told, "muted")
        else:
            self._page.ids.add_line(told, "error", missing=answer.word, alike=answer.told_alike)
        self._tell_unread(answer)

    def _on_offered(self, answer: WordAnswer) -> None:
        field, found = self._page.ids, self._page.found
        told = sentences(
            answer.told,
            say("Choose below."),
            say("As an ID it is previewed below.") if "id" in answer.kinds else "",
        )
        field.add_line(told, "warning")
        self._tell_unread(answer)
        entered = field.window().focusWidget() is field.edit and not found.model.known
        found.add(answer.orders)
        if entered:
            found.table.setFocus()

    def _on_no_hit(self, whole: bool) -> None:
        """The order that was opened before would look like what was found."""
        if self._page.order.work is not None:
            self._page.works.table.choose_none()
            self._page.close_order(no_hit=whole)

    def _tell_unread(self, answer: WordAnswer) -> None:
        for text in answer.unread[:3]:
            self._page.ids.add_line(tr("Can't be read: {text}", text=text), "warning")

    def _on_work_changed(self, work: OrderWork) -> None:
        order = work.plan.order if work.plan is not None else None
        if order is not None:
            self._page.ids.forget_missing({work.transaction_id, order.number or work.transaction_id})

    def _on_works_reset(self, *, empty: bool) -> None:
        if empty:  # another connection, or the list was cleared
            self._page.found.clear()
