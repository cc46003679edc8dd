"""A mapping collection as iPaaS.com writes it: its mappings, filters and children.

(docs/facts.md#ipaas-collection)

Every part has a `key`, a JSON pointer into the document that it was read from (`core.mapping.document`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from core.errors import MappingError
from core.mapping.translations import Table, by_id, by_name, table_of, tables_of
from core.words import joined, say

TRANSACTION = 9
TRANSACTION_LINE = 10
FROM_IPAAS = 2
_DEEPEST = 20
"""Levels of children; iPaaS.com's own have two."""

_SWITCHES = ("is_active", "active", "is_enabled", "enabled")
IN_USE_FIELDS = ("sync_type", "status", *_SWITCHES)
"""The fields by which a collection can be out of use. `sync_type` is iPaaS.com's; its pages show collections as
active or inactive. How its JSON says so isn't known; the usual names are tried.
(docs/facts.md#ipaas-collection-in-use)
"""


class FieldMapping(msgspec.Struct, frozen=True, kw_only=True):
    """One mapping. `source_value` is the field's name, the text or the C#, by `mapping_type_name`.

    `translations` is the table of a Lookup Translation, None when the document has none for it.
    """

    destination_field: str
    mapping_type_name: str
    source_value: str | None = None
    default_value: str | None = None
    translation_collection_id: int | str | None = None
    translation_name: str | None = None
    description: str | None = None
    sequence_number: int | None = None
    id: int | str | None = None
    key: str = ""
    translations: Table | None = None


class Collection(msgspec.Struct, frozen=True, kw_only=True):
    """A collection with its children. Unknown fields are left aside; the document keeps them.

    `unused` says why it isn't applied to an order that is sent, as the end of a sentence; empty when it is.
    """

    name: str
    collection_type_id: int
    mappings: tuple[FieldMapping, ...]
    id: int | str | None = None
    direction_id: int | None = None
    filter: str | None = None
    error_filter: str | None = None
    sequence_number: int | None = None
    children: tuple[Collection, ...] = ()
    key: str = ""
    unused: str = ""

    @property
    def ordered(self) -> tuple[FieldMapping, ...]:
        """The mappings in their sequence."""
        return tuple(sorted(self.mappings, key=lambda mapping: mapping.sequence_number or 0))

    @property
    def ordered_children(self) -> tuple[Collection, ...]:
        """The children FROM iPaaS.com that are in use, in their sequence."""
        children = (child for child in self.children if child.from_ipaas and not child.unused)
        return tuple(sorted(children, key=lambda child: child.sequence_number or 0))

    @property
    def from_ipaas(self) -> bool:
        """Whether it is for records on their way out of iPaaS.com."""
        return self.direction_id in (None, FROM_IPAAS)


def type_of(raw: Mapping[str, object]) -> int | None:
    """The type of a collection in JSON; ids come as numbers or as text."""
    value = raw.get("collection_type_id")
    if isinstance(value, str) and value.strip().isdecimal():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def read_collection(raw: object, where: str, key: str = "") -> Collection:
    """A collection from decoded JSON; raises MappingError that names the place."""
    if not isinstance(raw, dict):
        raise _unfit(where, say("expected a collection, got {name}", name=type(raw).__name__))
    return _read(raw, where, key, tables_of(raw), 0)


def order_collections(collections: Iterable[Collection], where: str) -> tuple[Collection, ...]:
    """The parents for transactions FROM iPaaS.com, in their sequence. Raises MappingError if there are none."""
    meant = [each for each in collections if each.collection_type_id == TRANSACTION and each.from_ipaas]
    parents = [each for each in meant if not each.unused]
    if not parents:
        others = joined("", (say(" {name} {unused}.", name=each.name, unused=each.unused) for each in meant))
        raise MappingError(
            say(
                "{where}: there is no mapping collection for transactions FROM iPaaS.com.{others}",
                where=where,
                others=others,
            ),
            hint=say(
                "Check that the subscription has the collection Add Klaviyo Placed Order Event FROM "
                "iPaaS.com."
            ),
        )
    return tuple(sorted(parents, key=lambda found: found.sequence_number or 0))


def set_aside(collections: Iterable[Collection]) -> Iterator[str]:
    """Sentences about what is FROM iPaaS.com, or below it, but isn't applied."""
    for each in collections:
        if not each.from_ipaas:
            continue
        if each.unused:
            yield say(
                "The collection {each_name} isn't applied: it {unused}.",
                each_name=each.name,
                unused=each.unused,
            )
            continue
        for child in each.children:
            if not child.from_ipaas:
                yield say(
                    "The collection {child_name} isn't applied: its direction is TO iPaaS.com.",
                    child_name=child.name,
                )
        yield from set_aside(each.children)


def all_collections(parents: Iterable[Collection]) -> Iterator[Collection]:
    """Collections with all that is below them, parents first."""
    for parent in parents:
        yield parent
        yield from all_collections(parent.children)


def _read(
    raw: Mapping[str, object], where: str, key: str, tables: Mapping[str, Table], depth: int
) -> Collection:
    if depth > _DEEPEST:
        raise _unfit(where, say("the children are nested more than {deepest} levels deep", deepest=_DEEPEST))
    tables = {**tables, **tables_of(raw)}
    children = _list(raw, "children", where)
    try:
        found = msgspec.convert(_as_sent(raw), Collection, strict=False)
    except msgspec.ValidationError as error:
        raise _unfit(where, str(error)) from error
    return msgspec.structs.replace(
        found,
        key=key,
        unused=_why_unused(raw),
        mappings=tuple(
            _with_table(mapping, raw_mapping, f"{key}/mappings/{n}", tables)
            for n, (mapping, raw_mapping) in enumerate(
                zip(found.mappings, _list(raw, "mappings", where), strict=True)
            )
        ),
        children=tuple(
            _read(
                child,
                say("{where}, child {n}", where=where, n=n + 1),
                f"{key}/children/{n}",
                tables,
                depth + 1,
            )
            for n, child in enumerate(children)
        ),
    )


def _as_sent(raw: Mapping[str, object]) -> dict[str, object]:
    """The collection without its children and without fields of the names that are put in here."""
    kept = {name: value for name, value in raw.items() if name not in ("children", "key", "unused")}
    mappings = raw.get("mappings")
    if isinstance(mappings, list):
        kept["mappings"] = [
            {name: value for name, value in each.items() if name not in ("key", "translations")}
            if isinstance(each, dict)
            else each
            for each in mappings
        ]
    return kept


def _why_unused(raw: Mapping[str, object]) -> str:
    sync = str(raw.get("sync_type") or "").casefold()
    if "delete" in sync and not any(word in sync for word in ("add", "create", "update", "modify")):
        return say("has the sync type {raw}, which makes nothing", raw=raw["sync_type"])
    status = raw.get("status")
    off = isinstance(status, str) and status.strip().casefold() in {"inactive", "disabled"}
    if off or any(raw.get(name) is False for name in _SWITCHES):
        return say("is inactive")
    return ""


def _with_table(
    mapping: FieldMapping, raw: Mapping[str, object], key: str, tables: Mapping[str, Table]
) -> FieldMapping:
    own = table_of(raw)
    keys = (by_id(mapping.translation_collection_id), by_name(mapping.translation_name))
    shared = next((tables[name] for name in keys if name in tables), None)
    return msgspec.structs.replace(mapping, key=key, translations=own if own is not None else shared)


def _list(raw: Mapping[str, object], name: str, where: str) -> list[dict[str, object]]:
    value = raw.get(name)
    if value is None:
        return []
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise _unfit(where, say("`{name}` is not a list of objects", name=name))
    return value


def _unfit(where: str, what: str) -> MappingError:
    return MappingError(
        say("{where}: {what}.", where=where, what=what),
        hint=say("The file must be a mapping collection in iPaaS.com's JSON, with its children."),
    )
