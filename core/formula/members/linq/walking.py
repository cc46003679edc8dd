"""Going through sequences: what every LINQ method needs.

Every item that no lambda counts is counted here, so that a sequence that doesn't end is stopped by the
budget.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from core.formula.members.table import Method
from core.formula.run import Run
from core.formula.types.builtin import CHAR, OBJECT, pair_of
from core.formula.types.model import Type
from core.formula.values.collections.containers import Grouping, NetDictionary
from core.formula.values.objects.exceptions import null_reference
from core.formula.values.objects.instances import NetIndex

Types = tuple[Type, ...]
Function = Callable[..., Any]


def extension(text: str, function: Function) -> Method:
    """An extension method of sequences, as `R Name<T>(this IEnumerable<T> source, …)`.

    `function` gets the run, the type arguments and the arguments; a null source is refused before.
    """

    return Method(text, function, run=True, types=True, source=True)


def ticked(run: Run, source: Iterable[Any]) -> Iterator[Any]:
    """The items, each counted as a step."""
    tick = run.tick
    for item in source:
        tick()
        yield item


def collect(run: Run, source: Iterable[Any]) -> list[Any]:
    """All items in a list, each counted as put into a collection."""
    found = []
    tick, count = run.tick, run.meter.items
    for item in source:
        tick()
        count(1)
        found.append(item)
    return found


def element_of(source: Any) -> Type:
    """The static type of a sequence's items, read off the sequence."""
    if isinstance(source, str):
        return CHAR
    if isinstance(source, NetDictionary):
        return pair_of(source.type.args)
    if isinstance(source, Grouping):
        return source.type.args[1]
    element = getattr(source, "element", None)
    return element if isinstance(element, Type) else OBJECT


def there(inner: Any) -> Any:
    """A sequence that must not be null where it is gone through."""
    if inner is None:
        raise null_reference()
    return inner


def position(run: Run, source: Any, index: int | NetIndex) -> tuple[bool, Any]:
    """Whether there is an item at an index, and the item."""
    if isinstance(index, NetIndex):
        items = collect(run, source)
        at = index.offset(len(items))
        return (True, items[at]) if 0 <= at < len(items) else (False, None)
    if index >= 0:
        for at, item in enumerate(ticked(run, source)):
            if at == index:
                return True, item
    return False, None
