"""LinkedList and its nodes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from core.formula.members.collections.lists import taken
from core.formula.members.table import Method, Property, Table, table
from core.formula.run import Run
from core.formula.types.builtin import ICOLLECTION_DEF
from core.formula.types.declared import generic
from core.formula.types.model import Type, TypeDef
from core.formula.values.collections.containers import changed_while_enumerated
from core.formula.values.objects.boxed import box, net_equals
from core.formula.values.objects.exceptions import argument_null, invalid_operation

LINKEDLIST_DEF = generic(TypeDef("LinkedList", "class", ("T",), lambda a: (Type(ICOLLECTION_DEF, a),)))
NODE_DEF = generic(TypeDef("LinkedListNode", "class", ("T",)))


class Node:
    """LinkedListNode<T>; `owner` is the list that it is in, if it is in one."""

    __slots__ = ("after", "before", "owner", "type", "value")

    def __init__(self, type_: Type, value: Any) -> None:
        self.type = type_
        self.value = value
        self.owner: NetLinkedList | None = None
        self.before: Node | None = None
        self.after: Node | None = None


class NetLinkedList:
    """LinkedList<T>"""

    __slots__ = ("count", "first", "last", "type", "version")

    def __init__(self, type_: Type) -> None:
        self.type = type_
        self.first: Node | None = None
        self.last: Node | None = None
        self.count = 0
        self.version = 0

    @property
    def element(self) -> Type:
        """The type of its items."""
        return self.type.args[0]

    def elements(self) -> list[Any]:
        """The items, for the result of a formula."""
        return [box(value, self.element) for value in self]

    def node(self, value: Any) -> Node:
        """A node that is in no list yet."""
        return Node(Type(NODE_DEF, self.type.args), value)

    def link(self, node: Node, before: Node | None) -> Node:
        """Put a node in behind another one, or as the first."""
        after = before.after if before is not None else self.first
        node.owner, node.before, node.after = self, before, after
        if before is not None:
            before.after = node
        else:
            self.first = node
        if after is not None:
            after.before = node
        else:
            self.last = node
        self.count += 1
        self.version += 1
        return node

    def unlink(self, node: Node) -> None:
        """Take a node out."""
        if node.before is not None:
            node.before.after = node.after
        else:
            self.first = node.after
        if node.after is not None:
            node.after.before = node.before
        else:
            self.last = node.before
        node.owner = node.before = node.after = None
        self.count -= 1
        self.version += 1

    def nodes(self) -> Iterator[Node]:
        """The nodes from the first on."""
        current = self.first
        while current is not None:
            following = current.after
            yield current
            current = following

    def __len__(self) -> int:
        return self.count

    def __iter__(self) -> Iterator[Any]:
        version = self.version
        for node in self.nodes():
            yield node.value
            if self.version != version:
                raise changed_while_enumerated()


def _new(types: tuple[Type, ...]) -> NetLinkedList:
    return NetLinkedList(Type(LINKEDLIST_DEF, types))


def _filled(run: Run, types: tuple[Type, ...], source: Any) -> NetLinkedList:
    if source is None:
        raise argument_null("collection")
    made = _new(types)
    for item in taken(run, source):
        made.link(made.node(item), made.last)
    return made


def _add(run: Run, made: NetLinkedList, value: Any, *, first: bool) -> Node:
    run.meter.items(1)
    return made.link(made.node(value), None if first else made.last)


def _own(made: NetLinkedList, node: Node | None) -> Node:
    if node is None:
        raise argument_null("node")
    if node.owner is not made:
        raise invalid_operation("The LinkedList node does not belong to current LinkedList.")
    return node


def _free(node: Node | None) -> Node:
    if node is None:
        raise argument_null("node")
    if node.owner is not None:
        raise invalid_operation("The LinkedList node already belongs to a LinkedList.")
    return node


def _beside(run: Run, made: NetLinkedList, node: Node | None, value: Any, *, after: bool) -> Node:
    run.meter.items(1)
    place = _own(made, node)
    return made.link(made.node(value), place if after else place.before)


def _find(made: NetLinkedList, value: Any) -> Node | None:
    return next((node for node in made.nodes() if net_equals(node.value, value)), None)


def _find_last(made: NetLinkedList, value: Any) -> Node | None:
    return next((node for node in reversed(list(made.nodes())) if net_equals(node.value, value)), None)


def _remove(made: NetLinkedList, value: Any) -> bool:
    found = _find(made, value)
    if found is not None:
        made.unlink(found)
    return found is not None


def _remove_end(made: NetLinkedList, *, first: bool) -> None:
    node = made.first if first else made.last
    if node is None:
        raise invalid_operation("The LinkedList is empty.")
    made.unlink(node)


def _clear(made: NetLinkedList) -> None:
    for node in list(made.nodes()):
        made.unlink(node)
    made.version += 1


@cache
def linked_list_table() -> Table:
    """The members of LinkedList<T>."""
    node = "LinkedListNode<T>"
    return table(
        Method("new()", _new, types=True),
        Method("new(IEnumerable<T> collection)", _filled, run=True, types=True),
        Property("int Count", len),
        Property(f"{node} First", lambda made: made.first),
        Property(f"{node} Last", lambda made: made.last),
        Method(f"{node} AddFirst(T value)", lambda run, made, x: _add(run, made, x, first=True), run=True),
        Method(f"{node} AddLast(T value)", lambda run, made, x: _add(run, made, x, first=False), run=True),
        Method(f"void AddFirst({node} node)", lambda made, one: made.link(_free(one), None)),
        Method(f"void AddLast({node} node)", lambda made, one: made.link(_free(one), made.last)),
        Method(
            f"{node} AddAfter({node} node, T value)",
            lambda run, made, one, x: _beside(run, made, one, x, after=True),
            run=True,
        ),
        Method(
            f"{node} AddBefore({node} node, T value)",
            lambda run, made, one, x: _beside(run, made, one, x, after=False),
            run=True,
        ),
        Method(f"{node} Find(T value)", _find),
        Method(f"{node} FindLast(T value)", _find_last),
        Method("bool Contains(T value)", lambda made, x: _find(made, x) is not None),
        Method("bool Remove(T value)", _remove),
        Method(f"void Remove({node} node)", lambda made, one: made.unlink(_own(made, one))),
        Method("void RemoveFirst()", lambda made: _remove_end(made, first=True)),
        Method("void RemoveLast()", lambda made: _remove_end(made, first=False)),
        Method("void Clear()", _clear),
        known="T",
    )


@cache
def node_table() -> Table:
    """The members of LinkedListNode<T>."""
    return table(
        Method("new(T value)", lambda types, x: Node(Type(NODE_DEF, types), x), types=True),
        Property("T Value", lambda node: node.value, lambda node, value: setattr(node, "value", value)),
        Property("LinkedListNode<T> Next", lambda node: node.after),
        Property("LinkedListNode<T> Previous", lambda node: node.before),
        Property("LinkedList<T> List", lambda node: node.owner),
        known="T",
    )
