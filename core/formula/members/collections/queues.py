"""PriorityQueue."""

from __future__ import annotations

import heapq
from functools import cache
from typing import Any

from core.formula.members.table import Method, Property, Table, table
from core.formula.run import Run
from core.formula.types.declared import generic
from core.formula.types.model import Type, TypeDef
from core.formula.values.collections.ordering import sort_key
from core.formula.values.objects.defaults import default_value
from core.formula.values.objects.exceptions import argument_null, invalid_operation

PRIORITYQUEUE_DEF = generic(TypeDef("PriorityQueue", "class", ("TElement", "TPriority")))


class NetPriorityQueue:
    """PriorityQueue<TElement, TPriority>: entries of (key, number of the entry, element, priority).

    Equal priorities come out in the order in which they came in; .NET promises none.
    """

    __slots__ = ("entries", "key", "number", "type")

    def __init__(self, type_: Type) -> None:
        self.type = type_
        self.entries: list[tuple[Any, int, Any, Any]] = []
        self.key = sort_key(type_.args[1])
        self.number = 0

    def put(self, element: Any, priority: Any) -> None:
        """Enqueue"""
        self.number += 1
        heapq.heappush(self.entries, (self.key(priority), self.number, element, priority))

    def first(self) -> tuple[Any, int, Any, Any]:
        """The entry that is next; raises where there is none."""
        if not self.entries:
            raise invalid_operation("Queue empty.")
        return self.entries[0]

    def take(self) -> tuple[Any, int, Any, Any]:
        """The next entry, taken out."""
        self.first()
        return heapq.heappop(self.entries)

    def __len__(self) -> int:
        return len(self.entries)


def _put(run: Run, queue: NetPriorityQueue, element: Any, priority: Any) -> None:
    run.meter.items(1)
    queue.put(element, priority)


def _filled(run: Run, types: tuple[Type, ...], items: Any) -> NetPriorityQueue:
    if items is None:
        raise argument_null("items")
    made = NetPriorityQueue(Type(PRIORITYQUEUE_DEF, types))
    for element, priority in items:
        _put(run, made, element, priority)
    return made


def _tried(queue: NetPriorityQueue, *, take: bool) -> tuple[bool, Any, Any]:
    if not queue.entries:
        return False, *(default_value(type_) for type_ in queue.type.args)
    entry = queue.take() if take else queue.first()
    return True, entry[2], entry[3]


@cache
def priority_queue_table() -> Table:
    """The members of PriorityQueue."""
    outs = "(out TElement element, out TPriority priority)"
    return table(
        Method("new()", lambda types: NetPriorityQueue(Type(PRIORITYQUEUE_DEF, types)), types=True),
        Method("new(IEnumerable<(TElement, TPriority)> items)", _filled, run=True, types=True),
        Property("int Count", len),
        Method("void Enqueue(TElement element, TPriority priority)", _put, run=True),
        Method("TElement Dequeue()", lambda queue: queue.take()[2]),
        Method("TElement Peek()", lambda queue: queue.first()[2]),
        Method(f"bool TryDequeue{outs}", lambda queue: _tried(queue, take=True)),
        Method(f"bool TryPeek{outs}", lambda queue: _tried(queue, take=False)),
        Method("void Clear()", lambda queue: queue.entries.clear()),
        known="TElement TPriority",
    )
