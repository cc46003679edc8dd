"""Turns an exception that nobody expected into an error that can be shown and reported."""

from __future__ import annotations

import logging
import traceback
from pathlib import Path

from core.errors import DeskError

_log = logging.getLogger(__name__)


class UnexpectedFault(DeskError):
    """A defect of the program. The detail names the place, never the data that was worked on."""

    default_title = "Something went wrong in the program itself"
    default_hint = (
        "Please report this: copy this message and add the log (Help, Open log folder). "
        "If an order was being sent, preview it again: the preview shows what Klaviyo has recorded."
    )


def as_desk_error(error: Exception) -> DeskError:
    """The error itself if it is fit to show; else a fault, with its traceback logged.

    Only the frames and the exception's type are logged: its message and the values could hold
    personal data or a secret.
    """
    if isinstance(error, DeskError):
        return error
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"  {frame.filename}:{frame.lineno} in {frame.name}" for frame in frames]
    _log.error("%s was raised, message withheld\n%s", type(error).__name__, "\n".join(places))
    place = f" in {Path(frames[-1].filename).name}, line {frames[-1].lineno}" if frames else ""
    return UnexpectedFault(f"{type(error).__name__}{place}")
