"""Where a plan's mapping comes from: iPaaS.com, a saved file, the built-in defaults, or an edited copy.

When iPaaS.com doesn't answer, the copy that was read last is used, and the plan says so.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

from core.errors import DeskError, NetworkError, NotFound, RateLimited, ServerError, UnreadableAnswer
from core.ipaas import IpaasReader
from core.mapping.collection import FROM_IPAAS, TRANSACTION, TRANSACTION_LINE, Collection, type_of
from core.mapping.document import BUILT_IN, Document
from core.mapping.edit import differences
from core.transfer.plan.events import Problem
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import CollectionSource, PlanOptions
from core.transfer.planning.mapping_cache import CollectionCache

IPAAS = "iPaaS.com"
FIELD = "Mapping collection"
"""Where the problems of the collection as a whole are shown."""

_NOT_ANSWERED = (NetworkError, ServerError, UnreadableAnswer, RateLimited)
_OURS = (TRANSACTION, TRANSACTION_LINE)
_LEVELS = 5
"""Down to which level children that were listed without their mappings are read one by one."""


@dataclass(frozen=True)
class CollectionsRead:
    """The mapping of a plan: the document to apply, and what is to be told of it."""

    document: Document
    source: CollectionSource

    @property
    def marked(self) -> CollectionSource:
        """The source, with what tells the mapping from others."""
        return msgspec.structs.replace(self.source, fingerprint=self.document.fingerprint)

    def problems(self) -> tuple[Problem, ...]:
        """That it is a copy from earlier; what looks as if it made events, and isn't applied."""
        aside = tuple(
            Problem("hint", FIELD, sentence, "If iPaaS.com does apply it, send this order from iPaaS.com.")
            for sentence in self.document.set_aside
        )
        source = self.source
        if not source.cached:
            return aside
        return (
            *aside,
            Problem(
                "warning",
                FIELD,
                f"iPaaS.com didn't give the mapping collection ({source.reason}); the copy used was read "
                f"{_age(source.age_seconds)} ago, on {source.read_at:%Y-%m-%d at %H:%M} UTC.",
                "Preview again when iPaaS.com answers, unless the mapping has not been changed since.",
            ),
        )

    def blocked_by(self, options: PlanOptions) -> tuple[Notice, ...]:
        """What of the mapping isn't known here; that it was edited, until the user has said that it may be
        sent so.
        """
        unknown = tuple(
            Notice(
                title="A collection for lines has children of its own",
                detail=f"{child.name}, below {line.name}: what iPaaS.com makes of it isn't known here.",
                hint="Send this order from iPaaS.com, or preview it with a collection without that child.",
                kind="MappingError",
            )
            for line, child in _below_lines(self.document.parents)
        )
        changes = self.source.changes
        if not changes or options.allow_edited:
            return unknown
        changed = "; ".join(
            f"{change.destination or change.collection} ({change.change})" for change in changes[:5]
        )
        more = f" and {len(changes) - 5} more" if len(changes) > 5 else ""
        return (
            *unknown,
            Notice(
                title="The mapping was edited here",
                detail=f"It differs from the subscriber's own in: {changed}{more}.",
                hint="Say that this order is to be sent with the edited mapping, or go back to the subscriber's own. "
                "iPaaS.com's own mapping stays as it is.",
                kind="EditedMapping",
            ),
        )


async def read_collections(
    ipaas: IpaasReader, subscription_id: str, cache: CollectionCache | None, options: PlanOptions
) -> CollectionsRead:
    """The mapping that the options ask for. Raises what the reads raise, UsageError, MappingError."""
    return with_edits(await read_own(ipaas, subscription_id, cache, options), options)


async def read_own(
    ipaas: IpaasReader, subscription_id: str, cache: CollectionCache | None, options: PlanOptions
) -> CollectionsRead:
    """The subscriber's own mapping, or what the options name in its place, without any edits."""
    if options.collection_file is not None:
        return await asyncio.to_thread(_from_file, options.collection_file)
    return await _from_ipaas(ipaas, subscription_id, options.collection_id, cache)


def with_edits(own: CollectionsRead, options: PlanOptions) -> CollectionsRead:
    """The edited copy that the options have, with how it differs; without one, what was read. MappingError."""
    if options.collection is None:
        return own
    edited = Document.from_json(bytes(options.collection), "the edited mapping")
    changes = differences(own.document, edited)
    source = msgspec.structs.replace(own.source, name=edited.names, edited=bool(changes), changes=changes)
    return CollectionsRead(edited, source)


def _from_file(file: str) -> CollectionsRead:
    path = Path(file)
    document = Document.built_in() if file == BUILT_IN and not path.exists() else Document.from_file(path)
    return CollectionsRead(
        document, CollectionSource(name=document.names, origin=document.where, read_at=datetime.now(UTC))
    )


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
    return CollectionsRead(document, CollectionSource(name=document.names, origin=IPAAS, read_at=read_at))


async def _raws(
    ipaas: IpaasReader, subscription_id: str, collection_id: str | None
) -> list[dict[str, object]]:
    if collection_id is not None:
        try:
            return [await _with_children(ipaas, dict(await ipaas.collection(collection_id)))]
        except NotFound as error:
            raise NotFound(
                error.detail,
                status=404,
                title=f"There is no mapping collection {collection_id}",
                hint="Check the ID: it is in the address of the collection's page in iPaaS.com.",
            ) from error
    listed = await ipaas.collections(subscription_id)
    return list(await asyncio.gather(*(_whole(ipaas, dict(raw)) for raw in listed)))


async def _whole(ipaas: IpaasReader, raw: dict[str, object], level: int = 0) -> dict[str, object]:
    """A listed collection with its mappings and those of its children. Whether a list has them is assumed;
    what comes without them is read by its id.
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

    def whole(raw: dict[str, object]) -> dict[str, object]:
        placed.append(id(raw))
        inside = raw.get("children")
        here = [child for child in inside if isinstance(child, dict)] if isinstance(inside, list) else []
        known = {str(child.get("id")) for child in here}
        mine = [each for each in loose if str(each["parent_id"]) == str(raw.get("id")) and raw.get("id")]
        placed.extend(id(each) for each in mine if str(each.get("id")) in known)
        more = [each for each in mine if id(each) not in placed]
        children = [whole(child) for child in (*here, *more)]
        return {**raw, "children": children} if children != here else raw

    inner = {id(raw) for raw in loose}
    parents = [whole(raw) for raw in raws if id(raw) not in inner]
    return parents + [whole(raw) for raw in loose if id(raw) not in placed]


def _every(raws: Sequence[object]) -> Iterator[dict[str, object]]:
    """Collections and all that is inside them already."""
    for raw in raws:
        if isinstance(raw, dict):
            yield raw
            inside = raw.get("children")
            yield from _every(inside if isinstance(inside, list) else [])


def _below_lines(parents: Sequence[Collection]) -> Iterator[tuple[Collection, Collection]]:
    """Collections below those for lines, which make no events here, each with the one that it is below."""
    for parent in parents:
        for line in parent.ordered_children:
            yield from ((line, child) for child in line.ordered_children)


def _kept(document: Document, read_at: datetime, error: DeskError) -> CollectionsRead:
    age = max(datetime.now(UTC) - read_at, timedelta(0))
    return CollectionsRead(
        document,
        CollectionSource(
            name=document.names,
            origin=IPAAS,
            read_at=read_at,
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
