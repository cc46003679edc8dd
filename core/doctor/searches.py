"""iPaaS.com's list of transactions and its searches: in which order, in which pages, by which fields."""

from __future__ import annotations

from core.doctor.check import Said, assumed, check, failed, seen
from core.doctor.samples import Samples
from core.errors import DeskError
from core.ipaas.pages import isnt_offered
from core.transfer.finding.days import moment_of
from core.transfer.finding.searches import Searched, Searches


@check("ipaas-list-order", "The order of iPaaS.com's list", "the first and the last page of transactions")
async def list_order(samples: Samples) -> Said:
    """Dates of the first and the last page."""
    first, last = await samples.first_page(), await samples.last_page()
    dates = [
        [moment for order in page.transactions if (moment := moment_of(order.created)) is not None]
        for page in (first, last)
    ]
    if last is first or not all(dates):
        return assumed("There is one page, or no dates: what is read is sorted by its dates.")
    newest = [f"{max(page):%Y-%m-%d}" for page in dates]
    ends = f"of {first.total} pages the first goes to {newest[0]}, the last to {newest[1]}"
    if min(dates[1]) >= max(dates[0]):
        return seen(f"The oldest come first: {ends}. Recent orders are read from the end.")
    if max(dates[1]) <= min(dates[0]):
        return seen(f"The newest come first: {ends}. Recent orders are read from there.")
    return seen(
        f"It is in no order of dates: {ends}. A short list is read whole; of a long one it is told how far was looked."
    )


@check("paging", "How lists are paged", "pages of transactions")
async def paging(samples: Samples) -> Said:
    """That the list says how many pages it has, and that each page has records of its own."""
    first, last = await samples.first_page(), await samples.last_page()
    ids = {order.id for order in first.transactions}
    if first.total > 1:
        twice = ids & {order.id for order in last.transactions}
        if twice:
            return failed(
                f"The last of {first.total} pages repeats {len(twice)} of the {len(ids)} orders of the first.",
                "Recent orders are read to where nothing new comes, whatever it says. Please report this.",
            )
        return seen(
            f"The list has {first.total} pages, and says so; the first and the last have no order in common."
        )
    more = {order.id for order in (await samples.second_page()).transactions} - ids
    if more:
        return failed(
            f"The list says that it has one page of {len(ids)} orders, and a second one has {len(more)} others.",
            "Recent orders are read to where nothing new comes, whatever it says. Please report this.",
        )
    return seen(f"The list has one page of {len(ids)} orders, and nothing behind it.")


@check("ipaas-page-numbers", "Pages that there aren't", "page 0, and the page after the last")
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
            told.append(f"page {number} is refused")
            continue
        new = ids - {order.id for order in (*first.transactions, *last.transactions)}
        what = f"has {len(new)} other orders" if new else "repeats others" if ids else "is empty"
        told.append(f"page {number} {what}")
    return seen(f"Of {last.number}: {' and '.join(told)}. Lists are read to where nothing new comes.")


@check("ipaas-transaction-search", "Orders are found by their number", "a search for a known order")
async def number_search(samples: Samples) -> Said:
    """The search for an order number that is there."""
    known = next((order for order in await samples.orders() if order.number), None)
    if known is None or known.number is None:
        return assumed("No order has a number. One is searched for, and each order that comes is compared.")
    found = await Searches(samples.ipaas).by_number(known.number)
    if known.id in {order.id for order in found.orders}:
        return seen(f"The search for {known.number} gave {known.id}.")
    return failed(
        f"The search for {known.number} didn't give {known.id}{_missing(found)}.",
        "Orders are looked for among the recent ones instead. Enter the IDs of older ones. Please report this.",
    )


@check("ipaas-other-searches", "Orders are found by email and customer", "searches for a known order")
async def other_searches(samples: Samples) -> Said:
    """The searches by the fields that nobody outside has confirmed."""
    known = next((order for order in await samples.orders() if order.email and order.customer_id), None)
    if known is None or known.email is None or known.customer_id is None:
        return assumed("No order has an email and a customer. The recent orders are looked through.")
    searches, told = Searches(samples.ipaas), list[str]()
    for name, found in (
        ("email", await searches.by_email(known.email)),
        ("customer", await searches.by_customer(known.customer_id)),
    ):
        there = known.id in {order.id for order in found.orders}
        told.append(f"{name}: {'found' if there else 'not found'}{_missing(found)}")
    return seen(f"By {'; by '.join(told)}. Where one isn't there, the recent orders are looked through.")


def _missing(found: Searched) -> str:
    return f", but for {found.missing}" if found.missing else ""


CHECKS = (paging, list_order, page_numbers, number_search, other_searches)
