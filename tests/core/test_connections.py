"""Saved connections: what is on the disk, what is refused, and what a failure leaves behind."""

# ruff: noqa: ASYNC240 - a test may wait for the disk

from __future__ import annotations

import asyncio
import codecs
import stat
from pathlib import Path

import msgspec
import pytest

from core.connection_store import ConnectionStore
from core.connections import Connection, Secrets, check, from_environment
from core.credentials import SERVICE, CredentialStore
from core.errors import ConfigurationError, CredentialError, InsecureUrl, KeyringUnavailable
from core.mapping_choice import MappingChoice
from tests.support.errors import texts_of
from tests.support.memory_keyring import MemoryKeyring

SECRETS = Secrets("the-password", "the-token", "the-key")
ONE = Connection(name="One", email="a@example.com", company_id="c1", subscription_id="1795")


class BrokenKeyring(MemoryKeyring):
    """A keyring that lets an error of its D-Bus library through."""

    def get_password(self, service: str, username: str) -> str | None:
        raise OSError("no bus")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise OSError("no bus")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "connections.json"


@pytest.fixture
def store(path: Path, keyring_backend: MemoryKeyring) -> ConnectionStore:
    return ConnectionStore(path, CredentialStore(keyring_backend))


async def test_saved_found_and_forgotten(store: ConnectionStore, keyring_backend: MemoryKeyring) -> None:
    assert await store.names() == []
    two = Connection(name="Two ü", sign_in="token", subscription_id="7", revision="2026-07-15")
    await store.save(ONE, SECRETS)
    await store.save(two, SECRETS)
    assert await store.names() == ["One", "Two ü"]
    assert await store.load("Two ü") == two
    assert await store.secrets("One") == SECRETS
    await store.delete("One")
    assert await store.names() == ["Two ü"]
    assert {user.partition(":")[0] for _, user in keyring_backend.entries} == {"Two ü"}
    await store.delete("One")


async def test_a_file_that_an_editor_marked_as_utf_8_is_read(store: ConnectionStore, path: Path) -> None:
    await store.save(ONE, SECRETS)
    path.write_bytes(codecs.BOM_UTF8 + path.read_bytes())
    assert await store.names() == ["One"]


async def test_saving_again_replaces_in_place(store: ConnectionStore) -> None:
    for name in ("One", "Two"):
        await store.save(msgspec.structs.replace(ONE, name=name), SECRETS)
    await store.save(msgspec.structs.replace(ONE, company_name="New"), Secrets("other", "", "k"))
    assert await store.names() == ["One", "Two"]
    assert (await store.load("One")).company_name == "New"
    assert await store.secrets("One") == Secrets("other", "", "k")


async def test_no_secret_is_in_the_file_and_only_this_user_reads_it(
    store: ConnectionStore, path: Path
) -> None:
    await store.save(ONE, SECRETS)
    files = [file for file in path.parent.iterdir() if file.is_file()]
    for secret in (b"the-password", b"the-token", b"the-key"):
        assert not any(secret in file.read_bytes() for file in files)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


async def test_what_pasting_leaves_around_a_key_is_taken_off(store: ConnectionStore) -> None:
    await store.save(ONE, Secrets(" pass word ", "", " pk_key\n"))
    assert await store.secrets("One") == Secrets(" pass word ", "", "pk_key")


async def test_a_keyring_that_fails_leaves_the_file_as_it_was(store: ConnectionStore, path: Path) -> None:
    await store.save(ONE, SECRETS)
    before = path.read_bytes()
    broken = ConnectionStore(path, CredentialStore(BrokenKeyring()))
    for job in (
        broken.save(msgspec.structs.replace(ONE, company_name="New"), SECRETS),
        broken.save(msgspec.structs.replace(ONE, name="Two"), SECRETS),
        broken.delete("One"),
    ):
        with pytest.raises(KeyringUnavailable) as raised:
            await job
        assert "never written to a file" in raised.value.hint
        assert not any(
            secret in texts_of(raised.value) for secret in ("the-password", "the-token", "the-key")
        )
    assert path.read_bytes() == before
    with pytest.raises(KeyringUnavailable):
        await broken.secrets("One")


async def test_a_connection_that_is_not_there_names_those_that_are(store: ConnectionStore) -> None:
    with pytest.raises(ConfigurationError, match="none"):
        await store.load("Nope")
    await store.save(ONE, SECRETS)
    with pytest.raises(ConfigurationError, match="One"):
        await store.load("Nope")


async def test_secrets_that_are_missing_or_damaged(
    store: ConnectionStore, keyring_backend: MemoryKeyring
) -> None:
    with pytest.raises(CredentialError) as missing:
        await store.secrets("One")
    assert missing.value.title == "The credentials are missing"
    for entry in ("the-secret-itself", '{"klaviyo_key": 5}', "[]", ""):
        keyring_backend.entries[SERVICE, "One"] = entry
        with pytest.raises(CredentialError) as damaged:
            await store.secrets("One")
        assert "the-secret-itself" not in texts_of(damaged.value)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"connections": [{}]}', b"\xff\xfe", b"null"])
async def test_a_damaged_file_is_told_and_not_overwritten(
    store: ConnectionStore, path: Path, content: bytes
) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    for job in (store.names(), store.load("One"), store.save(ONE, SECRETS), store.delete("One")):
        with pytest.raises(ConfigurationError) as raised:
            await job
        assert str(path) in raised.value.detail
    assert path.read_bytes() == content


async def test_a_file_that_can_not_be_read_or_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file where the folder belongs")
    store = ConnectionStore(tmp_path / "config" / "connections.json", CredentialStore(MemoryKeyring()))
    with pytest.raises(ConfigurationError):
        await store.names()
    with pytest.raises(ConfigurationError, match="can't be"):
        await store.save(ONE, SECRETS)


async def test_many_saves_at_once_lose_none(path: Path, keyring_backend: MemoryKeyring) -> None:
    """Two windows, each with a store of its own."""
    stores = [ConnectionStore(path, CredentialStore(keyring_backend)) for _ in range(4)]
    names = [f"C{number}" for number in range(20)]
    await asyncio.gather(
        *(
            stores[number % 4].save(msgspec.structs.replace(ONE, name=name), SECRETS)
            for number, name in enumerate(names)
        )
    )
    assert sorted(await stores[0].names()) == sorted(names)
    assert not list(path.parent.glob("*.new"))


@pytest.mark.parametrize(
    ("changes", "secrets", "kind"),
    [
        ({"name": " "}, SECRETS, ConfigurationError),
        ({"ipaas_url": "http://api.ipaas.com"}, SECRETS, InsecureUrl),
        ({"klaviyo_url": "http://a.klaviyo.com"}, SECRETS, InsecureUrl),
        ({"klaviyo_url": "nonsense"}, SECRETS, ConfigurationError),
        ({"subscription_id": ""}, SECRETS, ConfigurationError),
        ({"subscription_id": "abc"}, SECRETS, ConfigurationError),
        ({"subscription_id": "١٢"}, SECRETS, ConfigurationError),
        ({"company_id": ""}, SECRETS, ConfigurationError),
        ({"email": ""}, SECRETS, CredentialError),
        ({}, Secrets("", "t", "k"), CredentialError),
        ({}, Secrets("p", "t", ""), CredentialError),
        ({"sign_in": "token"}, Secrets("p", "", "k"), CredentialError),
        ({}, Secrets("p", "", "pk\nX"), CredentialError),
        ({}, Secrets("p", "", "pk x"), CredentialError),
        ({}, Secrets("p", "", "pké"), CredentialError),
        ({"sign_in": "token"}, Secrets("", "a\rb", "k"), CredentialError),
        ({}, Secrets("p\udc80", "", "k"), CredentialError),
    ],
)
async def test_what_is_missing_or_unsafe_is_not_saved(
    store: ConnectionStore, path: Path, changes: dict[str, str], secrets: Secrets, kind: type[Exception]
) -> None:
    with pytest.raises(kind):
        await store.save(msgspec.structs.replace(ONE, **changes), secrets)
    assert not path.exists()


def test_a_password_may_have_any_letters() -> None:
    check(ONE, Secrets(" pä ss\u2028 ", "", "k"))


GIVEN = {
    "RESEND_DESK_IPAAS_URL": "https://api.example.com",
    "RESEND_DESK_SUBSCRIPTION": "1795",
    "RESEND_DESK_KLAVIYO_URL": "https://a.example.com",
    "RESEND_DESK_KLAVIYO_KEY": "the-key",
}
BY_TOKEN = {**GIVEN, "RESEND_DESK_IPAAS_TOKEN": "the-token"}
BY_PASSWORD = {
    **GIVEN,
    "RESEND_DESK_IPAAS_EMAIL": "a@example.com",
    "RESEND_DESK_IPAAS_PASSWORD": " the password ",
    "RESEND_DESK_COMPANY": "c1",
}


def test_the_environment_stands_in_for_a_connection() -> None:
    found = from_environment({**BY_TOKEN, "RESEND_DESK_REVISION": " 2026-07-15 "})
    assert found is not None
    connection, secrets = found
    assert (connection.sign_in, connection.revision) == ("token", "2026-07-15")
    assert secrets == Secrets("", "the-token", "the-key")
    found = from_environment(BY_PASSWORD)
    assert found is not None
    assert found[0].sign_in == "password"
    assert found[1].ipaas_password == " the password "


@pytest.mark.parametrize(
    "environ", [{}, {"RESEND_DESK_REVISION": "2026-07-15"}, {"RESEND_DESK_COMPANY": " "}]
)
def test_an_environment_that_names_none_is_none(environ: dict[str, str]) -> None:
    assert from_environment(environ) is None


@pytest.mark.parametrize("given", [BY_TOKEN, BY_PASSWORD], ids=["token", "password"])
def test_an_environment_that_names_one_by_half_is_told(given: dict[str, str]) -> None:
    for name in given:
        rest = {each: value for each, value in given.items() if each != name}
        with pytest.raises(ConfigurationError) as raised:
            from_environment(rest)
        assert name in raised.value.detail or "IPAAS_TOKEN" in name
        assert not any(secret in str(raised.value) for secret in ("the-key", "the-token", "the password"))


def test_an_environment_with_plain_http_is_refused() -> None:
    with pytest.raises(InsecureUrl):
        from_environment({**BY_TOKEN, "RESEND_DESK_KLAVIYO_URL": "http://a.example.com"})


async def test_a_connection_for_this_session_only_leaves_nothing(
    store: ConnectionStore, path: Path, keyring_backend: MemoryKeyring
) -> None:
    store.use_for_session(ONE, Secrets("the-password", "", " the-key\n"))
    assert (await store.names(), store.for_session("One")) == (["One"], True)
    assert await store.load("One") == ONE
    assert await store.secrets("One") == Secrets("the-password", "", "the-key")
    from_file = await store.set_mapping("One", MappingChoice(source="built-in"))
    assert await store.load("One") == from_file != ONE
    assert keyring_backend.entries == {}
    assert not path.parent.exists()
    assert await ConnectionStore(path, CredentialStore(keyring_backend)).names() == []
    with pytest.raises(CredentialError):
        store.use_for_session(ONE, Secrets())
    await store.delete("One")
    assert await store.names() == []


async def test_for_this_session_in_place_of_a_saved_one_and_saved_later(store: ConnectionStore) -> None:
    await store.save(ONE, SECRETS)
    changed = msgspec.structs.replace(ONE, company_name="New")
    store.use_for_session(changed, Secrets("other", "", "k"))
    assert (await store.names(), await store.load("One")) == (["One"], changed)
    assert await store.secrets("One") == Secrets("other", "", "k")
    await store.save(changed, Secrets("other", "", "k"))
    assert not store.for_session("One")
    assert await store.secrets("One") == Secrets("other", "", "k")
    store.use_for_session(ONE, SECRETS)
    await store.delete("One")
    assert await store.names() == []


async def test_every_change_is_heard_of_when_it_can_be_read(store: ConnectionStore, path: Path) -> None:
    heard: list[str] = []
    store.on_changed = lambda: heard.append(path.read_text("utf-8") if path.exists() else "")
    store.use_for_session(ONE, SECRETS)
    await store.set_mapping("One", MappingChoice(source="built-in"))
    assert heard == ["", ""]
    await store.save(ONE, SECRETS)
    await store.set_safety("One", color="red", safe_mode="read-only")
    await store.delete("One")
    assert ["One" in told for told in heard[2:]] == [True, True, False]
    assert "read-only" in heard[3]
    with pytest.raises(CredentialError):
        await store.save(ONE, Secrets())
    assert len(heard) == 5


async def test_a_file_that_can_t_be_written_leaves_the_former_secrets(
    store: ConnectionStore, path: Path, keyring_backend: MemoryKeyring
) -> None:
    await store.save(ONE, SECRETS)
    kept = dict(keyring_backend.entries)
    content = path.read_bytes()
    path.unlink()
    path.mkdir()
    with pytest.raises(ConfigurationError):
        await store.save(ONE, Secrets("other", "", "k"))
    path.rmdir()
    path.write_bytes(content)
    assert keyring_backend.entries == kept
    assert await store.secrets("One") == SECRETS
