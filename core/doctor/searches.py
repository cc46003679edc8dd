"""iPaaS.com's list of transactions and its searches: in which order, in which pages, by which fields."""

from __future__ import annotations

from core.doctor.check import Said, assumed, check, failed, seen
from core.doctor.samples import Samples
from core.errors import DeskError
from core.ipaas.pages import isnt_offered
from core.transfer.finding.days import moment_of
from core.transfer.finding.searches import Searched, Searches
from core.words import begin_large, joined, listed, say, say_count, when


@check(
    "ipaas-list-order",
    say("The order of iPaaS.com's list"),
    say("the first and the last page of transactions"),
)
async def list_order(samples: Samples) -> Said:
    """Dates of the first and the last page."""
    first, last = await samples.first_page(), await samples.last_page()
    dates = [
        [moment for order in page.transactions if (moment := moment_of(order.created)) is not None]
        for page in (first, last)
    ]
    if last is first or not all(dates):
        return assumed(say("There is one page, or no dates: what is read is sorted by its dates."))
    newest = [when(max(page), "day") for page in dates]
    ends = say(
        "of {total} pages the first goes to {newest}, the last to {newest_2}",
        total=first.total,
        newest=newest[0],
        newest_2=newest[1],
    )
    if min(dates[1]) >= max(dates[0]):
        return seen(say("The oldest come first: {ends}. Recent orders are read from the end.", ends=ends))
    if max(dates[1]) <= min(dates[0]):
        return seen(say("The newest come first: {ends}. Recent orders are read from there.", ends=ends))
    return seen(
        say(
            "It isn't in date order: {ends}. A short list is read in full; for a long one, you are told "
            "how far it was checked.",
            ends=ends,
        )
    )


@check("paging", say("How lists are paged"), say("pages of transactions"))
async def paging(samples: Samples) -> Said:
    """That the list says how many pages it has, and that each page has records of its own."""
    first, last = await samples.first_page(), await samples.last_page()
    ids = {order.id for order in first.transactions}
    if first.total > 1:
        twice = ids & {order.id for order in last.transactions}
        if twice:
            return failed(
                say(
                    "The last of {total} pages repeats {n_twice} of the {n_ids} orders of the first.",
                    total=first.total,
                    n_twice=len(twice),
                    n_ids=len(ids),
                ),
                say(
                    "Recent orders are read until nothing new appears, whatever it says. Please report this."
                ),
            )
        return seen(
            say(
                "The list has {total} pages, and says so; the first and the last have no order in common.",
                total=first.total,
            )
        )
    more = {order.id for order in (await samples.second_page()).transactions} - ids
    if more:
        return failed(
            say(
                "The list says that it has one page of {n_ids} orders, and a second one has {n_more} others.",
                n_ids=len(ids),
                n_more=len(more),
            ),
            say("Recent orders are read until nothing new appears, whatever it says. Please report this."),
        )
    return seen(
        say_count(
            len(ids),
            "The list has one page of {n} order, and nothing after it.",
            "The list has one page of {n} orders, and nothing after it.",
        )
    )


@check("ipaas-page-numbers", say("Pages beyond the end"), say("page 0, and the page after the last"))
async def page_numbers(samples: Samples) -> Said:
    """What comes in their place, beside what the header says."""
    first, last = await samples.first_page(), await samples.last_page()
    told = []
    for number in (0, max(last.number, 1) + 1):
        try:
            ids = {order.id for order in (await samples.ipaas.transactions(number)).transactions}
        except DeskError as error:
            if not isnt_offered(error):
                raise
            told.append(say("page {number} is refused", number=number))
            continue
        new = ids - {order.id for order in (*first.transactions, *last.transactions)}
        what = (
            say_count(len(new), "has {n} other order", "has {n} other orders")
            if new
            else say("repeats others")
            if ids
            else say("is empty")
        )
        told.append(say("page {number} {what}", number=number, what=what))
    return seen(
        say(
            "Of {last_number}: {told}. Lists are read until nothing new appears.",
            last_number=last.number,
            told=listed(told),
        )
    )


@check("ipaas-transaction-search", say("Orders are found by their number"), say("a search for a known order"))
async def number_search(samples: Samples) -> Said:
    """The search for an order number that is there."""
    known = next((order for order in await samples.orders() if order.number), None)
    if known is None or known.number is None:
        return assumed(
            say("No order has a number. One is searched for, and each order that comes is compared.")
        )
    found = await Searches(samples.ipaas).by_number(known.number)
    if known.id in {order.id for order in found.orders}:
        return seen(
            say(
                "The search for {known_number} gave {known_id}.", known_number=known.number, known_id=known.id
            )
        )
    return failed(
        say(
            "The search for {known_number} didn't give {known_id}{found}.",
            known_number=known.number,
            known_id=known.id,
            found=_missing(found),
        ),
        say(
            "Orders are looked for among the recent ones instead. Enter the IDs of older ones. Please "
            "report this."
        ),
    )


@check(
    "ipaas-other-searches", say("Orders are found by email and customer"), say("searches for a known order")
)
async def other_searches(samples: Samples) -> Said:
    """The searches by the fields that nobody outside has confirmed."""
    known = next((order for order in await samples.orders() if order.email and order.customer_id), None)
    if known is None or known.email is None or known.customer_id is None:
        return assumed(say("No order has an email and a customer. The recent orders are looked through."))
    searches, told = Searches(samples.ipaas), list[str]()
    for name, found in (
        (say("by email"), await searches.by_email(known.email)),
        (say("by customer"), await searches.by_customer(known.customer_id)),
    ):
        there = known.id in {order.id for order in found.orders}
        told.append(
            say(
                "{name}: {there}{found}",
                name=name,
                there=say("found") if there else say("not found"),
                found=_missing(found),
            )
        )
    return seen(
        say(
            "{told}. Where one isn't there, the recent orders are looked through.",
            told=begin_large(joined("; ", told)),
        )
    )


def _missing(found: Searched) -> str:
    return say(", but for {missing}", missing=found.missing) if found.missing else ""


CHECKS = (paging, list_order, page_numbers, number_search, other_searches)
