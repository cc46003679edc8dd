"""The properties of two events, field by field: what differs, and whether a field only stands elsewhere."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Any

import msgspec

from core.calibration.records import DifferenceKind
from core.calibration.values import compare_values
from core.transfer.plan.events import FieldDifference
from core.transfer.recorded.compare import Snapshot, payload_differences
from core.words import say

VALUE = "$value"
"""The path of the event's own value, which may stand among the properties instead. No property can be named so."""
_PREFIX = "properties."
_VALUE_NAMES = ("value", "numericvalue", "total", "ordertotal")
_TELLING = 3
"""Texts that are shorter, and numbers that are smaller than ten, are too common to be known by."""


@dataclass(frozen=True, kw_only=True)
class FieldFound:
    """One difference between the properties; `klaviyo` and `ours` are the values."""

    kind: DifferenceKind
    field: str
    klaviyo: object = None
    ours: object = None
    detail: str = ""


@dataclass(frozen=True)
class _Leaf:
    """A value at a dotted path; `root` is the difference that it is part of."""

    path: str
    value: object
    root: str

    @cached_property
    def name(self) -> str:
        """The last part of the path that is no number of a list, without what spellings differ in."""
        words = [word for word in self.path.split(".") if not word.isdecimal()] or [self.path]
        return "".join(each for each in words[-1].casefold() if each.isalnum() or each == "$")


def compare_properties(
    klaviyo: Mapping[str, object], ours: Mapping[str, object], lost_value: Decimal | None = None
) -> tuple[FieldFound, ...]:
    """Every difference, in the order of the fields. `lost_value` is our event's own value where Klaviyo shows none:
    it is looked for among the properties, and told as `$value` if it is there.
    """
    shuffled = tuple(_shuffled("", dict(klaviyo), dict(ours)))
    below = tuple(f"{each.field}." for each in shuffled)
    raw = payload_differences(
        Snapshot(source="recorded", properties=klaviyo, value=None),
        Snapshot(source="planned", properties=ours, value=None),
    )
    found = [each for each in map(_without_prefix, raw) if not each.path.startswith(below)]
    changed = [each for each in (_changed(d) for d in found if d.change == "changed") if each is not None]
    lost = [leaf for d in found if d.change == "added" for leaf in _leaves(d.path, d.after, d.path)]
    extra = [leaf for d in found if d.change == "removed" for leaf in _leaves(d.path, d.before, d.path)]
    if lost_value is not None:
        lost.append(_Leaf(VALUE, lost_value, VALUE))
    pairs = _pairs(lost, extra)
    moved = [each for pair in pairs for each in _moved(*pair)]
    gone_ours = {ours.path for ours, _ in pairs} | {VALUE}
    gone_theirs = {theirs.path for _, theirs in pairs}
    left = [
        *_left(lost, gone_ours, lambda leaf: FieldFound(kind="missing", field=leaf.path, ours=leaf.value)),
        *_left(
            extra, gone_theirs, lambda leaf: FieldFound(kind="added", field=leaf.path, klaviyo=leaf.value)
        ),
    ]
    return tuple(sorted((*shuffled, *changed, *moved, *left), key=lambda each: each.field))


def _without_prefix(difference: FieldDifference) -> FieldDifference:
    return FieldDifference(
        difference.path.removeprefix(_PREFIX), difference.change, difference.before, difference.after
    )


def _changed(difference: FieldDifference) -> FieldFound | None:
    told = compare_values(difference.before, difference.after)
    if told is None:
        return None
    return FieldFound(
        kind=told.kind,
        field=difference.path,
        klaviyo=difference.before,
        ours=difference.after,
        detail=told.detail,
    )


def _shuffled(path: str, klaviyo: Any, ours: Any) -> Iterator[FieldFound]:
    """Lists that have the same entries in another order."""
    if isinstance(klaviyo, dict) and isinstance(ours, dict):
        for name in klaviyo.keys() & ours.keys():
            yield from _shuffled(f"{path}.{name}" if path else str(name), klaviyo[name], ours[name])
    elif isinstance(klaviyo, list) and isinstance(ours, list) and _is_shuffled(klaviyo, ours):
        yield FieldFound(kind="list_order", field=path, klaviyo=klaviyo, ours=ours)


def _is_shuffled(klaviyo: list[object], ours: list[object]) -> bool:
    one, other = list(map(_key, klaviyo)), list(map(_key, ours))
    return one != other and Counter(one) == Counter(other)


def _key(value: object) -> bytes:
    """A value as text: numbers as the doubles that a partner may keep."""
    if isinstance(value, Decimal | int) and not isinstance(value, bool):
        return repr(float(Decimal(value))).encode()  # of a Decimal: an integer beyond a double would raise
    if isinstance(value, dict):
        return b"".join(_key(name) + _key(value[name]) for name in sorted(value))
    if isinstance(value, list):
        return b"[" + b",".join(map(_key, value)) + b"]"
    return msgspec.json.encode(value)


def _leaves(path: str, value: Any, root: str) -> Iterator[_Leaf]:
    """The values inside of what one side lacks; an empty list or object is one."""
    if isinstance(value, dict) and value:
        for name, inner in value.items():
            yield from _leaves(f"{path}.{name}", inner, root)
    elif isinstance(value, list) and value:
        for place, inner in enumerate(value):
            yield from _leaves(f"{path}.{place}", inner, root)
    elif value is not None:
        yield _Leaf(path, value, root)


def _pairs(lost: Sequence[_Leaf], extra: Sequence[_Leaf]) -> list[tuple[_Leaf, _Leaf]]:
    """Our fields that Klaviyo lacks, each with the one in which Klaviyo has it: by name and value, by name alone, by
    value alone where no other has it. Lists of orders with hundreds of lines may be among them, so that each pass
    goes over them once.
    """
    pairs: list[tuple[_Leaf, _Leaf]] = []
    mine, theirs = list(lost), list(extra)

    def take(key: Callable[[str, _Leaf], Hashable]) -> None:
        nonlocal mine, theirs
        shelf: dict[Hashable, deque[_Leaf]] = {}
        for each in theirs:
            shelf.setdefault(key(each.name, each), deque()).append(each)
        waiting, taken = [], set()
        for ours in mine:
            found = next((shelf[k] for name in _names_of(ours) if shelf.get(k := key(name, ours))), None)
            if found is None:
                waiting.append(ours)
            else:
                pairs.append((ours, found.popleft()))
                taken.add(pairs[-1][1].path)
        mine, theirs = waiting, [each for each in theirs if each.path not in taken]

    take(lambda name, leaf: (name, _key(leaf.value)))
    take(lambda name, _leaf: name)
    once = _only_once(theirs)
    alone = _only_once([leaf for leaf in mine if _is_telling(leaf.value)])
    return pairs + [(leaf, once[value]) for value, leaf in alone.items() if value in once]


def _only_once(leaves: Sequence[_Leaf]) -> dict[bytes, _Leaf]:
    """The values that one of these alone has."""
    counts = Counter(_key(leaf.value) for leaf in leaves)
    return {value: leaf for leaf in leaves if counts[value := _key(leaf.value)] == 1}


def _names_of(ours: _Leaf) -> Sequence[str]:
    """What a field of ours may be called elsewhere. The event's own value has several names."""
    return _VALUE_NAMES if ours.path == VALUE else (ours.name,)


def _is_telling(value: object) -> bool:
    if isinstance(value, bool):
        return False
    if isinstance(value, int | Decimal):
        return abs(Decimal(value)) >= 10 or Decimal(value) != int(value)
    return isinstance(value, str) and len(value.strip()) >= _TELLING


def _moved(ours: _Leaf, theirs: _Leaf) -> Iterator[FieldFound]:
    """That a field stands elsewhere; and if it is another value there too."""
    yield FieldFound(
        kind="place",
        field=ours.path,
        klaviyo=theirs.value,
        ours=ours.value,
        detail=say("Klaviyo has it as {theirs_path}.", theirs_path=theirs.path),
    )
    told = compare_values(theirs.value, ours.value)
    if told is not None:
        yield FieldFound(
            kind=told.kind, field=ours.path, klaviyo=theirs.value, ours=ours.value, detail=told.detail
        )


def _left(
    leaves: Sequence[_Leaf], paired: set[str], made: Callable[[_Leaf], FieldFound]
) -> Iterator[FieldFound]:
    """What has no counterpart; an object or list of which nothing has one is told once, as a whole."""
    touched = {leaf.root for leaf in leaves if leaf.path in paired}
    whole: dict[str, list[_Leaf]] = {}
    for leaf in leaves:
        if leaf.path in paired:
            continue
        if leaf.root in touched:
            yield made(leaf)
        else:
            whole.setdefault(leaf.root, []).append(leaf)
    for root, inside in whole.items():
        if len(inside) == 1:
            yield made(inside[0])
        else:
            yield made(_Leaf(root, {each.path.removeprefix(f"{root}."): each.value for each in inside}, root))
