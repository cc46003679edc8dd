"""iPaaS.com's records as they are read: money with its scale, links, pages, and what is missing."""

from __future__ import annotations

import asyncio
from decimal import Decimal

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import DeskError, NotFound, UnreadableAnswer, UsageError
from core.http.factory import Access, HttpFactory
from core.http.translate import translate_status
from core.ipaas import IpaasReader
from core.ipaas.errors import IPAAS
from core.ipaas.links import external_id_of
from core.ipaas.records import Customer, Subscription, Transaction
from core.ipaas.writer import IpaasWriter, LinkWrite
from tests.support.sandbox import RunningSandbox


def reader_of(answer: httpx.Response) -> IpaasReader:
    """A reader that gets this answer to everything; for answers that the sandbox doesn't give."""
    factory = HttpFactory(transport=httpx.MockTransport(lambda request: answer))
    return IpaasReader(factory.client(IPAAS, "http://127.0.0.1", access=Access.READ, auth=None))


async def test_money_keeps_its_scale(ipaas: IpaasReader) -> None:
    big = await ipaas.transaction("55279")
    assert str(big.total) == "12345678901234.56"
    ordinary = await ipaas.transaction("55260")
    assert (str(ordinary.total), str(ordinary.raw["subtotal"])) == ("141.71", "128.60")
    zero = await ipaas.transaction("55277")
    assert str(zero.total) == "0.00"


amounts = st.decimals(
    min_value=Decimal("-1e18"), max_value=Decimal("1e18"), allow_nan=False, allow_infinity=False, places=None
)


@settings(max_examples=100)
@given(amount=amounts)
def test_any_amount_comes_from_the_wire_as_it_is(amount: Decimal) -> None:
    async def read() -> Transaction:
        body = f'{{"id": "1", "total": {amount}}}'
        reader = reader_of(httpx.Response(200, text=body))
        try:
            return await reader.transaction("1")
        finally:
            await reader.aclose()

    total = asyncio.run(read()).total
    assert total is not None
    if amount == amount.to_integral_value() and amount.as_tuple().exponent == 0:
        assert int(total) == int(amount)
    else:
        assert total.as_tuple() == amount.as_tuple()


@pytest.mark.parametrize("number", ["1e99999999999999999999", "-", "01", "1.", "NaN", "Infinity"])
async def test_a_number_that_is_none_is_told(number: str) -> None:
    reader = reader_of(httpx.Response(200, text=f'{{"id": "1", "total": {number}}}'))
    with pytest.raises(UnreadableAnswer):
        await reader.transaction("1")


@pytest.mark.parametrize(
    "body",
    ["", "  ", "null", "[]", "5", '"text"', "{}", '{"id": ""}', '{"id": null}', '{"id": {}}', '{"id": true}',
     '{"id": "2"}', '{"id": "1", "lines": {}}', '{"id": "1", "lines": [1]}', '{"id": "1", "lines": [{}]}',
     '{"id": "1", "total": "12_50"}', '{"id": "1", "total": "1,250"}', '{"id": "1", "customer_id": 8841.7}',
         '{"id": "1", "total": true}', '{"id": "1", "email_address": []}',
     '{"id": "1"', "[" * 5000, "\ufeff{}", '{"id": "\\ud800"}'],
)  # fmt: skip
async def test_an_answer_that_is_no_transaction_is_told(body: str) -> None:
    with pytest.raises(UnreadableAnswer) as raised:
        await reader_of(httpx.Response(200, text=body)).transaction("1")
    assert "/transactions/v2/Transaction/1" in raised.value.detail
    assert raised.value.hint


async def test_what_a_transaction_lacks_is_none(ipaas: IpaasReader) -> None:
    guest = await ipaas.transaction("55263")
    assert guest.customer_id is None
    assert (await ipaas.transaction("55271")).email is None
    assert (await ipaas.transaction("55272")).number in (None, "")
    assert (await ipaas.transaction("55273")).lines == ()
    assert None in [line.sku for line in (await ipaas.transaction("55274")).lines]


async def test_lines_are_numbered_from_one(ipaas: IpaasReader) -> None:
    lines = (await ipaas.transaction("55275")).lines
    assert [line.number for line in lines] == list(range(1, 251))
    assert lines[0].id == "55275001"


@pytest.mark.parametrize("missing", ["99999999", "9223372036854775807"])
async def test_a_record_that_is_missing_is_not_found(ipaas: IpaasReader, missing: str) -> None:
    for call in (ipaas.transaction(missing), ipaas.customer(missing), ipaas.subscription(missing),
                 ipaas.collection(missing)):  # fmt: skip
        with pytest.raises(NotFound) as raised:
            await call
        assert raised.value.status == 404
        assert raised.value.hint


@pytest.mark.parametrize("rude", ["../Transactions", "55260?x=1", "55260#", "a/b", "%2e%2e", "é"])
async def test_an_id_stays_inside_its_place_in_the_path(
    ipaas: IpaasReader, sandbox: RunningSandbox, rude: str
) -> None:
    with pytest.raises(DeskError):
        await ipaas.transaction(rude)
    [request] = sandbox.requests()
    assert request["path"].startswith("/transactions/v2/Transaction/")
    assert request["query"] == ""


async def test_links_found_deleted_and_missing(ipaas: IpaasReader) -> None:
    found = await ipaas.external_id("Customer", "8841", "1795")
    assert (found.external_id, found.deleted) == ("01H8TVABCDEF1234567890", None)
    deleted = await ipaas.external_id("customer", "8846", "1795")
    assert (deleted.external_id, deleted.deleted) == (None, "01HC8E4D2V6X0B3N5M7K9J1GRA")
    missing = await ipaas.external_id("Customer", "8842", "1795")
    assert (missing.external_id, missing.deleted) == (None, None)


@pytest.mark.parametrize(("body", "link"), [('""', None), ("", None), ("null", None), ("77", "77")])
async def test_a_link_that_says_nothing_is_none(body: str, link: str | None) -> None:
    assert (
        await reader_of(httpx.Response(200, text=body)).external_id("Customer", "1", "2")
    ).external_id == link


@pytest.mark.parametrize("body", ["{}", "[]", "true", "1.5", "<html>", "DELETED:x"])
async def test_a_link_that_is_none_of_these_is_told(body: str) -> None:
    """Never taken for "no link"."""
    with pytest.raises(UnreadableAnswer):
        await reader_of(httpx.Response(200, text=body)).external_id("Customer", "1", "2")


async def test_the_record_behind_an_external_id(ipaas: IpaasReader) -> None:
    assert await ipaas.record_id("Customer", "bc-20417", "1792") == "8841"
    assert await ipaas.record_id("Transaction", "bc-order-10042", "1792") == "55260"
    assert await ipaas.record_id("Customer", "nobody", "1792") is None


@pytest.mark.parametrize("system", ["", "abc", "-1", "1.5", "9" * 5000, "١٢"])
async def test_a_system_that_is_no_number_is_an_error_of_ours(ipaas: IpaasReader, system: str) -> None:
    """Formulas pass what they like."""
    with pytest.raises(UsageError):
        await ipaas.record_id("Customer", "x", system)


async def test_a_record_type_that_is_unknown_is_an_error_of_ours(ipaas: IpaasReader) -> None:
    with pytest.raises(UsageError, match="Product"):
        await ipaas.external_id("Product", "1", "1795")


async def test_a_link_is_saved_and_replaced(ipaas_writer: IpaasWriter, sandbox: RunningSandbox) -> None:
    for external_id in ("first", 'second "with" \\ ünïcode'):
        await ipaas_writer.save_external_id(
            LinkWrite.of("Transaction Line", "901", "1795", external_id, "guid")
        )
        found = await ipaas_writer.external_id("Transaction Line", "901", "1795")
        assert found.external_id == external_id
    links = [link for link in sandbox.state()["external_ids"] if link["internal_id"] == "901"]
    assert len(links) == 1


async def test_pages_of_transactions(ipaas: IpaasReader) -> None:
    first = await ipaas.transactions(1)
    rest = [await ipaas.transactions(number) for number in range(2, first.total + 1)]
    ids = [transaction.id for page in (first, *rest) for transaction in page.transactions]
    assert first.total >= 4
    assert (
        len(ids) == len(set(ids)) == len(first.transactions) * (first.total - 1) + len(rest[-1].transactions)
    )
    assert {"55180", "55260", "55287"} <= set(ids)
    assert (await ipaas.transactions(first.total + 1)).transactions == ()


@pytest.mark.parametrize(
    "header",
    ["", "x", "{}", "[]", '{"total_Pages": -4}', '{"total_Pages": 1.5}', "é", '{"total_Pages": true}'],
)
async def test_a_page_count_that_can_not_be_read_counts_for_nothing(header: str) -> None:
    answer = httpx.Response(200, text="[]", headers=[(b"X-Pagination", header.encode())])
    assert (await reader_of(answer).transactions(1)).total == 1
    told = httpx.Response(200, text="[]", headers={"X-Pagination": '{"total_Pages": "4"}'})
    assert (await reader_of(told).transactions(1)).total == 4


async def test_without_a_page_count_there_is_one_page() -> None:
    assert (await reader_of(httpx.Response(200, text="[]")).transactions(1)).total == 1


async def test_subscriptions_and_their_settings(ipaas: IpaasReader) -> None:
    listed = await ipaas.subscriptions()
    assert {found.id for found in listed} == {"1790", "1792", "1795", "1801", "1804"}
    main, popup, shop = [await ipaas.subscription(number) for number in ("1795", "1801", "1792")]
    assert (main.generate_events, popup.generate_events, shop.generate_events) == (True, False, None)
    assert main.setting("api revision") == "2026-07-15"
    assert main.setting("API_REVISION") == main.setting("Api-Revision") == "2026-07-15"
    assert main.setting("nothing") is None


@pytest.mark.parametrize("value", [None, "", "yes", "1", 0, "TRUE ", True])
def test_the_gate_is_open_only_where_it_says_so(value: object) -> None:
    found = Subscription.from_json({"id": 1, "settings": {"Generate Events": value}}, "here")
    assert found.generate_events is (True if value in ("TRUE ", True) else None)


def test_the_fields_of_a_subscription_count_in_any_letter_case() -> None:
    raw = {"Id": 1, "Name": "Klaviyo", "Integration_Id": 7, "Webhook_API_Key": "a-key-of-its-own"}
    found = Subscription.from_json(raw, "here")
    assert (found.id, found.integration_id, found.webhook_key) == ("1", "7", "a-key-of-its-own")


async def test_collections_of_a_subscription(ipaas: IpaasReader) -> None:
    [collection] = await ipaas.collections("1795")
    assert (await ipaas.collection(str(collection["id"])))["name"] == collection["name"]


@pytest.mark.parametrize("status", [400, 404])
async def test_a_list_of_collections_that_is_not_there_names_the_way_out(
    ipaas: IpaasReader, sandbox: RunningSandbox, status: int
) -> None:
    sandbox.fault(f"status:{status}", "/MappingCollections")
    with pytest.raises(NotFound) as raised:
        await ipaas.collections("1795")
    assert "JSON" in raised.value.hint


def test_the_primary_billing_address_is_taken() -> None:
    addresses = [{"city": "A"}, "nonsense", {"city": "B", "is_primary_billing": True}]
    customer = Customer.from_json({"id": 5, "addresses": addresses}, "here")
    assert customer.id == "5"
    assert customer.billing_address is not None
    assert {name: value for name, value in customer.billing_address.items() if value} == {"city": "B"}
    assert Customer.from_json({"id": 5}, "here").billing_address is None


def test_the_links_that_a_record_carries_itself() -> None:
    links = [{"system_id": 1, "external_id": "a"}, {"system_id": 2, "external_id": "DELETED:b"}, "nonsense"]
    record = {"external_ids": links}
    assert external_id_of(record, "1") == "a"
    assert external_id_of(record, "2") is None
    assert external_id_of({}, "1") is None


@pytest.mark.parametrize(
    ("body", "kind", "told"),
    [
        ("No such thing", "text/plain", "No such thing"),
        ('"A JSON text"', "application/json", "A JSON text"),
        ('{"message": "M", "error": "E"}', "application/json", "M; E"),
        ('{"other": 1}', "application/json", '{"other":1}'),
        ("<html>Oops</html>", "text/html", "an HTML page instead of data: Oops"),
        ("", "text/plain", "Bad Request"),
        ("x" * 5000, "text/plain", "x" * 600),
    ],
)
def test_error_answers_of_every_shape(body: str, kind: str, told: str) -> None:
    error = translate_status(IPAAS, httpx.Response(400, text=body, headers={"Content-Type": kind}))
    assert error.detail == f"iPaaS.com answered 400: {told}"


async def test_a_link_that_was_taken_away_since_is_no_canary_any_more() -> None:
    links = [{"system_id": 9, "external_id": "01H"}]

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/Customers"):
            return httpx.Response(200, json=[{"id": 7, "external_ids": links}])
        return httpx.Response(404, json={"message": "Not found"})

    factory = HttpFactory(transport=httpx.MockTransport(answer))
    reader = IpaasReader(factory.client(IPAAS, "http://127.0.0.1", access=Access.READ, auth=None))
    with pytest.raises(UnreadableAnswer, match="linked to 01H"):
        await reader.confirmed_link("Customer", "8", "9")
    links.clear()
    found = await reader.confirmed_link("Customer", "8", "9")
    assert (found.external_id, found.confirmed) == (None, False)
