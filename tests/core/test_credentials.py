"""Secrets in keyrings of several tempers: small entries, none of them whole, one that waits."""

from __future__ import annotations

import asyncio
import threading

import msgspec
import pytest

from core.credentials import SERVICE, CredentialStore
from core.errors import CredentialError, KeyringUnavailable
from tests.support.memory_keyring import MemoryKeyring

LONG = "eyJ" + "A" * 5_000
SECRETS = {"ipaas_password": "", "ipaas_token": LONG, "klaviyo_key": "pk_" + "a" * 34}


class WindowsKeyring(MemoryKeyring):
    """Takes 2,560 bytes an entry, as Windows does."""

    def set_password(self, service: str, username: str, password: str) -> None:
        if len(password.encode("utf-16-le")) > 2560:
            raise OSError(1783, "CredWrite", "The stub received bad data.")
        super().set_password(service, username, password)


class WaitingKeyring(MemoryKeyring):
    """Waits, as one does that is locked, until `opened` is set."""

    def __init__(self) -> None:
        super().__init__()
        self.opened = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.opened.wait()
        return super().get_password(service, username)


@pytest.mark.parametrize(
    "secret", [LONG, "é" * 1_300, "😀" * 1_300, "x" * 1_200, "x" * 1_201, "resend-desk-parts:2:ab"]
)
async def test_a_long_secret_lies_in_parts_that_windows_takes(secret: str) -> None:
    store = CredentialStore(WindowsKeyring())
    for value in (secret, "short", secret + "!", ""):
        await store.save("One", {**SECRETS, "ipaas_token": value})
        assert await store.load("One") == {**SECRETS, "ipaas_token": value}


async def test_each_secret_has_an_entry_of_its_own_and_none_is_left_behind() -> None:
    ring = WindowsKeyring()
    store = CredentialStore(ring)
    await store.save("One", SECRETS)
    in_parts = len(ring.entries)
    await store.save("One", {**SECRETS, "ipaas_token": "short"})
    assert set(ring.entries) == {(SERVICE, "One: ipaas_token"), (SERVICE, "One: klaviyo_key")}
    assert in_parts > len(ring.entries)
    await store.save("One", SECRETS)
    await store.delete("One")
    assert ring.entries == {}


async def test_the_single_entry_of_0_1_0_is_read_and_replaced() -> None:
    ring = MemoryKeyring()
    ring.entries[SERVICE, "One"] = msgspec.json.encode({"klaviyo_key": "k"}).decode()
    store = CredentialStore(ring)
    assert (await store.load("One"))["klaviyo_key"] == "k"
    await store.save("One", {"klaviyo_key": "new"})
    assert (await store.load("One"))["klaviyo_key"] == "new"
    assert (SERVICE, "One") not in ring.entries


async def test_what_an_older_version_saved_since_is_what_counts() -> None:
    ring = MemoryKeyring()
    store = CredentialStore(ring)
    await store.save("One", {"klaviyo_key": "of this version"})
    ring.entries[SERVICE, "One"] = msgspec.json.encode({"klaviyo_key": "saved since"}).decode()
    assert (await store.load("One"))["klaviyo_key"] == "saved since"


@pytest.mark.parametrize("damage", ["lost", "cut", "swapped"])
async def test_parts_that_don_t_belong_together_are_no_secret(damage: str) -> None:
    ring = MemoryKeyring()
    store = CredentialStore(ring)
    await store.save("One", {"ipaas_token": LONG})
    part = next(entry for entry in ring.entries if "part 1" in entry[1])
    if damage == "lost":
        del ring.entries[part]
    else:
        ring.entries[part] = ring.entries[part][:-1] + ("" if damage == "cut" else "?")
    with pytest.raises(CredentialError, match="don't belong together") as raised:
        await store.load("One")
    assert LONG[:40] not in str(raised.value)
    assert raised.value.hint


async def test_a_keyring_that_waits_is_told_of_and_can_be_waited_for() -> None:
    ring, told = WaitingKeyring(), asyncio.Event()
    ring.entries[SERVICE, "One: klaviyo_key"] = "k"

    def on_wait() -> None:
        told.set()
        ring.opened.set()  # the user enters the password

    assert (await CredentialStore(ring, on_wait=on_wait).load("One"))["klaviyo_key"] == "k"
    assert told.is_set()


async def test_a_wait_can_be_given_up() -> None:
    ring, told = WaitingKeyring(), asyncio.Event()
    load = asyncio.create_task(CredentialStore(ring, on_wait=told.set).load("One"))
    await told.wait()
    load.cancel()
    with pytest.raises(asyncio.CancelledError):
        await load
    ring.opened.set()
    assert not any(not thread.daemon for thread in threading.enumerate() if thread.name == "keyring")


async def test_a_keyring_that_answers_at_once_is_not_spoken_of() -> None:
    store = CredentialStore(MemoryKeyring(), on_wait=lambda: pytest.fail("nothing was waited for"))
    await store.save("One", SECRETS)
    assert await store.load("One") == SECRETS


@pytest.mark.parametrize(
    ("system", "word"), [("win32", "Credential Manager"), ("darwin", "Keychain"), ("linux", "GNOME")]
)
async def test_the_hint_is_about_this_system(monkeypatch: pytest.MonkeyPatch, system: str, word: str) -> None:
    class Broken(MemoryKeyring):
        def get_password(self, service: str, username: str) -> str | None:
            raise OSError("no bus")

    monkeypatch.setattr("core.credentials.sys.platform", system)
    with pytest.raises(KeyringUnavailable) as raised:
        await CredentialStore(Broken()).load("One")
    assert word in raised.value.hint
