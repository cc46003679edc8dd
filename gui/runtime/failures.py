"""Turns an exception that nobody expected into an error that can be shown and reported."""

from __future__ import annotations

from core.errors import DeskError
from core.log.faults import FAULTS
from core.words import say


class UnexpectedFault(DeskError):
    """A defect of the program. The detail names the place, never the data that was worked on."""

    default_title = say("Something went wrong in the program itself")
    default_hint = say(
        "Please report this: save a support bundle (Help, Support bundle). "
        "If an order was being sent, preview it again: the preview shows what Klaviyo has recorded."
    )


def as_desk_error(error: Exception) -> DeskError:
    """The error itself if it is fit to show; else a fault, which is logged, and told to the window."""
    if isinstance(error, DeskError):
        return error
    return UnexpectedFault(FAULTS.report(error, "the window's work").headline)
