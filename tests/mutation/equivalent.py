"""Changes that make no difference which a test could see: the file, the line as it stands, the change, and why."""

from __future__ import annotations

_RECORDS = "how a record may be made or shown, which no caller depends on"
_ALL = "less than none is all, to SQLite's LIMIT"
_RETRIES = (
    ("_began: float = field(default=0.0, init=False)", "0.0 → 1.0"),
    ("_began: float = field(default=0.0, init=False)", "False → True"),
    ('_over: str = field(default="", init=False)', "False → True"),
    ("_time: OrderTime = field(init=False, repr=False)", "False → True"),
    ("_pausing: _Lost = field(init=False, repr=False)", "False → True"),
    ("@dataclass(kw_only=True)", "True → False"),
    ("@dataclass(frozen=True, kw_only=True)", "True → False"),
)
_WRITES = ("@dataclass(frozen=True)", "@dataclass(frozen=True, kw_only=True)")

EQUIVALENT: dict[tuple[str, str, str], str] = {
    ("core/journal/journal.py", "if found:", "if always"): "nothing found is nothing written",
    ("core/journal/journal.py", "if not open_ones:", "if never"): "an empty transaction",
    (
        "core/journal/journal.py",
        "return self._unshown(await self._runs(UNFINISHED, target, transaction_id, -1))",
        "1 → 2",
    ): _ALL,
    (
        "core/journal/journal.py",
        "return self._unshown(await self._runs(UNFINISHED_ELSEWHERE, target, transaction_id, -1))",
        "1 → 2",
    ): _ALL,
    ("core/journal/file.py", "self._db.close()", "call dropped"): "the last reference closes it",
    (
        "core/transfer/sending/journaled_write.py",
        "super().__init__(error.title)",
        "call dropped",
    ): "nobody reads it",
    (
        "core/http/lanes.py",
        "def __init__(self, make: Callable[[], httpx.AsyncBaseTransport], most: int = 64) -> None:",
        "64 → 65",
    ): "one more",
    ("core/http/lines.py", "SLEPT = 20.0", "20.0 → 21.0"): "a second more of sleep",
    ("core/http/lines.py", "if ahead > SLEPT:", "Gt → GtE"): "a clock tells no time twice",
    (
        "core/http/lines.py",
        "self._seen = time.time() - time.monotonic()",
        "Sub → Add",
    ): "nothing is kept at first",
    (
        "core/http/refusals.py",
        "kept, until, by = self._kept.get((about, writes), (None, 0.0, None))",
        "0.0 → 1.0",
    ): "nobody looks until when nothing is kept",
    ("core/http/retry_after.py", "self._until = 0.0", "0.0 → 1.0"): "a second after the machine was started",
    ("core/http/retry.py", "if ended > counted:", "Gt → GtE"): "a part of no length counts nothing",
    ("core/http/retry.py", "if left > 0:", "Gt → GtE"): "a pause of no length",
    ("core/journal/opening.py", "PATIENCE = 5.0", "5.0 → 6.0"): "a second more of patience",
    ("core/journal/opening.py", "_WHOLE = 64 * 2**20", "64 → 65"): "how long a check may take",
    ("core/journal/opening.py", "_WHOLE = 64 * 2**20", "2 → 3"): "how long a check may take",
    ("core/journal/opening.py", "_WHOLE = 64 * 2**20", "20 → 21"): "how long a check may take",
    ("core/journal/opening.py", "_CACHE_KB = 16 * 1024", "16 → 17"): "how quick a search is",
    ("core/journal/opening.py", "_CACHE_KB = 16 * 1024", "1024 → 1025"): "how quick a search is",
    ("core/journal/opening.py", "db.close()", "call dropped"): "the last reference closes it",
    (
        "core/journal/opening.py",
        'db.execute("PRAGMA secure_delete = ON")',
        "call dropped",
    ): "usual with the SQLite of Debian and of Python's own builds, and not with all others",
    ("core/journal/opening.py", "@dataclass(frozen=True)", "True → False"): _RECORDS,
    (
        "core/journal/opening.py",
        'with filelock.FileLock(path.with_suffix(".lock"), timeout=PATIENCE, mode=0o600, is_singleton=False):',
        "False → True",
    ): "each thread has its own hold of a lock, whether it is one object or two",
    (
        "core/journal/opening.py",
        'db.execute("PRAGMA synchronous = FULL")',
        "call dropped",
    ): "usual, but not where SQLite was built with another SQLITE_DEFAULT_WAL_SYNCHRONOUS",
    (
        "core/journal/opening.py",
        'db.execute("ROLLBACK")',
        "call dropped",
    ): "the file is closed then, which does it",
    ("core/journal/opening.py", "if version < schema.VERSION:", "Lt → LtE"): "no step is left to take",
    ("core/journal/opening.py", "if version < schema.VERSION:", "if always"): "no step is left to take",
    **{("core/http/retry.py", line, name): _RECORDS for line, name in _RETRIES},
    **{("core/transfer/sending/journaled_write.py", line, "True → False"): _RECORDS for line in _WRITES},
}
