"""How long the journal keeps what it knows."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta

_SETTLED = """
SELECT id FROM run WHERE finished_at < ? AND NOT EXISTS (
    SELECT 1 FROM intent WHERE intent.run_id = run.id AND COALESCE((
        SELECT state FROM outcome WHERE intent_id = intent.id ORDER BY id DESC LIMIT 1
    ), 'unknown') IN ('accepted', 'unknown'))
"""
"""Runs that ended and left nothing open: what may be in Klaviyo unseen is kept, however old it is."""


def forget(db: sqlite3.Connection, days: int) -> None:
    """Remove the settled runs that ended more than `days` days ago. Raises sqlite3.Error."""
    before = (datetime.now(UTC) - timedelta(days=days)).isoformat()
    db.execute("BEGIN IMMEDIATE")
    runs = [row[0] for row in db.execute(_SETTLED, (before,))]
    for run in runs:
        db.execute("DELETE FROM outcome WHERE intent_id IN (SELECT id FROM intent WHERE run_id = ?)", (run,))
        db.execute("DELETE FROM intent WHERE run_id = ?", (run,))
        db.execute("DELETE FROM run WHERE id = ?", (run,))
    db.execute("COMMIT")
