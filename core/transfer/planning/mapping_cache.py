"""The last mapping collections that were read, on disk: for when iPaaS.com doesn't answer.

One file for a subscription, readable by this user only. Mappings hold neither secrets nor people's data;
what is kept is what iPaaS.com sent, nothing more.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated

import msgspec

from core.errors import MappingError
from core.mapping.document import Document
from core.paths import write_private


class _Stored(msgspec.Struct):
    read_at: Annotated[datetime, msgspec.Meta(tz=True)]
    collections: msgspec.Raw


@dataclass(frozen=True)
class CollectionCache:
    """The cache of one connection: `owner` names its iPaaS.com and its subscription."""

    folder: Path
    owner: str

    def save(self, document: Document, which: str, read_at: datetime) -> None:
        """Keep a document; raises OSError. `which` is the id of one collection, or empty for all."""
        stored = _Stored(read_at, msgspec.Raw(document.to_json()))
        write_private(self._path(which), msgspec.json.encode(stored))

    def load(self, which: str) -> tuple[Document, datetime] | None:
        """The document that was kept last and when it was read; None if there is none that can be read."""
        try:
            stored = msgspec.json.decode(self._path(which).read_bytes(), type=_Stored)
            return Document.from_json(bytes(stored.collections), "iPaaS.com"), stored.read_at
        except (OSError, msgspec.DecodeError, MappingError, RecursionError):
            return None  # a copy that can't be read is no copy: the error that led here is told instead

    def _path(self, which: str) -> Path:
        name = hashlib.sha256(f"{self.owner} {which}".encode()).hexdigest()[:24]
        return self.folder / f"{name}.json"
