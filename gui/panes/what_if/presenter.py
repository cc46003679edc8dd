"""What if the mapping were another: copies of it that are edited, each edit planned at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from core.errors import DeskError, UsageError
from core.mapping.document import Document
from core.mapping.edit import differences
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import PlanOptions
from gui.kit.language import tr
from gui.orders.orders import OrdersPresenter
from gui.orders.work import OrderWork
from gui.panes.what_if.editing import Editing
from gui.runtime import AsyncRuntime
from gui.runtime.latest import Latest
from gui.runtime.open_desk import OpenDesk

if TYPE_CHECKING:
    from core.transfer.planning.what_if import WhatIf

Edit = Callable[[Document], Document]

_UNDONE = 100
"""So many edits can be taken back."""
SETTLE_SECONDS = 0.25
"""How long typing must rest before the order is planned with what was typed."""


@dataclass
class _Session:
    """What is known of one order's copy. `what_if`, which plans with the `options` that it was made with, is
    None once the order was read anew by a preview, or sent.
    """

    editing: Editing | None = None
    what_if: WhatIf | None = None
    options: PlanOptions | None = None
    earlier: list[Document] = field(default_factory=list)
    """The copy before each edit, for Undo."""
    typed: str = ""
    """The part that the last edit was typed into: what is typed into one part is one edit."""


class WhatIfPresenter(QObject):
    """Holds the edited copies, by transaction ID; the orders' presenter makes and holds their plans.

    Signals: `changed(str)`: an order's copy was begun, edited, exported or given up; `failed(str, Notice)`;
    `exported(str, str)` with the file's name; `imported(str)`.
    """

    changed = Signal(str)
    failed = Signal(str, object)
    exported = Signal(str, str)
    imported = Signal(str)

    def __init__(
        self,
        runtime: AsyncRuntime,
        desk: OpenDesk,
        orders: OrdersPresenter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runtime = runtime
        self._orders = orders
        self._desk = desk
        self._asked: Latest[str] = Latest()
        self._sessions: dict[str, _Session] = {}
        orders.reading.connect(self.read_anew)
        orders.work_changed.connect(self._on_work_changed)
        orders.works_reset.connect(lambda works: self.keep(work.transaction_id for work in works))

    def keep(self, transaction_ids: Iterable[str]) -> None:
        """Give up the copies of all other orders."""
        for gone in set(self._sessions) - set(transaction_ids):
            self._end(gone)

    def editing(self, transaction_id: str) -> Editing | None:
        """The copy of an order; None when there is none."""
        session = self._sessions.get(transaction_id)
        return session.editing if session is not None else None

    def opening(self, transaction_id: str) -> bool:
        """Whether the subscriber's own mapping is being read for a copy."""
        session = self._sessions.get(transaction_id)
        return session is not None and session.editing is None

    @property
    def unsaved(self) -> tuple[str, ...]:
        """The orders whose copy has changes that were not exported."""
        found = (session.editing for session in self._sessions.values())
        return tuple(each.transaction_id for each in found if each and each.changes and not each.saved)

    def begin(self, transaction_id: str) -> None:
        """Read the subscriber's own mapping for a copy, unless there is one already."""
        if self._desk.current is not None and transaction_id not in self._sessions:
            self._sessions[transaction_id] = session = _Session()
            self._read_own(transaction_id, session)
        self.changed.emit(transaction_id)

    def edit(self, transaction_id: str, make: Edit, *, typed: str = "") -> None:
        """Edit the copy, and have the order planned with it. An order that is being sent is left alone. `typed` is the
        place of the part that is typed into.
        """
        self._take(transaction_id, make, saved=False, typed=typed)

    def undo(self, transaction_id: str) -> None:
        """Take the last edit back, whatever it was."""
        session = self._sessions.get(transaction_id)
        if session is None or not session.earlier:
            return
        earlier, kept = session.earlier[-1], session.earlier[:-1]
        if self._take(transaction_id, lambda _now: earlier, saved=False):
            session.earlier, session.typed = kept, ""
            self.changed.emit(transaction_id)

    def can_undo(self, transaction_id: str) -> bool:
        """Whether there is an edit to be taken back."""
        session = self._sessions.get(transaction_id)
        return session is not None and bool(session.earlier)

    def _take(self, transaction_id: str, make: Edit, *, saved: bool, typed: str = "") -> bool:
        """Make another copy of the copy; whether it could be made. What can't be is told."""
        session = self._sessions.get(transaction_id)
        before = session.editing if session is not None else None
        if session is None or before is None:
            return False
        try:
            if self._orders.held_by_send(transaction_id):
                raise _held()
            edited = make(before.edited)
            changes = differences(before.own, edited)
        except DeskError as error:
            self.failed.emit(transaction_id, Notice.of(error))
            self.changed.emit(transaction_id)
            return False
        same = edited.raw == before.edited.raw
        if not same:
            if not typed or typed != session.typed:
                session.earlier = [*session.earlier[1 - _UNDONE :], before.edited]
            session.typed = typed
        if not same or saved:
            session.editing = replace(before, edited=edited, changes=changes, saved=saved)
            self.changed.emit(transaction_id)
        if not same:
            self._plan(transaction_id, session)
        return True

    def give_up(self, transaction_id: str) -> None:
        """Go back to the subscriber's own mapping; the order is read anew."""
        work = self._orders.work(transaction_id)
        if work is None or self._orders.held_by_send(transaction_id):
            return
        self._end(transaction_id)
        self.changed.emit(transaction_id)
        if work.options.collection is not None:
            self._orders.set_options(transaction_id, _own(work.options))

    def import_file(self, transaction_id: str, path: str) -> None:
        """Take a saved file's mapping in place of the copy."""
        self._import(transaction_id, lambda: Document.from_file(Path(path)))

    def take_defaults(self, transaction_id: str) -> None:
        """Take the integration's default mapping in place of the copy."""
        self._import(transaction_id, Document.built_in)

    def _import(self, transaction_id: str, read: Callable[[], Document]) -> None:
        handle = self._runtime.compute(read, "import mapping")
        handle.succeeded.connect(lambda found: self._on_imported(transaction_id, found))
        handle.failed.connect(lambda error: self.failed.emit(transaction_id, Notice.of(error)))

    def export_file(self, transaction_id: str, path: str) -> None:
        """Save the copy as it stands, in iPaaS.com's JSON."""
        editing = self.editing(transaction_id)
        if editing is None:
            return
        saved = editing.edited
        handle = self._runtime.compute(lambda: saved.to_file(Path(path)), "export mapping")
        handle.succeeded.connect(lambda _none: self._on_exported(transaction_id, saved, path))
        handle.failed.connect(lambda error: self.failed.emit(transaction_id, Notice.of(error)))

    def _plan(self, transaction_id: str, session: _Session) -> None:
        work, editing = self._orders.work(transaction_id), session.editing
        if work is None or editing is None:
            return
        options = _own(work.options)
        if session.options != options or work.state == "waiting":
            self._close(transaction_id)  # it was to be read anew, and other orders are still before it
        if session.what_if is None:
            self._read_own(transaction_id, session)
        what_if, edited = session.what_if, editing.edited if editing.changes else None
        if what_if is None:
            return
        copy = msgspec.Raw(edited.to_json()) if edited is not None else None
        self._orders.plan_with(
            transaction_id,
            msgspec.structs.replace(options, collection=copy),
            lambda before: what_if.plan(edited, before, settle=SETTLE_SECONDS),
        )

    def _read_own(self, transaction_id: str, session: _Session) -> None:
        """Begin to read for plans; what the subscriber's mapping is now becomes what the copy differs from."""
        work = self._orders.work(transaction_id)
        desk = self._desk.current
        if desk is None or work is None:
            return
        options = session.options = _own(work.options)
        what_if = session.what_if = desk.what_if(transaction_id, options)
        self._asked.follow(
            transaction_id,
            self._runtime.run(what_if.own, "read mapping"),
            succeeded=lambda own: self._on_own(transaction_id, own),
            failed=lambda error: self._on_own_failed(transaction_id, error),
        )

    def _on_own(self, transaction_id: str, own: Document) -> None:
        session = self._sessions[transaction_id]
        before = session.editing
        edited = before.edited if before is not None and before.changes else own
        changes = differences(own, edited)
        session.editing = Editing(
            transaction_id, own, edited, changes, saved=before is not None and before.saved
        )
        if session.editing != before:
            self.changed.emit(transaction_id)

    def _on_own_failed(self, transaction_id: str, error: DeskError) -> None:
        if self._sessions[transaction_id].editing is None:
            self._end(transaction_id)
            self.changed.emit(transaction_id)
        self.failed.emit(transaction_id, Notice.of(error))

    def _on_imported(self, transaction_id: str, read: Document) -> None:
        if self._take(transaction_id, lambda _old: read, saved=True):
            self.imported.emit(transaction_id)

    def _on_exported(self, transaction_id: str, saved: Document, path: str) -> None:
        session = self._sessions.get(transaction_id)
        if session is not None and session.editing is not None and session.editing.edited is saved:
            session.editing = replace(session.editing, saved=True)
            self.changed.emit(transaction_id)
        self.exported.emit(transaction_id, path)

    def read_anew(self, transaction_id: str) -> None:
        """What was remembered of an order is too old for the next edit, as when it is read for a preview."""
        session = self._sessions.get(transaction_id)
        if session is not None and session.editing is not None:
            self._close(transaction_id)

    def _on_work_changed(self, work: OrderWork) -> None:
        """What was read before a send says nothing about the time after it."""
        session = self._sessions.get(work.transaction_id)
        begun = session is not None and session.editing is not None and session.what_if is not None
        if session is not None and begun and self._orders.held_by_send(work.transaction_id):
            self._close(work.transaction_id)

    def _end(self, transaction_id: str) -> None:
        """Give the copy of an order up, if there is one."""
        if transaction_id in self._sessions:
            self._close(transaction_id)
            del self._sessions[transaction_id]

    def _close(self, transaction_id: str) -> None:
        """Have the next edit read the order anew."""
        session = self._sessions[transaction_id]
        what_if, session.what_if = session.what_if, None
        self._asked.drop(transaction_id)
        if what_if is not None:
            self._runtime.run(what_if.aclose, "end what-if")


def _own(options: PlanOptions) -> PlanOptions:
    """The options of a plan with the subscriber's own mapping."""
    return msgspec.structs.replace(options, collection=None, allow_edited=False)


def _held() -> UsageError:
    return UsageError(
        tr("The order is being sent, so nothing was changed."), hint=tr("Edit it again when that is done.")
    )
