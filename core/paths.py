"""Where the program writes: data, settings, locks. `RESEND_DESK_HOME` moves all of it to one folder."""

from __future__ import annotations

import codecs
import contextlib
import errno
import os
import stat
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import platformdirs

HOME_VARIABLE = "RESEND_DESK_HOME"
MOST_OF_OURS = 64_000_000
"""Bytes. The largest of our own files, a copy of all mapping collections of an account, has a tenth of that."""


class Paths(NamedTuple):
    """The folders; none is made before something is written (`ensure`)."""

    data: Path
    config: Path
    log: Path

    @classmethod
    def default(cls, environ: Mapping[str, str] | None = None) -> Paths:
        """The folders of this user, or those under `RESEND_DESK_HOME`."""
        home = (os.environ if environ is None else environ).get(HOME_VARIABLE)
        if home:
            return cls.under(_expanded(Path(home)))
        dirs = platformdirs.PlatformDirs("resend-desk", appauthor=False)
        return cls(Path(dirs.user_data_dir), Path(dirs.user_config_dir), Path(dirs.user_log_dir))

    @classmethod
    def under(cls, root: Path) -> Paths:
        """All folders below one."""
        return cls(root / "data", root / "config", root / "log")

    @property
    def journal(self) -> Path:
        """The journal's database file."""
        return self.data / "journal.sqlite3"

    @property
    def locks(self) -> Path:
        """The folder of the locks that keep one order from being sent twice at once."""
        return self.data / "locks"

    @property
    def collections(self) -> Path:
        """The folder of the mapping collections that were read last."""
        return self.data / "collections"

    @property
    def calibrations(self) -> Path:
        """The folder of the last calibration of each connection."""
        return self.data / "calibrations"

    @property
    def watches(self) -> Path:
        """The folder of what the watch of each connection remembers."""
        return self.data / "watches"

    @property
    def examination(self) -> Path:
        """The file of the last examination of a connection, for support."""
        return self.data / "examination.txt"

    @property
    def connections(self) -> Path:
        """The file of the saved connections (no secrets)."""
        return self.config / "connections.json"

    @property
    def settings(self) -> Path:
        """The file of the user's settings."""
        return self.config / "settings.json"


def _expanded(path: Path) -> Path:
    """With the user's folder in place of `~`; as it stands where that isn't known, as a shell leaves it."""
    try:
        return path.expanduser()
    except RuntimeError:
        return path


def keep_private() -> None:
    """Have all that this process makes be its owner's alone, whatever its surroundings say."""
    os.umask(0o077)


def tighten(paths: Paths) -> None:
    """Take from others what they may do with the folders and files that an earlier version made. What isn't ours is
    left alone: the folder that all is moved to only counts when nothing else is in it.
    """
    if os.name == "posix":
        with contextlib.suppress(OSError):  # a folder that can't be looked at: told when something is written
            _tighten_all(paths)


def _tighten_all(paths: Paths) -> None:
    ours = [paths.data, paths.config, paths.log]
    root = paths.data.parent
    together = {folder.parent for folder in ours} == {root} and root.is_dir()
    if together and {each.name for each in root.iterdir()} <= {folder.name for folder in ours}:
        _tighten(root)
    for folder in ours:
        if folder.is_dir() and not folder.is_symlink():
            for each in (folder, *folder.rglob("*")):
                _tighten(each)


def _tighten(path: Path) -> None:
    with contextlib.suppress(OSError):  # gone meanwhile, or somebody else's
        found = path.lstat()
        if found.st_uid == os.getuid() and found.st_mode & 0o077 and not stat.S_ISLNK(found.st_mode):
            path.chmod(stat.S_IMODE(found.st_mode) & 0o700)


def ensure(folder: Path) -> Path:
    """Make a folder that only this user can read, and so each above it that is missing; returns it."""
    missing = [folder, *folder.parents]
    # `parents=True` would leave the mode of those above to the umask.
    for each in reversed(missing[: next((n for n, known in enumerate(missing) if known.exists()), None)]):
        each.mkdir(mode=0o700, exist_ok=True)
    folder.mkdir(exist_ok=True)  # says so where a file stands in its place
    return folder


def in_the_way(path: Path) -> Path | None:
    """What keeps a file of ours from being one: a folder, a device or a pipe in its place, or a file where a folder
    above it belongs; None where nothing does.
    """
    with contextlib.suppress(OSError):
        if not path.is_file() and (path.exists() or path.is_symlink()):
            return path
        for each in path.parents:
            if each.exists() or each.is_symlink():
                return None if each.is_dir() else each
    return None


def read_private(path: Path) -> bytes:
    """A file of ours, without the mark (BOM) that some editors put in front. Raises OSError, also for one that isn't a
    file: a pipe would be waited for, and a device read without end.
    """
    with open(path, "rb", opener=_without_waiting) as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(errno.EINVAL, "It is not a file")
        content = file.read(MOST_OF_OURS + 1)
    if len(content) > MOST_OF_OURS:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
    return content.removeprefix(codecs.BOM_UTF8)


def _without_waiting(name: str, flags: int) -> int:
    return os.open(name, flags | getattr(os, "O_NONBLOCK", 0))


def write_private(path: Path, content: bytes) -> None:
    """Replace a file in one step, readable by this user only; a crash leaves the old one whole."""
    ensure(path.parent)
    # A name of its own (and mode 0600): two threads may write at once.
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f"{path.name}.", suffix=".new")
    draft = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
