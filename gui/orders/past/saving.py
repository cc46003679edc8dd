"""Saves rows for a spreadsheet, off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from core.errors import ConfigurationError
from core.outward.sheets import write_rows
from gui.kit.language import list_separator, tr

Rows = Callable[[], Iterable[Iterable[object]]]


def saving(path: str, rows: Rows) -> Callable[[], str]:
    """The job that writes the rows; it gives the path. Raises ConfigurationError where that can't be written."""

    def job() -> str:
        try:
            write_rows(Path(path), rows(), list_separator())
        except OSError as error:
            raise ConfigurationError(
                f"{path}: {error.strerror or error}.",
                title=tr("The rows can't be saved to the file"),
                hint=tr("Choose a folder that you may write to, or close the file where it is open."),
            ) from error
        return path

    return job
