"""Secrets in a real keyring: GNOME's, on a D-Bus session of its own. And no file in its place."""

from __future__ import annotations

import asyncio
import contextlib
import io
import os
from collections.abc import Mapping
from pathlib import Path
from unittest import mock

import pytest

from core.credentials import CredentialStore
from core.errors import KeyringUnavailable
from tests.support import child
from tests.support.errors import texts_of
from tests.support.keyring_session import keyring_session, own_environment, short_folder

__all__ = ["keyring_session", "short_folder"]
"""(Fixtures.)"""

ALT = """
from pathlib import Path
from keyring.backend import KeyringBackend

class PlaintextKeyring(KeyringBackend):
    priority = 0.5
    entries = {}
    def get_password(self, service, username):
        return self.entries.get((service, username))
    def set_password(self, service, username, password):
        self.entries[service, username] = password
        (Path.home().parent / "leaked").write_text(password)
    def delete_password(self, service, username):
        del self.entries[service, username]

class EncryptedKeyring(PlaintextKeyring):
    priority = 0.6
"""
"""A stand-in for the package keyrings.alt, whose keyrings are files."""


def files_with(folder: Path, text: bytes) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file() and text in file.read_bytes()]


def test_secrets_are_in_the_keyring_and_in_no_file(
    tmp_path: Path, keyring_session: Mapping[str, str]
) -> None:
    with child.start("use_keyring", str(tmp_path), environ=keyring_session) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        assert process.stdout.readline() == "saved with Secret Service\n"
        # What is on the disk at this moment: the connection, and the keyring's own encrypted file.
        assert files_with(tmp_path, "Ünï".encode()) == [tmp_path / "config" / "connections.json"]
        assert files_with(tmp_path, b"1795") == [tmp_path / "config" / "connections.json"]
        assert list((tmp_path / "home" / "data" / "keyrings").glob("*.keyring"))
        for secret in (b"the-first-token", b"the-first-key", b"the-token", b"the-key"):
            assert files_with(tmp_path, secret) == []
        said, _ = process.communicate("go on\n", timeout=200)
    assert said.startswith("CredentialError: The credentials are missing. ")


@pytest.mark.parametrize(
    "backend",
    ["keyring.backends.fail.Keyring", "keyring.backends.null.Keyring", "keyrings.alt.file.PlaintextKeyring",
     "keyring.backends.libsecret.Keyring", "no.such.module.Keyring", "keyring.backends.SecretService.Other",
     "Keyring", "keyring.backends.SecretService.Keyring,keyrings.alt.file.PlaintextKeyring"],
)  # fmt: skip
@pytest.mark.parametrize("place", ["environment", "file"])
def test_any_other_keyring_is_refused_by_name(tmp_path: Path, backend: str, place: str) -> None:
    environ = own_environment(tmp_path / "home", PYTHONPATH=_alt(tmp_path))
    if place == "environment":
        environ["PYTHON_KEYRING_BACKEND"] = backend
        where = "by the environment variable PYTHON_KEYRING_BACKEND"
    else:
        where = f"by default-keyring in {_configure(environ, default_keyring=backend)}"
    refusal = _refusal(tmp_path, environ)
    assert refusal.startswith("KeyringUnavailable: The configured keyring isn't trusted with secrets")
    assert f"{backend} is set {where}. Nothing was written to it." in refusal
    assert "keyrings.alt" not in refusal or "keyrings.alt" in backend


GIVING = """
from keyring.backend import KeyringBackend
class K(KeyringBackend):
    priority = 9
    def get_password(self, service, username):
        return '{"klaviyo_key": "the-given-key"}' if username == "One" else None
    def set_password(self, service, username, password):
        open("/dev/stderr", "w").write("WRITTEN")
class Silent(K):
    def get_password(self, service, username): return None
class Broken(K):
    def get_password(self, service, username): raise OSError("the-given-key")
"""
"""A keyring that has secrets already, as a company's own vault may."""


def test_another_keyring_may_give_and_gets_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "giving.py").write_text(GIVING)
    monkeypatch.syspath_prepend(str(tmp_path))
    store = CredentialStore()
    for name, told in (
        ("giving.K", ""),
        ("giving.Silent", "giving.Silent is set"),
        ("giving.Broken", "giving.Broken is set"),
        ("giving.Missing", "giving.Missing is set"),
        ("keyring.backends.null.Keyring", "keyring.backends.null.Keyring is set"),
        ("keyring.backends.fail.Keyring", "keyring.backends.fail.Keyring is set"),
        ("keyring.backends.Windows.WinVaultKeyring", "Windows Credential Manager, which is set"),
    ):
        environ = own_environment(tmp_path / "home", PYTHON_KEYRING_BACKEND=name)
        with mock.patch.dict(os.environ, environ, clear=True):
            if not told:
                assert asyncio.run(store.load("One"))["klaviyo_key"] == "the-given-key"
                with pytest.raises(KeyringUnavailable, match="K is set"):
                    asyncio.run(store.save("One", {"klaviyo_key": "k"}))
                continue
            with pytest.raises(KeyringUnavailable, match=told) as raised:
                asyncio.run(store.load("One"))
            assert "the-given-key" not in texts_of(raised.value)


def test_a_folder_of_other_keyrings_is_not_followed(tmp_path: Path) -> None:
    environ = own_environment(tmp_path / "home")
    for more in (
        {},
        {"default_keyring": "keyring.backends.SecretService.Keyring"},
        {"default_keyring": "evil.K"},
    ):
        file = _configure(environ, keyring_path=str(tmp_path / "site"), **more)
        (tmp_path / "site").mkdir(exist_ok=True)
        (tmp_path / "site" / "evil.py").write_text("open('evil', 'w')")
        assert f"keyring-path in {file} would have keyrings loaded from " in _refusal(tmp_path, environ)
    assert not list(tmp_path.rglob("evil"))


@pytest.mark.parametrize("content", [b"nonsense", b"[backend]\nx\n", b"\xff\xfe"])
def test_a_configuration_that_can_t_be_read_is_told(tmp_path: Path, content: bytes) -> None:
    environ = own_environment(tmp_path / "home")
    file = _configure(environ)
    file.write_bytes(content)
    assert f"{file} can't be read" in _refusal(tmp_path, environ)


@pytest.mark.parametrize(
    ("name", "value"),
    [("PERSIST", "Session"), ("PREFERRED_COLLECTION", "/org/freedesktop/secrets/collection/session")],
)
def test_one_that_forgets_at_the_end_of_the_session_is_refused(tmp_path: Path, name: str, value: str) -> None:
    environ = own_environment(tmp_path / "home", **{f"KEYRING_PROPERTY_{name}": value})
    assert f"KEYRING_PROPERTY_{name} is {value}" in _refusal(tmp_path, environ)


def test_one_of_another_system_is_not_there(tmp_path: Path) -> None:
    environ = own_environment(tmp_path / "home")
    file = _configure(environ, default_keyring="keyring.backends.Windows.WinVaultKeyring")
    refusal = _refusal(tmp_path, environ)
    assert f"Windows Credential Manager, which is set by default-keyring in {file}, is not there: " in refusal


def test_without_a_keyring_there_is_none(tmp_path: Path) -> None:
    """An empty setting is none, and one that is installed beside the program isn't even loaded."""
    environ = own_environment(tmp_path / "home", PYTHON_KEYRING_BACKEND=" ", PYTHONPATH=_alt(tmp_path))
    _configure(environ, default_keyring="")
    assert _refusal(tmp_path, environ, process=True).startswith(
        "KeyringUnavailable: The system keyring is not available. Secret Service: "
    )


def test_a_chain_has_trusted_keyrings_only(tmp_path: Path, keyring_session: Mapping[str, str]) -> None:
    chain = {"PYTHON_KEYRING_BACKEND": "keyring.backends.chainer.ChainerBackend"}
    with child.start("use_keyring", str(tmp_path), environ={**keyring_session, **chain}) as process:
        assert process.communicate("go on\n", timeout=200)[0].startswith("saved with Secret Service\n")
    (tmp_path / "config" / "connections.json").unlink()
    with_files = {**keyring_session, **chain, "PYTHONPATH": _alt(tmp_path)}
    refusal = _refusal(tmp_path, with_files, process=True)
    assert "contains keyrings.alt.file.EncryptedKeyring, keyrings.alt.file.PlaintextKeyring" in refusal
    assert "is empty" in _refusal(tmp_path, own_environment(tmp_path / "home", **chain), process=True)


def _configure(environ: Mapping[str, str], **options: str) -> Path:
    """keyring's own file, with these options."""
    file = Path(environ["XDG_CONFIG_HOME"]) / "python_keyring" / "keyringrc.cfg"
    file.parent.mkdir(parents=True, exist_ok=True)
    lines = [f"{name.replace('_', '-')} = {value}" for name, value in options.items()]
    file.write_text("\n".join(["[backend]", *lines]))
    return file


def _alt(folder: Path) -> str:
    """Where the stand-in can be imported, and is found by `keyring` as an installed backend is."""
    package = folder / "site" / "keyrings" / "alt"
    package.mkdir(parents=True, exist_ok=True)
    (package / "file.py").write_text(ALT)
    metadata = folder / "site" / "keyrings_alt-5.0.dist-info"
    metadata.mkdir(exist_ok=True)
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: keyrings.alt\nVersion: 5.0\n")
    (metadata / "entry_points.txt").write_text("[keyring.backends]\nfile = keyrings.alt.file\n")
    return str(folder / "site")


def _refusal(folder: Path, environ: Mapping[str, str], *, process: bool = False) -> str:
    """What is said when a connection is saved: in this process, or in one of its own, where other keyrings than
    those of the tests are installed.
    """
    if process:
        with child.start("use_keyring", str(folder), environ=environ) as running:
            said, _ = running.communicate("go on\n", timeout=200)
    else:
        out = io.StringIO()
        with mock.patch.dict(os.environ, environ, clear=True), contextlib.redirect_stdout(out):
            asyncio.run(child.use_keyring(str(folder)))
        said = out.getvalue()
    assert files_with(folder, b"the-first-key") == []
    assert not (folder / "config" / "connections.json").exists()
    return said
