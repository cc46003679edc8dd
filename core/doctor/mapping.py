"""The mapping of iPaaS.com: its collections, what they are made of, and how it is read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from core.doctor.check import Said, assumed, check, failed, only_assumed, seen
from core.doctor.samples import Samples
from core.mapping.collection import IN_USE_FIELDS, Collection
from core.mapping.destinations import EVENT_FIELDS


@check("ipaas-collections-call", "The mapping is listed by iPaaS.com", "a read of the mapping collections")
async def collections(samples: Samples) -> Said:
    """That the call exists, and gives collections with their mappings; or the source that the connection has."""
    choice = samples.connection.mapping
    read = await samples.collections()
    if choice.source != "listed":
        return assumed(
            f"This connection's mapping is {choice.told}: {read.document.names}. Whether iPaaS.com lists it as well "
            "wasn't asked."
        )
    parents = read.document.parents
    names = ", ".join(f"{each.name} ({len(each.mappings)} mappings)" for each in parents)
    children = sum(len(each.children) for each in parents)
    hint = "" if children else "No child collection is in use, so lines make no Ordered Product events."
    return Said("seen", f"{names}, with {children} child collection{'s' * (children != 1)}.", hint)


@check("ipaas-collections-pages", "Whose mapping collections are listed", "the mapping collections")
async def collections_pages(samples: Samples) -> Said:
    """Whether those of other subscriptions are among them."""
    if samples.connection.mapping.source != "listed":
        return assumed("The mapping isn't taken from the list. Collections of others would be left out.")
    others = (await samples.collections()).source.left_out
    if not others:
        return seen("They are the subscription's own, and came to the end of the list.")
    names = ", ".join(f"{each.name} (of {each.subscription_id})" for each in others[:5])
    return seen(f"Those of other subscriptions are listed too, and left out: {names}.")


@check("ipaas-mapping-type-ids", "The numbers of mapping types", "the mapping collections")
async def mapping_type_ids(samples: Samples) -> Said:
    """The pairs of number and name in the subscriber's own collections."""
    pairs: dict[str, set[str]] = {}
    for raw in _each((await samples.collections()).document.raw):
        mappings = raw.get("mappings")
        for mapping in mappings if isinstance(mappings, list) else ():
            if isinstance(mapping, dict) and mapping.get("mapping_type_id") is not None:
                name = str(mapping.get("mapping_type_name"))
                pairs.setdefault(name, set()).add(str(mapping["mapping_type_id"]))
    if not pairs:
        return assumed("The mappings have no numbers; their names are gone by.")
    told = ", ".join(f"{name} is {' or '.join(sorted(ids))}" for name, ids in sorted(pairs.items()))
    return seen(f"{told}. The names are gone by.")


@check("ipaas-collection-in-use", "How a collection says that it is inactive", "the mapping collections")
async def collection_in_use(samples: Samples) -> Said:
    """Which of the usual fields there are."""
    there = {
        f"{name} = {raw[name]}"
        for raw in _each((await samples.collections()).document.raw)
        for name in IN_USE_FIELDS
        if raw.get(name) is not None
    }
    if there:
        return seen(f"The collections have {', '.join(sorted(there))}.")
    return assumed("The collections have none of the usual fields; each that is listed counts as in use.")


@check("ipaas-custom-destinations", "Custom fields become properties", "recorded events")
async def custom_destinations(samples: Samples) -> Said:
    """A recorded event has the custom destinations of the mapping among its properties."""
    parents = (await samples.collections()).document.parents
    names = {m.destination_field for each in _with_children(parents) for m in each.mappings} - {*EVENT_FIELDS}
    if not names:
        return seen("The mapping has no custom destination, so nothing depends on it.")
    found = {name for event in await samples.events() for name in event.properties} & names
    if found:
        return seen(f"Recorded events have {', '.join(sorted(found))} among their properties.")
    return assumed(
        f"No recorded event shows it; {', '.join(sorted(names))} become properties of their names."
    )


@check("ipaas-translations", "Lookup Translations", "the mapping collections")
async def translations(samples: Samples) -> Said:
    """Whether any mapping is one, and has its table."""
    looked_up = [
        mapping
        for each in _with_children((await samples.collections()).document.parents)
        for mapping in each.mappings
        if "lookup" in mapping.mapping_type_name.casefold()
    ]
    if not looked_up:
        return seen("No mapping is one, so nothing depends on how they work.")
    bare = [mapping.destination_field for mapping in looked_up if mapping.translations is None]
    if bare:
        return failed(
            f"{', '.join(bare)} came without a table, which the API doesn't give: these block.",
            "Save the collection with its table from iPaaS.com, and open that file.",
        )
    return assumed("Letter case doesn't count, * stands for all others, and without a row there is no value.")


def _each(raws: object) -> Iterator[Mapping[str, object]]:
    """Collections with those inside them, as JSON."""
    for raw in raws if isinstance(raws, list | tuple) else ():
        if isinstance(raw, dict):
            yield raw
            yield from _each(raw.get("children"))


def _with_children(collections: tuple[Collection, ...]) -> Iterator[Collection]:
    for each in collections:
        yield each
        yield from _with_children(each.children)


CHECKS = (
    collections,
    collections_pages,
    mapping_type_ids,
    collection_in_use,
    custom_destinations,
    translations,
    only_assumed(
        "ipaas-filter-order",
        "Which filter comes first",
        "The mapping filter runs before the error filter; an error filter gives its text, or true.",
    ),
    only_assumed(
        "ipaas-field-names",
        "What a Field mapping's name means",
        "The record's own field first, a custom field of that name second.",
    ),
    only_assumed(
        "ipaas-record-json",
        "Whole records in a payload",
        "A formula that returns a whole record is warned of: under which names iPaaS.com sends it isn't known.",
        "Let the formula choose the fields by name.",
    ),
)
