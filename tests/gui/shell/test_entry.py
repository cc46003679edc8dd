"""`resend-desk window` and `python -m gui`: options, and machines without a display."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from core.cli.main import main


def test_demo_and_connection_exclude_each_other(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["window", "--demo", "--connection", "x"])
    assert ended.value.code == 2
    assert "not allowed with" in capsys.readouterr().err


def test_what_is_painted_first_needs_neither_formulas_nor_network() -> None:
    """Nor does the beginning of any command: each start would take twice as long."""
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, core.cli.main, core.log.lines, gui.shell.app\n"
            "print(*(name for name, module in sys.modules.items() if module))",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    of_core = tuple(f"core.{name}" for name in ("formula", "mapping", "transfer", "ipaas", "klaviyo"))
    assert [
        name for name in done.stdout.split() if name.startswith((*of_core, "httpx", "asyncio", "decimal"))
    ] == []


def test_no_source_is_read_to_import_a_module() -> None:
    """Nor kept: PySide6 has each read, which would be 24 MB."""
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "import linecache; from gui.display import check_qt\n"
            "check_qt(); of_qt = set(linecache.cache)\n"
            "import gui.shell.workplace; print(*set(linecache.cache) - of_qt)",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == []


def test_what_makes_pysides_own_files_is_loaded_when_it_is_asked_for() -> None:
    code = (
        "import sys; from gui.display import check_qt; check_qt()\n"
        "name = 'lib.pyi_generator'\n"
        "known = [vars(module) for each, module in list(sys.modules.items()) if each.endswith(name)]\n"
        "print(bool(known), any('generate_pyi' in each for each in known))\n"
        "from PySide6.support.signature.lib import pyi_generator\n"
        "print(pyi_generator.generate_pyi.__module__, pyi_generator.TYPE_MAP['QString'])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:2] == ["True False", "shibokensupport.signature.lib.pyi_generator str"]


@pytest.mark.timeout(1_200)  # half a minute of work, on a machine that may be busy
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
    pictures = sorted((tmp_path / "p").glob("*.png"))
    names = " ".join(picture.stem for picture in pictures)
    for scene in (
        "first-run",
        "empty",
        "recent",
        "many-orders",
        "preview",
        "profile-trace",
        "look-first",
        "in-klaviyo-already",
        "partly-there",
        "profile-conflict",
        "profile-would-be-created",
        "blocked",
        "confirmation",
        "sending",
        "stopped",
        "steps-after-send",
        "failure",
        "interrupted",
        "proof",
        "save-link",
        "side-by-side",
        "requests",
        "palette",
        "column-of-a-file",
        "confirmation-of-many",
        "history",
        "reconcile",
        "examination",
        "set-up-save",
        "network-settings",
        "history-settings",
        "safe-modes",
        "live",
    ):
        assert scene in names
    images = [QImage(str(picture)) for picture in pictures]
    assert all(image.width() > 200 for image in images)
    assert len({picture.read_bytes() for picture in pictures}) == len(pictures), "two pictures are the same"
