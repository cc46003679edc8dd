"""`resend-desk window` and `python -m gui`: options, and machines without a display."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.cli.main import main
from core.errors import UsageError
from gui.__main__ import choose_platform


def test_pictures_need_no_display() -> None:
    environ = {"DISPLAY": ""}
    choose_platform(environ, "linux", offscreen_will_do=True)
    assert environ["QT_QPA_PLATFORM"] == "offscreen"


def test_a_window_without_a_display_is_refused_in_words() -> None:
    with pytest.raises(UsageError, match="no display") as refused:
        choose_platform({}, "linux", offscreen_will_do=False)
    assert "preview" in refused.value.hint


@pytest.mark.parametrize(
    ("environ", "system"),
    [({"DISPLAY": ":0"}, "linux"), ({"WAYLAND_DISPLAY": "w"}, "linux"), ({}, "win32"), ({}, "darwin")],
)
def test_a_display_is_left_alone(environ: dict[str, str], system: str) -> None:
    before = dict(environ)
    choose_platform(environ, system, offscreen_will_do=True)
    assert environ == before


def test_the_command_says_it_without_a_traceback() -> None:
    environ = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    environ.pop("QT_QPA_PLATFORM", None)
    done = subprocess.run(
        [sys.executable, "-m", "gui", "--demo"], env=environ, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "There is no display" in done.stderr
    assert "Traceback" not in done.stderr


def test_demo_and_connection_exclude_each_other(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["window", "--demo", "--connection", "x"])
    assert ended.value.code == 2
    assert "not allowed with" in capsys.readouterr().err


def test_the_command_takes_the_pictures(tmp_path: Path) -> None:
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", "core.cli", "window", "--demo", "--screenshots", str(tmp_path / "p")],
        env=environ,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert len(list((tmp_path / "p").glob("*.png"))) >= 12
