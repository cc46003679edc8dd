"""Answers as servers give them, over every call that a plan makes: read as if nothing were, or refused by name.

Each table is a kind; each of its entries is tried over every call that it concerns.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from core.transfer.plan.plan import Plan
from tests.altered.judge import Preview
from tests.altered.sample import some
from tests.support.altered import Alteration, altered_desk, small_sandbox

DECIDING = {
    "transaction": r"GET .*/Transaction/",
    "subscription": r"GET .*/Subscription/1795",
    "collections": r"GET .*/MappingCollections",
    "link": r"/LookupExternal/",
    "profile": r"GET .*/api/profiles/01",
    "profiles": r"GET .*/api/profiles/?\?filter=equals%28email",
    "events": r"GET .*/api/events/?\?filter=.*profile_id",
}
"""The calls without whose answer a plan can't be made."""
FURTHER = {
    "customer": r"GET .*/Customer/",
    "customers": r"GET .*/Customers\?",
    "record": r"POST .*/LookupSpecial",
    "metrics": r"GET .*/api/metrics",
    "events of the metric": r"GET .*/api/events/?\?filter=.*metric_id",
}
"""The calls without which it is said what wasn't looked at."""
CALLS = DECIDING | FURTHER
ASIDE = ("metrics", "events of the metric")
"""What isn't known without them is a hint."""
LINKED, SENT, NEW = "55260", "55281", "55262"


WORLD = small_sandbox()
"""Nothing here writes, so one is enough."""


async def plan_of(order: str, alterations: Sequence[Alteration], folder: Path) -> Plan:
    async with altered_desk(WORLD, alterations, folder) as desk:
        return await desk.plan(order)


_plain: dict[str, Preview] = {}


async def plain(order: str, folder: Path) -> Preview:
    """The preview where nothing is altered."""
    if order not in _plain:
        (folder / "plain").mkdir()
        _plain[order] = Preview.of(await plan_of(order, [], folder / "plain"))
    return _plain[order]


def told(plan: Plan) -> str:
    return plan.to_json().decode()


def escaped(body: bytes) -> bytes:
    return re.sub(r"[^\x00-\x7f]", lambda each: json.dumps(each[0])[1:-1], body.decode()).encode()


SAME: dict[str, Alteration | Callable[[str], Alteration]] = {
    "a mark": Alteration(when="", raw=lambda body: b"\xef\xbb\xbf" + body),
    "UTF-16": Alteration(when="", raw=lambda body: body.decode().encode("utf-16")),
    "UTF-16, the other end first": Alteration(
        when="", raw=lambda b: b"\xfe\xff" + b.decode().encode("utf-16-be")
    ),
    "Latin-1, by its header": Alteration(
        when="",
        raw=lambda body: body.decode().encode("latin-1", "backslashreplace"),
        headers={"content-type": "application/json; charset=iso-8859-1"},
    ),
    "letters as escapes": Alteration(when="", raw=escaped),
    "spaces around": Alteration(when="", raw=lambda body: b"\r\n  " + body + b"\r\n\r\n"),
    "no content type": Alteration(when="", headers={"content-type": ""}),
    "as text": Alteration(when="", headers={"content-type": "text/plain; charset=utf-8"}),
    "as something else": Alteration(when="", headers={"content-type": "application/octet-stream"}),
}
"""Other dresses of the same answer."""


@pytest.mark.parametrize("dress", SAME)
async def test_the_same_in_another_dress_is_the_same(dress: str, tmp_path: Path) -> None:
    """All calls at once: what one of them doesn't take shows."""
    alteration = SAME[dress]
    assert isinstance(alteration, Alteration)
    for order in some(dress, (LINKED, SENT)):
        folder = tmp_path / order
        folder.mkdir()
        assert Preview.of(await plan_of(order, [alteration], folder)) == await plain(order, tmp_path / order)


ERRORS: dict[str, Alteration] = {
    "success is false": Alteration(when="", body=b'{"success": false, "message": "Company is suspended"}'),
    "an error": Alteration(when="", body=b'{"error": {"code": 17, "message": "Company is suspended"}}'),
    "errors": Alteration(when="", body=b'{"errors": [{"detail": "Company is suspended"}]}'),
    "Message": Alteration(when="", body=b'{"Message": "Company is suspended"}'),
    "a message alone": Alteration(when="", body=b'{"message": "Company is suspended"}'),
    "an error's text": Alteration(when="", body=b'"Company is suspended"'),
    "a status inside": Alteration(when="", body=b'{"statusCode": 403, "message": "Company is suspended"}'),
    "status error": Alteration(when="", body=b'{"status": "error", "message": "Company is suspended"}'),
    "problem details": Alteration(
        when="", body=b'{"type": "about:blank", "title": "Company is suspended", "status": 403}'
    ),
    "fault": Alteration(when="", body=b'{"fault": {"faultstring": "Company is suspended"}}'),
    "hasErrors": Alteration(when="", body=b'{"hasErrors": true, "errorMessages": ["Company is suspended"]}'),
    "a page": Alteration(
        when="", body=b"<html><body>Company is suspended</body></html>", headers={"content-type": "text/html"}
    ),
    "plain text": Alteration(when="", body=b"Company is suspended", headers={"content-type": "text/plain"}),
    "reason": Alteration(when="", status=400, body=b"", reason=b"Company is suspended"),
    "400, problem details": Alteration(when="", status=400, body=b'{"title": "Company is suspended"}'),
    "400, field by field": Alteration(
        when="", status=400, body=b'{"errors": {"id": ["Company is suspended"]}}'
    ),
    "422, a list": Alteration(when="", status=422, body=b'["Company is suspended"]'),
    "403, a page": Alteration(
        when="", status=403, body=b"<h1>Company is suspended</h1>", headers={"content-type": "text/html"}
    ),
    "a redirect": Alteration(
        when="", status=302, body=b"", headers={"location": "https://login.example/suspended"}
    ),
    "a redirect by hand": Alteration(
        when="", status=307, body=b"", headers={"location": "/suspended?token=secret"}
    ),
}
"""Ways to say an error: its words are found in the plan."""


UNTOLD = ("an error's text", "plain text")
"""What isn't shown of an answer that may hold secrets: a text could be one."""


@pytest.mark.parametrize("call", CALLS)
async def test_what_the_server_says_is_told(call: str, tmp_path: Path) -> None:
    found = {}
    for name, error in some(call, ERRORS.items(), 2):
        alteration = Alteration(
            when=CALLS[call], status=error.status, body=error.body, reason=error.reason, headers=error.headers
        )
        (tmp_path / name).mkdir()
        plan = await plan_of(SENT if call.startswith("events of") else LINKED, [alteration], tmp_path / name)
        if "suspended" not in told(plan) and not (call == "subscription" and name in UNTOLD):
            found[name] = f"not told: {[n.detail for n in plan.blocked_by]}"
        elif call in DECIDING and plan.ready:
            found[name] = "ready"
        elif call in FURTHER and call not in ASIDE and plan.state == "ready":
            found[name] = "ready without a mark"
        elif "token=secret" in told(plan):
            found[name] = "a token is told"
    assert found == {}


SHAPES: dict[str, Callable[[Any], Any]] = {
    "in a list": lambda body: [body],
    "in two lists": lambda body: [[body]],
    "in data": lambda body: {"data": body},
    "in result": lambda body: {"result": body},
    "in value": lambda body: {"value": body},
    "in data of data": lambda body: {"data": {"data": body}},
    "null": lambda _: None,
    "a number": lambda _: 17,
    "true": lambda _: True,
    "an empty object": lambda _: {},
    "an empty text": lambda _: "",
}
"""Another shape than the model's. Nothing is taken out of what it is wrapped in."""


@pytest.mark.parametrize("call", CALLS)
async def test_another_shape_is_refused_or_means_nothing_else(call: str, tmp_path: Path) -> None:
    """A list that is null is an empty one, a link that is null none: then it is tried whether others are found."""
    found = {}
    order = SENT if call.startswith("events of") else LINKED
    before = await plain(order, tmp_path)
    for name, shape in some(call, SHAPES.items()):
        (tmp_path / name).mkdir()
        plan = await plan_of(order, [Alteration(when=CALLS[call], change=shape)], tmp_path / name)
        after = Preview.of(plan)
        if plan.ready and after.sent != before.sent:
            found[name] = "another payload"
        elif plan.ready and (call in DECIDING or (plan.state == "ready" and call not in ASIDE)):
            found[name] = f"{plan.state}"
        elif (
            not any(n.hint for n in (*plan.blocked_by, *(plan.profile.remarks if plan.profile else ())))
            and plan.blocked_by
        ):
            found[name] = "no hint"
    assert found == {}


def put(path: str, value: Any) -> Callable[[Any], Any]:
    """Sets the value at a dotted path."""

    def change(body: Any) -> Any:
        *way, last = path.split(".")
        place = body
        for name in way:
            place = place[int(name)] if isinstance(place, list) else place[name]
        place[int(last) if isinstance(place, list) else last] = value
        return body

    return change


@dataclass(frozen=True)
class Field:
    """A field with values that mean the same as the one that is there, and values that its model doesn't take."""

    path: str
    same: tuple[Any, ...]
    refused: tuple[Any, ...]
    call: str = "transaction"


ODD = ([1], {"a": 1})
FIELDS = (
    Field("id", ("55260",), (None, "", True, 55260.5, *ODD)),
    Field("id", (55260,), ()),
    Field("customer_id", (8841, "8841", " 8841 "), ("8841.7", 8841.7, True, "C-8841", "8_841", 2**63, *ODD)),
    Field("system_id", (), ("main", 1.5, True, *ODD)),
    Field("transaction_number", ("SO-10042",), ODD),
    Field("email_address", ("Sarah.Mason@Example.com",), ODD),
    Field("total", (), ("12,50", "12_50", "1e3", "$12", "12.50 USD", True, "NaN", "Infinity", *ODD)),
    Field(
        "created_datetime", (), ("yesterday", "2026-13-01T00:00:00Z", "02/11/2026", 17, True, "2026", *ODD)
    ),
    Field("lines", (), ("none", 3, {"0": {}}, [None], ["901"], [[]])),
    Field("lines.0.id", (), (None, "", 1.5, True, *ODD)),
    Field("lines.0.unit_price", (), ("12,50", "12_50", True, *ODD)),
    Field("lines.0.qty", (), ("two", "1_0", True, *ODD)),
    Field("lines.0.sku", (), ODD),
    Field("status", ("Pending",), ODD),
    Field("type", ("Order",), ODD),
    Field("email_address", ("Sarah.Mason@Example.com",), ODD, "customer"),
    Field("addresses", (), ("none", 3), "customer"),
)


async def test_a_field_is_read_as_its_model_says(tmp_path: Path) -> None:
    found = []
    before = await plain(LINKED, tmp_path)
    for n, field in enumerate(FIELDS):
        for m, value in enumerate(some(field.path, field.same)):
            folder = tmp_path / f"{n}-{m}"
            folder.mkdir()
            alteration = Alteration(when=CALLS[field.call], change=put(field.path, value))
            after = Preview.of(await plan_of(LINKED, [alteration], folder))
            if after != before:
                found.append(f"{field.path}: {value!r}: {after.state} {after.blocked_by} {after.marks}")
    assert found == []


async def test_a_field_that_its_model_does_not_take_is_named(tmp_path: Path) -> None:
    found = []
    for n, field in enumerate(FIELDS):
        for m, value in enumerate(some(field.path, field.refused)):
            folder = tmp_path / f"{n}-{m}"
            folder.mkdir()
            alteration = Alteration(when=CALLS[field.call], change=put(field.path, value))
            plan = await plan_of(LINKED, [alteration], folder)
            name = field.path.split(".")[-1]
            words = told(plan)
            if plan.state == "ready" or (field.call == "transaction" and plan.ready):
                found.append(f"{field.path}: {value!r}: {plan.state}")
            elif not re.search(rf"`{name}`|\({name} holds", words):
                found.append(f"{field.path}: {value!r}: {[f'{b.title} {b.detail}' for b in plan.blocked_by]}")
            elif LINKED not in words:
                found.append(f"{field.path}: {value!r}: without the order")
    assert found == []


MOMENTS = {
    "2026-11-02T14:05:09-05:00": True, "2026-11-02T14:05:09.1234567-05:00": True, "2026-11-02T19:05:09Z": True,
    "2026-11-02T19:05:09.123Z": True, "2026-11-02T14:05:09-0500": True, "2026-11-02 14:05:09 -05:00": True,
    "/Date(1793559909000)/": True, "/Date(1793559909000-0500)/": True, "2026-11-02T14:05:09": False,
    "2026-11-02": False, "0001-01-01T00:00:00": False, "0001-01-01T00:00:00+00:00": False, "": False,
}  # fmt: skip
"""Forms of a date and time, and whether it can be told how old the order is."""


@pytest.mark.parametrize("text", some("moments", MOMENTS, 3))
async def test_a_date_is_read_in_every_form_or_said_to_be_unknown(text: str, tmp_path: Path) -> None:
    before = await plain(LINKED, tmp_path)
    alteration = Alteration(when=CALLS["transaction"], change=put("created_datetime", text))
    plan = await plan_of(LINKED, [alteration], tmp_path)
    assert (Preview.of(plan).sent, plan.state) == (before.sent, before.state)
    assert ("Can't tell how old" in told(plan)) is not MOMENTS[text]


def ending(more: bytes, body: bytes) -> bytes:
    """An object with one more field."""
    return body[:-1] + b"," + more + b"}"


async def test_a_field_that_stands_twice_is_named(tmp_path: Path) -> None:
    for n, (name, value) in enumerate(
        {"total": b"1.00", "email_address": b'"x@example.com"', "lines": b"[]"}.items()
    ):
        (tmp_path / str(n)).mkdir()
        twice = b'"%s":%s' % (name.encode(), value)
        alteration = Alteration(when=CALLS["transaction"], raw=partial(ending, twice))
        plan = await plan_of(LINKED, [alteration], tmp_path / str(n))
        assert plan.ready is False
        assert f"`{name}`" in plan.blocked_by[0].detail


async def test_further_fields_do_no_harm(tmp_path: Path) -> None:
    def more(body: Any) -> Any:
        if isinstance(body, list):
            return [more(each) for each in body]
        if not isinstance(body, dict) or "settings" in body:
            return body
        return {
            **{k: more(v) if k in ("lines", "data", "attributes") else v for k, v in body.items()},
            "x_new": {"a": [1]},
        }

    before = await plain(LINKED, tmp_path)
    after = Preview.of(await plan_of(LINKED, [Alteration(when="GET ", change=more)], tmp_path))
    assert after == before


PAGES: dict[str, Callable[[str], Any]] = {
    "relative": lambda cursor: f"/api/events/?page[cursor]={cursor}",
    "relative, without the path": lambda cursor: f"?page%5Bcursor%5D={cursor}",
    "of another host": lambda cursor: f"https://elsewhere.example/api/events?page%5Bcursor%5D={cursor}",
    "with another filter": lambda cursor: f"http://127.0.0.1/api/events?filter=x&page%5Bcursor%5D={cursor}",
}


@pytest.mark.parametrize("form", PAGES)
async def test_pages_are_followed_by_their_cursor(form: str, tmp_path: Path) -> None:
    """The events come in two pages, the order's on the second; however the link to it is written."""
    stored: list[Any] = []

    def keep(body: Any) -> Any:
        stored.extend(body["data"])
        return body

    def empty(body: Any) -> Any:
        return {**body, "data": [], "links": {"next": PAGES[form]("c2Vjb25k")}}

    (tmp_path / "one").mkdir()
    whole = Alteration(when=r"GET .*/api/events/?\?.*profile_id", change=keep)
    async with altered_desk(WORLD, [whole], tmp_path / "one") as desk:
        before = Preview.of(await desk.plan(SENT))
    first = Alteration(when=r"GET .*/api/events/?\?(?!.*cursor).*profile_id", change=empty)
    second = Alteration(when=r"GET .*/api/events/?\?.*cursor", status=200, change=lambda _: {"data": stored})
    async with altered_desk(WORLD, [first, second], tmp_path) as desk:
        assert Preview.of(await desk.plan(SENT)) == before


@pytest.mark.parametrize("next_page", ["http://[", 17, ["x"], {"href": "x"}, "/api/events?page[size]=2"])
async def test_a_link_to_a_page_that_leads_nowhere_is_told(next_page: Any, tmp_path: Path) -> None:
    change = lambda body: {**body, "links": {"next": next_page}}  # noqa: E731
    plan = await plan_of(SENT, [Alteration(when=CALLS["events"], change=change)], tmp_path)
    assert plan.ready is False
    assert "next page" in told(plan)


async def test_a_cursor_that_comes_again_is_told(tmp_path: Path) -> None:
    change = lambda body: {**body, "data": [], "links": {"next": "?page[cursor]=x"}}  # noqa: E731
    alteration = Alteration(when=CALLS["events"], status=200, body=b"{}", change=change)
    plan = await plan_of(SENT, [alteration], tmp_path)
    assert plan.ready is False
    assert "loop" in told(plan)
