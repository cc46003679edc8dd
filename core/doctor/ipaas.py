"""iPaaS.com: the subscription and its settings, its records, its links, the right to each call."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from core.doctor.check import Said, assumed, check, failed, seen
from core.doctor.samples import Samples
from core.errors import CredentialError, DeskError, UnreadableAnswer
from core.ipaas.links import external_ids_of
from core.words import joined, say, say_count

_SETTINGS = ("Generate Events", "API Key", "API URL", "API Revision")
_NO_ORDER = say("The company has no transaction to check.")


@check("company", say("The company"), say("a read of the company's subscriptions"))
async def company(samples: Samples) -> Said:
    """By name where the sign-in tells it, and what it has installed."""
    connection, found = samples.connection, await samples.subscriptions()
    names = joined(", ", (f"{each.name} ({each.id})" for each in found)) or say("none", about="subscriptions")
    if connection.sign_in == "token":
        return assumed(
            say("The token is one company's and doesn't say whose. Its subscriptions: {names}.", names=names)
        )
    name = connection.company_name or say("The company")
    return seen(
        say(
            "{name} ({company_id}). Its subscriptions: {names}.",
            name=name,
            company_id=connection.company_id,
            names=names,
        )
    )


@check("subscription", say("The subscription"), say("a read of the subscription"))
async def subscription(samples: Samples) -> Said:
    """That it is there, with its integration."""
    found = await samples.subscription()
    return seen(
        say(
            "{found_name} ({found_id}), integration {integration_id}.",
            found_name=found.name,
            found_id=found.id,
            integration_id=found.integration_id or say("not determined"),
        )
    )


@check("ipaas-settings-keys", say("The names of the settings"), say("a read of the subscription"))
async def settings_keys(samples: Samples) -> Said:
    """Under which keys the settings that matter are found. Their values are not shown: one is the key."""
    found = await samples.subscription()
    missing = [name for name in _SETTINGS if found.setting(name) is None]
    keys = joined(", ", found.settings) or say("none")
    if "Generate Events" in missing:
        return failed(
            say("There is no Generate Events; the settings are {keys}.", keys=keys),
            say("Without it nothing is sent. Look up the setting's name in iPaaS.com, and report it."),
        )
    if missing:
        return assumed(
            say(
                "Without {missing} (defaults are taken). The settings are {keys}.",
                missing=", ".join(missing),
                keys=keys,
            )
        )
    return seen(say("All four are found: {keys}.", keys=keys))


@check("gate", "Generate Events", say("a read of the subscription"))
async def gate(samples: Samples) -> Said:
    """The gate, open or closed."""
    found = await samples.subscription()
    if found.generate_events is None:
        return failed(
            say("It is {setting}, neither TRUE nor FALSE.", setting=repr(found.setting("Generate Events"))),
            say("Set Generate Events to TRUE or FALSE in the subscription's settings."),
        )
    if not found.generate_events:
        return failed(
            say("It is FALSE: nothing would be sent."),
            say(
                "Set Generate Events to TRUE in the subscription's settings in iPaaS.com if orders should "
                "be sent."
            ),
        )
    return seen(say("It is TRUE."))


@check("ipaas-oauth", say("API key or OAuth"), say("a read of the subscription"))
async def oauth(samples: Samples) -> Said:
    """Whether the subscription has a key of its own."""
    if (await samples.subscription()).setting("API Key"):
        return seen(say("The subscription has an API key."))
    return assumed(say("It has no API key, so it presumably uses OAuth; this program needs its own key."))


@check("orders", say("Transactions can be read"), say("the list of transactions, and one by its ID"))
async def orders(samples: Samples) -> Said:
    """Rights, and records that can't be read."""
    page = await samples.first_page()
    if page.unread:
        return failed(
            say(
                "{n_unread} on the first page can't be read: {unread}",
                n_unread=len(page.unread),
                unread=page.unread[0],
            ),
            say("Correct these records in iPaaS.com, or ask iPaaS.com's support what their fields hold."),
        )
    order = await samples.order()
    if order is None:
        return assumed(_NO_ORDER)
    count = len(order.lines)
    return seen(
        say_count(
            count, "{order} was read, with {n} line.", "{order} was read, with {n} lines.", order=order.id
        )
    )


@check("ipaas-nulls", say("Fields without a value"), say("a transaction"))
async def nulls(samples: Samples) -> Said:
    """Whether the API writes them as null, or leaves them out."""
    order = await samples.order()
    if order is None:
        return assumed(_NO_ORDER)
    if None in order.raw.values():
        return seen(say("They are written as null. A missing field may have another name and is reported."))
    return seen(say("They are left out: a field that isn't there counts as null where its type has null."))


@check("customers", say("Customers can be read"), say("the customer of an order"))
async def customers(samples: Samples) -> Said:
    """Rights."""
    customer = await samples.customer()
    return (
        assumed(say("No order has a customer."))
        if customer is None
        else seen(say("Customer {customer_id} was read.", customer_id=customer.id))
    )


@check("ipaas-customer-addresses", say("A customer's addresses"), say("the customer of an order"))
async def addresses(samples: Samples) -> Said:
    """Whether they come under `addresses`, with the one for billing marked."""
    customer = await samples.customer()
    if customer is None:
        return assumed(
            say("No order has a customer. Without addresses a new profile gets no phone number and no place.")
        )
    if "addresses" not in customer.raw:
        return failed(
            say("The customer came without `addresses`."),
            say(
                "A new profile would get no phone number or location. Please report the names of those fields."
            ),
        )
    if customer.billing_address is None:
        return assumed(say("None of the customer's addresses is marked as primary for billing."))
    return seen(say("They come under `addresses`, and one is marked as primary for billing."))


@check("ipaas-email-search", say("How iPaaS.com compares emails"), say("a search in another letter case"))
async def email_search(samples: Samples) -> Said:
    """The search for a known customer's email in capitals."""
    customer = await samples.customer()
    if customer is None or not customer.email or customer.email.upper() == customer.email:
        return assumed(
            say("There is no customer to search for. Only customers with the same email are taken.")
        )
    found = await samples.ipaas.customers_by_email(customer.email.upper())
    if any(each.id == customer.id for each in found):
        return seen(say("Letter case doesn't count."))
    return seen(say("Letter case counts: other spellings of an email are not found."))


@check("links", say("External IDs can be read"), say("the look-up of a customer's link"))
async def links(samples: Samples) -> Said:
    """How bare strings are answered, and what a missing link looks like."""
    link = await samples.link()
    if link is None:
        return assumed(say("No order has a customer whose link could be looked up."))
    if link.external_id is not None:
        form = say("in quotes, as JSON has it") if link.quoted else say("without quotes")
        return seen(say("A link was returned as an ID {form}; both forms are read.", form=form))
    try:
        await samples.ipaas.canaries.finds_links("Customer", samples.connection.subscription_id, beside="")
    except UnreadableAnswer as error:
        return failed(error.detail, error.hint)
    return seen(say("The look-up responds; none of the customers that were tried are linked."))


@check(
    "ipaas-absent",
    say("How a missing link is reported"),
    say("the look-up of a link that a record carries itself"),
)
async def absent(samples: Samples) -> Said:
    """Whether *none* can be believed: only where a link that is there is found."""
    system = samples.connection.subscription_id
    try:
        found = await samples.ipaas.canaries.finds_links("Customer", system, beside="")
    except UnreadableAnswer as error:
        return failed(error.detail, error.hint)
    if found:
        return seen(say("The look-up finds a link that is there, so that “none” counts."))
    return assumed(
        say(
            "No linked customer is among the first ones, so it can't be tried. Plans of customers "
            "without a link say so."
        )
    )


@check("receipts", say("Orders that iPaaS.com sent"), say("the external IDs of transactions"))
async def receipts(samples: Samples) -> Said:
    """Saved event ids, which every plan goes by."""
    system = samples.connection.subscription_id
    orders = await samples.orders()
    sent = [order for order in orders if any(each == system for each, _ in external_ids_of(order.raw))]
    if not sent:
        return assumed(
            say_count(
                len(orders),
                "The one order that was checked has no saved event of this subscription.",
                "None of {n} orders has a saved event of this subscription.",
            )
        )
    return seen(
        say_count(
            len(sent),
            "{n} of {orders} orders has a saved event of this subscription.",
            "{n} of {orders} orders have a saved event of this subscription.",
            orders=len(orders),
        )
    )


@check("calls", say("Permission for each call"), say("a read by each call"))
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
    others = say(" Not determined: {untold}.", untold=", ".join(untold)) if untold else ""
    if refused:
        return failed(
            say("Refused: {refused}.{others}", refused=", ".join(refused), others=others),
            say(
                "Ask your iPaaS.com administrator for permission to read these, or use another user or token."
            ),
            "connection",
        )
    if not allowed:
        return assumed(say("None could be determined.{others}", others=others))
    return seen(
        say(
            "Allowed: {allowed}.{others} LookupSpecial, which uses a POST, and UpdateExternalId, which "
            "writes, aren't tested.",
            allowed=", ".join(allowed),
            others=others,
        )
    )


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
    calls,
)
