"""What the journal keeps of batches."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

import pytest

from core.errors import UsageError
from core.journal import BatchOrder, Journal
from core.journal.batches import Batches
from tests.support.child import TARGET


async def test_a_name_is_one_batchs(tmp_path: Path) -> None:
    async with contextlib.aclosing(Journal(tmp_path / "journal.sqlite3")) as journal:
        batches = Batches(journal, TARGET)
        with pytest.raises(UsageError, match="there are no others"):
            await batches.find("May")
        made = await batches.create("May", ["1", "2"], source="a file", options=b"{}")
        with pytest.raises(UsageError):
            await batches.create("May", ["3"], source="another", options=b"{}")
        assert [batch.of for batch in await batches.all()] == [2], "the second one left nothing"
        assert await batches.find("May") == await batches.of(made.id)
        with pytest.raises(UsageError, match="There are: May"):
            await batches.find("June")
        other = Batches(journal, "another account")
        await other.create("May", ["3"], source="another", options=b"{}")
        with pytest.raises(LookupError):
            await other.of(made.id)
        june = await batches.create("June", ["4"], source="a file", options=b"{}")
        with pytest.raises(UsageError):
            await batches.rename(june.id, "May")
        await batches.rename(june.id, "June")
        assert [batch.name for batch in await batches.all()] == ["June", "May"]


async def test_a_name_that_nobody_chose_is_free(tmp_path: Path) -> None:
    """Two batches within a second, and once a year within an hour, are called by the same moment."""
    async with contextlib.aclosing(Journal(tmp_path / "journal.sqlite3")) as journal:
        batches = Batches(journal, TARGET)
        made = [
            (await batches.create("At noon", [order], source="", options=b"{}", named=False)).name
            for order in ("1", "2", "3")
        ]
        assert made == ["At noon", "At noon (2)", "At noon (3)"]
        assert [batch.name for batch in await batches.all()] == made[::-1]


async def test_a_batch_is_discarded_only_while_nothing_of_it_was_begun(tmp_path: Path) -> None:
    async with contextlib.aclosing(Journal(tmp_path / "journal.sqlite3")) as journal:
        batches = Batches(journal, TARGET)
        new, left, begun = [
            await batches.create(name, ["1", "2"], source="", options=b"{}")
            for name in ("new", "left", "begun")
        ]
        await batches.leave_out(left.id, ["1"])
        await batches.begin(begun.id)
        await Batches(journal, "another account").discard(new.id)
        assert len(await batches.all()) == 3
        for each in (new, left, begun):
            await batches.discard(each.id)
        assert [each.name for each in await batches.all()] == ["begun", "left"]
        assert await batches.orders(new.id) == []
        assert len(await batches.orders(left.id)) == 2


async def test_of_a_finished_batch_only_what_waits_is_noted(tmp_path: Path) -> None:
    """What became of another order meanwhile stays so."""
    async with contextlib.aclosing(Journal(tmp_path / "journal.sqlite3")) as journal:
        batches = Batches(journal, TARGET)
        made = await batches.create("May", ["1", "2", "3"], source="", options=b"{}")
        await batches.leave_out(made.id, ["1"])
        there = [BatchOrder(transaction_id=each, profile_id="p", events=2) for each in ("1", "2")]
        await batches.finish(made.id, there)
        assert await batches.counts(made.id) == {"recorded": 1, "skipped": 1, "waiting": 1}
        assert (await batches.of(made.id)).state == "new", "one waits"
        assert await batches.there_before(made) == {"2"}
        await batches.finish(made.id, [BatchOrder(transaction_id="3")])
        assert (await batches.of(made.id)).state == "done"


async def test_of_old_batches_those_that_are_done_are_forgotten(tmp_path: Path) -> None:
    """One that can be resumed stays, without what was said of its customers; so does what is young."""
    path = tmp_path / "journal.sqlite3"
    async with contextlib.aclosing(Journal(path)) as journal:
        for name in ("done", "going", "young"):
            await Batches(journal, TARGET).create(name, ["1", "2"], source="", options=b"{}")
    old = "2020-01-01T00:00:00+00:00"
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute("UPDATE batch SET state = 'done' WHERE name != 'going'")
        db.execute("UPDATE batch SET created_at = ? WHERE name != 'young'", (old,))
        db.execute("UPDATE batch_order SET detail = 'Ada', at = ? WHERE transaction_id = '1'", (old,))
        db.execute("UPDATE batch_order SET detail = 'Ada', at = '' WHERE transaction_id = '2'")
        db.commit()
    async with contextlib.aclosing(Journal(path, keep_days=90)) as journal:
        assert [batch.name for batch in await Batches(journal, TARGET).all()] == ["young", "going"]
        kept = await journal.ask(
            lambda db: db.execute("SELECT batch_id, transaction_id, detail FROM batch_order").fetchall()
        )
    assert sorted(kept) == [(2, "1", ""), (2, "2", "Ada"), (3, "1", ""), (3, "2", "Ada")]
