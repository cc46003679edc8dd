"""The log: warnings and faults, in a file of the log folder, without secrets and personal data."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from core.outward.masking import mask_email
from core.outward.secrets import hide
from core.outward.text import plain
from core.paths import ensure

FILE_NAME = "resend-desk.log"
_BYTES, _OLD_FILES = 500_000, 2


class _MaskingFormatter(logging.Formatter):
    """Masks the finished text, so that what other libraries log is masked as well."""

    def format(self, record: logging.LogRecord) -> str:
        return plain(mask_email(hide(super().format(record))), None)


def write_log(folder: Path) -> logging.Handler:
    """Log warnings and worse into `folder`; the file appears with the first of them.

    Called in the asyncio thread, since it makes the folder. Returns the handler, to be closed at the end.
    """
    handler = RotatingFileHandler(
        ensure(folder) / FILE_NAME, maxBytes=_BYTES, backupCount=_OLD_FILES, encoding="utf-8", delay=True
    )
    handler.setLevel(logging.WARNING)
    handler.setFormatter(_MaskingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    return handler
