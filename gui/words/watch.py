"""The watch over new orders in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from gui.kit.message import Action, Message
from gui.words.plain import count

if TYPE_CHECKING:
    from core.watch.watch import Missing

_LISTED = 5
TRAY_TITLE = "Resend Desk goes on watching"
TRAY_TEXT = "Click the icon in the tray to see the window again."


def order_of(missing: Missing) -> str:
    """An order by its number, and its ID where that is another one."""
    number = missing.transaction_number
    if not number or number == missing.transaction_id:
        return missing.transaction_id
    return f"{number} ({missing.transaction_id})"


def missing_title(missing: Missing) -> str:
    """What a notification says."""
    return f"Order {order_of(missing)} is missing in Klaviyo"


def missing_message(missing: Sequence[Missing]) -> Message:
    """All that are missing, in one card."""
    if len(missing) == 1:
        only = missing[0]
        return Message(
            title=missing_title(only),
            detail=f"{only.cause.title}. {only.cause.detail}".strip(),
            hint="Look at it before you send it: iPaaS.com may only be late.",
            actions=(Action("missing", "&Preview it"),),
        )
    lines = [f"{order_of(each)}: {each.cause.title}" for each in missing[:_LISTED]]
    lines += [f"and {len(missing) - _LISTED} more"] if len(missing) > _LISTED else []
    return Message(
        title=f"{count(len(missing), 'new order')} are missing in Klaviyo",
        detail="\n".join(lines),
        hint="Look at them before you send them: iPaaS.com may only be late.",
        actions=(Action("missing", "&Preview them"),),
    )


def watching_line(since: str, missing: int) -> str:
    """That it watches."""
    told = f", {missing:,} missing" if missing else ""
    return f"Watching new orders since {since}{told}"
