"""The recent orders: newest first, every order once, to the oldest."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections import Counter
from datetime import date

import httpx
import pytest

from core.desk import Desk
from core.errors import ServerError, UsageError
from core.http.factory import Access, HttpFactory
from core.ipaas import IpaasReader
from core.ipaas.errors import IPAAS
from core.ipaas.records import Transaction
from core.transfer.finding.order_list import Bounds, Looked, OrderList
from core.transfer.finding.recent import RecentOrders
from tests.support.listed import ListedOrders, orders
from tests.support.sandbox import RunningSandbox


async def test_every_order_comes_once_and_the_first_page_is_a_full_one(
    sandbox: RunningSandbox, desk: Desk
) -> None:
    seen: list[str] = []
    page = await desk.recent()
    assert len(page.orders) >= 20
    created = [order.created or "" for order in page.orders]
    assert created[0][:10] >= created[-1][:10]
    while True:
        seen += [order.transaction_id for order in page.orders]
        if page.next_cursor is None:
            break
        page = await desk.recent(page.next_cursor)
    assert len(seen) == len(set(seen)) > 80
    assert page.note == ""
    assert sandbox.writes() == []


async def test_a_cursor_that_is_none(desk: Desk) -> None:
    with pytest.raises(UsageError):
        await desk.recent("two")


async def test_a_record_that_is_no_order_is_named_and_hides_no_other() -> None:
    good = {"id": "1", "created_datetime": "2026-11-20T10:00:00-05:00", "lines": []}
    page = [good, {**good, "id": None}, {**good, "id": "2"}, {**good, "id": "3", "total": "12,50"}]
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=page))
    api = HttpFactory(transport=transport).client(IPAAS, "http://127.0.0.1", access=Access.READ, auth=None)
    recent = await RecentOrders(IpaasReader(api)).page(None)
    assert {order.transaction_id for order in recent.orders} == {"1", "2"}
    assert [text.split(": ")[-2:] for text in recent.unread] == [
        ["page 1, record 2 (without ID)", "`id` is missing."],
        ["page 1, record 4 (ID 3)", "`total` holds “12,50”, which isn't a number."],
    ]


async def test_pages_of_thousands_take_little_more_than_it_takes_to_read_them() -> None:
    """Where each order was compared with all that were given, a stop waited for minutes."""
    record = {"created_datetime": "2026-11-20T10:00:00-05:00", "lines": []}

    at_once = Counter[str]()

    async def answer(request: httpx.Request) -> httpx.Response:
        at_once["now"] += 1
        at_once["most"] = max(at_once["most"], at_once["now"])
        await asyncio.sleep(0)
        at_once["now"] -= 1
        number = int(request.url.params["pageNumber"])
        page = [{**record, "id": f"{number}{n}"} for n in range(9_000)]
        page += [{"id": f"{number}x{n}", "lines": "none"} for n in range(900)]
        return httpx.Response(200, json=page if 1 <= number <= 3 else [])

    api = HttpFactory(transport=httpx.MockTransport(answer)).client(
        IPAAS, "http://127.0.0.1", access=Access.READ, auth=None
    )
    reader = IpaasReader(api)
    begun = time.thread_time()
    for number in (1, 2, 3):
        await reader.transactions(number)
    to_read = time.thread_time() - begun
    begun = time.thread_time()
    looked = OrderList(reader, Bounds())
    found = await looked.more()
    assert (len(found), len(looked.unread)) == (27_000, 2_700)
    assert at_once["most"] == 1, "side by side they would fill the memory"
    assert time.thread_time() - begun < 3 * to_read


def test_a_guest_is_no_customer() -> None:
    raw = {"id": "1", "lines": []}
    for value in (0, "0", "000", None, ""):
        assert Transaction.from_json({**raw, "customer_id": value}, "here").customer_id is None
    assert Transaction.from_json({**raw, "customer_id": 8841}, "here").customer_id == "8841"


async def all_of(recent: RecentOrders) -> tuple[list[str], list[str]]:
    """The ids in the order in which they come, and what is told beside them."""
    page = await recent.page(None)
    ids, told = [each.transaction_id for each in page.orders], [*page.unread, page.note]
    while page.next_cursor is not None:
        page = await recent.page(page.next_cursor)
        ids += [each.transaction_id for each in page.orders]
        told += [*page.unread, page.note]
    return ids, [text for text in told if text]


ORDERS: list[str] = ["oldest_first", "newest_first", "unsorted"]
HEADERS = ["right", "missing", "unreadable", "one_page"]
LONG = [
    ("oldest_first", "right", 1, "0"),
    ("newest_first", "missing", 0, "0"),
    ("oldest_first", "one_page", 1, "0"),
    ("oldest_first", "right", 1, "5000"),
]
"""The last is what page 0 gives: nothing, or the last one."""
BEYOND = ["empty", "refused", "last", "first"]
SIZES = [(1, 1), (7, 7), (7, 8), (7, 83), (20, 200), (3, 41), (50, 40)]


async def test_every_way_to_list_gives_every_order_once_and_the_newest_first() -> None:
    """Each way with each, over lists of some pages and of many."""
    seen = 0
    for number, (order_, header, beyond, first) in enumerate(
        itertools.product(ORDERS, HEADERS, BEYOND, [0, 1])
    ):
        for size, count in (SIZES[number % len(SIZES)],):
            ways = {
                "order": order_,
                "header": header,
                "beyond": beyond,
                "first_page": first,
                "page_size": size,
            }
            server = ListedOrders(orders(count), **ways)
            ids, told = await all_of(RecentOrders(server.reader()))
            assert ids == [str(n) for n in range(count, 0, -1)], (ways, count)
            assert told == [], (ways, count)
            seen += 1
    assert seen == 96


async def test_a_page_that_comes_twice_is_not_the_end() -> None:
    for repeated, header, count in itertools.product((2, 3, 4), HEADERS, (60, 200)):
        server = ListedOrders(orders(count), repeated=repeated, page_size=10, header=header)
        ids, _ = await all_of(RecentOrders(server.reader()))
        lost = {str(n) for n in range((repeated - 1) * 10 + 1, repeated * 10 + 1)}
        assert set(ids) == {str(n) for n in range(1, count + 1)} - lost, (repeated, header, count)
        assert ids[0] == str(count)


async def test_of_a_long_list_little_is_read_and_the_newest_comes_first() -> None:
    records = orders(100_000)
    for order_, header, first, zero in LONG:
        server = ListedOrders(records, order=order_, header=header, first_page=first)
        server.zero = zero
        page = await RecentOrders(server.reader()).page(None)
        assert [each.transaction_id for each in page.orders[:50]] == [
            str(n) for n in range(100_000, 99_950, -1)
        ], (order_, header, first)
        assert page.note == "", (order_, zero)
        assert page.next_cursor is not None
        assert sum(server.asked.values()) < 60, (order_, header)
    server = ListedOrders(records, order="unsorted")
    page = await RecentOrders(server.reader(), Bounds(pages=20)).page(None)
    assert "in no date order, on about 5,000 pages" in page.note
    assert sum(server.asked.values()) < 60


async def test_a_list_that_is_roughly_sorted_says_so() -> None:
    records = orders(1000)
    for n in range(0, 1000, 2):  # neighbours change places
        records[n], records[n + 1] = records[n + 1], records[n]
    server = ListedOrders(records)
    server.records = records
    page = await RecentOrders(server.reader()).page(None)
    assert [each.transaction_id for each in page.orders[:4]] == ["1000", "999", "998", "997"]
    assert "only roughly by date" in page.note


async def test_odd_records_dates_and_pages_are_named_and_nothing_ends_there() -> None:
    records = orders(30)
    records[3]["created_datetime"] = "yesterday"
    records[4]["created_datetime"] = None
    records[5] = {"id": None, "transaction_number": "SO-9"}
    server = ListedOrders(records, page_size=10, odd=("not a record", None, []))
    ids, told = await all_of(RecentOrders(server.reader()))
    assert ids[:2] == ["30", "29"]
    assert set(ids) == {str(n) for n in range(1, 31)} - {"4", "6"}, "what is no date is no order's date"
    assert ids[-1] == "5", "those without a date come last"
    for words in ("expected an object, got str", "got NoneType", "got list", "SO-9", "“yesterday”"):
        assert any(words in text for text in told), words
    server = ListedOrders(orders(60), page_size=10)
    server.failing = {"3": 500}
    ids, told = await all_of(RecentOrders(server.reader()))
    assert set(ids) == {str(n) for n in range(1, 61)} - {str(n) for n in range(21, 31)}
    assert any(text.startswith("Page 3 of the list: ") for text in told)
    server.failing = dict.fromkeys("23456", 500)
    with pytest.raises(ServerError):
        await RecentOrders(server.reader()).page(None)


async def test_a_page_that_is_refused_amid_the_list_is_told_and_ends_nothing() -> None:
    for number, (header, beyond, first, refused) in enumerate(
        zip(HEADERS * 2, BEYOND[:2] * 4, (0, 0, 1, 1) * 2, (2, 5, 17, 2, 17, 2, 5, 17), strict=True)
    ):
        status = (400, 403, 404, 410, 501)[number % 5]
        server = ListedOrders(orders(200), page_size=10, header=header, beyond=beyond, first_page=first)
        server.failing = {str(refused): status}
        ids, told = await all_of(RecentOrders(server.reader()))
        lost = {str(n + (refused - first) * 10) for n in range(1, 11)}
        assert set(ids) == {str(n) for n in range(1, 201)} - lost, (header, beyond, first, refused)
        assert [text.split(":")[0] for text in told] == [f"Page {refused} of the list"], (header, first)
    server = ListedOrders(orders(200), page_size=10)
    server.failing = dict.fromkeys(map(str, range(14, 21)), 403)
    listed = OrderList(server.reader(), Bounds())
    while not listed.ended:
        await listed.more()
    assert (listed.looked.orders, listed.looked.whole) == (130, False)
    assert len(listed.unread) == 1
    assert listed.unread[0].startswith("Page 14 of the list: ")
    assert "says there are 20 pages; this one and those after it aren't checked" in listed.unread[0]


async def test_time_is_bounded_and_said() -> None:
    ticks = itertools.count()
    listed = OrderList(
        ListedOrders(orders(2000), order="unsorted").reader(),
        Bounds(seconds=6),
        clock=lambda: float(next(ticks)),
    )
    while not listed.ended and not listed.looked.stopped_by:
        await listed.more()
    assert listed.looked.stopped_by == "stopped after 6 seconds"
    assert not listed.looked.whole


def test_what_was_looked_at_in_words() -> None:
    day = date(2026, 5, 3)
    for words, looked in {
        "all 83 orders": Looked(orders=83, whole=True, by_date=True, oldest=day),
        "the newest 500 orders, back to 3 May 2026": Looked(
            orders=500, whole=False, by_date=True, oldest=day
        ),
        "1 order from a list in no date order (stopped after 60 seconds)": Looked(
            orders=1, whole=False, by_date=False, oldest=day, stopped_by="stopped after 60 seconds"
        ),
    }.items():
        assert looked.told == words
