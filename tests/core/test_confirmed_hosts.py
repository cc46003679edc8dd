"""No secret reaches a host that isn't the system's own and that nobody confirmed: canaries, whatever is tried."""

from __future__ import annotations

import contextlib
import socketserver
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import msgspec
import pytest

from core.accounts import Opened
from core.connection_store import ConnectionStore
from core.connections import Connection, Secrets, check_hosts
from core.credentials import SERVICE, CredentialStore
from core.errors import ConfigurationError, UnconfirmedHost
from core.http.factory import HttpFactory
from core.http.hosts import host_of
from core.setup import Setup, unconfirmed_host
from core.transfer.plan.plan import Plan
from tests.support.command import Command
from tests.support.edge import Edge, desk_on
from tests.support.memory_keyring import MemoryKeyring
from tests.support.sandbox import RunningSandbox, order
from tests.support.sending import send

IPAAS, KLAVIYO, EVIL = "ipaas.example.com", "klaviyo.example.com", "shop.example.com"


def routes(sandbox: RunningSandbox) -> dict[str, str]:
    """Names for both systems, and the systems' own names: if a secret came to any of them, it would work."""
    ipaas, klaviyo = sandbox.info.ipaas_url, sandbox.info.klaviyo_url
    return {
        **dict.fromkeys((IPAAS, "api.ipaas.com", f"evil-{IPAAS}", urlsplit(ipaas).netloc), ipaas),
        **dict.fromkeys((KLAVIYO, EVIL, "a.klaviyo.com", urlsplit(klaviyo).netloc), klaviyo),
    }


def canaries(secrets: Secrets) -> tuple[str, ...]:
    return secrets.ipaas_password, secrets.ipaas_token, secrets.klaviyo_key


@pytest.fixture
def edge(sandbox: RunningSandbox) -> Edge:
    return Edge(routes(sandbox))


@pytest.fixture
def setup(edge: Edge) -> Setup:
    return Setup(HttpFactory(transport=edge))


# The set-up ----------------------------------------------------------------------------------------


async def test_a_key_is_not_checked_at_the_address_of_a_shop(setup: Setup, edge: Edge) -> None:
    """The address that another integration's subscription has in its settings."""
    for url in (f"https://{EVIL}", f"https://{EVIL}/klaviyo", "https://a.klaviyo.com.example.com"):
        with pytest.raises(UnconfirmedHost) as refused:
            await setup.check_klaviyo(url=url, key="pk_canary", revision="")
        assert host_of(url) in refused.value.detail
        assert refused.value.hint
    assert edge.left == []


async def test_a_password_and_a_token_go_to_ipaas_only(setup: Setup, edge: Edge) -> None:
    url = f"https://{IPAAS}"
    with pytest.raises(UnconfirmedHost):
        await setup.sign_in(url=url, email="a@example.com", password="canary-password")
    with pytest.raises(UnconfirmedHost):
        await setup.check_token(url=url, token="canary-token")
    with pytest.raises(UnconfirmedHost):
        await setup.check_token(url=url, token="canary-token", confirmed=[EVIL])
    assert edge.left == []


async def test_a_host_that_was_confirmed_gets_its_secret_and_no_other_does(
    setup: Setup, edge: Edge, sandbox: RunningSandbox
) -> None:
    info, secrets = sandbox.info, sandbox.secrets()
    confirmed = [IPAAS, KLAVIYO.upper()]
    signed_in = await setup.sign_in(
        url=f"https://{IPAAS}", email=info.ipaas_email, password=info.ipaas_password, confirmed=confirmed
    )
    choices = await setup.subscriptions(signed_in, info.company_id)
    assert choices[0].id == "1795"
    account = await setup.check_klaviyo(
        url=f"https://{KLAVIYO}", key=secrets.klaviyo_key, revision="", confirmed=confirmed
    )
    assert account.id == "SbxHP1"
    assert edge.hosts_with(secrets.ipaas_password) == {IPAAS}
    assert edge.hosts_with(secrets.klaviyo_key) == {KLAVIYO}


async def test_a_subscription_s_own_address_gets_no_key_unless_it_is_confirmed(
    setup: Setup, edge: Edge, sandbox: RunningSandbox
) -> None:
    info = sandbox.info
    sandbox.put(
        subscriptions=[{"id": 1795, "settings": {"API URL": f"https://{EVIL}", "API Key": "pk_theirs"}}]
    )
    signed_in = await setup.check_token(url=info.ipaas_url, token=info.ipaas_token)
    choice = next(c for c in await setup.subscriptions(signed_in, "") if c.id == "1795")
    verdict = await setup.compare_account(choice, url=info.klaviyo_url, key=info.klaviyo_key, revision="")
    assert verdict.state == "unproven"
    assert EVIL in verdict.why
    assert EVIL not in edge.hosts
    with pytest.raises(UnconfirmedHost):
        await setup.compare_account(choice, url=f"https://{EVIL}", key="pk_canary", revision="")
    assert EVIL not in edge.hosts
    await setup.compare_account(
        choice, url=info.klaviyo_url, key=info.klaviyo_key, revision="", confirmed=[EVIL]
    )
    assert edge.hosts_with("pk_theirs") == {EVIL}
    assert edge.hosts_with(info.klaviyo_key) == {urlsplit(info.klaviyo_url).netloc}


# Work ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "changes",
    [
        {"klaviyo_url": f"https://{KLAVIYO}"},
        {"klaviyo_url": f"https://{KLAVIYO}", "confirmed_hosts": (EVIL, f"{KLAVIYO}:8443")},
        {"klaviyo_url": "https://a.klaviyo.com:8443"},
        {"ipaas_url": f"https://{IPAAS}"},
        {"ipaas_url": "https://a.klaviyo.com"},
        {"ipaas_url": "https://api.ipaas.com.example.com"},
    ],
    ids=str,
)
async def test_no_desk_speaks_to_a_host_that_nobody_confirmed(
    sandbox: RunningSandbox, edge: Edge, tmp_path: Path, changes: dict[str, object]
) -> None:
    connection = msgspec.structs.replace(sandbox.connection(), **changes)
    with pytest.raises(UnconfirmedHost):
        async with desk_on(edge, connection, sandbox.secrets(), tmp_path) as desk:
            await desk.plan(order("linked"))
    assert edge.left == []


async def test_an_order_is_sent_over_confirmed_hosts_only(
    sandbox: RunningSandbox, edge: Edge, tmp_path: Path
) -> None:
    connection = msgspec.structs.replace(
        sandbox.connection(),
        ipaas_url=f"https://{IPAAS}",
        klaviyo_url=f"https://{KLAVIYO}",
        confirmed_hosts=(IPAAS, KLAVIYO),
    )
    sandbox.put(subscriptions=[{"id": 1795, "settings": {"API URL": f"https://{EVIL}"}}])
    secrets = sandbox.secrets()
    async with desk_on(edge, connection, secrets, tmp_path) as desk:
        plan = await desk.plan(order("linked"))
        assert plan.ready, plan.blocked_by
        summary, _ = await send(desk, plan)
    assert summary.state == "recorded"
    assert edge.hosts == {IPAAS, KLAVIYO}
    assert edge.hosts_with(secrets.klaviyo_key) == {KLAVIYO}
    assert edge.hosts_with(*canaries(secrets)) <= {IPAAS, KLAVIYO}


async def _planned(edge: Edge, sandbox: RunningSandbox, folder: Path, **changes: object) -> Plan:
    connection = msgspec.structs.replace(sandbox.connection(), **changes)
    async with desk_on(edge, connection, sandbox.secrets(), folder) as desk:
        return await desk.plan(order("linked"))


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("system", ["klaviyo", "ipaas"])
async def test_a_redirect_carries_no_secret_away(
    sandbox: RunningSandbox, tmp_path: Path, status: int, system: str
) -> None:
    def away(request: httpx.Request) -> httpx.Response | None:
        named = {"klaviyo": "a.klaviyo.com", "ipaas": "api.ipaas.com"}[system]
        if request.url.host != named:
            return None
        return httpx.Response(
            status, headers={"Location": f"https://{EVIL}{request.url.path}"}, request=request
        )

    edge = Edge(routes(sandbox), away)
    plan = await _planned(
        edge, sandbox, tmp_path, ipaas_url="https://api.ipaas.com", klaviyo_url="https://a.klaviyo.com"
    )
    assert not plan.ready
    assert EVIL not in edge.hosts
    assert edge.hosts_with(*canaries(sandbox.secrets())) <= {"api.ipaas.com", "a.klaviyo.com"}


async def test_a_next_page_elsewhere_is_not_followed_with_the_key(
    sandbox: RunningSandbox, tmp_path: Path
) -> None:
    def led_on(request: httpx.Request) -> httpx.Response | None:
        if request.url.path != "/api/events" or request.method != "GET":
            return None
        link = f"https://{EVIL}/api/events?page%5Bcursor%5D=x"
        return httpx.Response(200, json={"data": [], "links": {"next": link}}, request=request)

    edge = Edge(routes(sandbox), led_on)
    await _planned(edge, sandbox, tmp_path)
    assert EVIL not in edge.hosts_with(*canaries(sandbox.secrets()))


@contextlib.contextmanager
def refusing_proxy() -> Iterator[tuple[str, list[bytes]]]:
    """A proxy in a thread of its own that leads nowhere; its address, and what it was asked for."""
    asked: list[bytes] = []

    class Talk(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            asked.append(self.rfile.readline().split()[1])
            self.wfile.write(b"HTTP/1.1 502 Bad Gateway\r\n\r\n")

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Talk) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}", asked
        finally:
            server.shutdown()
            thread.join()


def test_the_command_leaves_the_proxy_alone(command: Command) -> None:
    """A real proxy, which is asked for every host outside of this machine: it hears of none."""
    with refusing_proxy() as (proxy, asked):
        there = {"HTTPS_PROXY": proxy, "RESEND_DESK_KLAVIYO_URL": f"https://{EVIL}"}
        refused = command("preview", "55260", "--json", **there)
        assert refused.code == 2
        assert "RESEND_DESK_CONFIRMED_HOSTS" in refused.err
        assert asked == []
        # A word lets it out: then it is asked for this host, and for no other.
        command("preview", "55260", "--json", RESEND_DESK_CONFIRMED_HOSTS=f"x.example.com, {EVIL}", **there)
    assert set(asked) == {f"{EVIL}:443".encode()}


# Saved connections ---------------------------------------------------------------------------------


@pytest.fixture
def store(tmp_path: Path, keyring_backend: MemoryKeyring) -> ConnectionStore:
    return ConnectionStore(tmp_path / "connections.json", CredentialStore(keyring_backend))


SAVED = Connection(
    name="One",
    sign_in="token",
    subscription_id="1795",
    klaviyo_url=f"https://{KLAVIYO}",
    confirmed_hosts=(KLAVIYO,),
)
SECRETS = Secrets("", "the-token", "the-key")


async def test_an_unconfirmed_host_is_not_saved(
    store: ConnectionStore, keyring_backend: MemoryKeyring
) -> None:
    with pytest.raises(UnconfirmedHost):
        await store.save(msgspec.structs.replace(SAVED, confirmed_hosts=()), SECRETS)
    assert keyring_backend.entries == {}
    assert await store.names() == []


async def test_secrets_are_bound_to_the_hosts_that_they_were_entered_for(
    store: ConnectionStore, tmp_path: Path
) -> None:
    await store.save(SAVED, SECRETS)
    assert await store.secrets("One") == SECRETS
    file = tmp_path / "connections.json"
    for there, elsewhere in ((KLAVIYO, EVIL), ("api.ipaas.com", IPAAS)):
        before = file.read_text("utf-8")
        file.write_text(before.replace(there, elsewhere), "utf-8")
        with pytest.raises(UnconfirmedHost) as refused:
            await store.secrets("One")
        assert there in refused.value.detail
        assert elsewhere in refused.value.detail
        file.write_text(before, "utf-8")
    assert await store.secrets("One") == SECRETS


async def test_an_entry_without_hosts_is_good_for_the_systems_own(
    store: ConnectionStore, keyring_backend: MemoryKeyring
) -> None:
    """Those that were saved before hosts were kept."""
    old = '{"ipaas_password":"","ipaas_token":"the-token","klaviyo_key":"the-key"}'
    own = msgspec.structs.replace(SAVED, klaviyo_url="https://a.klaviyo.com", confirmed_hosts=())
    await store.save(own, SECRETS)
    keyring_backend.entries = {(SERVICE, "One"): old}
    assert await store.secrets("One") == SECRETS
    await store.save(SAVED, SECRETS)
    keyring_backend.entries = {(SERVICE, "One"): old}
    with pytest.raises(UnconfirmedHost):
        await store.secrets("One")


# Hosts ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://a.klaviyo.com", None),
        (" https://A.Klaviyo.com/ ", None),
        ("https://a.klaviyo.com:443", None),
        ("http://127.0.0.1:8080", None),
        ("http://localhost", None),
        ("http://[::1]", None),
        ("https://[::1]:8443/x", None),
        ("https://a.klaviyo.com:8443", "a.klaviyo.com:8443"),
        ("https://a.klaviyo.com.", "a.klaviyo.com."),
        ("https://b.klaviyo.com", "b.klaviyo.com"),
        ("https://klaviyo.com", "klaviyo.com"),
        ("https://xa.klaviyo.com", "xa.klaviyo.com"),
        ("https://a.klaviyo.com.example.com", "a.klaviyo.com.example.com"),
        ("https://а.klaviyo.com", "а.klaviyo.com"),
        ("https://10.0.0.1", "10.0.0.1"),
        ("https://127.0.0.1.example.com", "127.0.0.1.example.com"),
        ("https://localhost.example.com", "localhost.example.com"),
        ("https://api.ipaas.com", "api.ipaas.com"),
    ],
)
def test_which_hosts_need_a_word(url: str, host: str | None) -> None:
    assert unconfirmed_host(url, "klaviyo") == host
    assert host is None or unconfirmed_host(url, "klaviyo", [host]) is None
    assert host is None or unconfirmed_host(url, "klaviyo", ["a.example.com"]) == host


@pytest.mark.parametrize(
    "url", ["https://evil.example.com@a.klaviyo.com", "https://a.klaviyo.com?x", "a.klaviyo.com"]
)
def test_what_is_no_address_is_no_host(url: str) -> None:
    with pytest.raises(ConfigurationError):
        unconfirmed_host(url, "klaviyo")


def test_each_system_has_hosts_of_its_own() -> None:
    assert unconfirmed_host("https://a.klaviyo.com", "ipaas") == "a.klaviyo.com"
    assert unconfirmed_host("https://stagingapi.ipaas.com", "ipaas") is None
    swapped = Connection(
        name="x", subscription_id="1", ipaas_url="https://a.klaviyo.com", klaviyo_url="https://api.ipaas.com"
    )
    with pytest.raises(UnconfirmedHost):
        check_hosts(swapped)


def test_a_key_of_a_subscription_is_never_shown() -> None:
    assert "pk_canary" not in repr(replace(Opened(url="https://a.klaviyo.com", key="pk_canary")))
