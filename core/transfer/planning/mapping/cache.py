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
from core.outward.secrets import KNOWN
from core.paths import read_private, write_private
from core.transfer.plan.plan import OtherCollection


class _Stored(msgspec.Struct):
    read_at: Annotated[datetime, msgspec.Meta(tz=True)]
    collections: msgspec.Raw
    left_out: tuple[OtherCollection, ...] = ()


@dataclass(frozen=True)
class CollectionCache:
    """The copies of one connection: `owner` names it. Each belongs to the source that it was read from."""

    folder: Path
    owner: str

    def save(
        self, document: Document, which: str, read_at: datetime, left_out: tuple[OtherCollection, ...] = ()
    ) -> None:
        """Keep a document; raises OSError. `which` has the ids of its collections, or is empty for all that are
        listed. One that holds a secret is not kept: it would lie in a file.
        """
        content = msgspec.json.encode(_Stored(read_at, msgspec.Raw(document.to_json()), left_out))
        if not KNOWN.holds(content.decode("utf-8")):
            write_private(self._path(which), content)

    def load(self, which: str) -> tuple[Document, datetime, tuple[OtherCollection, ...]] | None:
        """The document that was kept last, when it was read and what was left out; None if there is none that can be
        read.
        """
        try:
            stored = msgspec.json.decode(read_private(self._path(which)), type=_Stored)
            document = Document.from_json(bytes(stored.collections), "iPaaS.com")
        except (OSError, msgspec.DecodeError, MappingError, RecursionError):
            return None  # a copy that can't be read is no copy: the error that led here is told instead
        return document, stored.read_at, stored.left_out

    def _path(self, which: str) -> Path:
        name = hashlib.sha256(f"{self.owner} {which}".encode()).hexdigest()[:24]
        return self.folder / f"{name}.json"
