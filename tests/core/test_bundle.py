"""The support bundle: what is in it, and what never is, whatever is wrong."""

from __future__ import annotations

import os
import stat
import tomllib
import zipfile
from pathlib import Path

import pytest

from core.app import Services
from core.bundle.gather import Bundle, log_text
from core.bundle.versions import PACKAGES
from core.errors import KeyringUnavailable
from core.log.file import LOG
from tests.support.command import Command
from tests.support.sandbox import RunningSandbox

NAMES = ("versions.txt", "settings.json", "connections.json", "examination.txt", "runs.txt", "log.txt")


def test_all_that_the_program_is_made_with_is_named() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))["project"]
    assert {
        each.partition(">")[0].partition("=")[0].partition("[")[0] for each in project["dependencies"]
    } == set(PACKAGES)


def test_after_a_send_it_has_all_and_nothing_of_anybody(
    command: Command, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    home = str(tmp_path / "home")
    assert command("send", "55260", "--yes", RESEND_DESK_HOME=home).code == 0
    out = tmp_path / "b.zip"
    ran = command("bundle", "--out", str(out), "--doctor", "now", RESEND_DESK_HOME=home)
    assert ran.code == 0, ran.err
    assert f"Saved as {out}:" in ran.out
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    with zipfile.ZipFile(out) as packed:
        texts = {name: packed.read(name).decode() for name in packed.namelist()}
    assert tuple(texts) == NAMES
    assert "httpx 0" in texts["versions.txt"]
    assert "RESEND_DESK_KLAVIYO_KEY" in texts["versions.txt"]
    assert '"timeout_seconds"' in texts["settings.json"]
    assert '"name": "environment"' in texts["connections.json"]
    assert "[confirmed, by" in texts["examination.txt"]
    assert "order 55260" in texts["runs.txt"]
    assert "recorded, 4 events" in texts["runs.txt"]
    assert "ended as recorded" in texts["log.txt"]
    info, whole = sandbox.info, "\n".join(texts.values())
    secrets = (info.ipaas_token, info.ipaas_password, info.klaviyo_key, info.ipaas_email)
    for hidden in (*secrets, "@example.com", "Sarah", str(Path.home())):
        assert hidden not in whole
    # The last examination is there for the next one.
    again = command("bundle", "--show", "--json", RESEND_DESK_HOME=home)
    assert again.last["path"] is None
    assert "[confirmed, by" in again.last["files"]["examination.txt"]
    shown = command("bundle", "--show", RESEND_DESK_HOME=home)
    assert "=== runs.txt: The last sends\n" in shown.out


async def test_each_file_comes_whatever_is_wrong_with_the_others(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refused() -> str:
        raise KeyringUnavailable("locked")

    monkeypatch.setattr(services.credentials, "keyring_name", refused)
    services.paths.connections.parent.mkdir(parents=True)
    services.paths.connections.write_text("{damaged")
    services.paths.examination.mkdir(parents=True)
    files = {file.name: file.text for file in await Bundle(services).files()}
    assert tuple(files) == NAMES
    assert "Keyring: The system keyring is not available. locked" in files["versions.txt"]
    assert files["connections.json"] == "[]\n"
    assert files["examination.txt"].startswith("This could not be made: ")
    assert files["log.txt"].startswith("=== this program, no file") or LOG.path is not None


async def test_what_nobody_thought_of_costs_one_file(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.bundle.gather.log_files", None)  # calling it is a defect
    services.paths.examination.parent.mkdir(parents=True)
    services.paths.examination.write_bytes(b"found \xff\xfe")
    files = {file.name: file.text for file in await Bundle(services).files()}
    assert files["log.txt"] == "This could not be made: TypeError. The log has the rest.\n"
    assert files["examination.txt"].startswith("found ")


def test_of_an_enormous_log_the_end_is_in_it(tmp_path: Path) -> None:
    file = tmp_path / "resend-desk.log"
    file.touch()
    os.truncate(file, 2**40)  # sparse: nobody could read all of it
    with file.open("ab") as opened:
        opened.write(b"\nthe last line")
    assert log_text(tmp_path).endswith("\nthe last line")


def test_where_nothing_is_set_up_there_is_a_bundle_too(command: Command, tmp_path: Path) -> None:
    bare = {"RESEND_DESK_HOME": str(tmp_path), "PATH": "", "HOME": str(tmp_path)}
    ran = command("bundle", "--show", "--doctor", "now", env=bare)
    assert ran.code == 0
    assert "No connection could be examined. " in ran.err
    assert "No connection was examined yet" in ran.out
    (tmp_path / "there").mkdir()
    refused = command("bundle", "--out", str(tmp_path / "there"), env=bare)
    assert refused.code == 2
    assert "The bundle can't be saved" in refused.err
