"""The mapping of iPaaS.com: its collections, what they are made of, and how it is read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from core.doctor.check import Said, assumed, check, failed, only_assumed, seen
from core.doctor.samples import Samples
from core.mapping.collection import IN_USE_FIELDS, Collection
from core.mapping.destinations import EVENT_FIELDS
from core.words import either, joined, say, say_count


@check(
    "ipaas-collections-call",
    say("The mapping is listed by iPaaS.com"),
    say("a read of the mapping collections"),
)
async def collections(samples: Samples) -> Said:
    """That the call exists, and gives collections with their mappings; or the source that the connection has."""
    choice = samples.connection.mapping
    read = await samples.collections()
    if choice.source != "listed":
        return assumed(
            say(
                "This connection's mapping is {told}: {names}. Whether iPaaS.com lists it as well wasn't "
                "asked.",
                told=choice.told,
                names=read.document.names,
            )
        )
    parents = read.document.parents
    names = joined(
        ", ",
        (
            say_count(
                len(each.mappings),
                "{each_name} ({n} mapping)",
                "{each_name} ({n} mappings)",
                each_name=each.name,
            )
            for each in parents
        ),
    )
    children = sum(len(each.children) for each in parents)
    hint = "" if children else say("No child collection is in use, so lines make no Ordered Product events.")
    return Said(
        "seen",
        say_count(
            children,
            "{names}, with {n} child collection.",
            "{names}, with {n} child collections.",
            names=names,
        ),
        hint,
    )


@check("ipaas-collections-pages", say("Whose mapping collections are listed"), say("the mapping collections"))
async def collections_pages(samples: Samples) -> Said:
    """Whether those of other subscriptions are among them."""
    if samples.connection.mapping.source != "listed":
        return assumed(say("The mapping isn't taken from the list. Collections of others would be left out."))
    others = (await samples.collections()).source.left_out
    if not others:
        return seen(say("They are the subscription's own, and came to the end of the list."))
    names = joined(
        ", ",
        (
            say(
                "{each_name} (of {subscription_id})",
                each_name=each.name,
                subscription_id=each.subscription_id,
            )
            for each in others[:5]
        ),
    )
    return seen(say("Those of other subscriptions are listed too, and left out: {names}.", names=names))


@check("ipaas-mapping-type-ids", say("The numbers of mapping types"), say("the mapping collections"))
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
        return assumed(say("The mappings have no numbers, so their names are used."))
    told = joined(
        ", ",
        (say("{name} is {ids}", name=name, ids=either(sorted(ids))) for name, ids in sorted(pairs.items())),
    )
    return seen(say("{told}. The names are used.", told=told))


@check(
    "ipaas-collection-in-use",
    say("How a collection says that it is inactive"),
    say("the mapping collections"),
)
async def collection_in_use(samples: Samples) -> Said:
    """Which of the usual fields there are."""
    there = {
        f"{name} = {raw[name]}"
        for raw in _each((await samples.collections()).document.raw)
        for name in IN_USE_FIELDS
        if raw.get(name) is not None
    }
    if there:
        return seen(say("The collections have {there}.", there=", ".join(sorted(there))))
    return assumed(
        say("The collections have none of the usual fields; each that is listed counts as in use.")
    )


@check("ipaas-custom-destinations", say("Custom fields become properties"), say("recorded events"))
async def custom_destinations(samples: Samples) -> Said:
    """A recorded event has the custom destinations of the mapping among its properties."""
    parents = (await samples.collections()).document.parents
    names = {m.destination_field for each in _with_children(parents) for m in each.mappings} - {*EVENT_FIELDS}
    if not names:
        return seen(say("The mapping has no custom destination, so nothing depends on it."))
    found = {name for event in await samples.events() for name in event.properties} & names
    if found:
        return seen(
            say("Recorded events have {found} among their properties.", found=", ".join(sorted(found)))
        )
    return assumed(
        say(
            "No recorded event shows it; {names} become properties of their names.",
            names=", ".join(sorted(names)),
        )
    )


@check("ipaas-translations", say("Lookup Translations"), say("the mapping collections"))
async def translations(samples: Samples) -> Said:
    """Whether any mapping is one, and has its table."""
    looked_up = [
        mapping
        for each in _with_children((await samples.collections()).document.parents)
        for mapping in each.mappings
        if "lookup" in mapping.mapping_type_name.casefold()
    ]
    if not looked_up:
        return seen(say("No mapping is one, so nothing depends on how they work."))
    bare = [mapping.destination_field for mapping in looked_up if mapping.translations is None]
    if bare:
        return failed(
            say(
                "{bare} came without a table, which the API doesn't provide: these block.",
                bare=", ".join(bare),
            ),
            say("Save the collection with its table from iPaaS.com, and open that file."),
        )
    return assumed(
        say("Letter case doesn't count, * stands for all others, and without a row there is no value.")
    )


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
        say("Which filter comes first"),
        say("The mapping filter runs before the error filter; an error filter gives its text, or true."),
    ),
    only_assumed(
        "ipaas-field-names",
        say("What a Field mapping's name means"),
        say("The record's own field first, a custom field of that name second."),
    ),
    only_assumed(
        "ipaas-record-json",
        say("Whole records in a payload"),
        say(
            "A formula that returns a whole record gets a warning: it isn't known which names iPaaS.com uses."
        ),
        say("Let the formula choose the fields by name."),
    ),
)
