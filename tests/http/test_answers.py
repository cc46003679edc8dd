"""Answers as servers, and what stands before them, give them: marks, encodings, errors of every form, redirects,
bytes that don't come.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import BadRequest, DeskError, NetworkError, NoAnswer, UnreadableAnswer
from core.http.auth import KeyAuth
from core.http.factory import Access, HttpFactory
from core.http.inward.answer import Answer
from core.http.policy import Policy
from core.http.translate import translate_status
from core.ipaas.errors import IPAAS
from core.ipaas.sign_in import SignIn
from core.klaviyo.errors import KLAVIYO
from tests.support.servers import Talk, answering, dripping, request_of, serving

PLAIN = Policy(name="The service")
TOKEN = "abcd.EFGH-1234_secret"
HERE = "http://127.0.0.1"


def answer(content: bytes, kind: str = "application/json", *, secret: bool = False) -> Answer:
    return Answer(
        status=200,
        headers=httpx.Headers({"Content-Type": kind}),
        content=content,
        where="here",
        secret=secret,
        sent=(TOKEN,),
    )


def told(
    content: bytes | str, kind: str = "application/json", *, status: int = 400, reason: bytes = b"Bad Request"
) -> str:
    """What is told of an error answer, behind its status."""
    body = content.encode() if isinstance(content, str) else content
    extensions = {"reason_phrase": reason}
    response = httpx.Response(status, content=body, headers={"Content-Type": kind}, extensions=extensions)
    return translate_status(PLAIN, response, (TOKEN,)).detail.removeprefix(f"The service answered {status}: ")


@contextlib.asynccontextmanager
async def asked(
    talk: Talk, policy: Policy = PLAIN, path: str = "/x", seconds: float = 20
) -> AsyncIterator[DeskError | Answer]:
    """What a request to such a server comes to, where an answer is waited for so long."""
    async with serving(talk) as port:
        base = f"{HERE}:{port}"
        auth = KeyAuth(base, f"Bearer {TOKEN}")
        api = HttpFactory(timeout=seconds).client(policy, base, access=Access.READ, auth=auth)
        async with contextlib.aclosing(api):
            try:
                yield await api.get(path, attempts=1)
            except DeskError as error:
                yield error


# Encodings -----------------------------------------------------------------------------------------------------------

WORD = '{"name": "Zoë 日本", "total": 1.50}'


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (WORD.encode(), "application/json"),
        (WORD.encode("utf-8-sig"), "application/json"),
        (WORD.encode("utf-8-sig"), "application/json; charset=utf-8"),
        (WORD.encode("utf-16"), "application/json"),
        (b"\xfe\xff" + WORD.encode("utf-16-be"), "application/json; charset=utf-16"),
        (WORD.encode("utf-32"), "application/json"),
        (WORD.encode("utf-16-le"), 'application/json; charset="UTF-16LE"'),
        (WORD.encode(), "application/json; charset=nonsense"),
        (WORD.encode(), "application/json; charset=base64"),
        (WORD.encode(), ""),
    ],
)
def test_json_in_any_dress(content: bytes, kind: str) -> None:
    assert answer(content, kind).mapping()["name"] == "Zoë 日本"
    assert str(answer(content, kind).mapping()["total"]) == "1.50"


@pytest.mark.parametrize("content", [b"", b" \r\n", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_nothing_is_nothing_with_a_mark_too(content: bytes) -> None:
    with pytest.raises(UnreadableAnswer, match="empty"):
        answer(content).json()


@pytest.mark.parametrize(
    ("content", "kind", "text"),
    [
        (b'"01H8TV"', "application/json", "01H8TV"),
        (b'"01H8TV"', "text/plain", "01H8TV"),
        (b"01H8TV", "text/plain; charset=utf-8", "01H8TV"),
        (b"\xef\xbb\xbf01H8TV\r\n", "text/plain", "01H8TV"),
        (b"DELETED: 01H8TV", "text/plain", "DELETED: 01H8TV"),
        (b"0012", "text/plain", "0012"),
        (b"8841", "application/json", "8841"),
        (b"8841", "text/plain", "8841"),
        (b"null", "application/json", None),
        (b"null", "text/plain", None),
        (b'""', "application/json", None),
        (b"", "", None),
        (b"\xef\xbb\xbf", "application/json", None),
    ],
)
def test_a_single_text_with_and_without_quotes(content: bytes, kind: str, text: str | None) -> None:
    assert answer(content, kind).text() == text


@pytest.mark.parametrize(
    ("content", "kind"),
    [(b"01H8TV", "application/json"), (b"12e4567", "application/json"), (b"8841.7", "application/json"),
     (b"12e4567", "text/plain"), (b"true", "text/plain"), (b"1.5", "text/plain"),
     (b"true", "application/json"), (b'["01H"]', "application/json"), (b"{}", "text/plain"),
     (b"<html>Sorry</html>", "text/plain"), (b"one\ntwo", "text/plain"),
     (b"Not found", "text/plain"), (b"NotFound", "text/plain"), (b"no record 17", "text/plain"),
     (b"DELETED:x", "text/plain"), (b"x" * 300, "text/plain"),
     (b'{"success": false}', "application/json"), (b"<html>Sorry</html>", "text/html")],
)  # fmt: skip
def test_what_is_no_single_text_is_not_guessed(content: bytes, kind: str) -> None:
    with pytest.raises(UnreadableAnswer):
        answer(content, kind).text()


@pytest.mark.parametrize("content", [b"true", b'["7"]', b'{"id": "7"}', b"1.5", b'"' + b"7" * 501 + b'"'])
def test_what_is_no_id_is_not_taken_for_one(content: bytes) -> None:
    with pytest.raises(UnreadableAnswer, match="expected an ID"):
        answer(content).text()


def test_a_list_may_come_as_nothing() -> None:
    assert answer(b"null").items() == []
    nothing = Answer(status=204, headers=httpx.Headers(), content=b"", where="here")
    assert nothing.items() == []


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (
            b'{"items": [1], "n": 1}',
            "expected a list, got an object. The list seems to be wrapped in `items`.",
        ),
        (b'{"n": 1}', "expected a list, got an object."),
        (
            b'{"message": "no such page", "items": []}',
            "expected a list, got an object. It says: no such page",
        ),
        (b"7", "expected a list, got a number."),
    ],
)
def test_what_is_no_list_is_called_what_it_is(content: bytes, words: str) -> None:
    with pytest.raises(UnreadableAnswer) as raised:
        answer(content).items()
    assert raised.value.detail == f"here: {words}"


def test_a_field_that_stands_twice_is_not_chosen_from() -> None:
    with pytest.raises(UnreadableAnswer) as raised:
        answer(b'{"id": "7", "email": "a@example.com", "email": "b@example.com"}').mapping()
    assert raised.value.title == "A field appears twice in one record"
    assert raised.value.detail == "here: `email` of 7 appears twice, with two values."


def test_of_an_object_in_place_of_a_list_of_secrets_only_its_error_is_said() -> None:
    with pytest.raises(UnreadableAnswer) as raised:
        answer(b'{"access_token": "tok-123456", "message": "try later"}', secret=True).items()
    assert "tok-123456" not in raised.value.detail
    assert "try later" in raised.value.detail


def test_of_a_text_in_place_of_secrets_nothing_is_said() -> None:
    with pytest.raises(UnreadableAnswer) as raised:
        answer(b'"only a token could stand here"', secret=True).mapping()
    assert "only a token" not in str(raised.value.detail)


async def test_what_is_asked_for_is_said() -> None:
    seen: list[bytes] = []

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        seen.append(await request_of(reader))
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
        await writer.drain()

    async with asked(talk) as answer:
        assert isinstance(answer, Answer)
    assert b"\r\nAccept: application/json\r\n" in seen[0]


# Errors --------------------------------------------------------------------------------------------------------------

PAGE = """<!DOCTYPE html><html><head><title>Bad gateway</title><style>p { color: red }</style></head>
<body><script>var token = "x";</script><h1>Bad gateway</h1><p>The web server reported a
bad gateway error.</p></body></html>"""


@pytest.mark.parametrize(
    ("body", "kind", "words"),
    [
        ('{"title": "Odd", "detail": "The id is odd"}', "application/problem+json", "Odd; The id is odd"),
        ('{"Message": "No", "ExceptionMessage": "Null reference"}', "application/json", "No; Null reference"),
        ('{"error": {"code": 17, "message": {"value": "Odd"}}}', "application/json", "Odd; 17"),
        ('{"error": "invalid_grant", "error_description": "Locked"}', "application/json", "invalid_grant; Locked"),
        ('{"errors": {"Email": ["is no email", "is long"]}, "title": "Odd"}', "application/problem+json",
         "Odd; Email: is no email; Email: is long"),
        ('{"errors": ["one", {"message": "two"}, {"detail": "three"}]}', "application/json", "one; two; three"),
        ('[{"message": "one"}, {"message": "two"}]', "application/json", "one; two"),
        ('{"success": false, "errorCode": "E1042", "message": "Suspended"}', "application/json", "Suspended; E1042"),
        ('"just a text"', "application/json", "just a text"),
        ("just a text", "text/plain", "just a text"),
        ('{"other": 1}', "application/json", '{"other":1}'),
        ("{}", "application/json", "Bad Request"),
        ("null", "application/json", "Bad Request"),
        (PAGE, "text/html",
         "an HTML page instead of data: Bad gateway; The web server reported a bad gateway error."),
        ("<Error><Code>17</Code><Message>Odd</Message></Error>", "application/xml",
         "an HTML page instead of data: 17; Odd"),
        ("<html><scr", "", "an HTML page instead of data"),
    ],
)  # fmt: skip
def test_the_words_of_an_error(body: str, kind: str, words: str) -> None:
    assert told(body, kind) == words
    assert told(body.encode("utf-8-sig"), kind) == words


@pytest.mark.parametrize(
    ("body", "reason", "words"),
    [
        ("", b"Belongs to another company", "Belongs to another company"),
        ('{"title": "Bad Request"}', b"Belongs to another company", "Belongs to another company; Bad Request"),
        ('{"title": "Belongs to another company, sorry"}', b"Belongs to another company",
         "Belongs to another company, sorry"),
        ('{"title": "Odd"}', b"Bad Request", "Odd"),
        ('{"title": "Odd"}', b"BAD REQUEST", "Odd"),
        ("", b"Zo\xeb geh\xf6rt nicht dazu", "Zoë gehört nicht dazu"),
        ("", "Zoë".encode(), "Zoë"),
    ],
)  # fmt: skip
def test_the_status_line_says_something_too(body: str, reason: bytes, words: str) -> None:
    assert told(body, reason=reason) == words


async def test_the_status_line_comes_over_the_wire() -> None:
    async with asked(answering(b"HTTP/1.1 422 Order is locked\r\nContent-Length: 0\r\n\r\n")) as error:
        assert isinstance(error, BadRequest)
        assert error.detail == "The service answered 422: Order is locked"


def test_klaviyo_s_errors_with_a_mark() -> None:
    body = json.dumps({"errors": [{"detail": "Odd", "source": {"pointer": "/data"}}]}).encode("utf-8-sig")
    assert (
        translate_status(KLAVIYO, httpx.Response(400, content=body)).detail
        == "Klaviyo answered 400: Odd (/data)"
    )


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (
            '{"success": false, "errorCode": "E1042", "message": "Company is suspended"}',
            "Company is suspended; E1042",
        ),
        ('{"Success": false, "id": 7, "message": "Odd"}', "Odd"),
        ('{"isSuccess": false}', "it doesn't say which"),
        ('{"error": {"message": "Odd"}}', "Odd"),
        ('{"errors": [{"message": "Odd"}]}', "Odd"),
        ('{"error_message": "Odd"}', "Odd"),
    ],
)
def test_an_error_inside_a_good_status_is_an_error(body: str, words: str) -> None:
    for read in (Answer.json, Answer.mapping, Answer.items):
        with pytest.raises(UnreadableAnswer) as raised:
            read(answer(body.encode()))
        assert raised.value.detail == f"here: answered 200, with an error: {words}"
        assert raised.value.hint


@pytest.mark.parametrize(
    "body",
    ['{"id": 7, "error": "none"}', '{"data": [], "errors": [{"message": "x"}]}', '{"message": "hello"}',
     '{"success": true, "message": "done"}', '{"errors": [], "error": null, "error_code": 0}', "[]", "null", '"error"',
     '{"access_token": "x", "error": "x"}'],
)  # fmt: skip
def test_what_is_no_error_is_none(body: str) -> None:
    assert answer(body.encode()).json() == json.loads(body)


# Redirects -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "location", "shown"),
    [
        (302, "https://login.corp.example/portal?token=s3cret#x", "https://login.corp.example/portal."),
        (301, "https://user:s3cret@new.example.com/api", "https://new.example.com/api."),
        (307, "/elsewhere/?x=s3cret", "/elsewhere/."),
        (308, "//other.example.com/x", "other.example.com/x."),
        (302, "", "has no meaning here."),
        (304, None, "has no meaning here."),
        (300, None, "has no meaning here."),
    ],
)
async def test_a_redirect_is_told_with_its_target(status: int, location: str | None, shown: str) -> None:
    head = f"HTTP/1.1 {status} Elsewhere\r\n" + (f"Location: {location}\r\n" if location is not None else "")
    async with asked(answering(f"{head}Content-Length: 0\r\n\r\n".encode())) as error:
        assert isinstance(error, UnreadableAnswer)
        assert str(status) in error.detail
        assert error.detail.endswith(shown)
        assert "s3cret" not in str(error)
        assert error.hint


# Bytes ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "raw",
    [b"HTTP/1.1 200 OK\r\nCaf\xc3\xa9: x\r\nContent-Length: 2\r\n\r\n{}", b"HTTP/1.1 200 OK\r\nx\r\n\r\n{}",
     b"220 mail.example.com ESMTP\r\n\r\n", b"HTTP/1.1 two hundred\r\n\r\n", b"\x15\x03\x01\x00\x02\x02\x50",
     b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n"],
)  # fmt: skip
async def test_what_is_not_http_is_called_so(raw: bytes) -> None:
    async with asked(answering(raw), KLAVIYO) as error:
        assert isinstance(error, NetworkError)
        assert error.title == "What came from Klaviyo is not HTTP"


@pytest.mark.parametrize("value", [b"caf\xc3\xa9", b"caf\xe9", b"\xf0\x9f\x8c\x8d"])
async def test_a_header_that_is_not_ascii_does_no_harm(value: bytes) -> None:
    head = b"HTTP/1.1 200 OK\r\nX-Shop: " + value + b"\r\nContent-Type: application/json; charset=" + value
    async with asked(answering(head + b"\r\nContent-Length: 9\r\n\r\n" + b'{"id": 1}')) as read:
        assert isinstance(read, Answer)
        assert read.mapping() == {"id": 1}


@pytest.mark.parametrize(
    "first",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX-Head: ",
        b"",
    ],
    ids=["body", "body without an end", "head", "status"],
)  # fmt: skip
async def test_bytes_that_come_one_by_one_without_end_are_given_up(first: bytes) -> None:
    """Each of them comes before the wait for a single one is over."""
    async with asked(dripping(first), seconds=0.4) as error:
        assert isinstance(error, NoAnswer)
        assert "time limit" in error.detail


async def test_an_answer_that_is_long_and_comes_may_take_its_time() -> None:
    pieces = 8

    class Slowly(httpx.AsyncByteStream):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            for _ in range(pieces):
                await asyncio.sleep(0.3)
                yield b" " * 100_000
            yield b'{"id": 1}'

    class Line(httpx.AsyncBaseTransport):
        async def handle_async_request(self, _request: httpx.Request) -> httpx.Response:
            return httpx.Response(200, stream=Slowly())

    factory = HttpFactory(timeout=2.0, transport=Line())
    async with contextlib.aclosing(factory.client(PLAIN, HERE, access=Access.READ, auth=None)) as api:
        assert (await api.get("/x")).mapping() == {"id": 1}


# Secrets -------------------------------------------------------------------------------------------------------------

LEAKS = [
    '{"access_token": "%s"',
    ' {"access_token": "%s"',
    'x{"access_token": "%s"}',
    "access_token=%s&x=1",
    '<html><body>{"access_token": "%s"}</body></html>',
    "Authorization: Bearer %s",
    "you sent %s",
    '["%s",',
]


@pytest.mark.parametrize("leak", LEAKS)
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("secret", [TOKEN, "0123456789abcdefABCDEF"], ids=["sent", "unknown"])
def test_an_excerpt_shows_no_secret(leak: str, mark: str, secret: str) -> None:
    content = (mark + leak % secret).encode()
    with pytest.raises(UnreadableAnswer) as raised:
        answer(content, "text/plain").json()
    assert secret not in str(raised.value)


def test_of_an_answer_that_holds_secrets_nothing_is_shown() -> None:
    with pytest.raises(UnreadableAnswer) as raised:
        answer(b"hunter2 is the password", "text/plain", secret=True).json()
    assert "hunter2" not in str(raised.value)
    assert "bytes" in raised.value.detail


@pytest.mark.parametrize("leak", LEAKS)
async def test_a_server_that_quotes_the_request_gives_no_secret_away(leak: str) -> None:
    body = (leak % TOKEN).encode()
    raw = b"HTTP/1.1 %d No\r\nContent-Length: %d\r\n\r\n%s"
    for status in (200, 400, 401, 403, 500):
        async with asked(answering(raw % (status, len(body), body)), IPAAS) as error:
            if isinstance(error, Answer):
                with pytest.raises(UnreadableAnswer) as raised:
                    error.json()
                error = raised.value
            assert TOKEN not in str(error)


@pytest.mark.parametrize("status", [200, 400, 401, 500])
async def test_a_password_that_comes_back_is_not_shown(status: int) -> None:
    password = "correct horse battery"
    body = f'{{"message": "The password {password} is wrong", "success": false}}'.encode()
    head = b"HTTP/1.1 %d No\r\nContent-Length: %d\r\n\r\n" % (status, len(body))
    async with serving(answering(head + body)) as port:
        with pytest.raises(DeskError) as raised:
            await SignIn(HttpFactory(), f"{HERE}:{port}", attempts=1).login("a@example.com", password)
    assert password not in str(raised.value)
    assert "is wrong" in raised.value.detail


@given(
    st.binary(max_size=200),
    st.sampled_from(["", "text/html", "application/json; charset=utf-16", "text/plain"]),
)
def test_no_bytes_end_in_another_error(content: bytes, kind: str) -> None:
    with contextlib.suppress(UnreadableAnswer):
        answer(content, kind).json()
    told(content, kind)
