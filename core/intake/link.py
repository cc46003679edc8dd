"""Links that lead to an order: `resend-desk://order/55260?connection=Northwind`. They show it, and never send."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qs, quote, urlsplit

from core.errors import UsageError
from core.transfer.ids import id_of
from core.words import say

SCHEME = "resend-desk"
_LONGEST = 500


@dataclass(frozen=True)
class Link:
    """An order, and the name of the connection that it is to be looked up with; empty for the one that is open."""

    transaction_id: str
    connection: str = ""

    @property
    def text(self) -> str:
        """The link as text."""
        query = f"?connection={quote(self.connection, safe='')}" if self.connection else ""
        return f"{SCHEME}://order/{self.transaction_id}{query}"


def read_link(text: str) -> Link:
    """Read a link. Raises UsageError for one that isn't exactly of this form: it may come from anywhere."""
    refused = UsageError(
        say("It doesn't have the form resend-desk://order/55260?connection=NAME."),
        title=say("The link can't be followed"),
        hint=say("Ask the sender for the order's ID, and enter that."),
    )
    if len(text) > _LONGEST or not text.isprintable():
        raise refused
    try:
        parts = urlsplit(text)
        query = parse_qs(parts.query, keep_blank_values=True, strict_parsing=True) if parts.query else {}
    except ValueError:
        raise refused from None
    order = id_of(parts.path.strip("/"))
    names = query.pop("connection", [""])
    if parts.scheme != SCHEME or parts.netloc.lower() != "order" or not order or parts.fragment:
        raise refused
    if query or len(names) > 1 or not names[0].isprintable():
        raise refused
    return Link(order, names[0])
