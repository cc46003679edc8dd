"""The watch over new orders in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from core.words import say, say_count, stated, threaded
from gui.kit.message import Action, Message

if TYPE_CHECKING:
    from core.watch.watch import Missing

_LISTED = 5
TRAY_TITLE = say("Resend Desk keeps watching")
TRAY_TEXT = say("Click the icon in the tray to see the window again.")


def order_of(missing: Missing) -> str:
    """An order by its number, and its ID where that is another one."""
    number = missing.transaction_number
    if not number or number == missing.transaction_id:
        return missing.transaction_id
    return f"{number} ({missing.transaction_id})"


def missing_title(missing: Missing) -> str:
    """What a notification says."""
    return say("Order {order} is missing in Klaviyo", order=order_of(missing))


def missing_message(missing: Sequence[Missing]) -> Message:
    """All that are missing, in one card."""
    if len(missing) == 1:
        only = missing[0]
        return Message(
            title=missing_title(only),
            detail=stated(only.cause.title, only.cause.detail),
            hint=say("Check it before you send it: iPaaS.com may just be late."),
            actions=(Action("missing", say("&Preview it")),),
        )
    lines = [threaded(": ", (order_of(each), each.cause.title)) for each in missing[:_LISTED]]
    lines += [say("and {n} more", n=len(missing) - _LISTED)] if len(missing) > _LISTED else []
    return Message(
        title=say_count(
            len(missing), "{n} new order is missing in Klaviyo", "{n} new orders are missing in Klaviyo"
        ),
        detail=threaded("\n", lines),
        hint=say("Check them before you send them: iPaaS.com may just be late."),
        actions=(Action("missing", say("&Preview them")),),
    )


def watching_line(since: str, missing: int) -> str:
    """That it watches."""
    if missing:
        return say_count(
            missing,
            "Watching new orders since {since}, {n:,} missing",
            "Watching new orders since {since}, {n:,} missing",
            since=since,
        )
    return say("Watching new orders since {since}", since=since)
