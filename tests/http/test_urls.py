"""Which addresses may be spoken to."""

from __future__ import annotations

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import ConfigurationError, DeskError, InsecureUrl
from core.http.urls import check_base_url, is_loopback, put_right
from tests.support.errors import texts_of


@pytest.mark.parametrize(
    ("given_url", "kept"),
    [
        ("https://api.ipaas.com", "https://api.ipaas.com"),
        ("  https://api.ipaas.com/  ", "https://api.ipaas.com"),
        ("https://API.iPaaS.com:443//", "https://api.ipaas.com"),
        ("https://proxy.example/base/path/", "https://proxy.example/base/path"),
        ("https://api.ipaas.com?", "https://api.ipaas.com"),
        ("https://api.ipaas.com/#", "https://api.ipaas.com"),
        ("http://localhost:8080", "http://localhost:8080"),
        ("HTTP://LocalHost", "http://localhost"),
        ("http://127.0.0.1:5000/", "http://127.0.0.1:5000"),
        ("http://127.255.255.254", "http://127.255.255.254"),
        ("http://[::1]:5000", "http://[::1]:5000"),
    ],
)
def test_https_anywhere_and_plain_http_on_loopback(given_url: str, kept: str) -> None:
    assert check_base_url(given_url) == kept


@pytest.mark.parametrize(
    "url",
    [
        "http://api.ipaas.com",
        "http://127.0.0.1.evil.com",
        "http://localhost.evil.com",
        "http://localhost.",
        "http://evil.com/127.0.0.1",
        "http://evil.com/localhost",
        "http://128.0.0.1",
        "http://0.0.0.0",
        "http://10.0.0.1",
        "http://[::2]",
        "http://[::ffff:10.0.0.1]",
        "http://127.0.0.1%2eevil.com",
        "http://2130706433.evil.com",
        "http://loopback",
    ],
)
def test_plain_http_elsewhere_is_refused(url: str) -> None:
    with pytest.raises(InsecureUrl) as raised:
        check_base_url(url)
    assert "https" in raised.value.hint


@pytest.mark.parametrize(
    "url",
    [
        "", " ", "api.ipaas.com", "//api.ipaas.com", "ftp://api.ipaas.com", "file:///etc/passwd", "https://",
        "http:///localhost", "https:api.ipaas.com", "javascript:alert(1)", "https://a\nb", "https://x:port",
        "http://localhost@evil.com", "http://localhost:80@evil.com", "http://127.0.0.1\\@evil.com",
        "https://user:password@api.ipaas.com", "https://key@api.ipaas.com",
        "https://api.ipaas.com?key=secret", "https://api.ipaas.com/#secret", "http://[::1",
    ],
)  # fmt: skip
def test_what_is_no_plain_address_is_refused(url: str) -> None:
    with pytest.raises(ConfigurationError) as raised:
        check_base_url(url)
    assert not isinstance(raised.value, InsecureUrl)
    assert raised.value.hint


@pytest.mark.parametrize(
    ("typed", "meant"),
    [(" https://a.klaviyo.com/api \n", "https://a.klaviyo.com"), ("https://a.klaviyo.com/api/", "https://a.klaviyo.com"),
     ("https://a.klaviyo.com//API//", "https://a.klaviyo.com"), ("a.klaviyo.com", "https://a.klaviyo.com"),
     ("api.ipaas.com/api", "https://api.ipaas.com"), ("api.ipaas.com:8443/", "https://api.ipaas.com:8443"),
     ("https://api.ipaas.com/", "https://api.ipaas.com"), ("https://x.example/api/api", "https://x.example"),
     ("localhost:8001", "http://localhost:8001"), ("127.0.0.1:8001/", "http://127.0.0.1:8001"),
     ("localhost/api", "http://localhost"), ("127.0.0.1/desk", "http://127.0.0.1/desk"),
     ("http://api.ipaas.com", "http://api.ipaas.com"), ("https://x.example/myapi", "https://x.example/myapi"),
     ("https://x.example/desk/api", "https://x.example/desk"), ("", ""), ("nothing", "nothing"),
     ("//x.example", "//x.example"),
     ("user:pw@x.example", "user:pw@x.example"), ("ftp://x.example/", "ftp://x.example")],
)  # fmt: skip
def test_an_address_is_put_right_as_far_as_it_is_clear_what_was_meant(typed: str, meant: str) -> None:
    assert put_right(typed) == meant
    assert put_right(meant) == meant


def test_a_password_in_an_address_is_not_repeated() -> None:
    with pytest.raises(ConfigurationError) as raised:
        check_base_url("https://user:the-password@api.ipaas.com")
    assert "the-password" not in str(raised.value)


hosts = st.sampled_from(
    ["localhost", "127.0.0.1", "evil.com", "::1", "[::1]", "a@b", "x:1", "\\", "%00", "é"]
)
parts = st.lists(hosts | st.text(max_size=5), max_size=4).map("".join)


@given(scheme=st.sampled_from(["http://", "https://", "HTTP://", "http:", "//", ""]), rest=parts)
def test_whatever_is_typed_is_accepted_or_told(scheme: str, rest: str) -> None:
    try:
        kept = httpx.URL(check_base_url(scheme + rest))
    except DeskError:
        return
    assert kept.scheme in ("http", "https")
    assert kept.host
    assert not kept.userinfo
    assert not kept.query
    assert kept.scheme == "https" or is_loopback(kept.host)
    assert check_base_url(str(kept)) == str(kept).rstrip("/")


@pytest.mark.parametrize(
    "text", ["Tr0ub4dor&3", "Xq7vRt2mKw9pLz4nBc8d", "ann:Tr0ub4dor&3", "a b", "Xq7v/Rt2m=="]
)
def test_what_was_not_meant_as_an_address_is_not_quoted(text: str) -> None:
    with pytest.raises(ConfigurationError) as raised:
        check_base_url(put_right(text))
    assert not any(part in texts_of(raised.value) for part in (text, "Tr0ub4dor", "Xq7v"))
    with pytest.raises(ConfigurationError, match="ftp://a"):
        check_base_url("ftp://a")
