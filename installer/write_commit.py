"""Runs while a wheel or a source archive is built: puts the commit into it, for `resend-desk --version`."""

from __future__ import annotations

import runpy
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class WriteCommit(BuildHookInterface):  # type: ignore[type-arg]  # generic over a class that hatchling keeps to itself
    """Hatchling's hook; it finds the class by its base."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Before the build. An editable install asks the clone itself; an unpacked archive has the file already."""
        if version == "editable":
            return
        facts = runpy.run_path(str(Path(self.root, "core", "version.py")))
        commit = facts["commit_of"](Path(self.root))
        if commit:
            self._folder = tempfile.TemporaryDirectory()
            file = Path(self._folder.name, facts["COMMIT_FILE"])
            file.write_text(f"{commit}\n", "utf-8")
            build_data["force_include"][str(file)] = f"core/{file.name}"

    def finalize(self, _version: str, _build_data: dict[str, Any], _artifact: str) -> None:
        """After the build."""
        if hasattr(self, "_folder"):
            self._folder.cleanup()
