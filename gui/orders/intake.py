"""Reads what is brought, off the GUI thread where it may be long: a block of text, a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.errors import DeskError
from core.intake.columns import Taken, take
from core.intake.kinds import Holds
from core.intake.read import Brought, read_file, read_text, words_of
from core.intake.separated import Separated
from core.intake.table import Table
from core.transfer.plan.notice import Notice
from gui.orders.lists.typed_days import day_from
from gui.runtime import AsyncRuntime
from gui.runtime.latest import Latest

_SHORT = 20_000
"""Characters that are read at once."""
_FEW = 1_000
"""Rows of a table whose column is taken at once."""
_READ, _COLUMN, _SPLIT = "read", "column", "split"


class IntakePresenter(QObject):
    """One thing at a time: a newer one drops the older.

    Signals: `taken(Taken)`: a list of words; `column_asked(Brought)`: a table, of which a column has to be chosen;
    `failed(Notice)`.
    """

    taken = Signal(object)
    column_asked = Signal(object)
    failed = Signal(object)

    def __init__(self, runtime: AsyncRuntime, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runtime = runtime
        self._asked: Latest[str] = Latest()

    def take_text(self, text: str) -> None:
        """Take what was typed or pasted."""
        self._asked.drop(_READ)
        if len(text) > _SHORT:
            self._follow(lambda: read_text(text), "read a block")
            return
        try:
            self._on_read(read_text(text))
        except DeskError as error:
            self.failed.emit(Notice.of(error))

    def take_file(self, path: Path) -> None:
        """Take a CSV, a TSV or an .xlsx."""
        self._follow(lambda: read_file(path), "read a file")

    def take_column(
        self, table: Table, column: int, holds: Holds, then: Callable[[Taken], object], *, heading: bool
    ) -> None:
        """Have `then` called with what a column has: at once, or of a long table in a moment, unless another column
        is asked for by then, or none any more.
        """

        def job() -> Taken:
            return take(table, column, holds, heading=heading, days=day_from)

        self.forget_column()
        if len(table.rows) <= _FEW:
            then(job())
            return
        self._asked.follow(
            _COLUMN,
            self._runtime.compute(job, "take a column"),
            succeeded=then,
            failed=lambda error: self.failed.emit(Notice.of(error)),
        )

    def split_anew(self, separated: Separated, by: str, then: Callable[[Table], object]) -> None:
        """Have `then` called with the table that another separator makes: at once, or of a long text in a moment."""
        self.forget_column()
        if len(separated.text) <= _SHORT:
            then(separated.table(by))
            return
        self._asked.follow(
            _SPLIT,
            self._runtime.compute(lambda: separated.table(by), "split a text anew"),
            succeeded=then,
            failed=lambda error: self.failed.emit(Notice.of(error)),
        )

    def forget_column(self) -> None:
        """Nobody asks for a column any more."""
        self._asked.drop(_COLUMN)
        self._asked.drop(_SPLIT)

    def _follow(self, job: object, name: str) -> None:
        self._asked.follow(
            _READ,
            self._runtime.compute(job, name),  # type: ignore[arg-type]  # one of the two above
            succeeded=self._on_read,
            failed=lambda error: self.failed.emit(Notice.of(error)),
        )

    def _on_read(self, brought: Brought) -> None:
        if brought.tables:
            self.column_asked.emit(brought)
        else:
            self.taken.emit(words_of(brought.text, day_from))
