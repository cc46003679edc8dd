"""The log: what is in it, what never is, one file a process, and nothing that a full disk holds up."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import stat
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from core.log.faults import FAULTS, Fault, told
from core.log.file import Log, log_files, remove_old
from core.log.lines import command_told, url_told
from core.outward.secrets import KNOWN
from tests.support.command import Command

KEY = "pk_0123456789abcdef"


@pytest.fixture
def log() -> Iterator[Log]:
    made = Log()
    with made.listening():
        yield made


@pytest.fixture(autouse=True)
def counted_anew() -> None:
    FAULTS.forget()


def written(folder: Path) -> str:
    return "".join(file.read_text("utf-8") for file in folder.iterdir())


def test_what_is_logged_is_masked_and_of_others_only_their_own_words(log: Log, tmp_path: Path) -> None:
    KNOWN.password("Sommer-2026!")
    logging.getLogger("core.early").info("before there was a file")
    log.write_to(tmp_path / "log", pytest.fail)
    logging.getLogger("core.x").info("%s and Sommer-2026! of %s\x1b[2J", KEY, "sarah@example.com")
    logging.getLogger("core.x").debug("too much")
    logging.getLogger("httpx").info("HTTP Request: GET https://x/?email=sarah@example.com")
    logging.getLogger("some.library").error("refused for %s\n%s", "Sarah Connor", KEY)
    try:
        raise ValueError(f"{KEY} of Sarah Connor")
    except ValueError:
        logging.getLogger("some.library").exception("it failed")
    log.close()
    text = written(tmp_path / "log")
    assert "before there was a file" in text
    assert "core.x: [secret] and [secret] of s…@example.com‹U+001B›[2J" in text
    assert "some.library: refused for %s" in text
    assert "ValueError: message withheld" in text
    assert "test_log.py" in text
    for hidden in (KEY, "Sommer", "sarah@", "Sarah Connor", "too much", "HTTP Request", str(Path.home())):
        assert hidden not in text
    assert "ValueError: message withheld" in log.text()


def test_a_file_a_process_its_owner_s_alone_and_bounded(
    log: Log, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.log.rotating._BYTES", 50_000)
    before = os.umask(0)
    try:
        log.write_to(tmp_path / "log", pytest.fail)
        for number in range(75):
            logging.getLogger("core.x").info("%d %s", number, "ü" * 1000)
        log.close()
    finally:
        os.umask(before)
    files = log_files(tmp_path / "log")
    assert [file.name.endswith(f"-{os.getpid()}.log") for file in files] == [True, False]
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert stat.S_IMODE((tmp_path / "log").stat().st_mode) == 0o700
    assert all(file.stat().st_size < 55_000 for file in files)
    assert "74 ü" in files[0].read_text("utf-8")


def test_the_oldest_are_removed_but_not_those_of_programs_that_run(tmp_path: Path) -> None:
    gone = 2**22 + 1  # no process has this number
    names = [f"resend-desk-20260101-0000{number:02}-{gone}.log" for number in range(40)]
    own = f"resend-desk-20250101-000000-{os.getpid()}.log"
    for at, name in enumerate([own, "resend-desk.log", *names, "notes.log"]):
        (tmp_path / name).write_text("x")
        os.utime(tmp_path / name, (at, at))
    remove_old(tmp_path)
    assert sorted(file.name for file in tmp_path.iterdir()) == sorted([own, "notes.log", *names[-19:]])


def test_a_log_that_can_t_be_written_is_told_once(
    log: Log, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "log").write_text("a file where the folder belongs")
    said = list[str]()
    log.write_to(tmp_path / "log", said.append)
    assert len(said) == 1
    log.write_to(tmp_path, said.append)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("core.log.rotating.LogFile.shouldRollover", full)
    for _ in range(3):
        logging.getLogger("core.x").error("lost")
    assert said[1:] == ["No space left on device"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is full from the beginning")
def test_a_disk_that_is_full_at_the_end_ends_no_program_with_a_traceback(log: Log, tmp_path: Path) -> None:
    log.write_to(tmp_path, lambda _reason: None)
    assert log.path is not None
    log.path.unlink(missing_ok=True)
    log.path.symlink_to("/dev/full")
    logging.getLogger("core.test").warning("a line that stays in the buffer")
    log.close()


def test_one_odd_entry_hides_no_other_file(tmp_path: Path) -> None:
    (tmp_path / "resend-desk.log").symlink_to(tmp_path / "gone")
    (tmp_path / "resend-desk.log.1").mkdir()
    (tmp_path / "resend-desk.log.2").write_text("here")
    assert log_files(tmp_path) == [tmp_path / "resend-desk.log.2"]


def test_a_command_line_and_an_address_tell_nothing_personal() -> None:
    assert command_told(["send", "55260", "--ticket", "Sarah's", f"--profile={KEY}", "-x"]) == (
        "send 55260 --ticket … --profile=… …"
    )
    base = "https://api.ipaas.com"
    for path, template in (
        ("/transactions/v2/Transaction/55260", "/transactions/v2/Transaction/{}"),
        ("/customers/v2/External/LookupExternal/Sarah/1795", "/customers/v2/External/LookupExternal/{}/{}"),
        ("/api/profiles/Sarah?filter=x", "/api/profiles/{}"),
        ("/api/metrics/RtyKLM/flow-triggers", "/api/metrics/{}/flow-triggers"),
        ("/sso/v2/User/a%40b.c/Companies", "/sso/v2/User/{}/Companies"),
    ):
        assert url_told(base + path) == base + template
    assert url_told("http://user:pass@127.0.0.1:80/api/events") == "http://127.0.0.1:80/api/events"


def test_a_send_leaves_its_requests_and_states_and_nothing_personal(command: Command, tmp_path: Path) -> None:
    ran = command("send", "55260", "--yes", RESEND_DESK_HOME=str(tmp_path / "home"))
    assert ran.code == 0, ran.err
    text = written(tmp_path / "home" / "log")
    assert "start: resend-desk" in text
    assert "send 55260 --yes" in text
    assert "POST http://127.0.0.1" in text
    assert "/api/events: 202 in" in text
    assert "of order 55260: placed_order  is done" in text
    assert "of order 55260: ended as recorded" in text
    for hidden in ("example.com", "filter=", "Sarah", "pk_"):
        assert hidden not in text
    refused = command(
        "preview", "55260", RESEND_DESK_HOME=str(tmp_path / "home"), RESEND_DESK_KLAVIYO_KEY="no"
    )
    assert refused.code == 3
    command("preview", "55260", "--demo", RESEND_DESK_HOME=str(tmp_path / "demo"))
    assert not (tmp_path / "demo").exists()


def test_a_defect_of_a_command_is_a_word_and_a_line_of_the_log(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object) -> Any:
        def in_a_thread() -> None:
            raise KeyError(KEY)

        thread = threading.Thread(target=in_a_thread, name="worker")
        thread.start()
        thread.join()
        asyncio.get_running_loop().call_soon(lambda: 1 / 0)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        raise ValueError(f"{KEY} of sarah@example.com")

    monkeypatch.setattr("core.desk.Desk.plan", broken)
    ran = command("preview", "55260", "--json", RESEND_DESK_HOME=str(tmp_path))
    (file,) = log_files(tmp_path / "log")
    assert (ran.code, ran.out) == (1, "")
    for kind in ("KeyError", "ZeroDivisionError", "ValueError"):
        assert f"in the program itself: {kind} in test_log.py" in ran.err
    assert f"The log has the rest: {file}" in ran.err
    text = file.read_text("utf-8")
    assert "thread worker: KeyError: message withheld" in text
    assert "the command: ValueError: message withheld" in text
    assert "core/cli/preview.py" in text
    for hidden in (KEY, "sarah@", "Traceback"):
        assert hidden not in text + ran.err


def test_what_nobody_catches_is_heard_and_hooks_are_left_as_they_were() -> None:
    heard = list[Fault]()

    class Stubborn:
        def __del__(self) -> None:
            raise LookupError(KEY)

    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    with FAULTS.caught(), FAULTS.told_to(heard.append):
        Stubborn()
        with contextlib.suppress(AttributeError):
            try:
                None.missing  # type: ignore[attr-defined]  # noqa: B018
            except AttributeError as error:
                sys.excepthook(type(error), error, error.__traceback__)
        for _ in range(3):
            FAULTS.report(OSError("again"), "a test")
    assert [fault.kind for fault in heard] == [
        "LookupError",
        "AttributeError",
        "OSError",
        "OSError",
        "OSError",
    ]
    assert heard[-1].count == 3
    assert "has no attribute 'missing'" in heard[1].text
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_what_led_to_an_exception_is_told_too() -> None:
    def chain() -> None:
        try:
            raise ExceptionGroup("g", [ValueError(KEY), OSError(KEY)])
        except ExceptionGroup as group:
            raise RuntimeError(KEY) from group

    with pytest.raises(RuntimeError) as raised:
        chain()
    text = told(raised.value)
    assert "caused by:" in text
    assert text.count("one of several:") == 2
    assert KEY not in text
    error: BaseException = RecursionError("deep")
    for _ in range(30):
        error.__context__, error = ValueError(), error
    assert len(told(error).splitlines()) < 100
