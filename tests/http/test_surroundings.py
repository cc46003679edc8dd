"""The machine around the program: proxies, certificates, variables of the HTTP and TLS layers. Each is used, or
told with its name; none ends in anything but the program's own errors.
"""

from __future__ import annotations

import contextlib
import gc
import os
import re
import ssl
from collections.abc import AsyncIterator, Mapping
from pathlib import Path

import certifi
import httpcore
import httpx
import pytest
import socksio
import trustme
import truststore

from core.errors import DeskError, NetworkError, NetworkSettingError, NotConnected
from core.http.factory import Access, HttpFactory
from core.http.inward.answer import Answer
from core.http.policy import Policy
from core.http.tls import tls_context
from core.network import Network
from tests.support.servers import (
    Talk,
    answering,
    connecting_to,
    saying,
    serving,
    silent,
    socks_to,
)

FAR = "service.example.com"
"""A name that only a proxy of these tests leads to."""
HELLO = b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9\r\nConnection: close\r\n\r\n{"id": 1}'
POLICY = Policy(name="The service")

Environ = Mapping[str, str]


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    """A company's own certificate authority."""
    return trustme.CA()


@pytest.fixture(scope="session")
def trusted(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A file with its certificate."""
    file = tmp_path_factory.mktemp("certificates") / "company.pem"
    authority.cert_pem.write_to_path(str(file))
    return str(file)


@pytest.fixture(scope="session")
def server_tls(authority: trustme.CA) -> ssl.SSLContext:
    """The server's side: a certificate for FAR and for this machine."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(FAR, "127.0.0.1").configure_cert(context)
    return context


@pytest.fixture
async def far(server_tls: ssl.SSLContext) -> AsyncIterator[int]:
    """The service; its port on this machine."""
    async with serving(answering(HELLO), server_tls) as port:
        yield port


async def ask(
    environ: Environ,
    url: str = f"https://{FAR}",
    *,
    seconds: float = 5,
    network: Network | None = None,
    password: str = "",
) -> Answer:
    """One request with these variables set, and with settings of our own."""
    with pytest.MonkeyPatch.context() as patched:
        for name in [name for name in os.environ if name.casefold().endswith("_proxy")]:
            patched.delenv(name)
        for name, value in environ.items():  # OpenSSL reads those of the process
            patched.setenv(name, value)
        factory = HttpFactory(timeout=seconds, environ=environ)
        factory.use(network or Network(), password)
        api = factory.client(POLICY, url, access=Access.READ, auth=None)
        async with contextlib.aclosing(api):
            return await api.get("/x", attempts=1)


async def refused(environ: Environ, url: str = f"https://{FAR}", *, seconds: float = 5) -> DeskError:
    """The error of such a request."""
    with pytest.raises(DeskError) as raised:
        await ask(environ, url, seconds=seconds)
    return raised.value


@contextlib.asynccontextmanager
async def proxy_that(talk: Talk, scheme: str, trusted: str) -> AsyncIterator[dict[str, str]]:
    """The variables that name a proxy of this temper."""
    async with serving(talk) as port:
        yield {"ALL_PROXY": f"{scheme}://user:s3cret@127.0.0.1:{port}", "SSL_CERT_FILE": trusted}


# Certificates --------------------------------------------------------------------------------------------------------


async def test_a_company_s_certificate_is_trusted_once_it_is_named(
    far: int, trusted: str, tmp_path: Path
) -> None:
    url = f"https://127.0.0.1:{far}"
    error = await refused({}, url)
    assert isinstance(error, NotConnected)
    assert error.title == "The server's certificate can't be trusted"
    assert "SSL_CERT_FILE" in error.hint
    assert (await ask({"SSL_CERT_FILE": trusted}, url)).mapping() == {"id": 1}
    context = ssl.create_default_context(cafile=trusted)
    # OpenSSL looks in a folder by the hash of the name.
    (subject,) = context.get_ca_certs()
    assert subject
    assert isinstance(await refused({"SSL_CERT_DIR": str(Path(trusted).parent)}, url), NotConnected)


@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
@pytest.mark.parametrize("kind", ["missing", "empty", "not certificates", "the other kind"])
async def test_certificates_that_can_not_be_read_are_told_with_their_variable(
    tmp_path: Path, name: str, kind: str
) -> None:
    file, folder = tmp_path / "file.pem", tmp_path / "folder"
    folder.mkdir()
    file.write_text("" if kind == "empty" else "rubbish")
    places = {
        "missing": tmp_path / "missing",
        "empty": file if name == "SSL_CERT_FILE" else folder,
        "not certificates": file,
        "the other kind": folder if name == "SSL_CERT_FILE" else file,
    }
    error = await refused({name: str(places[kind])})
    assert type(error) is NetworkSettingError
    assert name in error.detail
    assert name in error.hint


def test_on_windows_and_macos_the_system_judges(monkeypatch: pytest.MonkeyPatch, trusted: str) -> None:
    for system in ("win32", "darwin"):
        monkeypatch.setattr("sys.platform", system)
        assert isinstance(tls_context({}), truststore.SSLContext)
        assert not isinstance(tls_context({"SSL_CERT_FILE": trusted}), truststore.SSLContext)


def test_a_system_without_certificates_gets_mozillas(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A small container; or a packed OpenSSL, which looks where it was built."""
    nowhere = ssl.DefaultVerifyPaths("", str(tmp_path), "", "", "", "")
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: nowhere)
    monkeypatch.setattr(ssl.SSLContext, "set_default_verify_paths", lambda _: None)
    monkeypatch.setattr("core.http.tls._PLACES", ())
    loaded = len(tls_context({}).get_ca_certs())
    assert loaded == len(ssl.create_default_context(cafile=certifi.where()).get_ca_certs())
    assert loaded > 50


async def test_the_keys_of_tls_are_written_nowhere(far: int, trusted: str, tmp_path: Path) -> None:
    """Whoever has such a file can read all that was sent."""
    for place in (tmp_path / "keys.log", tmp_path / "missing" / "keys.log"):
        environ = {"SSLKEYLOGFILE": str(place), "SSL_CERT_FILE": trusted}
        assert (await ask(environ, f"https://127.0.0.1:{far}")).status == 200
        async with serving(connecting_to(far, [])) as port:
            assert (await ask({**environ, "HTTPS_PROXY": f"http://127.0.0.1:{port}"})).status == 200
    assert not (tmp_path / "keys.log").exists()


# Proxies -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_through_a_proxy(far: int, trusted: str, server_tls: ssl.SSLContext, scheme: str) -> None:
    asked: list[bytes] = []
    async with serving(connecting_to(far, asked), server_tls if scheme == "https" else None) as port:
        environ = {"HTTPS_PROXY": f"{scheme}://user:s3cret@127.0.0.1:{port}", "SSL_CERT_FILE": trusted}
        assert (await ask(environ)).mapping() == {"id": 1}
    (head,) = asked
    assert head.startswith(f"CONNECT {FAR}:443 ".encode())
    assert b"Proxy-Authorization: Basic dXNlcjpzM2NyZXQ=" in head


@pytest.mark.parametrize("scheme", ["socks5", "socks5h"])
async def test_through_a_socks_proxy(far: int, trusted: str, scheme: str) -> None:
    asked: list[bytes] = []
    async with serving(socks_to(far, asked)) as port:
        environ = {"ALL_PROXY": f"{scheme}://127.0.0.1:{port}", "SSL_CERT_FILE": trusted}
        assert (await ask(environ)).mapping() == {"id": 1}
    assert asked == [FAR.encode() + (443).to_bytes(2, "big")]  # the proxy finds the name


PROXIES: dict[str, tuple[str, Talk, str]] = {
    "asks for a password": (
        "http",
        answering(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"),
        "The proxy asks for a password",
    ),
    "refuses": (
        "http",
        answering(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"),
        "The proxy refuses the connection",
    ),
    "has no way": (
        "http",
        answering(b"HTTP/1.1 502 Bad Gateway\r\n\r\n"),
        "The proxy refuses the connection",
    ),
    "breaks TLS": (
        "http",
        answering(b"HTTP/1.1 200 OK\r\n\r\nthis is no TLS at all, and long enough for a record of it"),
        "The proxy breaks the encryption",
    ),
    "closes": ("http", answering(b""), ""),
    "is silent": ("http", silent(), ""),
    "is silent, by SOCKS": ("socks5", silent(), ""),
    "speaks no SOCKS": ("socks5", saying(b"HTTP/1.1 400 Bad Request\r\n\r\n"), ""),
    "wants no SOCKS": ("socks5", saying(b"\x05\xff"), ""),
}


# httpcore leaves the socket of a SOCKS proxy that fails to the garbage collector.
@pytest.mark.filterwarnings(
    "ignore::pytest.PytestUnraisableExceptionWarning", "ignore:unclosed:ResourceWarning"
)
@pytest.mark.parametrize("temper", PROXIES)
async def test_a_proxy_that_does_not_let_us_through_is_named(trusted: str, temper: str) -> None:
    scheme, talk, title = PROXIES[temper]
    async with proxy_that(talk, scheme, trusted) as environ:
        error = await refused(environ, seconds=0.5)
        error = error.with_traceback(None)
        error.__cause__ = error.__context__ = None
        gc.collect()
    assert isinstance(error, NetworkError)
    assert f"through the proxy {scheme}://127.0.0.1:" in error.detail
    assert "ALL_PROXY" in error.detail
    assert "s3cret" not in str(error)
    assert error.hint
    if title:
        assert error.title == title


async def test_a_proxy_that_is_not_there_is_named(unused_tcp_port: int) -> None:
    error = await refused({"HTTPS_PROXY": f"http://127.0.0.1:{unused_tcp_port}"})
    assert isinstance(error, NotConnected)
    assert error.title == "The proxy couldn't be reached"
    assert "HTTPS_PROXY" in error.hint


# Settings of our own -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_our_own_settings_go_before_the_variables(
    far: int, trusted: str, server_tls: ssl.SSLContext, scheme: str
) -> None:
    """Proxy, user, password and certificates of the settings; the variables would lead nowhere."""
    asked: list[bytes] = []
    wrong = {"HTTPS_PROXY": "http://127.0.0.1:1", "NO_PROXY": "*"}
    async with serving(connecting_to(far, asked), server_tls if scheme == "https" else None) as port:
        own = Network(proxy="this", address=f"{scheme}://127.0.0.1:{port}", user="user", certificates=trusted)
        assert (await ask(wrong, network=own, password="s3cret")).mapping() == {"id": 1}
        excepted = Network(proxy="this", address=own.address, without="127.0.0.0/8", certificates=trusted)
        assert (await ask(wrong, f"https://127.0.0.1:{far}", network=excepted)).status == 200
    (head,) = asked
    assert b"Proxy-Authorization: Basic dXNlcjpzM2NyZXQ=" in head
    # No proxy at all, whatever the variables say.
    none = Network(proxy="none", certificates=trusted)
    with pytest.raises(NotConnected) as direct:
        await ask({"HTTPS_PROXY": "http://127.0.0.1:1"}, "https://service.invalid", network=none)
    assert "proxy" not in str(direct.value)


async def test_settings_that_can_not_be_used_are_told_with_their_place(tmp_path: Path, trusted: str) -> None:
    async with serving(PROXIES["asks for a password"][1]) as port:
        asking = Network(proxy="this", address=f"http://127.0.0.1:{port}", certificates=trusted)
        with pytest.raises(NetworkError) as asked:
            await ask({}, network=asking)
    assert asked.value.title == "The proxy asks for a password"
    assert "File, Network settings" in asked.value.hint
    wrong = [
        Network(proxy="this", address=value)
        for value in ("", "http://", "socks4://one", "http://a:s3cret@one")
    ]
    wrong += [Network(certificates=str(tmp_path / "missing.pem")), Network(certificates=str(tmp_path))]
    for each in wrong:
        with pytest.raises(NetworkSettingError) as raised:
            await ask({}, network=each)
        assert "network settings" in f"{raised.value.detail} {raised.value.hint}".casefold()
        assert raised.value.hint
        assert "s3cret" not in str(raised.value)


# All that these layers obey ------------------------------------------------------------------------------------------

OBEYED = {"SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"}
"""What the packages below us read from the environment. (urllib reads the proxies; we do that ourselves.)"""


def test_no_new_version_of_a_library_reads_a_variable_that_nobody_has_thought_about() -> None:
    files = [Path(ssl.__file__)]
    for package in (httpx, httpcore, socksio, certifi, truststore):
        files += [
            file for file in Path(str(package.__file__)).parent.rglob("*.py") if file.name != "_main.py"
        ]
    read = r"""(?:environ(?:\.get\(|\[)|getenv\()\s*["'](\w+)"""
    assert {name for file in files for name in re.findall(read, file.read_text("utf-8"))} <= OBEYED


PROXIES_NAMED = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy"]
ODD = ["", "x", "/", "::", "http://", "socks5://", "socks4://h:1", "http://[", "http://h:99999", "\udc80", "é",
       "*", "1 2", "/dev/null", "http://user:p@ss@h:1"]  # fmt: skip


@pytest.mark.parametrize("name", [*PROXIES_NAMED, *sorted(OBEYED)])
async def test_whatever_a_variable_says_ends_in_an_answer_or_in_our_words(name: str, trusted: str) -> None:
    # (The system's own certificates take longer to load than all the rest.)
    others = {"SSL_CERT_FILE": trusted}
    if name.upper() != "ALL_PROXY":
        others["HTTPS_PROXY"] = "http://127.0.0.1:1"
    for value in ODD:
        error = await refused({**others, name: value}, "https://service.invalid", seconds=2)
        assert error.title
        assert error.hint
