"""Finding orders by what people have of them, over searches that are there, missing, or answer with something else."""

from __future__ import annotations

import contextlib
from datetime import date
from typing import Any

import pytest

from core.desk import Desk
from core.errors import DeskError
from core.transfer.finding.days import Days
from core.transfer.finding.finder import Finder
from core.transfer.finding.found import WordAnswer
from core.transfer.finding.words import MOST_LOOKED, check_words
from tests.support.command import Command
from tests.support.listed import ListedOrders, orders
from tests.support.sandbox import RunningSandbox, order

NOVEMBER = Days(date(2026, 11, 1), date(2026, 11, 3))


async def find(desk: Desk, *words: str, days: Days | None = None) -> list[WordAnswer]:
    return [answer async for answer in desk.find(check_words(words).words, days)]


def ids(answer: WordAnswer) -> list[str]:
    return [each.transaction_id for each in answer.orders]


async def test_a_number_leads_to_its_order_and_two_of_one_number_are_both_offered(
    desk: Desk, sandbox: RunningSandbox
) -> None:
    one, both, none = await find(desk, "so-10042", "SO-10093", "SO-99999")
    assert ids(one) == ["55260"]
    assert one.sure is not None
    assert set(ids(both)) == {order("same-number"), order("same-number-too")}
    assert both.sure is None
    assert (none.orders, none.whole) == ((), True)
    assert "iPaaS.com's search for the order number “SO-99999”" in none.told
    assert none.hint
    assert sandbox.writes() == []


async def test_a_number_that_is_also_an_id_is_both_and_says_which_is_which(desk: Desk) -> None:
    (answer,) = await find(desk, "55200")
    assert {(each.transaction_id, each.by) for each in answer.orders} == {
        ("55200", ("id",)),
        (order("number-is-id"), ("transaction_number",)),
    }
    assert answer.sure is None
    (plain,) = await find(desk, "55260")
    assert plain.sure is not None
    assert plain.sure.by == ("id",)


async def test_an_email_offers_the_customers_orders_whatever_its_letter_case(
    desk: Desk, sandbox: RunningSandbox
) -> None:
    sandbox.put(transactions=[{"id": 99001, "customer_id": 8841, "email_address": "other@example.com"}])
    for exact in (False, True):
        sandbox.list_by(exact=exact)
        (answer,) = await find(desk, "SARAH.MASON@EXAMPLE.COM\u200b")
        assert "55260" in ids(answer), "found in the list, where the search minds letter case"
        assert ("99001" in ids(answer)) != exact, "of the customer, under another email"
        assert all(o.by == ("customer",) for o in answer.orders if o.transaction_id == "99001")
        assert answer.sure is None, "an email offers, it doesn't choose"


@pytest.mark.parametrize(
    ("ways", "fault"),
    [
        ({"searches": ()}, ""),
        ({"searches": (), "unknown": "ignored"}, ""),
        ({"searches": (), "first_page": 0, "order": "newest_first"}, ""),
        ({}, "status:404"),
        ({}, "status:405"),
        ({}, "status:403"),
        ({}, "status:501"),
        ({}, "html"),
    ],
)
async def test_without_a_search_the_list_is_looked_through_and_it_is_said(
    desk: Desk, sandbox: RunningSandbox, ways: dict[str, Any], fault: str
) -> None:
    sandbox.list_by(**ways)
    if fault:
        # The search is asked for first (and a server's error five times); the list comes after it.
        sandbox.fault(fault, r"/Transactions$", method="GET", times=5 if fault == "status:501" else 1)
    (answer,) = await find(desk, "SO-10042")
    assert ids(answer) == ["55260"]
    assert any("search for order numbers" in text for text in answer.missing), answer.missing
    assert any(text.startswith("all ") for text in answer.looked), answer.looked
    assert answer.whole, "the whole list was looked through"


async def test_how_far_was_looked_is_told_and_what_lies_further_is_not_concluded() -> None:
    server = ListedOrders(orders(100_000))
    finder = Finder(server.reader())
    words = check_words(["SO-99990", "SO-5", "c3@example.com"]).words
    near, far, email = [answer async for answer in finder.find(words)]
    assert ids(near) == ["99990"]
    assert near.sure is None, "another one may lie further back"
    assert (far.orders, far.whole) == ((), False)
    assert "the newest 560 orders, back to 11 March 2026" in far.told
    assert len(email.orders) == 80
    assert sum(server.asked.values()) < 80


async def test_days(desk: Desk) -> None:
    (answer,) = await find(desk, days=NOVEMBER)
    assert "55260" in ids(answer)
    assert all(NOVEMBER.has(each.created_datetime) for each in answer.orders)
    (word,) = await find(desk, "2026-11-01..2026-11-03")
    assert ids(word) == ids(answer)
    (sarah,) = await find(desk, "sarah.mason@example.com", days=NOVEMBER)
    assert ids(sarah) == ["55260"]
    server = ListedOrders(orders(2000, minutes=60))
    span = Days(date(2026, 3, 20), date(2026, 3, 20))
    (answer,) = [each async for each in Finder(server.reader()).find((), span)]
    assert len(answer.orders) == 24
    assert answer.whole, "the list is by date, and what comes later is older"


async def test_wildcards_and_filters_in_a_word_are_a_words_own_letters(
    desk: Desk, sandbox: RunningSandbox
) -> None:
    words = ["SO-*", "%", "SO-1004_", "x&EmailAddress=a", "' or 1=1", "SO-10042&pageNumber=2", "a=b;c", "\\"]
    for answer in await find(desk, *words):
        assert answer.orders == (), answer.word
    asked = [each["query"] for each in sandbox.requests("ipaas") if "TransactionNumber" in str(each["query"])]
    assert any("EmailAddress%3D" in str(query) for query in asked)
    sandbox.put(transactions=[{"id": 99002, "transaction_number": "A&B=C%*"}])
    (answer,) = await find(desk, "a&b=c%*")
    assert ids(answer) == ["99002"]


async def test_odd_records_are_named(desk: Desk, sandbox: RunningSandbox) -> None:
    sandbox.put(transactions=[{"id": 99003, "transaction_number": "SO-10042", "total": "12,50"}])
    (answer,) = await find(desk, "SO-10042")
    assert ids(answer) == ["55260"]
    assert any("ID 99003" in text and "`total`" in text for text in answer.unread)
    assert answer.sure is None, "the odd one may be it"
    sandbox.list_by(searches=(), odd=["no record"])
    (answer,) = await find(desk, "SO-10042")
    assert any("expected an object, got str" in text for text in answer.unread)


async def test_what_stops_everything_is_raised_and_what_is_late_is_told(
    desk: Desk, sandbox: RunningSandbox
) -> None:
    sandbox.fault("status:401", "Transactions", method="GET", times=9)
    with pytest.raises(DeskError):
        await find(desk, "SO-10042")
    sandbox.reset()
    server, ticks = ListedOrders(orders(10)), iter(range(10_000))
    late = Finder(server.reader(), seconds=3, clock=lambda: float(next(ticks)))
    answers = [each async for each in late.find(check_words([f"SO-{n}" for n in range(6)]).words)]
    assert any("Not checked: this word" in answer.told for answer in answers)
    words = check_words([f"X{n}" for n in range(MOST_LOOKED + 5)]).words
    answers = [each async for each in Finder(server.reader()).find(words)]
    assert len(answers) == MOST_LOOKED + 5
    assert sum(not answer.looked for answer in answers) == 5
    assert sum(server.asked.values()) < 40


async def test_a_question_that_is_given_up_asks_nothing_more(desk: Desk, sandbox: RunningSandbox) -> None:
    sandbox.fault("slow:300", "Transactions", method="GET", times=50)
    words = check_words([f"X{n}" for n in range(40)]).words
    async with contextlib.aclosing(desk.find(words)) as answers:
        await anext(answers)
    asked = len(sandbox.asked("ipaas"))
    assert asked < 40
    await desk.target()
    assert len([path for path in sandbox.asked("ipaas") if "/Transactions" in path]) < 40


def test_the_command(command: Command, sandbox: RunningSandbox) -> None:
    ran = command("find", "SO-10042", "--json")
    assert ran.code == 0, ran.err
    (line,) = ran.lines
    assert {key: line[key] for key in ("type", "transaction_id", "transaction_number", "total")} == {
        "type": "order", "transaction_id": "55260", "transaction_number": "SO-10042", "total": 141.71,
    }  # fmt: skip
    assert {"email_address", "created_datetime", "status"} <= line.keys()
    both = command("find", "55200", "--json")
    assert [each["by"] for each in both.lines] == [["transaction_number"], ["id"]]
    told = command("find", "55200", "SO-99999", "SO-10093")
    assert told.code == 1
    assert "(by its ID)" in told.out
    assert "“SO-99999”: no order was found. Checked" in told.out
    none = command("find", "SO-99999", "--json")
    assert (none.code, none.lines) == (1, [])
    assert "no order was found" in none.err
    assert "What to do:" in none.err
    days = command("find", "--from", "2026-11-02", "--to", "2026-11-02", "--json")
    assert "55260" in {each["transaction_id"] for each in days.lines}
    assert command("find").code == 2
    assert command("find", "--from", "2 May").code == 2
    assert command("find", "--from", "2026-05-02", "--to", "2026-05-01").code == 2
    refused = command("find", "٥٥٢٦٠", "SO-10042", "--json")
    assert (refused.code, len(refused.lines)) == (2, 1)
    assert "another script" in refused.err
    assert sandbox.writes() == []
