"""The JSON that collections were read from, kept whole: for export without loss, and for a copy to edit.

A document is a list of collections. Places in it are JSON pointers: `/0/mappings/3`, `/0/children/1`.
"""

from __future__ import annotations

import codecs
import contextlib
import hashlib
import importlib.resources
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

import msgspec

from core.errors import MappingError, UsageError
from core.mapping.collection import (
    FROM_IPAAS,
    TRANSACTION,
    TRANSACTION_LINE,
    Collection,
    order_collections,
    read_collection,
    set_aside,
    type_of,
)
from core.outward.secrets import KNOWN, TAKE_IT_OUT
from core.words import encoded, say

BUILT_IN = "built-in"
"""In place of a file's name: the integration's default collections, which ship with the program."""
_LARGEST_FILE = 20_000_000

_FROM_IPAAS = (None, FROM_IPAAS, str(FROM_IPAAS))

_REMARKS = frozenset({"id", "key", "description"})
"""What of a collection and of a mapping makes no difference to an event."""

_decoder = msgspec.json.Decoder(float_hook=Decimal)
_encoder = msgspec.json.Encoder(decimal_format="number")

Raw = Mapping[str, object]


@dataclass(frozen=True)
class Document:
    """Collections as JSON and as records. `where` names the source in messages.

    `parents` are those that make events of orders, in their sequence. `set_aside` are sentences about what
    looks as if it did but isn't applied.
    """

    raw: tuple[Raw, ...]
    where: str
    parents: tuple[Collection, ...] = field(init=False)
    set_aside: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        """Read the collections; raises MappingError. Those of other types or TO iPaaS.com are kept, not read."""
        read = [
            read_collection(raw, self.where, f"/{n}")
            for n, raw in enumerate(self.raw)
            if type_of(raw) == TRANSACTION and raw.get("direction_id") in _FROM_IPAAS
        ]
        object.__setattr__(self, "parents", order_collections(read, self.where))
        alone = (
            say(
                "The collection {name} isn't applied: it is for lines, and has no parent here.",
                name=raw.get("name"),
            )
            for raw in self.raw
            if type_of(raw) == TRANSACTION_LINE and raw.get("direction_id") in _FROM_IPAAS
        )
        object.__setattr__(self, "set_aside", (*set_aside(read), *alone))

    @classmethod
    def from_json(cls, content: bytes, where: str) -> Document:
        """One collection or a list of them, as JSON; raises MappingError."""
        try:
            decoded = _decoder.decode(_utf8(content))
        except (msgspec.DecodeError, ArithmeticError, UnicodeDecodeError, RecursionError) as error:
            raise MappingError(say("{where}: not JSON ({error}).", where=where, error=error)) from error
        return cls.from_raw(decoded if isinstance(decoded, list) else [decoded], where)

    @classmethod
    def from_raw(cls, items: Iterable[object], where: str) -> Document:
        """Decoded JSON objects; raises MappingError."""
        raws = tuple(items)
        for raw in raws:
            if not isinstance(raw, dict):
                raise MappingError(
                    say("{where}: expected a collection, got {name}.", where=where, name=type(raw).__name__),
                    hint=say("The file must be a mapping collection in iPaaS.com's JSON, with its children."),
                )
        return cls(tuple(raw for raw in raws if isinstance(raw, dict)), where)

    @classmethod
    def from_file(cls, path: Path) -> Document:
        """A saved file; raises UsageError or MappingError."""
        try:
            with path.open("rb") as file:
                content = file.read(_LARGEST_FILE + 1)
        except (OSError, ValueError) as error:  # a name with a NUL in it is a ValueError
            why = error.strerror if isinstance(error, OSError) else error
            raise UsageError(
                say("{path} can't be read: {why}.", path=path, why=why), hint=say("Check the file's name.")
            ) from error
        if len(content) > _LARGEST_FILE:
            raise UsageError(
                say("{path} is larger than {value} MB.", path=path, value=_LARGEST_FILE // 1_000_000),
                hint=say("Choose the file of a mapping collection; one in iPaaS.com's JSON is far smaller."),
            )
        return cls.from_json(content.removeprefix(codecs.BOM_UTF8), str(path))

    @classmethod
    def built_in(cls) -> Document:
        """The integration's default collections."""
        file = importlib.resources.files("resources") / "collections" / "placed-order.json"
        return cls.from_json(file.read_bytes(), BUILT_IN)

    @property
    def names(self) -> str:
        """The parents' names, as people know the document."""
        return ", ".join(parent.name for parent in self.parents)

    @property
    def fingerprint(self) -> str:
        """Tells apart what is applied: the same for two documents that make the same events of every order."""
        applied = msgspec.json.encode(_without(msgspec.to_builtins(self.parents, enc_hook=encoded), _REMARKS))
        return hashlib.sha256(applied).hexdigest()[:16]

    def to_json(self) -> bytes:
        """As iPaaS.com writes it, every field kept: an object for one collection, else a list."""
        return _encoder.encode(self.raw[0] if len(self.raw) == 1 else self.raw)

    def to_file(self, path: Path) -> None:
        """Save it, indented, for people and for `from_file`; raises UsageError, also where it holds a secret."""
        content = msgspec.json.format(self.to_json(), indent=2) + b"\n"
        if KNOWN.holds(content.decode("utf-8")):
            raise UsageError(
                say("The mapping contains a secret, which would end up in the file."), hint=TAKE_IT_OUT
            )
        try:
            # A name of its own: what else lies in the folder is the user's.
            draft = path.with_name(f"{path.name}.{uuid.uuid4().hex}.new")
            try:
                draft.write_bytes(content)  # a disk that is full leaves the file of before as it was
                draft.replace(path)
            finally:
                with contextlib.suppress(OSError, ValueError):
                    draft.unlink(missing_ok=True)
        except (OSError, ValueError) as error:
            why = error.strerror if isinstance(error, OSError) else error
            raise UsageError(
                say("{path} can't be written: {why}.", path=path, why=why),
                hint=say("Choose a folder that you may write to and that has room."),
            ) from error


def _utf8(content: bytes) -> bytes:
    """Without a byte order mark, which editors on Windows put in front; some save UTF-16. UnicodeDecodeError."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16").encode()
    return content.removeprefix(codecs.BOM_UTF8)


def _without(value: object, names: frozenset[str]) -> object:
    """Plain values, without the entries of these names on whatever level."""
    if isinstance(value, dict):
        return {name: _without(inner, names) for name, inner in value.items() if name not in names}
    if isinstance(value, list | tuple):
        return [_without(inner, names) for inner in value]
    return value
