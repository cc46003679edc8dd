"""Secrets in a real keyring: GNOME's, on a D-Bus session of its own. And no file in its place."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.support import child
from tests.support.keyring_session import keyring_session, own_environment, short_folder

__all__ = ["keyring_session", "short_folder"]
"""(Fixtures.)"""

ALT = """
from keyring.backend import KeyringBackend

class PlaintextKeyring(KeyringBackend):
    priority = 0.5
    entries = {}
    def get_password(self, service, username):
        return self.entries.get((service, username))
    def set_password(self, service, username, password):
        self.entries[service, username] = password
        (Path.home() / "leaked").write_text(password)
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
        assert process.stdout.readline() == "saved with keyring.backends.SecretService\n"
        # What is on the disk at this moment: the connection, and the keyring's own encrypted file.
        assert files_with(tmp_path, "Ünï".encode()) == [tmp_path / "config" / "connections.json"]
        assert files_with(tmp_path, b"1795") == [tmp_path / "config" / "connections.json"]
        assert list((tmp_path / "home" / "data" / "keyrings").glob("*.keyring"))
        for secret in (b"the-first-token", b"the-first-key", b"the-token", b"the-key"):
            assert files_with(tmp_path, secret) == []
        said, _ = process.communicate("go on\n", timeout=30)
    assert said.startswith("CredentialError: The credentials are missing. ")


@pytest.mark.parametrize(
    "backend",
    ["keyring.backends.fail.Keyring", "keyring.backends.null.Keyring", "keyrings.alt.file.PlaintextKeyring",
     "no.such.module.Keyring", "keyring.backends.fail.NoSuchClass"],
)  # fmt: skip
def test_what_keeps_nothing_or_keeps_a_file_is_refused(tmp_path: Path, backend: str) -> None:
    environ = own_environment(tmp_path / "home", PYTHON_KEYRING_BACKEND=backend, PYTHONPATH=_alt(tmp_path))
    assert _refusal(tmp_path, environ).startswith("KeyringUnavailable: The system keyring is not available. ")


def test_without_a_keyring_there_is_none(tmp_path: Path) -> None:
    assert _refusal(tmp_path, own_environment(tmp_path / "home")).startswith("KeyringUnavailable: ")


def test_files_behind_a_chain_of_keyrings_are_refused_too(tmp_path: Path) -> None:
    """With several backends `keyring` chains them, so that their own names don't show."""
    environ = own_environment(
        tmp_path / "home",
        PYTHON_KEYRING_BACKEND="keyring.backends.chainer.ChainerBackend",
        PYTHONPATH=_alt(tmp_path),
    )
    refusal = _refusal(tmp_path, environ)
    assert refusal.startswith("KeyringUnavailable: ")
    assert "keyrings.alt.file" in refusal


def _alt(folder: Path) -> str:
    """Where the stand-in can be imported, and is found by `keyring` as an installed backend is."""
    package = folder / "site" / "keyrings" / "alt"
    package.mkdir(parents=True)
    (package / "file.py").write_text(ALT)
    metadata = folder / "site" / "keyrings_alt-5.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: keyrings.alt\nVersion: 5.0\n")
    (metadata / "entry_points.txt").write_text("[keyring.backends]\nfile = keyrings.alt.file\n")
    return str(folder / "site")


def _refusal(folder: Path, environ: Mapping[str, str]) -> str:
    with child.start("use_keyring", str(folder), environ=environ) as process:
        said, _ = process.communicate("go on\n", timeout=60)
    assert files_with(folder, b"the-first-key") == []
    assert not (folder / "config" / "connections.json").exists()
    return said
