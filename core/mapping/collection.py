"""A mapping collection as iPaaS.com writes it, and where one comes from. (facts: "A mapping collection")"""

from __future__ import annotations

import importlib.resources
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

from core.errors import MappingError, UsageError

TRANSACTION = 9
TRANSACTION_LINE = 10
FROM_IPAAS = 2
_LARGEST_FILE = 20_000_000


class FieldMapping(msgspec.Struct, frozen=True):
    """One mapping. `source_value` is the field's name, the text or the C#, by `mapping_type_name`."""

    destination_field: str
    mapping_type_name: str
    source_value: str | None = None
    default_value: str | None = None
    translation_name: str | None = None
    description: str | None = None
    sequence_number: int | None = None


class Collection(msgspec.Struct, frozen=True):
    """A collection with its children. Unknown fields are left aside."""

    name: str
    collection_type_id: int
    mappings: tuple[FieldMapping, ...]
    id: int | str | None = None
    direction_id: int | None = None
    filter: str | None = None
    error_filter: str | None = None
    sequence_number: int | None = None
    children: tuple[Collection, ...] = ()

    @property
    def ordered(self) -> tuple[FieldMapping, ...]:
        """The mappings in their sequence."""
        return tuple(sorted(self.mappings, key=lambda mapping: mapping.sequence_number or 0))


def read_collection(raw: object, where: str) -> Collection:
    """A collection from decoded JSON; raises MappingError that names the place."""
    try:
        return msgspec.convert(raw, Collection, strict=False)
    except msgspec.ValidationError as error:
        raise MappingError(
            f"{where}: {error}",
            hint="The file must be a mapping collection in iPaaS.com's JSON, with its children.",
        ) from error


def read_file(path: Path) -> tuple[Collection, ...]:
    """The collection, or list of collections, of a saved file; raises UsageError or MappingError."""
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise UsageError(f"{path} is larger than {_LARGEST_FILE // 1_000_000} MB.")
        content = path.read_bytes()
    except OSError as error:
        raise UsageError(f"{path} can't be read: {error.strerror}.", hint="Check the file's name.") from error
    try:
        decoded = msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise MappingError(f"{path}: not JSON ({error}).") from error
    items = decoded if isinstance(decoded, list) else [decoded]
    return order_collections((read_collection(item, str(path)) for item in items), str(path))


def built_in() -> tuple[Collection, ...]:
    """The integration's default collections, which ship with the program."""
    file = importlib.resources.files("resources") / "collections" / "placed-order.json"
    return order_collections([read_collection(msgspec.json.decode(file.read_bytes()), file.name)], file.name)


def from_subscription(raws: Iterable[Mapping[str, object]], where: str) -> tuple[Collection, ...]:
    """Those of a subscription's collections that make events of orders; raises MappingError if none does."""
    wanted = [raw for raw in raws if raw.get("collection_type_id") == TRANSACTION]
    return order_collections((read_collection(raw, where) for raw in wanted), where)


def order_collections(collections: Iterable[Collection], where: str) -> tuple[Collection, ...]:
    """The parents for transactions FROM iPaaS.com, in their sequence."""
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
