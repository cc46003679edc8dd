"""The contract with keyrings: what is saved is there as a whole, or the keyring is told and all is as before.

The same tests over GNOME's keyring, on a D-Bus session of its own, and keyrings in memory of several tempers.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing

import msgspec
import pytest
from keyring import errors
from keyring.backends import SecretService

from core.credentials import SERVICE, CredentialStore
from core.credentials.rings import TRUSTED
from core.errors import CredentialError, KeyringUnavailable
from tests.support import keyrings
from tests.support.errors import texts_of
from tests.support.keyring_session import gnome_keyring
from tests.support.keyrings import DyingKeyring, RefusingKeyring, TurningKeyring, WaitingKeyring
from tests.support.memory_keyring import MemoryKeyring

pytestmark = pytest.mark.filterwarnings(
    # keyring leaves its connection to a service that is locked, or not there, to the garbage collector.
    "ignore:unclosed <socket:ResourceWarning"
)

LONG = "eyJ" + "A" * 3_000
SECRETS = {"ipaas_password": "", "ipaas_token": LONG, "klaviyo_key": "pk_" + "a" * 34}
HOSTS = {"ipaas_host": "https://api.ipaas.com", "klaviyo_host": "https://a.klaviyo.com"}
OTHER = {"ipaas_password": "Pä🔑 ss", "ipaas_token": "", "klaviyo_key": "pk_" + "b" * 1_300}


@pytest.fixture(scope="module")
def gnome(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[str, str]]:
    with (
        tempfile.TemporaryDirectory() as short,
        gnome_keyring(tmp_path_factory.mktemp("gnome") / "home", short) as environ,
    ):
        yield environ


@pytest.fixture(params=["memory", "windows", "slow", "gnome"])
def well(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> CredentialStore:
    """The store over a keyring that does what it should; GNOME's is found by the program itself."""
    if request.param == "gnome":
        enter(monkeypatch, request.getfixturevalue("gnome"))
        return CredentialStore()
    rings = {"memory": MemoryKeyring, "windows": keyrings.WindowsKeyring, "slow": keyrings.SlowKeyring}
    return CredentialStore(rings[request.param]())


def enter(monkeypatch: pytest.MonkeyPatch, environ: Mapping[str, str]) -> None:
    """Have this process in a session."""
    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "HOME"):
        monkeypatch.setenv(name, environ[name])
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)


async def test_what_is_saved_is_there_is_replaced_and_is_gone(well: CredentialStore) -> None:
    await well.save("Two", {"klaviyo_key": "of another"})
    for secrets in (SECRETS | HOSTS, OTHER):
        await well.save("One ü “x”", secrets)
        assert await well.load("One ü “x”") == secrets
    await well.delete("One ü “x”")
    await well.delete("One ü “x”")
    with pytest.raises(CredentialError, match="no secrets"):
        await well.load("One ü “x”")
    assert (await well.load("Two"))["klaviyo_key"] == "of another"
    await well.delete("Two")


@pytest.mark.parametrize(
    "secret", [LONG, "é" * 1_300, "😀" * 1_300, "x" * 1_200, "x" * 1_201, "resend-desk-parts:2:ab"]
)
async def test_a_long_secret_lies_in_parts_that_windows_takes(secret: str) -> None:
    ring = keyrings.WindowsKeyring()
    store = CredentialStore(ring)
    for value in (secret, "short", secret + "!", ""):
        await store.save("One", {**SECRETS, "ipaas_token": value})
        assert await store.load("One") == {**SECRETS, "ipaas_token": value}
    await store.delete("One")
    assert ring.entries == {}


async def test_each_secret_has_an_entry_of_its_own_and_none_is_left_behind() -> None:
    ring = MemoryKeyring()
    store = CredentialStore(ring)
    await store.save("One", SECRETS)
    assert len(ring.entries) == 6
    await store.save("One", {**SECRETS, "ipaas_token": "short"})
    *kept, index = sorted(ring.entries.values(), key=lambda text: text.startswith("resend-desk-saved:"))
    assert sorted(kept) == [SECRETS["klaviyo_key"], "short"]
    assert index.startswith("resend-desk-saved:")
    assert {user.partition(":")[0] for _, user in ring.entries} == {"One"}


async def test_the_single_entry_of_0_1_0_is_read_and_replaced() -> None:
    ring = MemoryKeyring()
    ring.entries[SERVICE, "One"] = msgspec.json.encode({"klaviyo_key": "k"}).decode()
    store = CredentialStore(ring)
    assert (await store.load("One"))["klaviyo_key"] == "k"
    await store.save("One", {"klaviyo_key": "new"})
    assert (await store.load("One"))["klaviyo_key"] == "new"
    assert (SERVICE, "One") not in ring.entries


async def test_entries_from_before_there_was_an_index_are_read_and_replaced() -> None:
    ring = MemoryKeyring()
    ring.entries = {(SERVICE, f"One: {field}"): text for field, text in HOSTS.items()}
    ring.entries[SERVICE, "One: klaviyo_key"] = "k"
    store = CredentialStore(ring)
    assert await store.load("One") == {**SECRETS, **HOSTS, "ipaas_token": "", "klaviyo_key": "k"}
    await store.save("One", SECRETS)
    assert await store.load("One") == SECRETS
    assert not {"k", *HOSTS.values()} & set(ring.entries.values())


async def test_what_an_older_version_saved_since_is_what_counts() -> None:
    ring = MemoryKeyring()
    store = CredentialStore(ring)
    await store.save("One", {"klaviyo_key": "of this version"})
    ring.entries[SERVICE, "One"] = msgspec.json.encode({"klaviyo_key": "saved since"}).decode()
    assert (await store.load("One"))["klaviyo_key"] == "saved since"


@pytest.mark.parametrize("damage", ["lost", "cut", "swapped", "all lost", "another's index"])
async def test_entries_that_don_t_belong_together_are_no_secret(damage: str) -> None:
    ring = MemoryKeyring()
    store = CredentialStore(ring)
    await store.save("One", {"ipaas_token": LONG})
    part = next(entry for entry in ring.entries if "part 1" in entry[1])
    index = (SERVICE, "One: saved")
    if damage == "lost":
        del ring.entries[part]
    elif damage == "all lost":
        ring.entries = {index: ring.entries[index]}
    elif damage == "another's index":
        ring.entries[index] = "resend-desk-saved:z:0"
    else:
        ring.entries[part] = ring.entries[part][:-1] + ("" if damage == "cut" else "?")
    with pytest.raises(CredentialError, match="don't belong together") as raised:
        await store.load("One")
    assert LONG[:40] not in texts_of(raised.value)
    assert raised.value.hint
    await store.save("One", OTHER)
    assert await store.load("One") == OTHER


@pytest.mark.parametrize(
    "kind",
    [keyrings.ForgettingKeyring, keyrings.BlindKeyring, keyrings.CuttingKeyring, keyrings.AlteringKeyring,
     keyrings.IndexlessKeyring],
)  # fmt: skip
@pytest.mark.parametrize("before", [False, True])
async def test_a_keyring_that_doesn_t_give_back_what_it_took(
    kind: Callable[[], TurningKeyring], before: bool
) -> None:
    ring = kind()
    store = CredentialStore(ring)
    if before:
        await store.save("One", OTHER)
    kept = dict(ring.entries)
    ring.well = False
    with pytest.raises(KeyringUnavailable) as raised:
        await store.save("One", SECRETS | HOSTS)
    assert raised.value.title == "The keyring doesn't keep what is saved to it"
    assert "this session only" in raised.value.hint
    assert not any(secret[:20] in texts_of(raised.value) for secret in SECRETS.values() if secret)
    ring.well = True
    assert ring.entries == kept
    if before:
        assert await store.load("One") == OTHER


_KINDS: list[Callable[[str], Exception]] = [
    errors.KeyringLocked, errors.NoKeyringError, errors.InitError, errors.PasswordSetError,
    errors.PasswordDeleteError, errors.KeyringError, OSError, lambda _quoted: RuntimeError(),
]  # fmt: skip


@pytest.mark.parametrize("way", ["get", "set", "delete"])
async def test_a_keyring_that_refuses_is_told_without_what_it_quotes(way: str) -> None:
    for error in _KINDS:
        ring = RefusingKeyring(way, error)
        store = CredentialStore(ring)
        await store.save("One", OTHER)
        kept = dict(ring.entries)
        ring.well = False
        if way == "delete":
            # Not an error: the new secrets count. The old ones stay until the next time.
            await store.save("One", SECRETS)
        else:
            with pytest.raises(KeyringUnavailable) as raised:
                await store.save("One", SECRETS)
            assert not any(secret[:20] in texts_of(raised.value) for secret in SECRETS.values() if secret)
            assert raised.value.hint
            assert ring.entries == kept
        ring.well = True
        assert await store.load("One") == (SECRETS if way == "delete" else OTHER)
        await store.delete("One")
        assert ring.entries == {}


@pytest.mark.parametrize("raised", [SystemExit(3), KeyboardInterrupt(), GeneratorExit()])
async def test_a_keyring_that_would_end_the_program_is_not_waited_for(raised: BaseException) -> None:
    class Ending(MemoryKeyring):
        def get_password(self, service: str, username: str) -> str | None:
            raise raised

    with pytest.raises(KeyringUnavailable) as told:
        await asyncio.wait_for(CredentialStore(Ending()).load("One"), 60)
    assert type(raised).__name__ in told.value.detail or str(raised) in told.value.detail


async def test_a_keyring_that_can_t_remove_says_so() -> None:
    ring = keyrings.ClingingKeyring()
    store = CredentialStore(ring)
    await store.save("One", SECRETS)
    ring.well = False
    with pytest.raises(KeyringUnavailable) as raised:
        await store.delete("One")
    assert raised.value.title == "The keyring doesn't remove entries"
    # 0.1.0's entry would count for ever.
    ring.entries[SERVICE, "Old"] = msgspec.json.encode({"klaviyo_key": "k"}).decode()
    with pytest.raises(KeyringUnavailable):
        await store.save("Old", SECRETS)
    assert (await store.load("Old"))["klaviyo_key"] == "k"


@pytest.mark.parametrize("former", ["0.1.0", "long", "none"])
async def test_a_keyring_that_dies_in_the_middle_leaves_the_old_or_the_new(former: str) -> None:
    """After each number of changes; nothing can be undone then."""
    outcomes = set()
    for left in range(60):
        ring = DyingKeyring()
        store = CredentialStore(ring)
        if former == "0.1.0":
            ring.entries[SERVICE, "One"] = msgspec.json.encode({**SECRETS, "klaviyo_key": "k"}).decode()
        elif former == "long":
            await store.save("One", {**OTHER, "ipaas_token": LONG + "!"} | HOSTS)
        before = await store.load("One") if former != "none" else None
        ring.left = left
        with contextlib.suppress(KeyringUnavailable):
            await store.save("One", SECRETS)
        died, ring.left = ring.left < 0, None
        found: dict[str, str] | None = None
        if ring.entries.keys() & {(SERVICE, "One"), (SERVICE, "One: saved")}:
            found = await store.load("One")
        assert found in (before, SECRETS)
        outcomes.add((died, found == SECRETS))
        # And the next time it is saved as ever.
        await store.save("One", OTHER)
        assert await store.load("One") == OTHER
        await store.delete("One")
        assert ring.entries == {}
    assert {(True, False), (False, True)} <= outcomes


async def test_a_body_that_fails_has_the_former_secrets_back() -> None:
    ring = MemoryKeyring()
    store = CredentialStore(ring)
    for before in (None, OTHER):
        if before is not None:
            await store.save("One", before)
        kept = dict(ring.entries)
        with contextlib.suppress(LookupError):
            async with store.replacing("One", SECRETS):
                assert await store.load("One") == SECRETS
                raise LookupError
        assert ring.entries == kept


async def test_former_secrets_that_can_t_be_put_back_are_a_line_of_the_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    ring = RefusingKeyring("set", errors.PasswordSetError)
    store = CredentialStore(ring)
    await store.save("One", OTHER)
    with contextlib.suppress(LookupError):
        async with store.replacing("One", SECRETS):
            ring.well = False
            raise LookupError
    assert "former secrets" in caplog.text
    ring.well = True
    assert await store.load("One") == SECRETS


async def test_a_keyring_that_waits_is_told_of_and_can_be_waited_for() -> None:
    ring, told = WaitingKeyring(), asyncio.Event()
    ring.entries[SERVICE, "One: klaviyo_key"] = "k"

    def on_wait() -> None:
        told.set()
        ring.opened.set()  # the user enters the password

    assert (await CredentialStore(ring, on_wait=on_wait).load("One"))["klaviyo_key"] == "k"
    assert told.is_set()


async def test_a_wait_can_be_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.credentials.store._NOTICED", 0.01)
    for begin in (
        CredentialStore.load,
        lambda store, name: store.save(name, SECRETS),
        CredentialStore.delete,
    ):
        ring, told = WaitingKeyring(), asyncio.Event()
        job = asyncio.ensure_future(begin(CredentialStore(ring, on_wait=told.set), "One"))
        await told.wait()
        job.cancel()
        with pytest.raises(asyncio.CancelledError):
            await job
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
    ring = RefusingKeyring("get", OSError)
    ring.well = False
    monkeypatch.setattr("core.credentials.rings.sys.platform", system)
    with pytest.raises(KeyringUnavailable) as raised:
        await CredentialStore(ring).load("One")
    assert word in raised.value.hint


# GNOME's own ----------------------------------------------------------------------------------------


async def test_it_is_found_by_the_program_itself(
    gnome: Mapping[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    enter(monkeypatch, gnome)
    assert await CredentialStore().keyring_name() == "Secret Service"
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.SecretService.Keyring")
    assert await CredentialStore().keyring_name() == "Secret Service"
    assert await CredentialStore(MemoryKeyring()).keyring_name() not in TRUSTED.values()


async def test_a_chain_is_as_good_as_the_worst_in_it(
    gnome: Mapping[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    enter(monkeypatch, gnome)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.chainer.ChainerBackend")

    class Posing(SecretService.Keyring):
        """Made from a trusted one, under its name."""

    Posing.__module__, Posing.__qualname__ = "keyring.backends.SecretService", "Keyring"
    own, posing = SecretService.Keyring(), Posing()  # type: ignore[no-untyped-call]
    memory = MemoryKeyring()
    for rings, told in (([own], ""), ([], "is empty"), ([own, memory], "memory_keyring.MemoryKeyring"),
                        ([memory], "memory_keyring.MemoryKeyring"), ([posing], "SecretService.Keyring")):  # fmt: skip
        monkeypatch.setattr("keyring.backend.get_all_keyring", lambda rings=rings: rings)
        if told:
            with pytest.raises(KeyringUnavailable, match=told):
                await CredentialStore().save("One", SECRETS)
        else:
            assert await CredentialStore().keyring_name() == "Secret Service"


async def test_locked_and_nobody_to_ask(gnome: Mapping[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """There is no prompt here: the service ends each at once, as when the user closes it."""
    import secretstorage

    enter(monkeypatch, gnome)
    store = CredentialStore()
    await store.save("Locked", OTHER)
    with closing(secretstorage.dbus_init()) as bus:
        secretstorage.get_default_collection(bus).lock()
    for job in (store.load("Locked"), store.save("Locked", SECRETS), store.delete("Locked")):
        with pytest.raises(KeyringUnavailable) as raised:
            await job
        assert raised.value.hint
    gc.collect()


PROMPTER = """
import sys
from jeepney import DBusAddress, message_bus
from jeepney.io.blocking import open_dbus_connection
bus = open_dbus_connection(bus="SESSION")
bus.send_and_get_reply(message_bus.RequestName("org.gnome.keyring.SystemPrompter"))
print("ready", flush=True)
sys.stdin.readline()
"""
"""What shows GNOME's prompts; this one never answers, as a user who has gone for a coffee."""


async def test_prompting_is_told_and_can_be_given_up(
    gnome: Mapping[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import secretstorage

    enter(monkeypatch, gnome)
    with closing(secretstorage.dbus_init()) as bus:
        secretstorage.get_default_collection(bus).lock()
    with subprocess.Popen(  # noqa: ASYNC220  it is there at once
        [sys.executable, "-c", PROMPTER], env=gnome, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as prompter:
        assert prompter.stdout is not None
        assert prompter.stdout.readline() == "ready\n"
        told = asyncio.Event()
        load = asyncio.create_task(CredentialStore(on_wait=told.set).load("Locked"))
        await told.wait()
        load.cancel()
        with pytest.raises(asyncio.CancelledError):
            await load
        waiting = [thread for thread in threading.enumerate() if thread.name == "keyring"]
        assert [thread.daemon for thread in waiting] == [True]
        prompter.kill()
    await asyncio.to_thread(waiting[0].join, 30)
    gc.collect()


async def test_absent(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    empty = str(tmp_path_factory.mktemp("empty"))
    absent = {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={empty}/bus", "XDG_RUNTIME_DIR": empty,
              "XDG_CONFIG_HOME": empty, "HOME": empty}  # fmt: skip
    for address in (absent["DBUS_SESSION_BUS_ADDRESS"], "nonsense", ""):
        enter(monkeypatch, absent | {"DBUS_SESSION_BUS_ADDRESS": address})
        with pytest.raises(KeyringUnavailable) as raised:
            await CredentialStore().save("One", SECRETS)
        assert raised.value.detail.startswith("Secret Service: ")
    gc.collect()


async def test_the_proxy_s_password_is_for_its_address_only() -> None:
    ring = MemoryKeyring()
    store = CredentialStore(ring)
    assert await store.proxy_password("http://proxy:3128") == ""
    await store.save_proxy_password("http://proxy:3128", LONG)
    assert await store.proxy_password("http://proxy:3128") == LONG
    with pytest.raises(CredentialError, match="entered for http://proxy:3128"):
        await store.proxy_password("http://other:3128")
    await store.save_proxy_password("", "")
    assert ring.entries == {}
