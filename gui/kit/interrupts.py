"""Ctrl-C in the terminal that started the window, its end, and SIGTERM: told in the GUI thread, as any other event.

Python runs its handlers only between its own steps, and Qt's event loop takes none; so the signal's number is written
to a socket that Qt listens to. (docs.python.org, `signal.set_wakeup_fd`)
"""

from __future__ import annotations

import contextlib
import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))


def _taken() -> list[int]:
    """Those that nobody has ignored: `nohup` and a shell's background mean that they are not to end it."""
    return [number for number in _SIGNALS if signal.getsignal(number) is not signal.SIG_IGN]


class Interrupts(QObject):
    """Emits `interrupted()`; the second time, the signal does what it does without this."""

    interrupted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read, self._write = socket.socketpair()
        for end in (self._read, self._write):
            end.setblocking(False)
        self._before_fd = signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        self._before = {number: signal.signal(number, lambda *_: None) for number in _taken()}
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)

    def close(self) -> None:
        """Leave signals as they were."""
        self._notifier.setEnabled(False)
        for number, before in self._before.items():
            signal.signal(number, before)
        self._before = {}
        signal.set_wakeup_fd(self._before_fd)
        self._read.close()
        self._write.close()

    def _on_signal(self) -> None:
        with contextlib.suppress(BlockingIOError):
            self._read.recv(64)
        for number in self._before:
            signal.signal(number, signal.SIG_DFL)
        self.interrupted.emit()
