"""The JSON that collections were read from, kept whole: for export without loss, and for a copy to edit.

A document is a list of collections. Places in it are JSON pointers: `/0/mappings/3`, `/0/children/1`.
"""

from __future__ import annotations

import importlib.resources
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

import msgspec

from core.errors import MappingError, UsageError
from core.mapping.collection import TRANSACTION, Collection, order_collections, read_collection

BUILT_IN = "built-in"
"""In place of a file's name: the integration's default collections, which ship with the program."""
_LARGEST_FILE = 20_000_000

_decoder = msgspec.json.Decoder(float_hook=Decimal)
_encoder = msgspec.json.Encoder(decimal_format="number")

Raw = Mapping[str, object]


@dataclass(frozen=True)
class Document:
    """Collections as JSON and as records. `where` names the source in messages.

    `parents` are those that make events of orders, in their sequence.
    """

    raw: tuple[Raw, ...]
    where: str
    parents: tuple[Collection, ...] = field(init=False)

    def __post_init__(self) -> None:
        """Read the collections; raises MappingError. Those of other types are kept, but not read."""
        read = [
            read_collection(raw, self.where, f"/{n}")
            for n, raw in enumerate(self.raw)
            if raw.get("collection_type_id") in (TRANSACTION, str(TRANSACTION))
        ]
        object.__setattr__(self, "parents", order_collections(read, self.where))

    @classmethod
    def from_json(cls, content: bytes, where: str) -> Document:
        """One collection or a list of them, as JSON; raises MappingError."""
        try:
            decoded = _decoder.decode(content)
        except (msgspec.DecodeError, ArithmeticError, UnicodeDecodeError, RecursionError) as error:
            raise MappingError(f"{where}: not JSON ({error}).") from error
        return cls.from_raw(decoded if isinstance(decoded, list) else [decoded], where)

    @classmethod
    def from_raw(cls, items: Iterable[object], where: str) -> Document:
        """Decoded JSON objects; raises MappingError."""
        raws = tuple(items)
        for raw in raws:
            if not isinstance(raw, dict):
                raise MappingError(
                    f"{where}: expected a collection, got {type(raw).__name__}.",
                    hint="The file must be a mapping collection in iPaaS.com's JSON, with its children.",
                )
        return cls(tuple(raw for raw in raws if isinstance(raw, dict)), where)

    @classmethod
    def from_file(cls, path: Path) -> Document:
        """A saved file; raises UsageError or MappingError."""
        try:
            if path.stat().st_size > _LARGEST_FILE:
                raise UsageError(f"{path} is larger than {_LARGEST_FILE // 1_000_000} MB.")
            content = path.read_bytes()
        except OSError as error:
            raise UsageError(
                f"{path} can't be read: {error.strerror}.", hint="Check the file's name."
            ) from error
        return cls.from_json(content, str(path))

    @classmethod
    def built_in(cls) -> Document:
        """The integration's default collections."""
        file = importlib.resources.files("resources") / "collections" / "placed-order.json"
        return cls.from_json(file.read_bytes(), BUILT_IN)

    @property
    def names(self) -> str:
        """The parents' names, as people know the document."""
        return ", ".join(parent.name for parent in self.parents)

    def to_json(self) -> bytes:
        """As iPaaS.com writes it, every field kept: an object for one collection, else a list."""
        return _encoder.encode(self.raw[0] if len(self.raw) == 1 else self.raw)

    def to_file(self, path: Path) -> None:
        """Save it, indented, for people and for `from_file`; raises UsageError."""
        try:
            path.write_bytes(msgspec.json.format(self.to_json(), indent=2) + b"\n")
        except OSError as error:
            raise UsageError(f"{path} can't be written: {error.strerror}.") from error
