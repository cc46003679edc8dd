"""The settings' file, the folders, and how a file is replaced."""

# ruff: noqa: ASYNC240 - a test may wait for the disk

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import msgspec
import pytest

from core.app import Services, build_services
from core.connection_store import ConnectionStore
from core.credentials import CredentialStore
from core.errors import ConfigurationError, CredentialError, NetworkSettingError
from core.network import Network
from core.paths import Paths, ensure, read_private, tighten, write_private
from core.settings import UNREAD, Settings, SettingsStore
from gui.shell import main_window
from tests.support.memory_keyring import MemoryKeyring


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


async def test_defaults_until_something_is_saved(path: Path) -> None:
    store = SettingsStore(path)
    assert await store.load() == Settings()
    assert not path.parent.exists()
    changed = Settings(last_connection="Ü", read_back_seconds=5, window={"geometry": "AbC="})
    await store.save(changed)
    assert await SettingsStore(path).load() == changed
    assert store.load_now() == changed
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff", b"null"])
async def test_a_file_that_can_not_be_used_is_put_aside_when_others_are_saved(
    path: Path, content: bytes
) -> None:
    path.parent.mkdir()
    for spoilt in (content, content + b" "):
        path.write_bytes(spoilt)
        store = SettingsStore(path)
        assert await store.load() == UNREAD
        assert path.read_bytes() == spoilt
        await store.change(last_connection="One")  # as each start does by itself
        assert (await SettingsStore(path).load()).network.proxy == "unread"
    kept = {file.read_bytes() for file in path.parent.glob("*.unreadable-*")}
    assert kept == {content, content + b" "}


@pytest.mark.parametrize(
    "spoilt",
    [{"timeout_seconds": "long"}, {"timeout_seconds": 0}, {"timeout_seconds": -1}, {"read_back_seconds": 1e9},
     {"window": 5}, {"journal_days": 0}, {"journal_payloads": "no"}, {"last_connection": None}],
)  # fmt: skip
async def test_one_setting_that_can_not_be_used_leaves_the_others(
    path: Path, spoilt: dict[str, object]
) -> None:
    path.parent.mkdir()
    own = Settings(
        network=Network(proxy="this", address="http://proxy.example.com:3128"),
        journal_payloads=False,
        read_back_seconds=7,
    )
    path.write_bytes(msgspec.json.encode(msgspec.to_builtins(own) | spoilt))
    read = await SettingsStore(path).load()
    name = next(iter(spoilt))
    assert read == msgspec.structs.replace(own, **{name: getattr(UNREAD, name)})


@pytest.mark.parametrize(
    "content", [b"", b'{"network": {"proxy": "this", "address": 5}}', b'{"network": {"proxy": "own"}}']
)
async def test_nothing_goes_past_a_proxy_that_can_not_be_read(
    tmp_path: Path, keyring_backend: MemoryKeyring, content: bytes
) -> None:
    paths = Paths.under(tmp_path)
    paths.config.mkdir()
    paths.settings.write_bytes(content)
    services = build_services(paths, keyring_backend=keyring_backend, environ={})
    with pytest.raises(NetworkSettingError) as refused:
        await services.load_network()
    assert str(paths.settings) in refused.value.detail
    with pytest.raises(NetworkSettingError) as refused:
        services.factory.proxy_of("https://api.ipaas.com")
    assert "isn't known" in refused.value.detail
    assert services.factory.proxy_of("http://127.0.0.1:1") is None
    # Whoever chooses is asked no more, and the earlier file is still there.
    await services.save_network(Network(), "")
    await services.load_network()
    assert [file.read_bytes() for file in paths.config.glob("*.unreadable-*")] == [content]
    again = build_services(paths, keyring_backend=keyring_backend, environ={})
    await again.load_network()
    await services.aclose()
    await again.aclose()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes in folders are a thing of POSIX")
@pytest.mark.parametrize("stands", ["a pipe", "a device", "a folder", "too much"])
async def test_what_is_no_file_is_neither_waited_for_nor_read_without_end(path: Path, stands: str) -> None:
    path.parent.mkdir()
    match stands:
        case "a pipe":
            os.mkfifo(path)
        case "a device":
            path.symlink_to("/dev/zero")
        case "a folder":
            path.mkdir()
        case _:
            path.touch()
            os.truncate(path, 2**40)  # sparse
    assert await SettingsStore(path).load() == UNREAD
    assert main_window.read_shape(path) == {}
    with pytest.raises(ConfigurationError, match="can't be read"):
        await ConnectionStore(path, CredentialStore(MemoryKeyring())).names()
    with pytest.raises(OSError, match="directory" if stands == "a folder" else "large|not a file"):
        read_private(path)


async def test_a_later_versions_settings_are_read_as_far_as_they_are_known(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b'{"last_connection": "One", "something": {"new": 1}}')
    assert (await SettingsStore(path).load()).last_connection == "One"


async def test_a_place_that_can_not_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file where the folder belongs")
    with pytest.raises(ConfigurationError) as raised:
        await SettingsStore(tmp_path / "config" / "settings.json").save(Settings())
    assert str(tmp_path) in raised.value.detail


def test_one_variable_moves_everything(tmp_path: Path) -> None:
    paths = Paths.default({"RESEND_DESK_HOME": str(tmp_path)})
    assert paths == Paths.under(tmp_path)
    for each in (paths.journal, paths.locks, paths.connections, paths.settings, paths.log):
        assert each.is_relative_to(tmp_path)
    assert list(tmp_path.iterdir()) == []
    assert Paths.default({"RESEND_DESK_HOME": "~/x"}).data == Path.home() / "x" / "data"
    assert Paths.default({}) == Paths.default({"RESEND_DESK_HOME": ""})
    assert "resend-desk" in str(Paths.default({}).data)
    assert (
        Paths.default({"RESEND_DESK_HOME": "~nobody-of-this-name/x"}).data.parts[0] == "~nobody-of-this-name"
    )


def test_a_place_that_can_not_be_looked_at_is_left_alone(tmp_path: Path) -> None:
    tighten(Paths.under(tmp_path / ("x" * 300)))


def test_a_folder_is_this_users_own(tmp_path: Path) -> None:
    made = ensure(tmp_path / "a" / "b")
    assert stat.S_IMODE(made.stat().st_mode) == 0o700
    assert ensure(made) == made


def test_a_write_that_fails_leaves_the_old_file_whole(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write_private(path, b"old")
    with pytest.raises(TypeError):
        write_private(path, "not bytes")  # type: ignore[arg-type]
    assert path.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["file"]


def test_a_file_is_replaced_in_one_step(tmp_path: Path) -> None:
    """Whoever reads meanwhile sees a whole file, whoever writes at the same time spoils nothing."""
    path = tmp_path / "file"
    contents = [bytes([65 + number]) * 100_000 for number in range(4)]
    write_private(path, contents[0])
    failures: list[BaseException] = []

    def write(content: bytes) -> None:
        try:
            for _ in range(20):
                write_private(path, content)
        except OSError as error:
            failures.append(error)

    writers = [threading.Thread(target=write, args=(content,)) for content in contents]
    for writer in writers:
        writer.start()
    while any(writer.is_alive() for writer in writers):
        assert path.read_bytes() in contents
    for writer in writers:
        writer.join()
    assert failures == []
    assert path.read_bytes() in contents
    assert [file.name for file in tmp_path.iterdir()] == ["file"]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_settings_are_readable_by_people(path: Path) -> None:
    store = SettingsStore(path)
    store._write(Settings(last_connection="One"))
    assert b'\n  "last_connection": "One"' in path.read_bytes()
    assert msgspec.json.decode(path.read_bytes())


async def test_the_proxy_s_password_is_in_the_keyring_and_for_its_address_only(
    services: Services, keyring_backend: MemoryKeyring
) -> None:
    own = Network(proxy="this", address="http://proxy.example.com:3128", user="dana")
    await services.save_network(own, "s3cret")
    assert "s3cret" not in services.paths.settings.read_text("utf-8")
    assert "s3cret" in keyring_backend.entries.values()
    assert "s3cret" not in repr(services.factory)
    assert (services.factory.network, services.factory.proxy_password) == (own, "s3cret")

    def again() -> Services:
        return build_services(services.paths, keyring_backend=keyring_backend, environ={})

    started = again()
    assert (started.factory.network, started.factory.proxy_password) == (own, "")
    await started.load_network()
    assert started.factory.proxy_password == "s3cret"
    # Another address in the file gets no password that was entered for this one.
    text = services.paths.settings.read_text("utf-8")
    services.paths.settings.write_text(text.replace("proxy.example.com", "elsewhere.example.com"))
    with pytest.raises(CredentialError) as changed:
        await again().load_network()
    assert "elsewhere.example.com" in changed.value.detail
    # It can be kept when something else is changed, and goes with its user.
    await services.save_network(msgspec.structs.replace(own, without="localhost"), None)
    assert services.factory.proxy_password == "s3cret"
    await services.save_network(Network(proxy="none"), None)
    assert keyring_backend.entries == {}
    assert services.factory.proxy_password == ""
