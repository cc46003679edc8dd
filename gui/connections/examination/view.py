"""What an examination finds: a sentence, what failed and what to do about it, and every check by its subject."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.words import say, sentences, threaded
from gui.kit.banner import Banner
from gui.kit.boxes import Squeezed, card
from gui.kit.clipboard import copy_text
from gui.kit.controls import button
from gui.kit.flow_layout import FlowLayout
from gui.kit.labels import icon_label, set_look, set_size, show_icon, text_label
from gui.kit.language import tr, tr_count, translated
from gui.kit.message import Message
from gui.kit.room import begins_at, chose_file
from gui.kit.tables.trees import ItemTree
from gui.kit.texts import cell, tip
from gui.kit.theme import Theme
from gui.words.looks import EXAMINED, EXAMINING, NOT_EXAMINED, Look
from gui.words.plain import begin_small

if TYPE_CHECKING:
    from core.doctor.check import Finding
    from gui.connections.examination.presenter import Subject

_PLACES: dict[str, str] = {
    "connection": say("Edit the connection…"),
    "mapping": say("Mapping source…"),
    "network": say("Network settings…"),
}
"""What leads to the places that the core names (`core.doctor.check.Place`)."""
_NAME = int(Qt.ItemDataRole.UserRole)
_ROWS = 9
"""Lines that the list of checks has at the least."""
_READS = say("Only reads: nothing is sent or changed.")
_BESIDE_WORDS = 6
"""Characters that a result's icon and the room around it take."""
_CHECK, _RESULT, _FOUND = range(3)


class ExaminationView(Squeezed):
    """The examination, filled in as the checks are done.

    Signals: `run_requested()`, `stop_requested()`, `place_requested(str, str)` with a place and the check that leads to
    it, `save_requested(str)` with a file's path; `text_wanted()` when the report is to be copied: answer with `put`.
    """

    run_requested = Signal()
    stop_requested = Signal()
    place_requested = Signal(str, str)
    save_requested = Signal(str)
    text_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._places: Collection[str] = tuple(_PLACES)
        self._items: dict[str, QTreeWidgetItem] = {}
        self.findings: dict[str, Finding] = {}
        self._order: list[str] = []
        self._look = NOT_EXAMINED
        self.card, self._inner = card()
        self.icon = icon_label(theme, NOT_EXAMINED.icon, NOT_EXAMINED.tone, 1.4)
        self.verdict = text_label()
        set_size(self.verdict, "body")
        self.verdict.setAccessibleName(tr("Outcome of the examination"))
        self.facts = text_label(_READS, tone="muted")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress of the examination"))
        self.failures = QWidget()
        self._banners = QVBoxLayout(self.failures)
        self._banners.setContentsMargins(0, 0, 0, 0)
        self.tree = ItemTree()
        self.detail_card, detail = card()
        self.detail = text_label()
        self.detail.setAccessibleName(tr("The chosen check"))
        self.place = button("", self._on_place)
        detail.addWidget(self.detail)
        detail.addWidget(self.place, 0, Qt.AlignmentFlag.AlignLeft)
        self.again = button(tr("Examine a&gain"), self.run_requested.emit)
        self.stop = button(tr("S&top"), self.stop_requested.emit)
        masked = tr("Secrets and personal data are masked; IDs and names stay.")
        self.copy = button(tr("C&opy report"), self.text_wanted.emit, tip=masked)
        self.save = button(tr("Save &report…"), self._on_save, tip=masked)
        self.done = text_label(tone="muted")
        self._build()
        theme.changed.connect(self._on_theme_changed)
        self.show_nothing()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.verdict, 1)
        self._inner.addLayout(head)
        self._inner.addWidget(self.facts)
        self._inner.addWidget(self.progress)
        tree = self.tree
        tree.setAccessibleName(tr("All checks"))
        tree.setColumnCount(3)
        tree.setHeaderLabels([tr("Check"), tr("Result"), tr("Found")])
        tree.setUniformRowHeights(True)
        tree.setAlternatingRowColors(True)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        tree.setIconSize(QSize(self.fontMetrics().height(), self.fontMetrics().height()))
        tree.header().setSectionsMovable(False)
        tree.header().setSectionResizeMode(_CHECK, QHeaderView.ResizeMode.Interactive)
        tree.currentItemChanged.connect(lambda *_: self._show_chosen())
        foot = QWidget()
        buttons = FlowLayout(foot)
        for each in (self.again, self.stop, self.copy, self.save):
            buttons.addWidget(each)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.card, self.failures):
            layout.addWidget(widget)
        layout.addWidget(tree, 1)
        layout.addWidget(self.detail_card)
        layout.addWidget(foot)
        layout.addWidget(self.done)

    def offer(self, places: Collection[str]) -> None:
        """Lead to these places only: a connection that isn't saved can't be edited."""
        self._places = places

    # What comes ----------------------------------------------------------------------------------

    def show_nothing(self) -> None:
        """Nothing was examined yet."""
        self._clear()
        self._set_busy(busy=False)
        self._say(NOT_EXAMINED, NOT_EXAMINED.text)

    def begin(self, subjects: tuple[Subject, ...]) -> None:
        """Show the checks that are to come."""
        self._clear()
        for subject in subjects:
            group = QTreeWidgetItem([cell(subject.title), "", ""])
            group.setFont(_CHECK, self._strong())
            group.setToolTip(_CHECK, tip(subject.title))
            for name, title in subject.checks:
                item = QTreeWidgetItem(group, [cell(title), "", ""])
                item.setData(_CHECK, _NAME, name)
                self._put(item, NOT_EXAMINED._replace(text=tr("Pending")), "")
                self._items[name] = item
                self._order.append(name)
            self.tree.addTopLevelItem(group)
        self.tree.expandAll()
        self._fit()
        self.progress.setRange(0, len(self._order))
        self._set_busy(busy=True)
        self._next()

    def _strong(self) -> QFont:
        font = self.tree.font()
        font.setBold(True)
        return font

    def add(self, finding: Finding) -> None:
        """Show what a check found."""
        self.findings[finding.check] = finding
        item = self._items.get(finding.check)
        if item is not None:
            self._put_finding(item, finding)
            self._count(item.parent())
            if self.tree.currentItem() is item:
                self._show_chosen()
        if finding.outcome == "failed":
            self._add_failure(finding)
        self._next()

    def end(self, sentence: str, *, whole: bool) -> None:
        """Say what it comes to."""
        failed = any(each.outcome == "failed" for each in self.findings.values())
        look = EXAMINED["failed" if failed else "seen"] if whole or failed else NOT_EXAMINED
        self._set_busy(busy=False)
        for name in self._order:
            if name not in self.findings:
                self._put(self._items[name], NOT_EXAMINED._replace(text=tr("Not checked")), "")
        self._say(look, sentence)
        first = next(
            (
                name
                for name in self._order
                if name in self.findings and self.findings[name].outcome == "failed"
            ),
            next(iter(self._order), None),
        )
        if first is not None and self._chosen() is None:
            self.tree.setCurrentItem(self._items[first])

    def fail(self, message: Message) -> None:
        """The connection couldn't be opened at all."""
        self._set_busy(busy=False)
        self._say(EXAMINED["failed"], tr("It couldn't be examined."))
        self._add_banner(message, "", "")

    def put(self, text: str) -> None:
        """Put the report on the clipboard."""
        copy_text(text)
        self.done.setText(
            tr("Copied: {n} lines, secrets and personal data masked.", n=len(text.splitlines()))
        )

    def show_saved(self, path: str) -> None:
        """Say where the report is."""
        self.done.setText(tr("Saved: {path}", path=path))

    def show_not_saved(self, message: Message) -> None:
        """Say why the report isn't there."""
        self.done.setText(message.text)

    # Within --------------------------------------------------------------------------------------

    def _clear(self) -> None:
        self.tree.clear()
        self._items, self.findings, self._order = {}, {}, []
        while self._banners.count():
            item = self._banners.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.failures.hide()
        self.detail_card.hide()
        self.done.setText("")

    def _set_busy(self, *, busy: bool) -> None:
        had_focus = self.stop.hasFocus() or self.again.hasFocus()
        self.progress.setVisible(busy)
        self.stop.setVisible(busy)
        self.again.setVisible(not busy)
        if had_focus:
            (self.stop if busy else self.again).setFocus()
        for each in (self.copy, self.save):
            each.setEnabled(not busy and bool(self.findings))

    def _next(self) -> None:
        """Say which check is under way."""
        done = len(self.findings)
        self.progress.setValue(done)
        if done < len(self._order):
            item = self._items[self._order[done]]
            self._put(item, EXAMINING, "")
            self._say(
                EXAMINING,
                tr(
                    "Check {n} of {all}: {check}",
                    n=done + 1,
                    all=len(self._order),
                    check=item.text(_CHECK),
                ),
            )

    def _say(self, look: Look, text: str) -> None:
        self._look = look
        show_icon(self.icon, self._theme, look.icon, look.tone, 1.4)
        self.verdict.setText(text)
        set_look(self.card, tone="plain" if look.tone in {"muted", "accent"} else look.tone)

    def _put(self, item: QTreeWidgetItem, look: Look, found: str) -> None:
        item.setText(_RESULT, cell(look.text))
        item.setToolTip(_CHECK, tip(item.text(_CHECK)))
        item.setToolTip(_RESULT, tip(look.text))
        item.setIcon(_RESULT, self._theme.icon(look.icon, look.tone))
        item.setForeground(_RESULT, self._theme.color(look.tone))
        item.setText(_FOUND, cell(found))
        item.setToolTip(_FOUND, tip(found))
        said = cell(sentences(threaded("", (item.text(_CHECK), ": ", look.text, ".")), found))
        item.setData(_CHECK, Qt.ItemDataRole.AccessibleTextRole, said)

    def _put_finding(self, item: QTreeWidgetItem, finding: Finding) -> None:
        self._put(item, EXAMINED[finding.outcome], finding.detail)

    def _count(self, group: QTreeWidgetItem | None) -> None:
        if group is None:
            return
        names = [
            child.data(_CHECK, _NAME) for row in range(group.childCount()) if (child := group.child(row))
        ]
        outcomes = [self.findings[name].outcome for name in names if name in self.findings]
        counts = Counter(outcomes)
        parts = (
            tr_count(counts["seen"], "{n} confirmed", "{n} confirmed") if counts["seen"] else "",
            tr_count(counts["assumed"], "{n} unconfirmed", "{n} unconfirmed") if counts["assumed"] else "",
            tr_count(counts["failed"], "{n} failed", "{n} failed") if counts["failed"] else "",
        )
        group.setText(_FOUND, threaded(", ", parts))
        group.setToolTip(_FOUND, tip(group.text(_FOUND)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._items:
            self._fit()

    def _fit(self) -> None:
        characters = self.fontMetrics().averageCharWidth()
        room = self.tree.viewport().width()
        # What a check found is read whole below; its name is read here.
        self.tree.setColumnWidth(_CHECK, min(self._widest_name(), round(room * 0.45)))
        words = (translated(look.text) for look in (EXAMINING, *EXAMINED.values()))
        results = max(map(self.fontMetrics().horizontalAdvance, words)) + characters * _BESIDE_WORDS
        self.tree.setColumnWidth(_RESULT, min(results, round(room * 0.3)))
        self.tree.setMinimumHeight(round(self.fontMetrics().height() * 1.5 * _ROWS))
        self.tree.doItemsLayout()  # else its rows stay as high as those of the text's size before

    def _widest_name(self) -> int:
        """What the names of all checks take, whichever are in sight."""
        names = (item.text(_CHECK) for item in self._items.values())
        widest = max(map(self.fontMetrics().horizontalAdvance, names), default=0)
        return widest + 2 * self.tree.indentation() + self.fontMetrics().averageCharWidth()

    def _add_failure(self, finding: Finding) -> None:
        message = Message(title=finding.title, detail=finding.detail, hint=finding.hint)
        self._add_banner(message, finding.place if finding.place in self._places else "", finding.check)

    def _add_banner(self, message: Message, place: str, check: str) -> None:
        banner = Banner(self._theme, self.failures, lasting=True, retry=_PLACES.get(place, ""))
        banner.retry_requested.connect(lambda: self.place_requested.emit(place, check))
        banner.show_message(message)
        self._banners.addWidget(banner)
        self.failures.show()

    def _chosen(self) -> Finding | None:
        item: QTreeWidgetItem | None = self.tree.currentItem()
        return self.findings.get(item.data(_CHECK, _NAME)) if item is not None else None

    def _show_chosen(self) -> None:
        finding = self._chosen()
        self.detail_card.setVisible(finding is not None)
        if finding is None:
            return
        outcome = begin_small(EXAMINED[finding.outcome].text)
        head = (
            say("{check}: {outcome}, by {what}.", check=finding.title, outcome=outcome, what=finding.found_by)
            if finding.found_by
            else say("{check}: {outcome}.", check=finding.title, outcome=outcome)
        )
        lines: list[str] = [head, finding.detail]
        lines += [tr("What to do: {hint}", hint=finding.hint)] if finding.hint else []
        self.detail.setText(threaded("\n", lines))
        # Of a failure the button stands beside its message above.
        self.place.setVisible(finding.outcome != "failed" and finding.place in self._places)
        self.place.setText(translated(_PLACES.get(finding.place, "")))

    def _on_place(self) -> None:
        finding = self._chosen()
        if finding is not None:
            self.place_requested.emit(finding.place, finding.check)

    def _on_save(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Save the report"), begins_at("examination", "examination.txt"), tr("Text (*.txt)")
        )
        if path:
            chose_file("examination", path)
            self.save_requested.emit(path)

    def _on_theme_changed(self) -> None:
        for group in filter(
            None, (self.tree.topLevelItem(place) for place in range(self.tree.topLevelItemCount()))
        ):
            group.setFont(_CHECK, self._strong())
        self._say(self._look, self.verdict.text())
        for name, item in self._items.items():
            if name in self.findings:
                self._put_finding(item, self.findings[name])
        if self._items:
            self._fit()
