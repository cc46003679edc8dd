"""The zip of a bundle, its owner's alone."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from core.bundle.gather import BundleFile
from core.coerce import here
from core.errors import ConfigurationError
from core.paths import write_private
from core.words import say


def proposed_name() -> str:
    """`resend-desk-support-20261127-1740.zip`, by this computer's clock."""
    return f"resend-desk-support-{here(datetime.now(UTC)):%Y%m%d-%H%M}.zip"


def save_bundle(path: Path, files: Sequence[BundleFile]) -> None:
    """Save the files in one zip, in one step. Raises ConfigurationError where that can't be done."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        for file in files:
            packed.writestr(file.name, file.text.encode("utf-8", "backslashreplace"))
    try:
        write_private(path, made.getvalue())
    except OSError as error:
        raise ConfigurationError(
            say("{path}: {error_strerror}.", path=path, error_strerror=error.strerror or error),
            title=say("The bundle can't be saved"),
            hint=say("Choose another place for it."),
        ) from error
