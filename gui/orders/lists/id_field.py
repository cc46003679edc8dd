"""The field for what people have of orders: IDs, numbers, emails, days, a block; with what is said of it below."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.intake.columns import Taken
from core.transfer.plan.notice import Notice
from core.words import joined, sentences
from gui.kit.code.marks import mark_lines
from gui.kit.controls import button
from gui.kit.labels import field_label, set_look, text_label
from gui.kit.language import tr, tr_count
from gui.kit.measures import NEAR, TIGHT
from gui.kit.theme import Theme
from gui.orders.lists.id_edit import LINES_OF_FIELD, IdEdit, Said
from gui.orders.lists.said_of_entered import first_of, told_blank, told_refused, told_repeats
from gui.words.notices import one_line
from gui.words.plain import and_more

_TONES = ("muted", "warning", "error")
_NAMED = 300
"""Words that weren't found and are named in one sentence."""


class _Line(NamedTuple):
    """One thing that is said, with its tone. `missing`: the word that nothing was found for; `alike`: what is said
    with it, the same of all such words but for the word itself.
    """

    tone: str
    text: str
    missing: str
    alike: str = ""


class IdField(QWidget):
    """The field with its label, the Preview button, and what is said.

    Signals: `preview_requested(str)` with the text as typed; `stop_requested()`; `file_given(Path)`;
    `open_requested()`: a file is to be chosen; `ids_requested()`: what wasn't found is to be
    previewed as IDs; `told(str)`: something is said of what was entered.
    """

    preview_requested = Signal(str)
    stop_requested = Signal()
    file_given = Signal(object)
    open_requested = Signal()
    ids_requested = Signal()
    told = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.edit = IdEdit(self)
        label = field_label(tr("Find orders &to preview"), buddy=self.edit)
        label.setWordWrap(True)
        self.file = button(
            tr("File…"),
            self.open_requested.emit,
            kind="quiet",
            tip=tr("Import orders from a CSV or .xlsx"),
            command="open_file",
        )
        self.button = button(
            tr("&Preview"), self._submit, kind="primary", tip=tr("Reads and previews; nothing is sent")
        )
        self.message = Said()
        self.message.hide()
        self.may_be_ids = text_label()
        self.as_ids = button("", self.ids_requested.emit)
        self._offer(0)
        self.looking = text_label(tr("Searching…"), tone="muted")
        self.stop = button(tr("Stop searching"), self.stop_requested.emit, kind="quiet")
        self._lines: list[_Line] = []
        """What is said; the gravest first."""
        self._tone = "muted"
        self._kept: tuple[str, ...] = ()
        self._missed: list[str] = []
        """The words that nothing was found for, as they stand in the field again."""
        head, row, busy = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.addWidget(label, 1)
        head.addWidget(self.file)
        row.setSpacing(NEAR)
        row.addWidget(self.edit, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        busy.addWidget(self.looking)
        busy.addWidget(self.stop)
        busy.addStretch()
        self.set_looking(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TIGHT)
        for part in (head, row, busy):
            layout.addLayout(part)
        for below in (self.may_be_ids, self.as_ids, self.message):
            layout.addWidget(below)
        self.edit.submitted.connect(self._submit)
        self.edit.escaped.connect(self.stop_requested)
        # As the eye goes: what stands above, the field, then what it is entered for.
        self.setTabOrder(self.file, self.edit)
        self.setTabOrder(self.edit, self.button)
        self.edit.file_given.connect(self.file_given)
        self.button.setMinimumHeight(self.edit.height_of(1))
        self.edit.textChanged.connect(self._on_text_changed)
        theme.changed.connect(self._on_theme_changed)

    def lead(self, on: bool) -> None:  # a state
        """Whether to find orders is what the screen is for now; else that is what is done with the one that is open."""
        set_look(self.button, role="primary" if on else "secondary")

    def take(self, taken: Taken) -> None:
        """What was entered is taken: the field is free for the next. What is refused stays in it, marked, with its
        lines and reasons below; each once.
        """
        self._offer(0)
        self._missed = []
        self._kept = tuple(refused.word for refused in taken.refused if refused.word)
        with QSignalBlocker(self.edit):
            self.edit.setPlainText("".join(f"{word}\n" for word in self._kept))
            self.edit.moveCursor(QTextCursor.MoveOperation.End)
        self.edit.fit()
        self._mark()
        self._lines, self._tone = [], "muted"
        lines = told_refused(taken)
        repeated = told_repeats(taken)
        lines += [*repeated, *told_blank(taken)]
        self._say(lines, "error" if taken.refused else "warning" if repeated else "muted")

    def refuse(self, notice: Notice) -> None:
        """Say why nothing can be done; what was entered stays."""
        self._offer(0)
        self._lines, self._tone = [], "muted"
        self._say([one_line(notice)], "error")

    def add_line(self, line: str, tone: str, *, missing: str = "", alike: str = "") -> None:
        """Say one thing more; the gravest tone is that of all. `missing`: the word for which it says that nothing was
        found; with `alike`, what is said with it, several such words are named in one sentence.
        """
        self._say([line], tone, missing, alike)
        if missing:
            self._bring_back(missing)

    def offer_ids(self, count: int) -> None:
        """Offer to preview so many words as IDs, until something else is entered."""
        self._offer(count)
        self.told.emit(self.may_be_ids.text())

    def _offer(self, count: int) -> None:
        self.may_be_ids.setText(
            tr_count(
                count,
                "This may be a transaction ID and not an order number.",
                "These may be transaction IDs and not order numbers.",
            )
        )
        self.as_ids.setText(tr_count(count, "Preview it as an &ID", "Preview all {n:,} as &IDs"))
        for each in (self.may_be_ids, self.as_ids):
            each.setVisible(count > 0)

    def _bring_back(self, word: str) -> None:
        """Put a word that nothing was found for into the field again, chosen, so that it can be put right; unless
        something else stands there by now.
        """
        if self.edit.toPlainText() != "\n".join(self._missed) or len(self._missed) >= LINES_OF_FIELD:
            return
        self._missed.append(word)
        self._put_missed()

    def _put_missed(self) -> None:
        with QSignalBlocker(self.edit):
            self.edit.setPlainText("\n".join(self._missed))
            self.edit.selectAll()
        self.edit.fit()

    def forget_missing(self, words: Collection[str] | None = None) -> None:
        """Take back that nothing was found for these words; for any word without them."""
        left = [
            line for line in self._lines if not (line.missing and (words is None or line.missing in words))
        ]
        if len(left) < len(self._lines):
            if self._missed and self.edit.toPlainText() == "\n".join(self._missed):
                self._missed = [word for word in self._missed if words is not None and word not in words]
                self._put_missed()
            self._lines = left
            self._tone = max((line.tone for line in left), key=_TONES.index, default="muted")
            self._show_lines()
            if not any(line.missing for line in left):
                self._offer(0)

    def set_looking(self, looking: bool) -> None:
        """Say that orders are being looked for."""
        self.edit.looks = looking
        self.looking.setVisible(looking)
        self.stop.setVisible(looking)

    def _say(self, lines: Sequence[str], tone: str, missing: str = "", alike: str = "") -> None:
        """Say these too. What needs somebody stands above what went well, and isn't cut off for it."""
        self._lines += [_Line(tone, line, missing, alike) for line in lines]
        self._lines.sort(key=lambda said: _TONES.index(said.tone), reverse=True)
        self._tone = max(self._tone, tone, key=_TONES.index)
        self._show_lines()
        self.told.emit(joined("\n", first_of(lines)))

    def _show_lines(self) -> None:
        self.message.say(joined("\n", first_of(_grouped(self._lines))), self._tone)

    def _submit(self) -> None:
        self.preview_requested.emit(self.edit.toPlainText())

    def _on_text_changed(self) -> None:
        """What is said of words that are still there stays; all else was about what was entered before."""
        text = self.edit.toPlainText()
        if not any(word in text for word in self._kept):
            self._kept, self._missed = (), []
            self._lines, self._tone = [], "muted"
            self._offer(0)
            self.edit.setExtraSelections([])
            self.message.say("", "muted")

    def _mark(self) -> None:
        mark_lines(self.edit, self._kept, self._theme.color("error"))

    def _on_theme_changed(self) -> None:
        self.edit.fit()
        self.button.setMinimumHeight(self.edit.height_of(1))
        self.message.fit()
        self._mark()


def _grouped(lines: Sequence[_Line]) -> list[str]:
    """What is said, in its sequence: of several words for which the same is said, once, with all of them."""
    alike: dict[str, list[_Line]] = {}
    for line in lines:
        alike.setdefault(line.alike or line.text, []).append(line)
    return [
        group[0].text if len(group) == 1 or not group[0].alike else _of_all(group) for group in alike.values()
    ]


def _of_all(group: Sequence[_Line]) -> str:
    return sentences(
        tr(
            "No order was found for these {n:,} values: {names}.",
            n=len(group),
            names=and_more([line.missing for line in group], _NAMED),
        ),
        group[0].alike,
    )
