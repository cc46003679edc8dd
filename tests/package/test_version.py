"""Each form of the program knows its version and its commit: the clone, the wheel, the source archive."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from core.version import VERSION, commit_of

ROOT = Path(__file__).parents[2]


def run(*words: object, cwd: Path = ROOT, **environ: str) -> str:
    """What a command prints; it must end well."""
    done = subprocess.run(
        [str(word) for word in words],
        cwd=cwd,
        env={**os.environ, **environ},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def build(source: Path, target: str, folder: Path) -> Path:
    """Build a wheel or a source archive, with what is installed here."""
    run(sys.executable, "-m", "hatchling", "build", "-t", target, "-d", folder, cwd=source)
    (made,) = folder.iterdir()
    return made


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A clone of its own with one commit."""
    folder = tmp_path / "clone"
    (folder / "inside").mkdir(parents=True)
    (folder / "inside" / "file").write_text("1")
    git = ("git", "-C", folder, "-c", "user.name=x", "-c", "user.email=x@example.com")
    run("git", "init", "-q", folder)
    run(*git, "add", ".")
    run(*git, "commit", "-q", "-m", "One")
    return folder


def test_the_commit_of_a_clone(clone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    head = run("git", "rev-parse", "HEAD", cwd=clone)
    assert commit_of(clone) == head[:12]
    (clone / "beside").touch()
    assert commit_of(clone) == head[:12]
    (clone / "inside" / "file").write_text("2")
    assert commit_of(clone) == f"{head[:12]} with changes"
    # A program that is installed somewhere inside of another repository is not of that one's commit.
    assert commit_of(clone / "inside") == ""
    monkeypatch.setenv("PATH", str(clone))
    assert commit_of(clone) == ""


def test_no_commit_where_there_is_none(tmp_path: Path) -> None:
    assert commit_of(tmp_path) == ""
    run("git", "init", "-q", tmp_path)
    assert commit_of(tmp_path) == ""
    assert commit_of(tmp_path / "missing") == ""


def test_a_wheel_has_the_program_and_its_commit(tmp_path: Path) -> None:
    wheel = build(ROOT, "wheel", tmp_path / "wheel")
    place = tmp_path / "installed"
    with zipfile.ZipFile(wheel) as packed:
        top = {name.partition("/")[0] for name in packed.namelist()}
    shutil.unpack_archive(wheel, place, "zip")
    assert top == {"core", "gui", "resources", "resend_desk.py", f"resend_desk-{VERSION}.dist-info"}
    said = run(sys.executable, "-m", "resend_desk", "--version", cwd=tmp_path, PYTHONPATH=str(place))
    assert said == f"resend-desk {VERSION}, commit {commit_of(ROOT) or 'unknown'}"
    listed = run(
        sys.executable, "-m", "resend_desk", "sandbox", "--list", cwd=tmp_path, PYTHONPATH=str(place)
    )
    assert "55260" in listed


def test_a_wheel_of_a_source_archive_has_the_commit_too(tmp_path: Path) -> None:
    archive = build(ROOT, "sdist", tmp_path / "sdist")
    run("tar", "xzf", archive, cwd=tmp_path)
    wheel = build(tmp_path / archive.name.removesuffix(".tar.gz"), "wheel", tmp_path / "wheel")
    with zipfile.ZipFile(wheel) as packed:
        baked = packed.read("core/COMMIT").decode().strip() if commit_of(ROOT) else ""
    assert baked == commit_of(ROOT)
