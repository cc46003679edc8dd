"""Where a plan's mapping comes from: iPaaS.com, a saved file, the built-in defaults, or an edited copy.

When iPaaS.com doesn't answer, the copy that was read last is used, and the plan says so.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from core.errors import DeskError, NetworkError, NotFound, ServerError, UnreadableAnswer
from core.ipaas import IpaasReader
from core.mapping.collection import TRANSACTION
from core.mapping.document import BUILT_IN, Document
from core.mapping.edit import differences
from core.transfer.collection_cache import CollectionCache
from core.transfer.plan import CollectionSource, Notice, PlanOptions, Problem

IPAAS = "iPaaS.com"
FIELD = "Mapping collection"
"""Where the problems of the collection as a whole are shown."""
EDITED = "EditedMapping"
"""The kind of the notice that holds back a plan with an edited mapping."""

_NOT_ANSWERED = (NetworkError, ServerError, UnreadableAnswer)


@dataclass(frozen=True)
class CollectionsRead:
    """The mapping of a plan: the document to apply, and what is to be told of it."""

    document: Document
    source: CollectionSource

    def problems(self) -> tuple[Problem, ...]:
        """That it is a copy from earlier."""
        source = self.source
        if not source.cached:
            return ()
        return (
            Problem(
                "warning",
                FIELD,
                f"iPaaS.com didn't give the mapping collection ({source.reason}); the copy used was read "
                f"{_age(source.age_seconds)} ago, on {source.read_at:%Y-%m-%d at %H:%M} UTC.",
                "Preview again when iPaaS.com answers, unless the mapping has not been changed since.",
            ),
        )

    def blocked_by(self, options: PlanOptions) -> tuple[Notice, ...]:
        """That the mapping was edited, until the user has said that it may be sent so."""
        changes = self.source.changes
        if not changes or options.allow_edited:
            return ()
        told = "; ".join(
            f"{change.destination or change.collection} ({change.change})" for change in changes[:5]
        )
        more = f" and {len(changes) - 5} more" if len(changes) > 5 else ""
        return (
            Notice(
                "The mapping was edited here",
                f"It differs from the subscriber's own in: {told}{more}.",
                "Say that this order is to be sent with the edited mapping, or go back to the subscriber's own. "
                "iPaaS.com's own mapping stays as it is.",
                EDITED,
            ),
        )


async def read_collections(
    ipaas: IpaasReader, subscription_id: str, cache: CollectionCache | None, options: PlanOptions
) -> CollectionsRead:
    """The mapping that the options ask for. Raises what the reads raise, UsageError, MappingError."""
    if options.collection_file is not None:
        own = await asyncio.to_thread(_from_file, options.collection_file)
    else:
        own = await _from_ipaas(ipaas, subscription_id, options.collection_id, cache)
    if options.collection is None:
        return own
    edited = Document.from_json(bytes(options.collection), "the edited mapping")
    changes = differences(own.document, edited)
    source = own.source
    return CollectionsRead(
        edited,
        CollectionSource(
            edited.names,
            source.origin,
            source.read_at,
            source.cached,
            source.age_seconds,
            source.reason,
            bool(changes),
            changes,
        ),
    )


def _from_file(file: str) -> CollectionsRead:
    path = Path(file)
    document = Document.built_in() if file == BUILT_IN and not path.exists() else Document.from_file(path)
    return CollectionsRead(document, CollectionSource(document.names, document.where, datetime.now(UTC)))


async def _from_ipaas(
    ipaas: IpaasReader, subscription_id: str, collection_id: str | None, cache: CollectionCache | None
) -> CollectionsRead:
    which = collection_id or ""
    try:
        raws = await _raws(ipaas, subscription_id, collection_id)
    except _NOT_ANSWERED as error:
        kept = await asyncio.to_thread(cache.load, which) if cache is not None else None
        if kept is None:
            raise
        return _kept(*kept, error)
    read_at = datetime.now(UTC)
    document = Document.from_raw(nested(raws), IPAAS)
    if cache is not None:
        await asyncio.to_thread(_save, cache, document, which, read_at)
    return CollectionsRead(document, CollectionSource(document.names, IPAAS, read_at))


async def _raws(
    ipaas: IpaasReader, subscription_id: str, collection_id: str | None
) -> list[dict[str, object]]:
    if collection_id is not None:
        try:
            return [dict(await ipaas.collection(collection_id))]
        except NotFound as error:
            raise NotFound(
                error.detail,
                status=404,
                title=f"There is no mapping collection {collection_id}",
                hint="Check the ID: it is in the address of the collection's page in iPaaS.com.",
            ) from error
    listed = await ipaas.collections(subscription_id)
    return list(await asyncio.gather(*(_whole(ipaas, dict(raw)) for raw in listed)))


async def _whole(ipaas: IpaasReader, raw: dict[str, object]) -> dict[str, object]:
    """A listed collection with its mappings. Whether a list has them is assumed; if not, it is read by its id."""
    if raw.get("collection_type_id") != TRANSACTION or isinstance(raw.get("mappings"), list):
        return raw
    return dict(await ipaas.collection(str(raw.get("id"))))


def nested(raws: Sequence[dict[str, object]]) -> list[dict[str, object]]:
    """Collections with their children inside, where a list has them side by side (by `parent_id`)."""
    ids = {raw.get("id") for raw in raws if raw.get("id") is not None}
    loose = [raw for raw in raws if raw.get("parent_id") in ids]
    parents = []
    for raw in raws:
        if raw.get("parent_id") in ids:
            continue
        inside = raw.get("children")
        here = list(inside) if isinstance(inside, list) else []
        known = {child.get("id") for child in here if isinstance(child, dict)}
        more = [each for each in loose if each["parent_id"] == raw.get("id") and each.get("id") not in known]
        parents.append({**raw, "children": [*here, *more]} if more else raw)
    return parents


def _kept(document: Document, read_at: datetime, error: DeskError) -> CollectionsRead:
    age = max(datetime.now(UTC) - read_at, timedelta(0))
    return CollectionsRead(
        document,
        CollectionSource(
            document.names,
            IPAAS,
            read_at,
            cached=True,
            age_seconds=int(age.total_seconds()),
            reason=error.title,
        ),
    )


def _save(cache: CollectionCache, document: Document, which: str, read_at: datetime) -> None:
    try:
        cache.save(document, which, read_at)
    except OSError:
        return  # without a copy the plan is as good; the next reading tries again


def _age(seconds: int) -> str:
    for size, name in ((86_400, "day"), (3_600, "hour"), (60, "minute")):
        if seconds >= size:
            count = seconds // size
            return f"{count} {name}{'s' if count != 1 else ''}"
    return "less than a minute"
