"""Each exchange of an order is kept once, within bounds, without secrets, and leaves as cURL and as HAR 1.2."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import json
import re
import shlex
import stat
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from core.errors import UnreadableAnswer
from core.exchanges.export import curl_of, har_of
from core.exchanges.recorder import (
    BODY_BYTES,
    ORDER_EXCHANGES,
    WHOLE_ORDERS,
    WITHHELD,
    Body,
    Exchanges,
    KeptExchange,
    note_of_this_order,
    shown_headers,
)
from core.http.factory import Access, HttpFactory
from core.http.policy import Policy
from core.outward.secrets import KNOWN
from core.words import Text
from tests.support.command import Command
from tests.support.sandbox import RunningSandbox
from tests.support.servers import request_of, serving

AT = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
KEY = "pk_0123456789abcdef0123456789abcdef"


def exchange(**changes: Any) -> KeptExchange:
    """A POST that was answered."""
    headers = shown_headers(
        {"Authorization": f"Klaviyo-API-Key {KEY}", "revision": "2026-07-15", "X-Odd": "it's $5 `now`"},
        "KLAVIYO_API_KEY",
    )
    made: dict[str, Any] = {
        "order": "55260",
        "number": 1,
        "system": "Klaviyo",
        "at": AT,
        "seconds": 0.25,
        "method": "POST",
        "address": "https://a.klaviyo.com/api/events?filter=equals(id,%22a%20b%22)&empty=",
        "attempt": 2,
        "variable": "KLAVIYO_API_KEY",
        "request_headers": headers,
        "request": Body.of(b'{"name":"O\'Neil","n":1.10}', "application/json", secret=False),
        "status": 202,
        "reason": "Accepted",
        "response_headers": (("Content-Type", "application/json"),),
        "response": Body.of(b"", "", secret=False),
    }
    return KeptExchange(**{**made, **changes})


def keep(kept: Exchanges, order: str, one: KeptExchange) -> None:
    with kept.recorded(order):
        note = note_of_this_order()
        assert note is not None
        note(one)


def test_a_secret_is_nowhere_in_what_is_read_or_exported() -> None:
    KNOWN.token(KEY)
    quoted = Body.of(
        f'{{"errors":[{{"detail":"{KEY} is wrong"}}]}}'.encode(), "application/json", secret=False
    )
    one = exchange(response=quoted, address=f"https://a.klaviyo.com/api/x?key={KEY}", error=f"no {KEY[:20]}")
    assert json.loads(quoted.text), "it stays JSON"
    for told in (curl_of(one), har_of([one], version="1").decode(), quoted.text, one.place, repr(one)):
        assert KEY not in told
    assert Body.of(b'{"token":"x"}', "", secret=True).text == WITHHELD
    assert "$KLAVIYO_API_KEY" in curl_of(one)


def test_half_of_a_secret_at_the_cut_is_not_told() -> None:
    KNOWN.password("correct-horse-battery-staple")
    content = b"x" * (BODY_BYTES - 14) + b"correct-horse-battery-staple"
    assert "correct" not in Body.of(content, "text/plain", secret=False).text
    content = (
        b'{"a":"' + b"x" * (BODY_BYTES - 50) + b"correct-horse-battery-staple and more than that is cut off"
    )
    assert "correct" not in Body.of(content, "application/json", secret=False).text


def test_the_curl_command_is_what_a_shell_takes_for_the_same_request() -> None:
    command = curl_of(exchange())
    script = f"curl() {{ printf '%s\\n' \"$@\"; }}; KLAVIYO_API_KEY=the-key; {command}"
    said = subprocess.run(["/bin/sh", "-c", script], capture_output=True, text=True, check=True).stdout
    assert said.splitlines() == [
        "-X",
        "POST",
        "https://a.klaviyo.com/api/events?filter=equals(id,%22a%20b%22)&empty=",
        "-H",
        "Authorization: Klaviyo-API-Key the-key",
        "-H",
        "revision: 2026-07-15",
        "-H",
        "X-Odd: it's $5 `now`",
        "--data-raw",
        '{"name":"O\'Neil","n":1.10}',
    ]
    assert shlex.split(command)[0] == "curl"


HAR: dict[str, Any] = {
    "log": {"version": str, "creator": {"name": str, "version": str}, "entries": list},
}
_PAIRS = [{"name": str, "value": str}]
ENTRY: dict[str, Any] = {
    "startedDateTime": str,
    "time": (int, float),
    "request": {
        "method": str,
        "url": str,
        "httpVersion": str,
        "cookies": list,
        "headers": _PAIRS,
        "queryString": _PAIRS,
        "headersSize": int,
        "bodySize": int,
    },
    "response": {
        "status": int,
        "statusText": str,
        "httpVersion": str,
        "cookies": list,
        "headers": _PAIRS,
        "content": {"size": int, "mimeType": str},
        "redirectURL": str,
        "headersSize": int,
        "bodySize": int,
    },
    "cache": dict,
    "timings": {"send": (int, float), "wait": (int, float), "receive": (int, float)},
}
"""The fields that HAR 1.2 requires, with their types."""


def check_har(value: Any, wanted: Any, place: str = "log") -> None:
    """Fails where a required field is missing or of another type."""
    if isinstance(wanted, dict):
        assert isinstance(value, dict), place
        for name, each in wanted.items():
            assert name in value, f"{place}.{name}"
            check_har(value[name], each, f"{place}.{name}")
    elif isinstance(wanted, list):
        assert isinstance(value, list), place
        for each in value:
            check_har(each, wanted[0], place)
    else:
        assert isinstance(value, wanted), f"{place}: {value!r}"
        assert not isinstance(value, bool)


def check_archive(content: bytes) -> list[dict[str, Any]]:
    """Checks an archive against HAR 1.2; its entries."""
    archive = json.loads(content)
    check_har(archive, HAR)
    assert archive["log"]["version"] == "1.2"
    for entry in archive["log"]["entries"]:
        check_har(entry, ENTRY)
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT[\d:.]+(?:[+-]\d\d:\d\d|Z)", entry["startedDateTime"])
        spent = sum(part for part in entry["timings"].values() if part > 0)
        assert entry["time"] == pytest.approx(spent)
        if "postData" in entry["request"]:
            check_har(entry["request"]["postData"], {"mimeType": str, "text": str})
    entries: list[dict[str, Any]] = archive["log"]["entries"]
    return entries


def test_the_archive_is_har_1_2_also_for_what_was_not_answered_or_not_kept() -> None:
    lost = exchange(status=None, reason="", response_headers=(), error="No answer from Klaviyo")
    long = exchange(response=Body.of(b"x" * (BODY_BYTES + 1), "text/plain", secret=False))
    answered, unanswered, cut = check_archive(har_of([exchange(), lost, long], version="0.1"))
    assert answered["request"]["queryString"] == [
        {"name": "filter", "value": 'equals(id,"a b")'},
        {"name": "empty", "value": ""},
    ]
    assert answered["request"]["postData"]["text"] == '{"name":"O\'Neil","n":1.10}'
    assert (unanswered["response"]["status"], unanswered["response"]["bodySize"]) == (0, -1)
    assert "No answer" in unanswered["comment"]
    assert (cut["response"]["content"]["size"], "comment" in cut["response"]["content"]) == (
        BODY_BYTES + 1,
        True,
    )


async def test_it_is_said_why_there_is_no_answer() -> None:
    asked = asyncio.Event()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if b"/packed" in await request_of(reader):
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Encoding: rot13\r\nContent-Length: 2\r\n\r\n{}")
            await writer.drain()
        else:
            asked.set()
            await reader.read()

    kept = Exchanges()
    async with serving(talk) as port:
        policy = Policy(name="The service")
        api = HttpFactory().client(policy, f"http://127.0.0.1:{port}", access=Access.READ, auth=None)
        async with contextlib.aclosing(api):
            with kept.recorded("55260"):
                with pytest.raises(UnreadableAnswer):
                    await api.get("/packed")
                waiting = asyncio.create_task(api.get("/silent"))
                await asked.wait()
                waiting.cancel()
                await asyncio.wait([waiting])
    refused, given_up = kept.of("55260")
    assert (refused.status, refused.failed, refused.given_up) == (None, True, False)
    assert "rot13" in refused.why_no_answer
    assert (given_up.status, given_up.failed, given_up.given_up) == (None, False, True)
    assert given_up.why_no_answer in har_of([given_up], version="0.1").decode()


def test_what_is_kept_is_bounded_for_an_order_and_in_all() -> None:
    kept = Exchanges(order_bytes=40_000, all_bytes=100_000)
    body = Body.of(b"x" * 10_000, "text/plain", secret=False)
    for number in range(6):
        keep(kept, "1", exchange(response=body, at=AT + timedelta(seconds=number)))
    found = kept.of("1")
    assert [each.response.content == b"" for each in found] == [True] * 3 + [False] * 3, "the oldest first"
    assert all(each.response.size == 10_000 for each in found), "that they were there is still told"
    for order in range(2, 12):
        keep(kept, str(order), exchange(response=body))
    assert kept.of("1") == ()
    assert sum(each.size for each in kept.all()) <= 100_000
    assert [each.number for each in kept.all()] == sorted(each.number for each in kept.all())
    for _ in range(ORDER_EXCHANGES + 5):
        keep(kept, "many", exchange())
    assert len(kept.of("many")) == ORDER_EXCHANGES
    assert note_of_this_order() is None


def test_what_was_exchanged_for_many_orders_is_packed_and_read_as_it_was() -> None:
    kept = Exchanges()
    body = Body.of(b'{"id": "55260", "total": 12.50}' * 200, "application/json", secret=False)
    orders = [str(number) for number in range(4 * WHOLE_ORDERS)]
    for order in orders:
        for attempt in (1, 2):
            keep(kept, order, exchange(response=body, attempt=attempt, error=WITHHELD))
    gc.collect()
    whole = sum(isinstance(each, KeptExchange) and each.error is WITHHELD for each in gc.get_objects())
    assert whole <= 2 * WHOLE_ORDERS + 2, "the others are packed"
    first = kept.of(orders[0])
    assert [(each.order, each.attempt, each.response) for each in first] == [("0", 1, body), ("0", 2, body)]
    assert isinstance(first[0].error, Text), "a message stays one, which each language says its own way"
    keep(kept, orders[0], exchange(attempt=3))
    assert [each.attempt for each in kept.of(orders[0])] == [1, 2, 3], "more comes behind it"
    assert [each.number for each in kept.all()] == list(range(1, 2 * len(orders) + 2))


def test_har_of_a_preview_and_of_a_send_has_every_request_once(
    command: Command, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    path = tmp_path / "order.har"
    ran = command("preview", "55260", "--har", str(path), "--json")
    assert (ran.code, len(ran.lines)) == (0, 1)
    entries = check_archive(path.read_bytes())
    assert {entry["request"]["method"] for entry in entries if "klaviyo" in entry["comment"].casefold()} == {
        "GET"
    }
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    numbers = [entry["comment"] for entry in entries]
    assert all(comment.startswith("Transaction 55260, ") for comment in numbers)
    assert not re.search(r"pk_\w{6}|Bearer (?!\$)", path.read_text("utf-8"))
    sent = tmp_path / "sent.har"
    assert command("send", "55260", "--yes", "--har", str(sent)).code == 0
    posts = [e for e in check_archive(sent.read_bytes()) if e["request"]["url"].endswith("/api/events")]
    posts = [entry for entry in posts if entry["request"]["method"] == "POST"]
    events = [json.loads(entry["request"]["postData"]["text"]) for entry in posts]
    ids = [event["data"]["attributes"]["unique_id"] for event in events]
    assert sorted(ids) == sorted(set(ids)), "nothing is recorded twice"
    assert len(ids) == len([each for each in sandbox.state()["events"] if each["unique_id"] in ids])


def test_an_archive_that_cannot_be_written_stops_before_anything_is_asked(
    command: Command, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    ran = command("send", "55260", "--yes", "--har", str(tmp_path / "none" / "x.har"))
    assert ran.code != 0
    assert "The HTTP Archive can't be written" in ran.err
    assert sandbox.writes() == []
