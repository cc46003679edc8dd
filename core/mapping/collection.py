"""A mapping collection as iPaaS.com writes it: its mappings, filters and children. (facts: "A mapping collection")

Every part has a `key`, a JSON pointer into the document that it was read from (`core.mapping.document`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from core.errors import MappingError
from core.mapping.translations import Table, tables_of

TRANSACTION = 9
TRANSACTION_LINE = 10
FROM_IPAAS = 2
_DEEPEST = 20
"""Levels of children; iPaaS.com's own have two."""


class FieldMapping(msgspec.Struct, frozen=True):
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


class Collection(msgspec.Struct, frozen=True):
    """A collection with its children. Unknown fields are left aside; the document keeps them."""

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

    @property
    def ordered(self) -> tuple[FieldMapping, ...]:
        """The mappings in their sequence."""
        return tuple(sorted(self.mappings, key=lambda mapping: mapping.sequence_number or 0))

    @property
    def ordered_children(self) -> tuple[Collection, ...]:
        """The children FROM iPaaS.com, in their sequence."""
        children = (child for child in self.children if child.direction_id in (None, FROM_IPAAS))
        return tuple(sorted(children, key=lambda child: child.sequence_number or 0))


def read_collection(raw: object, where: str, key: str = "") -> Collection:
    """A collection from decoded JSON; raises MappingError that names the place."""
    if not isinstance(raw, dict):
        raise _unfit(where, f"expected a collection, got {type(raw).__name__}")
    return _read(raw, where, key, tables_of(raw), 0)


def order_collections(collections: Iterable[Collection], where: str) -> tuple[Collection, ...]:
    """The parents for transactions FROM iPaaS.com, in their sequence. Raises MappingError if there are none."""
    parents = [
        found
        for found in collections
        if found.collection_type_id == TRANSACTION and found.direction_id in (None, FROM_IPAAS)
    ]
    if not parents:
        raise MappingError(
            f"{where}: there is no mapping collection for transactions FROM iPaaS.com.",
            hint="Check that the subscription has the collection Add Klaviyo Placed Order Event FROM iPaaS.com.",
        )
    return tuple(sorted(parents, key=lambda found: found.sequence_number or 0))


def all_collections(parents: Iterable[Collection]) -> Iterator[Collection]:
    """Collections with all that is below them, parents first."""
    for parent in parents:
        yield parent
        yield from all_collections(parent.children)


def _read(
    raw: Mapping[str, object], where: str, key: str, tables: Mapping[str, Table], depth: int
) -> Collection:
    if depth > _DEEPEST:
        raise _unfit(where, f"the children are nested more than {_DEEPEST} levels deep")
    tables = {**tables, **tables_of(raw)}
    children = _list(raw, "children", where)
    try:
        found = msgspec.convert({**raw, "children": []}, Collection, strict=False)
    except msgspec.ValidationError as error:
        raise _unfit(where, str(error)) from error
    return msgspec.structs.replace(
        found,
        key=key,
        mappings=tuple(
            _with_table(mapping, raw_mapping, f"{key}/mappings/{n}", tables)
            for n, (mapping, raw_mapping) in enumerate(
                zip(found.mappings, _list(raw, "mappings", where), strict=True)
            )
        ),
        children=tuple(
            _read(child, f"{where}, child {n + 1}", f"{key}/children/{n}", tables, depth + 1)
            for n, child in enumerate(children)
        ),
    )


def _with_table(
    mapping: FieldMapping, raw: Mapping[str, object], key: str, tables: Mapping[str, Table]
) -> FieldMapping:
    own = tables_of({"translations": [{**raw, "id": "own"}]}).get("own")
    names = (mapping.translation_collection_id, mapping.translation_name)
    shared = next((tables[str(name)] for name in names if name is not None and str(name) in tables), None)
    return msgspec.structs.replace(mapping, key=key, translations=own if own is not None else shared)


def _list(raw: Mapping[str, object], name: str, where: str) -> list[dict[str, object]]:
    value = raw.get(name)
    if value is None:
        return []
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise _unfit(where, f"`{name}` is not a list of objects")
    return value


def _unfit(where: str, what: str) -> MappingError:
    return MappingError(
        f"{where}: {what}.",
        hint="The file must be a mapping collection in iPaaS.com's JSON, with its children.",
    )
