"""Send, and look before sending again: what leaves, what is looked for, and what the journal has of it."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest

from core.errors import (
    BadRequest,
    ConfigurationError,
    CredentialError,
    DeskError,
    JournalError,
    MissingScope,
    NoAnswer,
    NotConnected,
    ServerError,
    UsageError,
)
from core.journal import Journal
from core.transfer.sending.journaled_write import (
    Found,
    Look,
    LookFailed,
    Write,
    WriteFailed,
    Written,
    fate_of,
    write_checked,
)
from tests.support.child import TARGET, intent

LOST, GATEWAY = NoAnswer("reset"), ServerError("502", status=502)
REFUSED, UNSENT = BadRequest("no", status=400), NotConnected("refused")


@dataclass
class System:
    """The other side, by a script: what each request and each look brings; and what was done, in order."""

    answers: Sequence[DeskError | str]
    looks: Sequence[DeskError | str | None] = ()
    done: list[str] = field(default_factory=list)

    async def request(self) -> str:
        number = self.done.count("sent")
        self.done.append("sent")
        return self._told(self.answers[number]) or ""

    async def find(self, _: DeskError) -> str | None:
        number = self.done.count("looked")
        self.done.append("looked")
        return self._told(self.looks[number])

    @staticmethod
    def _told(told: DeskError | str | None) -> str | None:
        if isinstance(told, DeskError):
            raise told
        return told


@pytest.fixture
async def journal(tmp_path: Path) -> AsyncIterator[Journal]:
    made = Journal(tmp_path / "journal.sqlite3")
    await made.begin_run("r1", TARGET, "55260", b"{}")
    yield made
    await made.aclose()


async def checked(journal: Journal, system: System, tries: int | None = None) -> Written[str] | Found[str]:
    write = Write(
        intent=intent("55260", b"{}"), request=system.request, state="accepted", result_id=lambda made: made
    )
    look = Look(system.find, "recorded", lambda there: there)
    again = partial(system.done.append, "again")
    if tries is None:
        return await write_checked(journal, "r1", write, look, before_next=again)
    return await write_checked(journal, "r1", write, look, tries=tries, before_next=again)


def outcomes(path: Path) -> list[tuple[int, str, str | None]]:
    with contextlib.closing(sqlite3.connect(path / "journal.sqlite3")) as db:
        return db.execute("SELECT intent_id, state, result_id FROM outcome ORDER BY id").fetchall()


async def test_an_answer_is_the_end_of_it(journal: Journal, tmp_path: Path) -> None:
    system = System(["e1"])
    assert await checked(journal, system) == Written("e1", 1)
    assert system.done == ["sent"]
    assert outcomes(tmp_path) == [(1, "accepted", "e1")]


@pytest.mark.parametrize("error", [REFUSED, UNSENT], ids=["refused", "never left"])
async def test_what_certainly_was_not_done_is_neither_looked_for_nor_repeated(
    journal: Journal, error: DeskError
) -> None:
    system = System([error])
    with pytest.raises(WriteFailed) as failed:
        await checked(journal, system)
    assert failed.value.error is error
    assert failed.value.fate == ("refused" if error is REFUSED else "not_sent")
    assert system.done == ["sent"]


@pytest.mark.parametrize("error", [LOST, GATEWAY], ids=["no answer", "5xx"])
async def test_what_is_there_after_all_is_not_sent_again(
    journal: Journal, tmp_path: Path, error: DeskError
) -> None:
    system = System([error], ["e1"])
    assert await checked(journal, system) == Found("e1", 1)
    assert system.done == ["sent", "looked"]
    assert outcomes(tmp_path) == [(1, "unknown", None), (1, "recorded", "e1")]


async def test_what_is_not_there_is_sent_once_more(journal: Journal, tmp_path: Path) -> None:
    system = System([LOST, "e2"], [None])
    assert await checked(journal, system) == Written("e2", 2)
    assert system.done == ["sent", "looked", "again", "sent"]
    assert outcomes(tmp_path) == [(1, "unknown", None), (2, "accepted", "e2")]


async def test_the_last_try_is_looked_for_too(journal: Journal) -> None:
    found = System([LOST, LOST], [None, "e2"])
    assert await checked(journal, found) == Found("e2", 2)
    lost = System([LOST, GATEWAY, "a third is never sent"], [None, None])
    with pytest.raises(WriteFailed) as failed:
        await checked(journal, lost)
    assert (failed.value.error, failed.value.fate, failed.value.intent) == (GATEWAY, "unknown", 4)
    assert found.done == lost.done == ["sent", "looked", "again", "sent", "looked"]


@pytest.mark.parametrize("then", [REFUSED, UNSENT], ids=["refused", "never left"])
async def test_a_try_that_may_still_be_done_outlasts_the_refusal_of_the_next(
    journal: Journal, then: DeskError
) -> None:
    with pytest.raises(WriteFailed) as failed:
        await checked(journal, System([GATEWAY, then], [None]))
    assert (failed.value.error, failed.value.fate, failed.value.intent) == (then, "unknown", 1)


async def test_with_one_try_nothing_is_ever_sent_again(journal: Journal) -> None:
    system = System([LOST], [None])
    with pytest.raises(WriteFailed):
        await checked(journal, system, tries=1)
    assert system.done == ["sent", "looked"]


async def test_what_cannot_be_looked_for_is_not_sent_again(journal: Journal) -> None:
    blind = NoAnswer("still down")
    system = System([LOST], [blind])
    with pytest.raises(LookFailed) as failed:
        await checked(journal, system)
    assert (failed.value.error, failed.value.failure.error) == (blind, LOST)
    assert system.done == ["sent", "looked"]


async def test_without_an_intent_on_disk_nothing_leaves(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object) -> int:
        raise JournalError("full")

    monkeypatch.setattr(journal, "intend", broken)
    system = System(["e1"])
    with pytest.raises(JournalError):
        await checked(journal, system)
    assert system.done == []


async def test_a_second_intent_that_is_not_on_disk_leaves_the_first_try_in_doubt(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, real = [True], journal.intend

    async def intend(*given: object) -> int:
        if not first:
            raise JournalError("full")
        first.clear()
        return await real(*given)  # type: ignore[arg-type]  # passed on

    monkeypatch.setattr(journal, "intend", intend)
    system = System([LOST], [None])
    with pytest.raises(WriteFailed) as failed:
        await checked(journal, system)
    assert (type(failed.value.error), failed.value.fate, failed.value.intent) == (JournalError, "unknown", 1)
    assert system.done == ["sent", "looked", "again"]


async def test_an_answer_that_takes_too_long_is_not_waited_for_twice(journal: Journal) -> None:
    slow = NoAnswer("a byte a second")
    slow.again = False
    system = System([slow], [None])
    with pytest.raises(WriteFailed) as failed:
        await checked(journal, system)
    assert failed.value.fate == "unknown"
    assert system.done == ["sent", "looked"]


@pytest.mark.parametrize("looks", [(), ("e1",)], ids=["answered", "found"])
async def test_a_journal_that_breaks_after_the_write_is_told_with_what_was_done(
    journal: Journal, monkeypatch: pytest.MonkeyPatch, looks: Sequence[str]
) -> None:
    broken = JournalError("full")

    async def outcome(*_: object, **__: object) -> None:
        raise broken

    monkeypatch.setattr(journal, "outcome", outcome)
    done = await checked(journal, System([LOST if looks else "e1"], looks))
    assert done.late is broken
    assert (done.there if isinstance(done, Found) else done.answer) == "e1"


@pytest.mark.parametrize(
    ("status", "fate"),
    [(400, "refused"), (407, "refused"), (417, "refused"), (418, "unknown"), (420, "unknown"), (421, "refused"),
     (422, "refused"), (423, "unknown"),
     (426, "refused"), (427, "unknown"), (428, "refused"), (430, "unknown"), (431, "refused"), (432, "unknown"),
     (451, "refused"), (452, "unknown"), (409, "refused"), (413, "refused"), (429, "refused"),
     (408, "unknown"), (425, "unknown"),
     (499, "unknown"), (460, "unknown"), (502, "unknown"), (504, "unknown"), (599, "unknown")],
)  # fmt: skip
def test_only_statuses_that_say_that_nothing_was_done_are_refusals(status: int, fate: str) -> None:
    assert fate_of(BadRequest("said", status=status)) == fate


@pytest.mark.parametrize(
    "error",
    [ConfigurationError("a secret"), CredentialError("401"), UsageError("a gap"), MissingScope("403")],
    ids=lambda error: type(error).__name__,
)
def test_what_was_kept_from_leaving_or_had_no_right_was_not_sent(error: DeskError) -> None:
    assert fate_of(error) == "not_sent"


async def test_a_run_that_is_stopped_begins_nothing(journal: Journal, tmp_path: Path) -> None:
    """The wish came while something else was done to its end, as a note on disk is."""
    system = System(["e1"])

    async def run() -> None:
        task = asyncio.current_task()
        assert task is not None
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.sleep(0)
        await checked(journal, system)

    with pytest.raises(asyncio.CancelledError):
        await asyncio.create_task(run())
    assert system.done == []
    with contextlib.closing(sqlite3.connect(tmp_path / "journal.sqlite3")) as db:
        assert db.execute("SELECT COUNT(*) FROM intent").fetchone() == (0,)
