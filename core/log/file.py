"""The file of the log: one a process, so that two at once need not agree on when to begin a new one.

Each is bounded, and its owner's alone; the oldest are removed at the start, never those of programs that run. A disk
that is full, or a folder that can't be written, is told once and holds nothing up.
"""

from __future__ import annotations

import contextlib
import logging
import os
import re
from collections import deque
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from core.log.form import OURS, LogFormatter, allowed
from core.paths import ensure

_NAME = re.compile(r"resend-desk-\d{8}-\d{6}-(?P<pid>\d+)\.log(?:\.1)?|resend-desk\.log(?:\.\d+)?")
_FILES, _ALL_BYTES = 20, 10_000_000
_LINES = 500

Trouble = Callable[[str], None]


class Recent(logging.Handler):
    """The last lines, in memory: what a file that is opened later begins with, and what there is without a file."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: deque[logging.LogRecord] = deque(maxlen=_LINES)
        self.addFilter(allowed)

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record)


class Log:
    """The log of this process. `path` is its file, None as long as there is none."""

    def __init__(self) -> None:
        self._recent = Recent()
        self._file: logging.Handler | None = None
        self.path: Path | None = None

    @contextlib.contextmanager
    def listening(self) -> Iterator[Log]:
        """Take in what is logged until the end of the block. No file is made for that."""
        loggers = [logging.getLogger(name) for name in OURS]
        levels = [logger.level for logger in loggers]
        logging.getLogger().addHandler(self._recent)
        for logger in loggers:
            logger.setLevel(logging.INFO)
        try:
            yield self
        finally:
            self.close()
            logging.getLogger().removeHandler(self._recent)
            for logger, level in zip(loggers, levels, strict=True):
                logger.setLevel(level)

    def write_to(self, folder: Path, on_trouble: Trouble) -> None:
        """Write what was logged so far, and all that follows, to a file of its own in a folder. `on_trouble` is told
        why that can't be done, once; nothing is raised.
        """
        try:
            remove_old(ensure(folder))
        except OSError as error:
            on_trouble(error.strerror or str(error))
            return
        from core.log.rotating import LogFile

        self.path = folder / f"resend-desk-{datetime.now(UTC):%Y%m%d-%H%M%S}-{os.getpid()}.log"
        file = LogFile(self.path, on_trouble)
        file.setFormatter(LogFormatter())
        file.addFilter(allowed)
        for record in list(self._recent.lines):
            file.handle(record)
        self._file = file
        logging.getLogger().addHandler(file)

    def text(self) -> str:
        """The last lines of this process."""
        form = LogFormatter()
        return "".join(f"{form.format(record)}\n" for record in list(self._recent.lines))

    def close(self) -> None:
        """Close the file; what is logged afterwards is kept in memory only."""
        if self._file is not None:
            logging.getLogger().removeHandler(self._file)
            self._file.close()
            self._file = None


LOG = Log()
"""This process's."""


def log_files(folder: Path) -> list[Path]:
    """The files of the log, the newest first."""
    found = list[tuple[float, Path]]()
    with contextlib.suppress(OSError):
        for file in folder.iterdir():
            if _NAME.fullmatch(file.name) and file.is_file():
                with contextlib.suppress(OSError):  # gone meanwhile
                    found.append((file.stat().st_mtime, file))
    return [file for _, file in sorted(found, key=lambda each: (each[0], each[1].name), reverse=True)]


def remove_old(folder: Path) -> None:
    """Keep the newest files, and those of programs that run. What can't be removed stays."""
    import psutil  # not at the start of the window

    size = 0
    for number, file in enumerate(log_files(folder), 1):
        name = _NAME.fullmatch(file.name)
        pid = name["pid"] if name is not None else None
        with contextlib.suppress(OSError):  # another one removes them too
            size += file.stat().st_size
            if number < _FILES and size < _ALL_BYTES:
                continue
            if pid is None or not psutil.pid_exists(int(pid)):
                file.unlink()
