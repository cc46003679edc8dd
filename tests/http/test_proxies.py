"""Which proxy an address is reached through: variables, exceptions, the system's settings."""

from __future__ import annotations

import urllib.request

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import ConfigurationError
from core.http.proxies import Proxy, proxy_for

FAR = httpx.URL("https://a.klaviyo.com")


@pytest.fixture(autouse=True)
def settings(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The proxies of the system's settings."""
    found: dict[str, str] = {}
    monkeypatch.setattr(urllib.request, "getproxies", lambda: found)
    monkeypatch.setattr(urllib.request, "proxy_bypass", lambda host: host == "bypassed.example.com")
    return found


@pytest.mark.parametrize(
    ("environ", "proxy"),
    [
        ({}, None),
        ({"HTTPS_PROXY": "http://one:3128"}, "http://one:3128 (HTTPS_PROXY)"),
        ({"https_proxy": "http://one:3128"}, "http://one:3128 (https_proxy)"),
        ({"https_proxy": "http://small", "HTTPS_PROXY": "http://large"}, "http://small (https_proxy)"),
        ({"ALL_PROXY": "socks5://one:1080"}, "socks5://one:1080 (ALL_PROXY)"),
        ({"ALL_PROXY": "socks5h://one"}, "socks5h://one (ALL_PROXY)"),
        ({"ALL_PROXY": "http://all", "HTTPS_PROXY": "http://one"}, "http://one (HTTPS_PROXY)"),
        ({"HTTPS_PROXY": "one:3128"}, "http://one:3128 (HTTPS_PROXY)"),
        ({"HTTPS_PROXY": " https://one:3128/ "}, "https://one:3128 (HTTPS_PROXY)"),
        ({"HTTPS_PROXY": "http://user:s3cret@one:3128"}, "http://one:3128 (HTTPS_PROXY)"),
        ({"HTTPS_PROXY": "http://[::1]:3128"}, "http://[::1]:3128 (HTTPS_PROXY)"),
        ({"HTTP_PROXY": "http://one"}, None),
        ({"HTTPS_PROXY": ""}, None),
        ({"https_proxy": "", "HTTPS_PROXY": "http://one"}, None),
    ],
    ids=str,
)
def test_the_variables(environ: dict[str, str], proxy: str | None) -> None:
    found = proxy_for(FAR, environ)
    assert (None if found is None else str(found)) == proxy


EXCEPTIONS = [
    ("a.klaviyo.com", "https://a.klaviyo.com", True),
    ("klaviyo.com", "https://a.klaviyo.com", True),
    (".klaviyo.com", "https://a.klaviyo.com", True),
    ("*.klaviyo.com", "https://a.klaviyo.com", True),
    ("A.KLAVIYO.com.", "https://a.klaviyo.com", True),
    ("viyo.com", "https://a.klaviyo.com", False),
    ("b.klaviyo.com, a.klaviyo.com", "https://a.klaviyo.com", True),
    ("b.klaviyo.com a.klaviyo.com", "https://a.klaviyo.com", True),
    ("*", "https://a.klaviyo.com", True),
    ("a.klaviyo.com:443", "https://a.klaviyo.com", True),
    ("a.klaviyo.com:8443", "https://a.klaviyo.com", False),
    ("a.klaviyo.com:8443", "https://a.klaviyo.com:8443", True),
    ("10.1.2.3", "https://10.1.2.3", True),
    ("10.0.0.0/8", "https://10.1.2.3", True),
    ("10.1.2.9/8", "https://10.1.2.3", True),
    ("10.0.0.0/16", "https://10.1.2.3", False),
    ("10.0.0.0/8", "https://a.klaviyo.com", False),
    ("fd07:b51a:cc66:f0::/64", "https://[fd07:b51a:cc66:f0::17]", True),
    ("[fd07:b51a:cc66:f0::]/64", "https://[fd07:b51a:cc66:f0::17]", True),
    ("fd07:b51a:cc66:f0::/64", "https://[fd07:b51a:cc66:f1::17]", False),
    ("fd07:b51a:cc66:f0::/64", "https://10.1.2.3", False),
    ("[fd07::17]", "https://[fd07::17]", True),
    ("fd07::0:17", "https://[fd07::17]", True),
    ("[fd07::17]:8443", "https://[fd07::17]:8443", True),
    ("[fd07::17]:8443", "https://[fd07::17]", False),
    ("10.0.0.0/99, [, ::::, /, :, ., .., a.klaviyo.com", "https://a.klaviyo.com", True),
    ("10.0.0.0/99, [, ::::, /, :, ., ..,", "https://a.klaviyo.com", False),
    ("10.0.0.0/99", "https://10.1.2.3", False),
]


@pytest.mark.parametrize(("entries", "url", "excepted"), EXCEPTIONS)
@pytest.mark.parametrize("name", ["NO_PROXY", "no_proxy"])
def test_the_exceptions(name: str, entries: str, url: str, excepted: bool) -> None:
    for variable in ("HTTPS_PROXY", "ALL_PROXY"):
        found = proxy_for(httpx.URL(url), {variable: "http://one", name: entries})
        assert (found is None) is excepted


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.8.8.8", "[::1]"])
def test_this_machine_is_never_reached_through_a_proxy(host: str) -> None:
    for scheme in ("http", "https"):
        environ = {"HTTP_PROXY": "http://one", "HTTPS_PROXY": "http://one", "ALL_PROXY": "socks5://one"}
        assert proxy_for(httpx.URL(f"{scheme}://{host}:8080"), environ) is None


@pytest.mark.parametrize(
    "value", ["socks4://one:1080", "socks://one:1080", "ftp://one", "http://", "http://[::1", "://", "http://one:port",
              "pac+http://one/proxy.pac", "http://user:s3cret@", "socks9://user:s3cret@one"],
)  # fmt: skip
def test_what_can_not_be_a_proxy_is_told_with_its_variable(value: str) -> None:
    with pytest.raises(ConfigurationError) as refused:
        proxy_for(FAR, {"ALL_PROXY": value})
    assert "ALL_PROXY" in refused.value.detail
    assert "ALL_PROXY" in refused.value.hint
    assert "proxy" in refused.value.title
    assert "s3cret" not in str(refused.value)


def test_a_password_is_in_no_text_of_a_proxy() -> None:
    found = proxy_for(FAR, {"HTTPS_PROXY": "http://user:s3cret@one:3128"})
    assert found is not None
    assert found.url.password == "s3cret"
    assert "s3cret" not in f"{found}{found!r}"


def test_the_system_s_settings_are_asked_where_no_variable_says_anything(settings: dict[str, str]) -> None:
    settings["https"] = "http://one:3128"
    assert str(proxy_for(FAR, {})) == "http://one:3128 (the system's proxy settings)"
    assert proxy_for(FAR, {"HTTPS_PROXY": ""}) is None
    assert proxy_for(FAR, {"NO_PROXY": "klaviyo.com"}) is None
    assert proxy_for(httpx.URL("https://bypassed.example.com"), {}) is None
    assert str(proxy_for(FAR, {"ALL_PROXY": "http://two"})) == "http://two (ALL_PROXY)"


@given(
    value=st.text(max_size=40) | st.from_regex(r"[a-z0-9+]{0,6}://[^\s/]{0,30}"), entries=st.text(max_size=40)
)
def test_whatever_stands_in_the_variables_is_used_or_told(value: str, entries: str) -> None:
    try:
        found = proxy_for(httpx.URL("https://10.1.2.3"), {"HTTPS_PROXY": value, "NO_PROXY": entries})
    except ConfigurationError:
        return
    assert found is None or isinstance(found, Proxy)
