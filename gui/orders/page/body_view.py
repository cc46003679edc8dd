"""The JSON text of one request, with Copy."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from core.transfer.plan.events import PlannedRequest
from gui.kit.boxes import Rising
from gui.kit.clipboard import copy_json
from gui.kit.code.payload import PreparedPayload, formatted_text
from gui.kit.code.view import CodeView
from gui.kit.controls import button
from gui.kit.flow_layout import FlowLayout
from gui.kit.labels import text_label
from gui.kit.language import tr
from gui.kit.measures import NEAR
from gui.kit.theme import Theme


class BodyView(Rising):
    """The JSON text of one request, formatted or exactly as it leaves, with Copy.

    Signals: `payload_requested(bytes)`: the body that is to be prepared; answer with `show_payload`.
    `place_chosen(str)`: the user went to a place, as a JSON pointer; in the formatted text only.
    """

    payload_requested = Signal(object)
    place_chosen = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._payload: PreparedPayload | None = None
        self._shown: bytes | None = None
        self._body = b""
        self._place = ""
        self.text = CodeView(theme, name)
        self.request = text_label(tone="muted", wrap=False)
        self.exact = QCheckBox(tr("E&xactly as sent"))
        self.exact.setToolTip(
            tr("One line, byte for byte. The formatted text differs only in line breaks and indentation.")
        )
        self.copy_button = button(
            tr("&Copy"), self.copy, tip=tr("Copies the full text, exactly as it is sent")
        )
        head = FlowLayout(gap=NEAR)
        head.addWidget(self.request)
        head.push()
        head.addWidget(self.exact)
        head.addWidget(self.copy_button)
        self.note = text_label(tone="warning")
        self.note.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, NEAR, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.note)
        layout.addWidget(self.text, 1)
        self.exact.toggled.connect(lambda _on: self._show())
        self.text.line_chosen.connect(self._on_line_chosen)

    def show_request(self, request: PlannedRequest | None, *, again: bool = False) -> None:
        """Ask for the preparation of a request's body; shows it when `show_payload` brings it.

        `again`: it is of the same event as before, so that the text before stays in sight until then.
        """
        body = b"" if request is None else bytes(request.body)
        self.request.setText("" if request is None else f"{request.method} {request.path}")
        if again and body == self._body:
            return
        self._body = body
        if not again:
            self._payload, self._shown = None, None
            self._place = ""
            self._show()
        if request is not None:
            self.payload_requested.emit(self._body)

    def show_payload(self, body: bytes, payload: PreparedPayload) -> bool:
        """Show a prepared body, if it is the one that is wanted and isn't shown; whether it was."""
        if body != self._body or body == self._shown:
            return False
        again = self._payload is not None
        self._payload, self._shown = payload, body
        self._show(again=again)
        return True

    @property
    def shown(self) -> bytes | None:
        """The body that is shown; None while there is none, or an earlier one of the same event."""
        return self._body if self._shown == self._body else None

    @property
    def empty(self) -> bool:
        """Whether nothing is shown, not even an earlier body."""
        return self._payload is None

    @property
    def place(self) -> str:
        """The place that is marked, as a JSON pointer; empty for none."""
        return self._place

    def copy(self) -> None:
        """Put the text on the clipboard: exactly as sent, or formatted, as the box says; never cut. It is made
        of the body that is sent, whatever the screen still shows.
        """
        if self._payload is not None:
            body = self._body
            copy_json(body.decode() if self.exact.isChecked() else formatted_text(body))

    def mark(self, place: str, *, scroll: bool = True) -> None:
        """Mark the lines of a place in the formatted text; an empty place marks nothing."""
        self._place = place
        lines = None
        if self._payload is not None and place and not self.exact.isChecked():
            lines = self._payload.places.lines.get(place)
        self.text.mark_lines(lines, scroll=scroll)

    def _on_line_chosen(self, line: int) -> None:
        if self._payload is not None and not self.exact.isChecked():
            self.place_chosen.emit(self._payload.places.place(line))

    def _show(self, *, again: bool = False) -> None:
        payload = self._payload
        self.copy_button.setEnabled(payload is not None)
        if payload is None:
            self.text.show_text("")
            self.note.hide()
            return
        if self.exact.isChecked():
            limit = len(payload.shown)
            self.text.show_text(payload.exact[:limit], wrap=True, again=again)
        else:
            self.text.show_text(payload.shown, payload.spans, again=again)
            self.mark(self._place, scroll=not again)
        self.note.setText(tr("Only the beginning is shown. Copy includes everything."))
        self.note.setVisible(payload.cut)
