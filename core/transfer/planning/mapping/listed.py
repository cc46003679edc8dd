"""The mapping collections that iPaaS.com lists for a subscription: whole, its own alone, children below parents."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.ipaas import IpaasReader
from core.mapping.collection import FROM_IPAAS, TRANSACTION, TRANSACTION_LINE, type_of
from core.transfer.plan.plan import OtherCollection

_OURS = (TRANSACTION, TRANSACTION_LINE)
_LEVELS = 5
"""Down to which level children that were listed without their mappings are read one by one."""
_AT_ONCE = 4


@dataclass(frozen=True)
class Listed:
    """The subscription's own collections, and those of others that were listed beside them."""

    raws: tuple[dict[str, object], ...]
    left_out: tuple[OtherCollection, ...]


async def list_collections(ipaas: IpaasReader, subscription_id: str) -> Listed:
    """All that iPaaS.com lists, sorted out. Raises what the reads raise."""
    listed = [dict(raw) for raw in await ipaas.collections(subscription_id)]
    own, others = sorted_out(listed, subscription_id)
    busy = asyncio.Semaphore(_AT_ONCE)

    async def whole(raw: dict[str, object]) -> dict[str, object]:
        async with busy:
            return await _whole(ipaas, raw)

    raws = await asyncio.gather(*(whole(raw) for raw in own))
    # One that was listed without saying whose it is may say so when it is read by its id.
    own, late = sorted_out(raws, subscription_id)
    return Listed(tuple(nested(own)), (*others, *late))


async def read_collection_by_id(ipaas: IpaasReader, collection_id: str) -> dict[str, object]:
    """One collection with its children, each with its mappings. Raises what the reads raise."""
    return await _with_children(ipaas, dict(await ipaas.collection(collection_id)))


def owner_of_raw(raw: dict[str, object]) -> str:
    """The subscription that a collection says it belongs to; empty where it doesn't say."""
    value = raw.get("subscription_id")
    text = "" if value is None else str(value).strip()
    whole, _, rest = text.partition(".")
    return whole if rest.strip("0") == "" else text


def sorted_out(
    raws: Sequence[dict[str, object]], subscription_id: str
) -> tuple[list[dict[str, object]], tuple[OtherCollection, ...]]:
    """The collections of a subscription, and those of others. What hangs below one of another goes with it, unless
    it says that it is the subscription's.
    """
    foreign = {
        str(raw.get("id")): owner_of_raw(raw)
        for raw in raws
        if owner_of_raw(raw) not in ("", subscription_id)
    }
    owners = {id(raw): owner_of_raw(raw) for raw in raws}
    for _ in raws:
        found = {
            id(raw): foreign[str(raw.get("parent_id"))]
            for raw in raws
            if not owners[id(raw)] and str(raw.get("parent_id")) in foreign
        }
        if not found:
            break
        owners |= found
        foreign |= {str(raw.get("id")): found[id(raw)] for raw in raws if id(raw) in found}
    own = [raw for raw in raws if owners[id(raw)] in ("", subscription_id)]
    others = tuple(
        OtherCollection(
            id=str(raw.get("id", "")), name=str(raw.get("name", "")), subscription_id=owners[id(raw)]
        )
        for raw in raws
        if owners[id(raw)] not in ("", subscription_id)
    )
    return own, others


async def _whole(ipaas: IpaasReader, raw: dict[str, object], level: int = 0) -> dict[str, object]:
    """A listed collection with its mappings and those of its children. Whether a list has them is assumed;
    what comes without them is read by its id. (docs/facts.md#ipaas-collections-call)
    """
    from_ipaas = str(raw.get("direction_id") or FROM_IPAAS) == str(FROM_IPAAS)
    if type_of(raw) not in _OURS or not from_ipaas or level > _LEVELS:
        return raw
    if _without_mappings(raw) and raw.get("id") is not None:
        raw = dict(await ipaas.collection(str(raw["id"])))
    return await _with_children(ipaas, raw, level)


async def _with_children(ipaas: IpaasReader, raw: dict[str, object], level: int = 0) -> dict[str, object]:
    children = raw.get("children")
    if not isinstance(children, list) or not all(isinstance(child, dict) for child in children):
        return raw
    whole = await asyncio.gather(*(_whole(ipaas, child, level + 1) for child in children))
    return {**raw, "children": list(whole)}


def _without_mappings(raw: dict[str, object]) -> bool:
    """Whether a collection was listed without them; iPaaS.com's lists have their number as well."""
    mappings, count = raw.get("mappings"), raw.get("attached_items_count")
    return not isinstance(mappings, list) or (not mappings and isinstance(count, int) and count > 0)


def nested(raws: Sequence[dict[str, object]]) -> list[dict[str, object]]:
    """Collections with their children inside, where a list has them side by side (by `parent_id`). Every
    collection is kept: one whose parents lead in a circle stands on its own.
    """
    ids = {str(raw["id"]) for raw in _every(raws) if raw.get("id") is not None}
    loose = [raw for raw in raws if str(raw.get("parent_id")) in ids]
    placed: list[int] = []

    inner = {id(raw) for raw in loose}
    parents = [_nested_below(raw, loose, placed) for raw in raws if id(raw) not in inner]
    return parents + [_nested_below(raw, loose, placed) for raw in loose if id(raw) not in placed]


def _nested_below(
    raw: dict[str, object], loose: Sequence[dict[str, object]], placed: list[int]
) -> dict[str, object]:
    placed.append(id(raw))
    inside = raw.get("children")
    here = [child for child in inside if isinstance(child, dict)] if isinstance(inside, list) else []
    known = {str(child.get("id")) for child in here}
    mine = [each for each in loose if str(each["parent_id"]) == str(raw.get("id")) and raw.get("id")]
    placed.extend(id(each) for each in mine if str(each.get("id")) in known)
    more = [each for each in mine if id(each) not in placed]
    children = [_nested_below(child, loose, placed) for child in (*here, *more)]
    return {**raw, "children": children} if children != here else raw


def _every(raws: Sequence[object]) -> Iterator[dict[str, object]]:
    """Collections and all that is inside them already."""
    for raw in raws:
        if isinstance(raw, dict):
            yield raw
            inside = raw.get("children")
            yield from _every(inside if isinstance(inside, list) else [])
