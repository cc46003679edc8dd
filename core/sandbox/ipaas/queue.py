"""How iPaaS.com's queue behaves in a test (`POST /_sandbox/queue`), and its logs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NamedTuple, cast, get_args

from core.sandbox.wire import Json

Behaviour = Literal["works", "silent", "empty", "error", "unlogged", "absent"]
"""`silent`: the hook answers, and nothing follows; `empty`: its log comes to its end without a transfer; `error`: the
log has an error; `unlogged`: it works, and there is no log; `absent`: there is no hook.
"""


class Entry(NamedTuple):
    """A line of the log: the type of the mapping collection, and the text."""

    kind: int
    text: str


@dataclass
class Queue:
    """How the queue behaves, by an order's ID where `orders` has one; and the logs by their tracking GUIDs."""

    mode: Behaviour = "works"
    orders: dict[str, Behaviour] = field(default_factory=dict)
    logs: dict[str, list[Entry]] = field(default_factory=dict)

    def of(self, order_id: str) -> Behaviour:
        return self.orders.get(order_id, self.mode)


def read_queue(document: Json) -> Queue:
    """The queue of `{"mode": …, "orders": {"55260": …}}`. Raises ValueError."""
    if not isinstance(document, dict) or not document.keys() <= {"mode", "orders"}:
        raise ValueError("Expected an object with mode and orders, or one of these.")
    mode, orders = document.get("mode", "works"), document.get("orders", {})
    if not isinstance(orders, dict) or not {mode, *orders.values()} <= set(get_args(Behaviour)):
        raise ValueError(f"Expected one of {', '.join(get_args(Behaviour))}.")
    return Queue(mode, cast("dict[str, Behaviour]", dict(orders)))
