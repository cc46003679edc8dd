"""Where a plan's mapping comes from: iPaaS.com (listed or by ids), a saved file, the defaults, or an edited copy.

When iPaaS.com doesn't answer, the copy that was read last is used, and the plan says so.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

from core.errors import (
    ConfigurationError,
    DeskError,
    MappingError,
    MissingScope,
    NetworkError,
    NotFound,
    RateLimited,
    ServerError,
    UnreadableAnswer,
    UsageError,
)
from core.ipaas import IpaasReader
from core.ipaas.pages import isnt_offered
from core.mapping.document import BUILT_IN, Document
from core.mapping.edit import differences
from core.mapping_choice import HINT, MappingChoice, ids_in
from core.transfer.plan.events import Problem
from core.transfer.plan.plan import CollectionSource, MappingUsed, OtherCollection, PlanOptions
from core.transfer.planning.mapping.cache import CollectionCache
from core.transfer.planning.mapping.listed import (
    Listed,
    list_collections,
    nested,
    owner_of_raw,
    read_collection_by_id,
)
from core.transfer.planning.mapping.read import FIELD, CollectionsRead, named
from core.words import joined, say

IPAAS = "iPaaS.com"
LISTED = MappingChoice()

_NOT_ANSWERED = (NetworkError, ServerError, UnreadableAnswer, RateLimited)


async def read_collections(
    ipaas: IpaasReader,
    subscription_id: str,
    cache: CollectionCache | None,
    options: PlanOptions,
    choice: MappingChoice = LISTED,
) -> CollectionsRead:
    """The mapping of a plan: `choice` is the connection's, in whose place the options may name another. Raises what
    the reads raise, UsageError, ConfigurationError, MappingError.
    """
    return with_edits(await read_own(ipaas, subscription_id, cache, options, choice), options)


async def read_own(
    ipaas: IpaasReader,
    subscription_id: str,
    cache: CollectionCache | None,
    options: PlanOptions,
    choice: MappingChoice = LISTED,
) -> CollectionsRead:
    """The connection's own mapping, or what the options name in its place, without any edits. An error that another
    source would help against is marked and says how one is chosen; none is ever taken in silence.
    """
    try:
        wanted, by_option = chosen(options, choice)
        match wanted.source:
            case "file":
                return await asyncio.to_thread(_from_file, wanted.file, subscription_id, by_option=by_option)
            case "built-in":
                return _read(Document.built_in())
            case _:
                return await _from_ipaas(ipaas, subscription_id, wanted, cache)
    except DeskError as error:
        if _helped_by_another(error):
            error.about = "mapping_source"
            if HINT not in error.hint:
                error.hint = say("{error_hint} {hint}", error_hint=error.hint, hint=HINT).strip()
        raise


def chosen(options: PlanOptions, choice: MappingChoice) -> tuple[MappingChoice, bool]:
    """Which mapping a plan takes, and whether its options say so. Raises ConfigurationError for ids that are none."""
    if options.collection_file is not None:
        file = options.collection_file
        built_in = file == BUILT_IN and not Path(file).exists()
        return MappingChoice(source="built-in") if built_in else MappingChoice(source="file", file=file), True
    if options.collection_id is not None:
        return MappingChoice(source="ids", ids=ids_in(options.collection_id)), True
    return choice, False


def used(options: PlanOptions, choice: MappingChoice, left_out: tuple[OtherCollection, ...]) -> MappingUsed:
    """What a plan tells of where its mapping comes from, whether it could be read or not."""
    try:
        wanted, by_option = chosen(options, choice)
    except DeskError:  # the plan has it as its error
        wanted, by_option = MappingChoice(source="ids", ids=(options.collection_id or "",)), True
    return MappingUsed(
        source=wanted.source,
        chosen_in="options" if by_option else "connection",
        told=wanted.told,
        ids=wanted.ids,
        file=wanted.file,
        left_out=left_out,
    )


def with_edits(own: CollectionsRead, options: PlanOptions) -> CollectionsRead:
    """The edited copy that the options have, with how it differs; without one, what was read. MappingError."""
    if options.collection is None:
        return own
    edited = Document.from_json(bytes(options.collection), say("the edited mapping"))
    changes = differences(own.document, edited)
    source = msgspec.structs.replace(own.source, name=edited.names, edited=bool(changes), changes=changes)
    return CollectionsRead(edited, source, own.remarks)


def _read(
    document: Document, left_out: tuple[OtherCollection, ...] = (), remarks: tuple[Problem, ...] = ()
) -> CollectionsRead:
    source = CollectionSource(
        name=document.names, origin=document.where, read_at=datetime.now(UTC), left_out=left_out
    )
    return CollectionsRead(document, source, remarks)


def _from_file(file: str, subscription_id: str, *, by_option: bool) -> CollectionsRead:
    """A saved document. One of another subscription is an error where it is the connection's own source, and is
    remarked on where somebody names it for this plan.
    """
    try:
        document = Document.from_file(Path(file))
    except UsageError as error:
        if by_option:
            raise
        raise ConfigurationError(
            say("{error_detail} The mapping of this connection comes from it.", error_detail=error.detail),
            title=say("The mapping's file can't be read"),
            hint=say("Put the file back where it was, or choose another source."),
        ) from error
    owners = {owner for raw in document.raw if (owner := owner_of_raw(dict(raw)))} - {subscription_id}
    if not owners:
        return _read(document)
    whose = say(
        "{file} has the mapping of subscription {owners}, not of {subscription_id}.",
        file=file,
        owners=joined(", ", sorted(owners)),
        subscription_id=subscription_id,
    )
    if not by_option:
        raise MappingError(
            whose,
            title=say("The mapping's file belongs to another subscription"),
            hint=say("Save the collections of this connection's subscription, or choose another source."),
        )
    remark = Problem("warning", FIELD, whose, say("Check that this is the right mapping."))
    return _read(document, remarks=(remark,))


async def _from_ipaas(
    ipaas: IpaasReader, subscription_id: str, wanted: MappingChoice, cache: CollectionCache | None
) -> CollectionsRead:
    which = ",".join(wanted.ids)
    try:
        listed = await (
            _by_ids(ipaas, subscription_id, wanted.ids)
            if wanted.source == "ids"
            else list_collections(ipaas, subscription_id)
        )
    except _NOT_ANSWERED as error:
        kept = None
        if cache is not None and not _helped_by_another(error):
            kept = await asyncio.to_thread(cache.load, which)
        if kept is None:
            raise
        return _kept(*kept, error)
    if not listed.raws and listed.left_out:
        raise MappingError(
            say(
                "All collections that iPaaS.com lists belong to other subscriptions: {left_out}.",
                left_out=named(listed.left_out),
            ),
            hint=say("Check which subscription this connection is for."),
        )
    read = _read(Document.from_raw(listed.raws, IPAAS), listed.left_out)
    if cache is not None:
        await asyncio.to_thread(_save, cache, read, which)
    return read


async def _by_ids(ipaas: IpaasReader, subscription_id: str, ids: Sequence[str]) -> Listed:
    """The collections of these ids. Raises NotFound for one that isn't there, MappingError for another's."""
    raws = []
    for collection_id in ids:
        try:
            raw = await read_collection_by_id(ipaas, collection_id)
        except NotFound as error:
            raise NotFound(
                error.detail,
                status=404,
                title=say("There is no mapping collection {collection_id}", collection_id=collection_id),
                hint=say("Check the ID: it is in the address of the collection's page in iPaaS.com."),
            ) from error
        owner = owner_of_raw(raw)
        if owner not in ("", subscription_id):
            raise MappingError(
                say(
                    "{get} is of subscription {owner}; this connection is for {subscription_id}.",
                    get=raw.get("name"),
                    owner=owner,
                    subscription_id=subscription_id,
                ),
                title=say(
                    "The mapping collection {collection_id} belongs to another subscription",
                    collection_id=collection_id,
                ),
                hint=say("Choose the collections of this connection's subscription."),
            )
        raws.append(raw)
    return Listed(tuple(nested(raws)), ())


def _helped_by_another(error: DeskError) -> bool:
    """Whether another source of the mapping would help: not where iPaaS.com only failed this time."""
    if isinstance(error, MissingScope | UsageError | ConfigurationError | MappingError):
        return True
    return isnt_offered(error)


def _kept(
    document: Document, read_at: datetime, left_out: tuple[OtherCollection, ...], error: DeskError
) -> CollectionsRead:
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
            left_out=left_out,
        ),
    )


def _save(cache: CollectionCache, read: CollectionsRead, which: str) -> None:
    try:
        cache.save(read.document, which, read.source.read_at, read.source.left_out)
    except OSError:
        return  # without a copy the plan is as good; the next reading tries again
