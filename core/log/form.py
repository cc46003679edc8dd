"""How a record becomes a line: masked, and of other libraries no more than the words that they wrote themselves."""

from __future__ import annotations

import logging

from core.log.faults import told
from core.outward.masking import Masking
from core.outward.text import plain

OURS = ("core", "gui")
"""The loggers of this program. Only they say more than warnings."""
_masking = Masking(apart=False)


def masked(text: str) -> str:
    """A text without emails, phone numbers and secrets, and without what a terminal would act upon."""
    return plain(_masking(text), None)


def allowed(record: logging.LogRecord) -> bool:
    """Ours from INFO on; what other libraries say from WARNING on."""
    ours = record.name.partition(".")[0] in OURS
    return record.levelno >= (logging.INFO if ours else logging.WARNING)


class LogFormatter(logging.Formatter):
    """Masks the finished line. The values that other libraries put into theirs (addresses, payloads, exceptions) are
    left out: only their own words are kept. Of an exception come its kind and its places.
    """

    default_msec_format = "%s.%03d"

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        ours = record.name.partition(".")[0] in OURS
        words = record.getMessage() if ours else str(record.msg).partition("\n")[0]
        line = logging.makeLogRecord(
            {
                **record.__dict__,
                "msg": words,
                "args": None,
                "exc_info": None,
                "exc_text": None,
                "stack_info": None,
            }
        )
        text = super().format(line)
        if record.exc_info and record.exc_info[1] is not None:
            text += f"\n{told(record.exc_info[1])}"
        return masked(text)
