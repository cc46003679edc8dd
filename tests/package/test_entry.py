"""The program starts where other packages named `core`, `gui` or `resources` are in front of ours on the path."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

SCRIPT = [str(Path(sys.executable).with_name("resend-desk"))]
MODULE = [sys.executable, "-m", "resend_desk"]
WINDOW = [sys.executable, "-m", "gui"]

FOREIGN = "raise SystemExit('the foreign one was taken')\n"


def a_package(folder: Path, name: str) -> None:
    (folder / name).mkdir(parents=True)
    (folder / name / "__init__.py").write_text(FOREIGN)


def a_module(folder: Path, name: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.py").write_text(FOREIGN)


def run(
    command: list[str], cwd: Path, pythonpath: Path | None = None, **more: str
) -> subprocess.CompletedProcess[str]:
    environ = {"PATH": os.environ["PATH"], "HOME": str(cwd), "QT_QPA_PLATFORM": "offscreen", **more}
    if pythonpath is not None:
        environ["PYTHONPATH"] = str(pythonpath)
    return subprocess.run(
        command, cwd=cwd, env=environ, capture_output=True, text=True, check=False, timeout=200
    )


@pytest.mark.parametrize("make", [a_package, a_module], ids=["package", "module"])
@pytest.mark.parametrize("command", [SCRIPT, MODULE], ids=["script", "module"])
@pytest.mark.parametrize("way", ["PYTHONPATH", "cwd"])
def test_foreign_packages_are_passed_by(
    tmp_path: Path, way: str, command: list[str], make: Callable[[Path, str], None]
) -> None:
    for name in ("core", "gui", "resources"):
        make(tmp_path / "theirs", name)
    cwd, pythonpath = (tmp_path / "theirs", None) if way == "cwd" else (tmp_path, tmp_path / "theirs")
    # The list is read from `resources`, by a command of `core.cli`; the window's own options from `gui`.
    for words in (["sandbox", "--list"], ["window", "--help"]):
        done = run([*command, *words], cwd, pythonpath)
        assert (done.returncode, done.stderr) == (0, "")
        assert "55260" in done.stdout or "--screenshots" in done.stdout


@pytest.mark.parametrize("way", ["PYTHONPATH", "cwd"])
def test_the_window_s_own_module_passes_a_foreign_core_by(tmp_path: Path, way: str) -> None:
    """`python -m gui` with a `gui` of somebody else in front runs that one, as was asked for."""
    a_package(tmp_path / "theirs", "core")
    a_module(tmp_path / "theirs", "resources")
    cwd, pythonpath = (tmp_path / "theirs", None) if way == "cwd" else (tmp_path, tmp_path / "theirs")
    done = run(WINDOW, cwd, pythonpath, QT_QPA_PLATFORM="")
    assert "There is no display" in done.stderr
    assert done.returncode == 2


def test_one_that_is_loaded_already_is_named(tmp_path: Path) -> None:
    """`sitecustomize` and .pth files run before the program does."""
    theirs = tmp_path / "theirs"
    (theirs / "core").mkdir(parents=True)
    (theirs / "core" / "__init__.py").touch()
    (theirs / "sitecustomize.py").write_text("import core\n")
    done = run([*SCRIPT, "--version"], tmp_path, theirs)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert str(theirs / "core" / "__init__.py") in done.stderr
    assert "What to do" in done.stderr
