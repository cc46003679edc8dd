"""The handler that writes the log's file."""

from __future__ import annotations

import io
import logging
import os
import sys
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path

_BYTES = 1_000_000


class LogFile(RotatingFileHandler):
    """The file of this process, readable by its owner only, and the one before it when it has grown too long."""

    def __init__(self, path: Path, on_trouble: Callable[[str], None]) -> None:
        self._on_trouble: Callable[[str], None] | None = on_trouble
        super().__init__(
            path, maxBytes=_BYTES, backupCount=1, encoding="utf-8", delay=True, errors="backslashreplace"
        )

    def _open(self) -> io.TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return io.TextIOWrapper(os.fdopen(descriptor, "ab"), encoding=self.encoding, errors=self.errors)

    def close(self) -> None:
        """Close it; what a full disk didn't take is lost, which was told when it was logged."""
        try:
            super().close()
        except (OSError, ValueError):
            self.stream = None  # logging closes it once more at its end

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  logging's own name
        """Tell it, the first time. A line is lost; nothing else is held up."""
        error = sys.exc_info()[1]
        tell, self._on_trouble = self._on_trouble, None
        if tell is not None:
            tell(getattr(error, "strerror", None) or type(error).__name__)
