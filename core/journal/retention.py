"""How long the journal keeps what it knows."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta

_SETTLED = """
SELECT id FROM run WHERE finished_at < ? AND NOT EXISTS (
    SELECT 1 FROM intent WHERE intent.run_id = run.id AND COALESCE((
        SELECT state FROM outcome WHERE intent_id = intent.id ORDER BY id DESC LIMIT 1
    ), 'unknown') IN ('accepted', 'unknown'))
AND NOT EXISTS (
    SELECT 1 FROM run AS earlier WHERE earlier.target = run.target AND earlier.transaction_id = run.transaction_id
    AND earlier.rowid < run.rowid
    AND (COALESCE(earlier.state, 'interrupted') = 'interrupted' OR earlier.id IN (SELECT run_id FROM untold)))
"""
"""Runs that ended and left nothing open: what may be in Klaviyo unseen is kept, however old it is. So is what took the
place of an interrupted run, or of one whose end nobody was shown, as long as that one is kept: it would be told again.
"""
_DONE = "SELECT id FROM batch WHERE state = 'done' AND created_at < ?"


def forget(db: sqlite3.Connection, days: int) -> None:
    """Remove the settled runs that ended more than `days` days ago. Raises sqlite3.Error."""
    before = (datetime.now(UTC) - timedelta(days=days)).isoformat()
    db.execute("BEGIN IMMEDIATE")
    while runs := [row[0] for row in db.execute(_SETTLED, (before,))]:  # (one that is gone sets others free)
        for run in runs:
            db.execute(
                "DELETE FROM outcome WHERE intent_id IN (SELECT id FROM intent WHERE run_id = ?)", (run,)
            )
            db.execute("DELETE FROM intent WHERE run_id = ?", (run,))
            db.execute("DELETE FROM untold WHERE run_id = ?", (run,))
            db.execute("DELETE FROM run WHERE id = ?", (run,))
    for (batch,) in db.execute(_DONE, (before,)).fetchall():
        db.execute("DELETE FROM batch_order WHERE batch_id = ?", (batch,))
        db.execute("DELETE FROM batch WHERE id = ?", (batch,))
    # A batch that can still be resumed stays, without what was said of its orders' customers.
    db.execute("UPDATE batch_order SET detail = '' WHERE at != '' AND at < ? AND detail != ''", (before,))
    db.execute("COMMIT")
