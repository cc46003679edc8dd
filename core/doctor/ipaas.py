"""iPaaS.com: the subscription and its settings, the mapping, lists, records, links, rights."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping

from core.doctor.check import Said, assumed, check, failed, only_assumed, seen
from core.doctor.samples import Samples
from core.errors import CredentialError, DeskError, UnreadableAnswer
from core.ipaas.records import external_ids_of
from core.mapping.collection import IN_USE_FIELDS, Collection
from core.mapping.destinations import EVENT_FIELDS

_SETTINGS = ("Generate Events", "API Key", "API URL", "API Revision")
_NO_ORDER = "The company has no transaction that could be looked at."


@check("company", "The company", "a read of the company's subscriptions")
async def company(samples: Samples) -> Said:
    """By name where the sign-in tells it, and what it has installed."""
    connection, found = samples.connection, await samples.subscriptions()
    names = ", ".join(f"{each.name} ({each.id})" for each in found) or "none"
    if connection.sign_in == "token":
        return assumed(f"The token is one company's and doesn't say whose. Its subscriptions: {names}.")
    name = connection.company_name or "The company"
    return seen(f"{name} ({connection.company_id}). Its subscriptions: {names}.")


@check("subscription", "The subscription", "a read of the subscription")
async def subscription(samples: Samples) -> Said:
    """That it is there, with its integration."""
    found = await samples.subscription()
    return seen(f"{found.name} ({found.id}), integration {found.integration_id or 'not told'}.")


@check("ipaas-settings-keys", "The names of the settings", "a read of the subscription")
async def settings_keys(samples: Samples) -> Said:
    """Under which keys the settings that matter are found. Their values are not shown: one is the key."""
    found = await samples.subscription()
    missing = [name for name in _SETTINGS if found.setting(name) is None]
    keys = ", ".join(found.settings) or "none"
    if "Generate Events" in missing:
        return failed(
            f"There is no Generate Events; the settings are {keys}.",
            "Without it nothing is sent. Look up the setting's name in iPaaS.com, and report it.",
        )
    if missing:
        return assumed(f"Without {', '.join(missing)} (defaults are taken). The settings are {keys}.")
    return seen(f"All four are found: {keys}.")


@check("gate", "Generate Events", "a read of the subscription")
async def gate(samples: Samples) -> Said:
    """The gate, open or closed."""
    found = await samples.subscription()
    if found.generate_events is None:
        return failed(
            f"It is {found.setting('Generate Events')!r}, neither TRUE nor FALSE.",
            "Set Generate Events to TRUE or FALSE in the subscription's settings.",
        )
    if not found.generate_events:
        return failed(
            "It is FALSE: nothing would be sent.",
            "Set Generate Events to TRUE in the subscription's settings in iPaaS.com if orders are to be sent.",
        )
    return seen("It is TRUE.")


@check("ipaas-oauth", "API key or OAuth", "a read of the subscription")
async def oauth(samples: Samples) -> Said:
    """Whether the subscription has a key of its own."""
    if (await samples.subscription()).setting("API Key"):
        return seen("The subscription has an API key.")
    return assumed("It has no API key, so it is taken to work by OAuth; this program needs its own key.")


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


@check("orders", "Transactions can be read", "the list of transactions, and one by its ID")
async def orders(samples: Samples) -> Said:
    """Rights, and records that can't be read."""
    page = await samples.first_page()
    if page.unread:
        return failed(
            f"{len(page.unread)} of the first page can't be read: {page.unread[0]}",
            "Correct these records in iPaaS.com, or ask iPaaS.com's support what their fields hold.",
        )
    order = await samples.order()
    if order is None:
        return assumed(_NO_ORDER)
    count = len(order.lines)
    return seen(f"{order.id} was read, with {count} line{'s' * (count != 1)}.")


@check("ipaas-nulls", "Fields without a value", "a transaction")
async def nulls(samples: Samples) -> Said:
    """Whether the API writes them as null, or leaves them out."""
    order = await samples.order()
    if order is None:
        return assumed(_NO_ORDER)
    if None in order.raw.values():
        return seen("They are written as null. A field that isn't there may have another name, and is told.")
    return seen("They are left out: a field that isn't there counts as null where its type has null.")


@check("customers", "Customers can be read", "the customer of an order")
async def customers(samples: Samples) -> Said:
    """Rights."""
    customer = await samples.customer()
    return (
        assumed("No order has a customer.") if customer is None else seen(f"Customer {customer.id} was read.")
    )


@check("ipaas-customer-addresses", "A customer's addresses", "the customer of an order")
async def addresses(samples: Samples) -> Said:
    """Whether they come under `addresses`, with the one for billing marked."""
    customer = await samples.customer()
    if customer is None:
        return assumed(
            "No order has a customer. Without addresses a new profile gets no phone number and no place."
        )
    if "addresses" not in customer.raw:
        return failed(
            "The customer came without `addresses`.",
            "A new profile would get no phone number and no place. Please report under which name they come.",
        )
    if customer.billing_address is None:
        return assumed("None of the customer's addresses is marked as primary for billing.")
    return seen("They come under `addresses`, and one is marked as primary for billing.")


@check("ipaas-email-search", "How iPaaS.com compares emails", "a search in another letter case")
async def email_search(samples: Samples) -> Said:
    """The search for a known customer's email in capitals."""
    customer = await samples.customer()
    if customer is None or not customer.email or customer.email.upper() == customer.email:
        return assumed("There is no customer to search for. Only customers with the same email are taken.")
    found = await samples.ipaas.customers_by_email(customer.email.upper())
    if any(each.id == customer.id for each in found):
        return seen("Letter case doesn't count.")
    return seen("Letter case counts: other spellings of an email are not found.")


@check("links", "External IDs can be read", "the look-up of a customer's link")
async def links(samples: Samples) -> Said:
    """How bare strings are answered, and what a missing link looks like."""
    link = await samples.link()
    if link is None:
        return assumed("No order has a customer whose link could be looked up.")
    if link.external_id is not None:
        form = "in quotes, as JSON has it" if link.quoted else "without quotes"
        return seen(f"A link was answered as an ID {form}; both forms are read.")
    try:
        await samples.ipaas.canaries.finds_links("Customer", samples.connection.subscription_id, beside="")
    except UnreadableAnswer as error:
        return failed(error.detail, error.hint)
    return seen("The look-up answers; none of the customers that were tried is linked.")


@check(
    "ipaas-absent", "What says that there is no link", "the look-up of a link that a record carries itself"
)
async def absent(samples: Samples) -> Said:
    """Whether *none* can be believed: only where a link that is there is found."""
    system = samples.connection.subscription_id
    try:
        found = await samples.ipaas.canaries.finds_links("Customer", system, beside="")
    except UnreadableAnswer as error:
        return failed(error.detail, error.hint)
    if found:
        return seen("The look-up finds a link that is there, so that *none* counts.")
    return assumed(
        "No linked customer is among the first ones, so it can't be tried. Plans of customers without a link say so."
    )


@check("receipts", "Orders that iPaaS.com sent", "the external IDs of transactions")
async def receipts(samples: Samples) -> Said:
    """Saved event ids, which every plan goes by."""
    system = samples.connection.subscription_id
    orders = await samples.orders()
    sent = [order for order in orders if any(each == system for each, _ in external_ids_of(order.raw))]
    if not sent:
        return assumed(f"None of {len(orders)} orders has a saved event of this subscription.")
    return seen(f"{len(sent)} of {len(orders)} orders have a saved event of this subscription.")


@check("calls", "The right to each call", "a read by each call")
async def calls(samples: Samples) -> Said:
    """Which of the calls that reading needs are refused. What else is wrong with them the other checks tell."""
    reads: dict[str, Callable[[], Awaitable[object]]] = {
        "Subscriptions": samples.subscriptions,
        "Subscription": samples.subscription,
        "Transactions": samples.first_page,
        "Transaction": samples.order,
        "Customer": samples.customer,
        "Customers": samples.customers,
        "LookupExternal": samples.link,
        "MappingCollections": samples.collections,
    }
    allowed, refused, untold = list[str](), list[str](), list[str]()
    for name, read in reads.items():
        try:
            allowed.append(name) if await read() is not None else untold.append(name)
        except CredentialError:
            refused.append(name)
        except DeskError:
            untold.append(name)
    others = f" Not told: {', '.join(untold)}." if untold else ""
    if refused:
        return failed(
            f"Refused are {', '.join(refused)}.{others}",
            "Ask whoever runs iPaaS.com for you for the right to read these, or use another user or token.",
            "connection",
        )
    if not allowed:
        return assumed(f"None could be told.{others}")
    return seen(
        f"Allowed are {', '.join(allowed)}.{others} LookupSpecial, which looks up by a POST, and UpdateExternalId, "
        "which writes, are not tried."
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
    company,
    subscription,
    settings_keys,
    gate,
    oauth,
    orders,
    nulls,
    customers,
    addresses,
    email_search,
    links,
    absent,
    receipts,
    collections,
    collections_pages,
    mapping_type_ids,
    collection_in_use,
    custom_destinations,
    translations,
    calls,
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
