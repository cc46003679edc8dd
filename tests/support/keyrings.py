"""Keyrings of several tempers. `well` is what they are like at first; then they turn."""

from __future__ import annotations

import threading
from collections.abc import Callable

from tests.support.memory_keyring import MemoryKeyring


class WindowsKeyring(MemoryKeyring):
    """Takes 2,560 bytes an entry, as Windows does."""

    def set_password(self, service: str, username: str, password: str) -> None:
        if len(password.encode("utf-16-le")) > 2560:
            raise OSError(1783, "CredWrite", "The stub received bad data.")
        super().set_password(service, username, password)


class SlowKeyring(MemoryKeyring):
    """Takes its time."""

    def get_password(self, service: str, username: str) -> str | None:
        threading.Event().wait(0.002)
        return super().get_password(service, username)


class TurningKeyring(MemoryKeyring):
    """Well until it is told otherwise."""

    def __init__(self) -> None:
        super().__init__()
        self.well = True


class ForgettingKeyring(TurningKeyring):
    """Takes what it is given, and has nothing of it."""

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.well:
            super().set_password(service, username, password)


class BlindKeyring(TurningKeyring):
    """Keeps, and gives nothing back."""

    def get_password(self, service: str, username: str) -> str | None:
        return super().get_password(service, username) if self.well else None


class CuttingKeyring(TurningKeyring):
    """Keeps the first 255 characters."""

    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password if self.well else password[:255])


class AlteringKeyring(TurningKeyring):
    """Gives something else back."""

    def get_password(self, service: str, username: str) -> str | None:
        found = super().get_password(service, username)
        return found if self.well or found is None else found[::-1]


class IndexlessKeyring(TurningKeyring):
    """Keeps all but the entry that says what counts."""

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.well or not username.endswith(": saved"):
            super().set_password(service, username, password)


class ClingingKeyring(TurningKeyring):
    """Says that it removed something, and has it still."""

    def delete_password(self, service: str, username: str) -> None:
        if self.well:
            super().delete_password(service, username)


class RefusingKeyring(TurningKeyring):
    """Raises an error in one of its three ways, and quotes what it was given."""

    def __init__(self, way: str, error: Callable[[str], Exception]) -> None:
        super().__init__()
        self._way = way
        self._error = error

    def get_password(self, service: str, username: str) -> str | None:
        self._refuse("get", username)
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self._refuse("set", f"{username} {password}")
        super().set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        self._refuse("delete", username)
        super().delete_password(service, username)

    def _refuse(self, way: str, what: str) -> None:
        if not self.well and way == self._way:
            raise self._error(what)


class DyingKeyring(MemoryKeyring):
    """Dies after so many changes: from then on it answers nothing. None: it lives."""

    def __init__(self) -> None:
        super().__init__()
        self.left: int | None = None

    def get_password(self, service: str, username: str) -> str | None:
        self._live(0)
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self._live(1)
        super().set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        self._live(1)
        super().delete_password(service, username)

    def _live(self, change: int) -> None:
        if self.left is None:
            return
        self.left -= change
        if self.left < 0:
            raise OSError("the keyring's program has ended")


class WaitingKeyring(MemoryKeyring):
    """Waits, as one does that is locked, until `opened` is set."""

    def __init__(self) -> None:
        super().__init__()
        self.opened = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.opened.wait()
        return super().get_password(service, username)
