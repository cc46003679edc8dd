"""Every error of the HTTP library and every status becomes one of the program's own."""

from __future__ import annotations

import math
import re
import ssl
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import errors
from core.errors import (
    ApiError,
    BadRequest,
    ConfigurationError,
    Conflict,
    CredentialError,
    DeskError,
    Gone,
    MissingScope,
    NetworkError,
    NoAnswer,
    NotConnected,
    NotFound,
    RateLimited,
    ServerError,
    UnreadableAnswer,
)
from core.http.policy import Policy, Said
from core.http.retry_after import seconds_of
from core.http.translate import translate_status, translate_transport
from core.ipaas.errors import IPAAS, SignInRefused
from core.klaviyo.errors import KLAVIYO, ProfileConflict

ROOT = Path(__file__).parents[2]
PLAIN = Policy(
    name="Some other system",
    read=lambda response: Said(detail=response.text, retry_after=seconds_of(response.headers)),
)
"""A system that has nothing of its own."""
SENT = httpx.Request("POST", "https://api.example.com/x?secret=1")

KINDS: dict[type[Exception], type[DeskError]] = {
    httpx.HTTPError: NetworkError,
    httpx.RequestError: NoAnswer,
    httpx.TransportError: NoAnswer,
    httpx.TimeoutException: NoAnswer,
    httpx.ConnectTimeout: NotConnected,
    httpx.ReadTimeout: NoAnswer,
    httpx.WriteTimeout: NoAnswer,
    httpx.PoolTimeout: NotConnected,
    httpx.NetworkError: NoAnswer,
    httpx.ConnectError: NotConnected,
    httpx.ReadError: NoAnswer,
    httpx.WriteError: NoAnswer,
    httpx.CloseError: NoAnswer,
    httpx.ProtocolError: NoAnswer,
    httpx.LocalProtocolError: ConfigurationError,
    httpx.RemoteProtocolError: NoAnswer,
    httpx.ProxyError: NotConnected,
    httpx.UnsupportedProtocol: ConfigurationError,
    httpx.DecodingError: UnreadableAnswer,
    httpx.TooManyRedirects: UnreadableAnswer,
    httpx.HTTPStatusError: NetworkError,
    httpx.InvalidURL: ConfigurationError,
}
"""What each class of httpx becomes. NoAnswer says that a write may have been done; NotConnected that not."""


def tree(kind: type[Exception]) -> Iterator[type[Exception]]:
    yield kind
    for each in kind.__subclasses__():
        yield from tree(each)


def made(kind: type[Exception], request: httpx.Request | None) -> Exception:
    if kind is httpx.HTTPStatusError:
        return httpx.HTTPStatusError("x", request=SENT, response=httpx.Response(500))
    if issubclass(kind, httpx.RequestError):
        return kind("x", request=request)
    return kind("x")


def test_each_class_of_the_library_has_a_translation() -> None:
    """Fails when a new version of httpx brings an error that nobody has thought about."""
    found = {kind for root in (httpx.HTTPError, httpx.InvalidURL) for kind in tree(root)}
    assert {kind for kind in found if kind.__module__.startswith("httpx")} == set(KINDS)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("known", [True, False], ids=["with request", "without"])
def test_the_translation_of_each_class(kind: type[Exception], known: bool) -> None:
    ours = translate_transport(made(kind, SENT if known else None), KLAVIYO, SENT)
    assert type(ours) is KINDS[kind]
    assert ours.title
    assert ours.hint
    assert "secret" not in str(ours)


def test_an_error_of_another_request_means_that_this_one_never_left() -> None:
    """The sign-in that had to come first got no answer."""
    other = httpx.Request("POST", "https://api.example.com/sso/v2/Auth/Login")
    assert type(translate_transport(httpx.ReadTimeout("x", request=other), IPAAS, SENT)) is NotConnected
    assert type(translate_transport(httpx.ReadTimeout("x", request=SENT), IPAAS, SENT)) is NoAnswer


def test_a_certificate_that_is_not_trusted_is_named() -> None:
    inner = ssl.SSLCertVerificationError()
    inner.verify_message = "self-signed certificate"
    outer = httpx.ConnectError("[SSL] something", request=SENT)
    outer.__cause__ = OSError("wrapped")
    outer.__cause__.__context__ = inner
    assert "self-signed certificate" in translate_transport(outer, KLAVIYO, SENT).detail


def test_a_header_that_can_not_be_written_is_not_shown() -> None:
    error = httpx.LocalProtocolError("Illegal header value b'Bearer SECRET\\n'", request=SENT)
    assert "SECRET" not in str(translate_transport(error, KLAVIYO, SENT))


@pytest.mark.parametrize(
    ("status", "kind"),
    [(400, BadRequest), (402, BadRequest), (403, MissingScope), (404, NotFound), (405, BadRequest),
     (409, Conflict), (410, Gone), (413, BadRequest), (415, BadRequest), (422, BadRequest),
     (429, RateLimited), (451, BadRequest), (500, ServerError), (502, ServerError), (503, ServerError),
     (504, ServerError), (599, ServerError)],
)  # fmt: skip
@pytest.mark.parametrize("policy", [IPAAS, KLAVIYO, PLAIN], ids=lambda policy: policy.name)
def test_each_status_has_its_error(policy: Policy, status: int, kind: type[DeskError]) -> None:
    said = '{"errors": [{"detail": "the detail"}]}' if policy is KLAVIYO else "the detail"
    error = translate_status(policy, httpx.Response(status, text=said, headers={"Retry-After": "7"}))
    assert type(error) is kind
    assert f"{policy.name} answered {status}: the detail" in error.detail
    assert error.hint
    assert error.retryable is (status == 429 or status >= 500)
    if isinstance(error, ApiError):
        assert error.status == status
    if isinstance(error, RateLimited):
        assert error.retry_after == 7


FOREIGN = [
    ("<html><body><h1>404 Not Found</h1><hr>nginx</body></html>", "text/html"),
    ("<!DOCTYPE html><title>Not Found</title>", "text/plain"),
    ('<?xml version="1.0"?><Error><Code>NoSuchKey</Code></Error>', "application/xml"),
    ("default backend - 404", "text/plain; charset=utf-8"),
    ("404 page not found\n", "text/plain"),
    ('{"message":"no Route matched with those values"}', "application/json"),
    ('{ "statusCode": 404, "message": "Resource not found" }', "application/json"),
    ('{"message":"Missing Authentication Token"}', "application/json"),
]


@pytest.mark.parametrize(("body", "kind"), FOREIGN)
@pytest.mark.parametrize("policy", [IPAAS, KLAVIYO], ids=lambda policy: policy.name)
def test_what_a_gateway_says_is_not_the_system_s_word(policy: Policy, body: str, kind: str) -> None:
    for status in (404, 409):
        error = translate_status(policy, httpx.Response(status, text=body, headers={"Content-Type": kind}))
        assert type(error) is UnreadableAnswer
        assert error.title == f"Something else responded instead of {policy.name}"
        assert error.hint
    for status in (401, 403, 410):
        page = httpx.Response(status, text=FOREIGN[0][0], headers={"Content-Type": "text/html"})
        assert type(translate_status(policy, page)) is UnreadableAnswer


@pytest.mark.parametrize(
    "body", ["", "Not found", '"Not Found"', '{"message": "No external id"}', '{"status": 404}']
)
def test_ipaas_com_may_say_that_there_is_none_in_any_way(body: str) -> None:
    assert type(translate_status(IPAAS, httpx.Response(404, text=body))) is NotFound


@pytest.mark.parametrize(
    "body", ["", "Not found", '{"message": "Not found"}', '{"errors": []}', '{"errors": "none"}']
)
def test_klaviyo_s_errors_have_one_form(body: str) -> None:
    assert type(translate_status(KLAVIYO, httpx.Response(404, text=body))) is UnreadableAnswer


def test_a_system_s_own_errors_come_with_its_policy() -> None:
    assert type(translate_status(IPAAS, httpx.Response(401))) is SignInRefused
    klaviyo = translate_status(KLAVIYO, httpx.Response(401))
    assert type(klaviyo) is CredentialError
    assert klaviyo.title == "Klaviyo refused the key"
    assert "Klaviyo" not in translate_status(PLAIN, httpx.Response(401)).title
    assert "events:write" in translate_status(KLAVIYO, httpx.Response(403)).hint
    assert "company" in translate_status(IPAAS, httpx.Response(403)).hint
    assert "API Revision" in translate_status(KLAVIYO, httpx.Response(410)).hint


def test_a_conflict_names_the_profile_if_klaviyo_does() -> None:
    def conflict(error: dict[str, object]) -> DeskError:
        return translate_status(KLAVIYO, httpx.Response(409, json={"errors": [error]}))

    named = conflict({"code": "duplicate_profile", "meta": {"duplicate_profile_id": "01H"}})
    assert isinstance(named, ProfileConflict)
    assert (named.code, named.duplicate_profile_id) == ("duplicate_profile", "01H")
    assert type(conflict({"code": "x"})) is Conflict
    assert type(conflict({"code": "x", "meta": "01H"})) is Conflict


def test_the_products_own_message_for_a_klaviyo_that_is_down() -> None:
    assert translate_status(KLAVIYO, httpx.Response(503)).title == "Klaviyo API temporarily unavailable"
    assert translate_status(PLAIN, httpx.Response(503)).title == "The service is temporarily unavailable"


def test_a_key_that_an_answer_quotes_is_masked() -> None:
    quoted = "Klaviyo-API-Key pk_0123456789abcdef and Bearer abc.def and eyJhbGciOi.eyJzdWIi.x"
    told = translate_status(PLAIN, httpx.Response(400, text=quoted)).detail
    assert not any(secret in told for secret in ("pk_0123456789abcdef", "abc.def", "eyJzdWIi"))


def test_the_http_layer_knows_neither_system() -> None:
    """Their names, titles and errors come with their policies."""
    for file in (ROOT / "core" / "http").glob("*.py"):
        assert not re.search(r"klaviyo|ipaas", file.read_text("utf-8"), re.IGNORECASE), file.name


def test_every_error_of_the_tree_says_what_to_do() -> None:
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, DeskError)]
    assert len(kinds) > 20
    silent = {kind.__name__ for kind in kinds if not kind.default_hint}
    # These are raised with a hint of their own.
    assert silent == {"DeskError", "UsageError", "ApiError", "TransferError"}
    assert all(kind.default_title and kind.__doc__ for kind in kinds)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [(None, None), ("", None), ("0", 0), ("12", 12), ("1.5", 1.5), (" 7 ", 7), ("9" * 400, math.inf), ("-3", None),
     ("+3", None), ("1e9", None), ("1_0", None), ("١٢", None), ("nan", None), ("inf", None), ("soon", None),
     (" ", None), ("1, 2", None), ("Mon, 01 Jan 2001 00:00:00 GMT", 0), ("Monday, 01-Jan-01 00:00:00 GMT", 0),
     ("Mon, 01 Jan 99999999999999999999 00:00:00 GMT", None)],
)  # fmt: skip
def test_retry_after_as_seconds(header: str | None, seconds: float | None) -> None:
    assert seconds_of({} if header is None else {"Retry-After": header}) == seconds


@pytest.mark.parametrize("usegmt", [True, False])
def test_retry_after_as_a_date(usegmt: bool) -> None:
    moment = datetime.now(UTC) + timedelta(seconds=100)
    assert 95 < (seconds_of({"Retry-After": format_datetime(moment, usegmt=usegmt)}) or 0) <= 100


@pytest.mark.parametrize("hours", [-30_000, 0, 30_000])
def test_a_date_is_counted_from_the_servers_own_clock(hours: int) -> None:
    now = datetime.now(UTC) + timedelta(hours=hours)
    headers = {"Date": format_datetime(now, usegmt=True)}
    assert (
        seconds_of({**headers, "Retry-After": format_datetime(now + timedelta(seconds=2), usegmt=True)}) == 2
    )
    assert (
        seconds_of({**headers, "Retry-After": format_datetime(now - timedelta(seconds=2), usegmt=True)}) == 0
    )


@given(st.text(max_size=60) | st.from_regex(r"[A-Z][a-z]{2}, \d+ [A-Z][a-z]{2} \d+ \d+:\d+:\d+ [+-]?\w+"))
def test_retry_after_is_never_an_error_and_never_negative(header: str) -> None:
    assert (seconds_of({"Retry-After": header, "Date": header[::-1]}) or 0) >= 0
