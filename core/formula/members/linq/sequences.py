"""LINQ's lazy methods that keep the order: each gives a `Sequence` that starts anew when it is gone through."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain
from typing import Any

from core.formula.members.linq.places import Counted, known_count, known_sum, places, places_of
from core.formula.members.linq.walking import (
    Function,
    Types,
    collect,
    element_of,
    extension,
    prepared,
    there,
    ticked,
)
from core.formula.members.table import Method
from core.formula.run import Run
from core.formula.types.builtin import INT, sequence
from core.formula.types.casts import cast_object, fits
from core.formula.types.model import array, tuple_of
from core.formula.values.collections.containers import NetArray, Sequence
from core.formula.values.numbers.whole import RANGES
from core.formula.values.objects.boxed import box, unbox
from core.formula.values.objects.defaults import default_value
from core.formula.values.objects.exceptions import argument_null, net, out_of_range
from core.formula.values.objects.instances import NetRange


def lazy_methods() -> list[Method]:
    """Where, Select, SelectMany, Take, Skip, Concat, Zip, Cast and their like."""
    source = "this IEnumerable<T> source"
    return [
        prepared(f"IEnumerable<T> Where<T>({source}, Func<T, bool> predicate)", _where),
        extension(f"IEnumerable<T> Where<T>({source}, Func<T, int, bool> predicate)", _where_at),
        prepared(f"IEnumerable<R> Select<T, R>({source}, Func<T, R> selector)", _select),
        extension(f"IEnumerable<R> Select<T, R>({source}, Func<T, int, R> selector)", _select_at),
        extension(f"IEnumerable<R> SelectMany<T, R>({source}, Func<T, IEnumerable<R>> selector)", _many),
        extension(
            f"IEnumerable<R> SelectMany<T, R>({source}, Func<T, int, IEnumerable<R>> selector)", _many_at
        ),
        extension(
            f"IEnumerable<R> SelectMany<T, C, R>({source}, Func<T, IEnumerable<C>> collectionSelector, "
            "Func<T, C, R> resultSelector)",
            _many_paired,
        ),
        extension(f"IEnumerable<T> Take<T>({source}, int count)", _take),
        extension(f"IEnumerable<T> Take<T>({source}, Range range)", _take_range),
        extension(f"IEnumerable<T> Skip<T>({source}, int count)", _skip),
        extension(f"IEnumerable<T> TakeLast<T>({source}, int count)", _take_last),
        extension(f"IEnumerable<T> SkipLast<T>({source}, int count)", _skip_last),
        extension(f"IEnumerable<T> TakeWhile<T>({source}, Func<T, bool> predicate)", _take_while),
        extension(f"IEnumerable<T> TakeWhile<T>({source}, Func<T, int, bool> predicate)", _take_while_at),
        extension(f"IEnumerable<T> SkipWhile<T>({source}, Func<T, bool> predicate)", _skip_while),
        extension(f"IEnumerable<T> SkipWhile<T>({source}, Func<T, int, bool> predicate)", _skip_while_at),
        extension(f"IEnumerable<T> Concat<T>({source}, IEnumerable<T> second)", _concat),
        extension(f"IEnumerable<T> Append<T>({source}, T element)", lambda r, t, s, x: _joined(r, t, s, [x])),
        extension(
            f"IEnumerable<T> Prepend<T>({source}, T element)", lambda r, t, s, x: _joined(r, t, [x], s)
        ),
        extension(f"IEnumerable<T> DefaultIfEmpty<T>({source})", _default_if_empty),
        extension(f"IEnumerable<T> DefaultIfEmpty<T>({source}, T defaultValue)", _default_if_empty),
        extension(f"IEnumerable<T> Reverse<T>({source})", _reverse),
        extension(f"IEnumerable<T[]> Chunk<T>({source}, int size)", _chunk),
        extension(f"IEnumerable<T> AsEnumerable<T>({source})", lambda _, types, items: items),
        extension(f"IEnumerable<T> AsQueryable<T>({source})", lambda _, types, items: items),
        extension(f"bool TryGetNonEnumeratedCount<T>({source}, out int count)", _known_count),
        extension(
            f"IEnumerable<R> Zip<T, S, R>({source}, IEnumerable<S> second, Func<T, S, R> resultSelector)",
            _zip,
        ),
        extension(f"IEnumerable<(T First, S Second)> Zip<T, S>({source}, IEnumerable<S> second)", _zip_pairs),
        extension(
            f"IEnumerable<(T First, S Second, U Third)> Zip<T, S, U>({source}, IEnumerable<S> second, "
            "IEnumerable<U> third)",
            _zip_pairs,
        ),
        extension("IEnumerable<R> Cast<R>(this IEnumerable source)", _cast),
        extension("IEnumerable<R> OfType<R>(this IEnumerable source)", _of_type),
    ]


def _known_count(_: Run, types: Types, source: Any) -> tuple[bool, int]:
    """The count, where nothing has to be gone through for it."""
    count = known_count(source)
    return (False, 0) if count is None else (True, count)


def generators() -> list[Method]:
    """Enumerable.Range, Repeat and Empty."""
    return [
        Method("static IEnumerable<int> Range(int start, int count)", _range, run=True),
        Method("static IEnumerable<T> Repeat<T>(T element, int count)", _repeat, run=True, types=True),
        Method("static IEnumerable<T> Empty<T>()", lambda types: NetArray.of(types[0], []), types=True),
    ]


def _where(types: Types) -> Function:
    type_ = sequence(types[0])
    return lambda _, source, predicate: Sequence(type_, partial(filter, predicate, source))


def _where_at(_: Run, types: Types, source: Any, predicate: Function) -> Sequence:
    def make() -> Iterator[Any]:
        return (item for index, item in enumerate(source) if predicate(item, index))

    return Sequence.of(types[0], make)


def _select(types: Types) -> Function:
    type_ = sequence(types[1])

    def call(run: Run, source: Any, selector: Function) -> Sequence:
        known = places(run, type_, source)
        return (
            Sequence(type_, partial(map, selector, source))
            if known is None
            else known.selected(type_, selector)
        )

    return call


def _select_at(_: Run, types: Types, source: Any, selector: Function) -> Sequence:
    return Sequence.of(types[1], lambda: (selector(item, index) for index, item in enumerate(source)))


def _many(run: Run, types: Types, source: Any, selector: Function) -> Sequence:
    return Sequence.of(types[1], lambda: ticked(run, _flat(map(selector, source))))


def _many_at(run: Run, types: Types, source: Any, selector: Function) -> Sequence:
    return Sequence.of(
        types[1], lambda: ticked(run, _flat(selector(item, index) for index, item in enumerate(source)))
    )


def _flat(inners: Iterable[Any]) -> Iterator[Any]:
    for inner in inners:
        yield from there(inner)


def _many_paired(_: Run, types: Types, source: Any, selector: Function, result: Function) -> Sequence:
    def make() -> Iterator[Any]:
        return (result(item, inner) for item in source for inner in there(selector(item)))

    return Sequence.of(types[2], make)


def _take(run: Run, types: Types, source: Any, count: int) -> Sequence:
    known = places(run, sequence(types[0]), range(0) if count <= 0 else source)
    if known is not None:
        return known.first(count)

    def make() -> Iterator[Any]:
        left = count
        for item in ticked(run, source):
            yield item
            left -= 1
            if left == 0:  # before the next item is asked for: it may be an error
                return

    return Sequence.of(types[0], make)


def _take_range(run: Run, types: Types, source: Any, bounds: NetRange) -> Sequence:
    if not (bounds.start.from_end or bounds.end.from_end):
        start, end = bounds.start.number, bounds.end.number
        return _take(run, types, _skip(run, types, source, start), end - start)

    def make() -> Iterator[Any]:
        items = collect(run, source)
        start, end = (max(one.offset(len(items)), 0) for one in (bounds.start, bounds.end))
        return iter(items[start:end])

    return Sequence.of(types[0], make)


def _skip(run: Run, types: Types, source: Any, count: int) -> Sequence:
    known = places(run, sequence(types[0]), source)
    if known is not None:
        return known.after(count)

    def make() -> Iterator[Any]:
        left = count
        for item in ticked(run, source):
            if left > 0:
                left -= 1
            else:
                yield item

    return Sequence.of(types[0], make)


def _take_last(run: Run, types: Types, source: Any, count: int) -> Sequence:
    def make() -> Iterator[Any]:
        return iter(deque(ticked(run, source), maxlen=count) if count > 0 else ())

    return Sequence.of(types[0], make)


def _skip_last(run: Run, types: Types, source: Any, count: int) -> Sequence:
    def make() -> Iterator[Any]:
        items = collect(run, source)
        return iter(items[: len(items) - max(count, 0)] if count < len(items) else ())

    return Sequence.of(types[0], make)


def _take_while(run: Run, types: Types, source: Any, predicate: Function) -> Sequence:
    return _take_while_at(run, types, source, lambda item, _: predicate(item))


def _take_while_at(_: Run, types: Types, source: Any, predicate: Function) -> Sequence:
    def make() -> Iterator[Any]:
        for index, item in enumerate(source):
            if not predicate(item, index):
                return
            yield item

    return Sequence.of(types[0], make)


def _skip_while(run: Run, types: Types, source: Any, predicate: Function) -> Sequence:
    return _skip_while_at(run, types, source, lambda item, _: predicate(item))


def _skip_while_at(run: Run, types: Types, source: Any, predicate: Function) -> Sequence:
    def make() -> Iterator[Any]:
        skipping = True
        for index, item in enumerate(ticked(run, source)):
            skipping = skipping and predicate(item, index)
            if not skipping:
                yield item

    return Sequence.of(types[0], make)


def _concat(run: Run, types: Types, source: Any, second: Any) -> Sequence:
    if second is None:
        raise argument_null("second")
    return _joined(run, types, source, second)


def _joined(run: Run, types: Types, first: Any, second: Any) -> Sequence:
    count = partial(known_sum, first, second)
    return Counted(sequence(types[0]), lambda: ticked(run, chain(first, second)), count)


def _default_if_empty(run: Run, types: Types, source: Any, *default: Any) -> Sequence:
    def make() -> Iterator[Any]:
        empty = True
        for item in ticked(run, source):
            empty = False
            yield item
        if empty:
            yield default[0] if default else default_value(types[0])

    def count() -> int | None:
        there = known_count(source)
        return 1 if there == 0 else there

    return Counted(sequence(types[0]), make, count)


def _reverse(run: Run, types: Types, source: Any) -> Sequence:
    return Counted(sequence(types[0]), lambda: reversed(collect(run, source)), partial(known_count, source))


def _chunk(run: Run, types: Types, source: Any, size: int) -> Sequence:
    if size < 1:
        raise out_of_range("size")

    def make() -> Iterator[Any]:
        chunk: list[Any] = []
        for item in ticked(run, source):
            run.meter.items(1)
            chunk.append(item)
            if len(chunk) == size:
                yield NetArray.of(types[0], chunk)
                chunk = []
        if chunk:
            yield NetArray.of(types[0], chunk)

    return Sequence.of(array(types[0]), make)


def _zip(_: Run, types: Types, source: Any, second: Any, result: Function) -> Sequence:
    if second is None:
        raise argument_null("second")
    return Sequence.of(types[2], lambda: (result(*pair) for pair in zip(source, second, strict=False)))


def _zip_pairs(run: Run, types: Types, *sources: Any) -> Sequence:
    if None in sources:
        raise argument_null("second")
    names = ("First", "Second", "Third")[: len(sources)]
    return Sequence.of(tuple_of(types, names), lambda: ticked(run, zip(*sources, strict=False)))


def _cast(run: Run, types: Types, source: Any) -> Any:
    """Cast<R>: each item, as an object, cast; so an int never becomes a long. A sequence of R is given back."""
    items, element = _castable(source), element_of(source)
    if element == types[0] and isinstance(source, Sequence):
        return source
    return Sequence.of(types[0], lambda: (cast_object(box(x, element), types[0]) for x in ticked(run, items)))


def _of_type(run: Run, types: Types, source: Any) -> Sequence:
    items, element, wanted = _castable(source), element_of(source), types[0]

    def make() -> Iterator[Any]:
        for item in ticked(run, items):
            boxed = box(item, element)
            if boxed is not None and fits(boxed, wanted):
                yield unbox(boxed) if wanted.is_value else boxed

    return Sequence.of(wanted, make)


def _castable(source: Any) -> Any:
    if not hasattr(source, "__iter__"):
        raise net("InvalidCastException", "Unable to cast object to type 'System.Collections.IEnumerable'.")
    return source


def _range(run: Run, start: int, count: int) -> Sequence:
    if count < 0 or start + count - 1 > RANGES[INT][1]:
        raise out_of_range("count")
    return places_of(run, sequence(INT), range(start, start + count))


def _repeat(run: Run, types: Types, element: Any, count: int) -> Sequence:
    if count < 0:
        raise out_of_range("count")
    return places_of(run, sequence(types[0]), range(count), lambda _: element)
