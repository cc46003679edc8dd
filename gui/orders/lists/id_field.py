"""The field for what people have of orders: IDs, numbers, emails, days, a block; with what is said of it below."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QMimeData, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from core.intake.columns import Refused, Taken
from core.transfer.plan.notice import Notice
from core.words import joined
from gui.kit.code.marks import mark_lines
from gui.kit.controls import button
from gui.kit.labels import field_label, set_look, text_label
from gui.kit.language import tr, tr_count
from gui.kit.measures import NEAR, TIGHT
from gui.kit.texts import document
from gui.kit.theme import Theme
from gui.words.notices import one_line
from gui.words.plain import and_more

_LINES_OF_FIELD, _LINES_SAID = 4, 5
"""So many lines grow before they scroll."""
_SAID = 300
"""So many things are said of a block; the others are counted."""
_NAMED = 8
"""So many lines are named of a word that stands in several."""
_FAR = 10_000
"""Pixels: more than any text is high."""
_TONES = ("muted", "warning", "error")


class IdEdit(QPlainTextEdit):
    """A text field of one line that grows with a block; Return submits, Shift+Return breaks the line.

    Signals: `submitted()`; `escaped()`; `file_given(Path)`: a file was pasted or dropped.
    """

    submitted = Signal()
    escaped = Signal()
    file_given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.looks = False
        """Whether something is being looked for, which Escape stops."""
        self.setTabChangesFocus(True)
        set_look(self, role="field")
        self.setPlaceholderText(tr("ID, order number, email, day …"))
        self.setAccessibleName(tr("Orders to find"))
        self.setAccessibleDescription(
            tr(
                "Transaction IDs, order numbers, emails or days, separated by commas, spaces or line breaks; or what "
                "was copied out of a spreadsheet. Return finds and previews them; Escape stops looking."
            )
        )
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.textChanged.connect(self.fit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_return = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_return and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.submitted.emit()
            return
        if event.key() == Qt.Key.Key_Escape and self.looks:
            self.escaped.emit()
            return
        super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return dropped_file(source) is not None or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        path = dropped_file(source)
        if path is not None:
            self.file_given.emit(path)
        else:
            super().insertFromMimeData(source)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 12, self.height_of(1))

    def heightForWidth(self, width: int) -> int:
        """As high as its text, or what stands there without one, within bounds."""
        lines = self.blockCount() if self.toPlainText() else self._hinted_lines(width)
        return self.height_of(min(max(1, lines), _LINES_OF_FIELD))

    def fit(self) -> None:
        """Have as many lines as are wanted now."""
        self.updateGeometry()

    def _hinted_lines(self, width: int) -> int:
        """Into how many lines the words break that stand in the empty field."""
        inset = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        room, metrics = QRect(0, 0, width - inset, _FAR), self.fontMetrics()
        taken = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.placeholderText())
        return round(taken.height() / metrics.lineSpacing())

    def height_of(self, lines: int) -> int:
        """Pixels of so many lines."""
        frame = 2 * (self.frameWidth() + round(self.document().documentMargin())) + 4
        return self.fontMetrics().lineSpacing() * lines + frame


class Said(QPlainTextEdit):
    """What is said of what was entered: it can be read to its end, selected and copied."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        set_look(self, role="said")
        self.setAccessibleName(tr("What is said of what was entered"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._text = ""

    def text(self) -> str:
        """All that is said."""
        return self._text

    def say(self, text: str, tone: str) -> None:
        """Say this; nothing for an empty text."""
        self._text = text
        set_look(self, tone=tone)
        self.setPlainText(document(text))
        self.setVisible(bool(text))
        self.fit()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]  # the stub's event; only its passing on matters
        self.fit()

    def fit(self) -> None:
        """As high as its lines, as they break in this width, within bounds."""
        lines = max(1, min(round(self.document().size().height()), _LINES_SAID))
        frame = 2 * (self.frameWidth() + round(self.document().documentMargin())) + 2
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + frame)


class _Line(NamedTuple):
    """One thing that is said, with its tone. `missing`: the word that nothing was found for."""

    tone: str
    text: str
    missing: str


class IdField(QWidget):
    """The field with its label, the Preview button, and what is said.

    Signals: `preview_requested(str)` with the text as typed; `stop_requested()`; `file_given(Path)`;
    `open_requested()`: a file is to be chosen; `told(str)`: something is said of what was entered.
    """

    preview_requested = Signal(str)
    stop_requested = Signal()
    file_given = Signal(object)
    open_requested = Signal()
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
            tip=tr("Take the orders of a CSV or .xlsx"),
            command="open_file",
        )
        self.button = button(
            tr("&Preview"), self._submit, kind="primary", tip=tr("Reads and plans; nothing is sent")
        )
        self.message = Said()
        self.message.hide()
        self.looking = text_label(tr("Looking…"), tone="muted")
        self.stop = button(tr("Stop looking"), self.stop_requested.emit, kind="quiet")
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
        layout.addWidget(self.message)
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
        self._lines, self._tone = [], "muted"
        self._say([one_line(notice)], "error")

    def add_line(self, line: str, tone: str, *, missing: str = "") -> None:
        """Say one thing more; the gravest tone is that of all. `missing`: the word for which it says that nothing was
        found.
        """
        self._say([line], tone, missing)
        if missing:
            self._bring_back(missing)

    def _bring_back(self, word: str) -> None:
        """Put a word that nothing was found for into the field again, chosen, so that it can be put right; unless
        something else stands there by now.
        """
        if self.edit.toPlainText() != "\n".join(self._missed) or len(self._missed) >= _LINES_OF_FIELD:
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

    def set_looking(self, looking: bool) -> None:
        """Say that orders are being looked for."""
        self.edit.looks = looking
        self.looking.setVisible(looking)
        self.stop.setVisible(looking)

    def _say(self, lines: Sequence[str], tone: str, missing: str = "") -> None:
        """Say these too. What needs somebody stands above what went well, and isn't cut off for it."""
        self._lines += [_Line(tone, line, missing) for line in lines]
        self._lines.sort(key=lambda said: _TONES.index(said.tone), reverse=True)
        self._tone = max(self._tone, tone, key=_TONES.index)
        self._show_lines()
        self.told.emit(joined("\n", first_of(lines)))

    def _show_lines(self) -> None:
        self.message.say(joined("\n", first_of([line.text for line in self._lines])), self._tone)

    def _submit(self) -> None:
        self.preview_requested.emit(self.edit.toPlainText())

    def _on_text_changed(self) -> None:
        """What is said of words that are still there stays; all else was about what was entered before."""
        text = self.edit.toPlainText()
        if not any(word in text for word in self._kept):
            self._kept, self._missed = (), []
            self._lines, self._tone = [], "muted"
            self.edit.setExtraSelections([])
            self.message.say("", "muted")

    def _mark(self) -> None:
        mark_lines(self.edit, self._kept, self._theme.color("error"))

    def _on_theme_changed(self) -> None:
        self.edit.fit()
        self.button.setMinimumHeight(self.edit.height_of(1))
        self.message.fit()
        self._mark()


def dropped_file(data: QMimeData) -> Path | None:
    """The one file of this computer that is dropped or pasted; None for anything else."""
    urls = data.urls() if data.hasUrls() else []
    if len(urls) == 1 and urls[0].isLocalFile():
        return Path(urls[0].toLocalFile())
    return None


def first_of(lines: Sequence[str]) -> list[str]:
    """As many lines as can be read; the others are counted."""
    more = len(lines) - _SAID
    return [*lines[:_SAID], *([tr("… and {more:,} more.", more=more)] if more > 0 else [])]


def told_refused(taken: Taken) -> list[str]:
    """Why each of these isn't taken, one a line; where a block has several lines, with those that it stands in."""
    last = max((line for each in taken.refused for line in each.lines), default=1)
    return [_told(refused, taken.where if last > 1 else "") for refused in taken.refused]


def told_repeats(taken: Taken) -> list[str]:
    """Which words stand there more than once, with the further lines of each."""
    if not taken.repeats:
        return []
    if len(taken.repeats) > _SAID or max(lines[-1] for lines in taken.repeats.values()) == 1:
        return [tr("Repeated, used once: {names}", names=and_more(tuple(taken.repeats), _NAMED))]
    return [_told_repeat(word, lines, taken.where) for word, lines in taken.repeats.items()]


def _told_repeat(word: str, lines: tuple[int, ...], where: str) -> str:
    named = and_more([str(number) for number in lines], _NAMED)
    if where == "row":
        return tr_count(
            len(lines),
            "Row {names}: {word} again; it is taken once",
            "Rows {names}: {word} again; it is taken once",
            names=named,
            word=word,
        )
    return tr_count(
        len(lines),
        "Line {names}: {word} again; it is taken once",
        "Lines {names}: {word} again; it is taken once",
        names=named,
        word=word,
    )


def told_blank(taken: Taken) -> list[str]:
    """Which lines have nothing in the column, in one line."""
    blank = taken.blank
    if not blank:
        return []
    named = and_more([str(number) for number in blank], _NAMED)
    if taken.where == "row":
        return [
            tr_count(
                len(blank),
                "Row {names}: nothing there, passed over",
                "Rows {names}: nothing there, passed over",
                names=named,
            )
        ]
    return [
        tr_count(
            len(blank),
            "Line {names}: nothing there, passed over",
            "Lines {names}: nothing there, passed over",
            names=named,
        )
    ]


def _told(refused: Refused, where: str) -> str:
    """Why a word isn't taken, with the lines in which it stands."""
    told = one_line(refused.notice)
    if not where or not refused.lines:
        return told
    named = and_more([str(number) for number in refused.lines], _NAMED)
    if where == "row":
        return tr_count(
            len(refused.lines), "Row {names}: {told}", "Rows {names}: {told}", names=named, told=told
        )
    return tr_count(
        len(refused.lines), "Line {names}: {told}", "Lines {names}: {told}", names=named, told=told
    )
