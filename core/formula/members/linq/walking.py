"""Going through sequences: what every LINQ method needs.

Every item that no lambda counts is counted here, so that a sequence that doesn't end is stopped by the
budget.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any

from core.formula.members.table import Method
from core.formula.run import Run
from core.formula.types.builtin import CHAR, OBJECT, pair_of
from core.formula.types.model import Type
from core.formula.values.collections.containers import Grouping, NetArray, NetDictionary, NetList
from core.formula.values.objects.exceptions import null_reference

Types = tuple[Type, ...]
Function = Callable[..., Any]


def extension(text: str, function: Function) -> Method:
    """An extension method of sequences, as `R Name<T>(this IEnumerable<T> source, …)`.

    `function` gets the run, the type arguments and the arguments; a null source is refused before.
    """

    return Method(text, function, run=True, types=True, source=True)


def prepared(text: str, prepare: Callable[[Types], Function]) -> Method:
    """As `extension`, for what is called again and again: `prepare` gets the type arguments when the formula is bound,
    works out what they tell, and gives the function of the run and the arguments."""
    return Method(text, prepare, run=True, prepared=True, source=True)


def ticked(run: Run, source: Iterable[Any]) -> Iterator[Any]:
    """The items, each counted as a step."""
    run.meter.tick()  # or what is looked at and left would never count
    left = _UNCOUNTED
    for item in source:
        left -= 1
        if left < 0:
            left = run.spend()
        yield item


_UNCOUNTED = 32
_AT_ONCE = 64
LISTS = (NetList, NetArray, Grouping)
"""Sequences that are their list of items."""


def collect(run: Run, source: Iterable[Any]) -> list[Any]:
    """All items in a list, each counted as a step and as put into a collection."""
    meter = run.meter
    if type(source) in LISTS:
        items: list[Any] = source.items  # type: ignore[attr-defined]
        meter.collected(len(items))
        return items.copy()
    found: list[Any] = []
    walk = iter(source)
    while True:
        some = list(islice(walk, _AT_ONCE))
        meter.collected(len(some))
        if len(some) < _AT_ONCE:
            return found + some if found else some
        found += some


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
