"""Which program this is, on which system, with which packages; and which settings of the environment it finds."""

from __future__ import annotations

import os
import platform
import sys
from importlib import metadata

from core.version import version_line

PACKAGES = (
    "PySide6-Essentials", "babel", "certifi", "email-validator", "filelock", "hijridate", "httpx",
    "keyring", "mcp", "msgspec", "openpyxl", "phonenumbers", "platformdirs", "psutil", "pygments", "regex", "sniffio",
    "starlette", "tenacity", "tree-sitter", "tree-sitter-c-sharp", "truststore", "tzdata", "uvicorn",
)  # fmt: skip
"""What the program is made with (pyproject.toml); a packed program carries their records along for this."""
_OBEYED = ("RESEND_DESK_", "KEYRING_", "PYTHON_KEYRING", "SSL", "QT_", "DBUS_", "XDG_", "LC_", "LANG")


def versions(keyring: str) -> str:
    """The text. `keyring` says which one is used. Of variables only the names are told."""
    lines = [
        version_line(),
        f"Python {platform.python_version()}{', packed' if getattr(sys, 'frozen', False) else ''}",
        f"{platform.system()} {platform.release()} ({platform.machine()})",
        f"Keyring: {keyring}",
        "",
        *(f"{name} {_version(name)}" for name in PACKAGES),
        "",
        "Variables that are set:",
        *(
            f"  {name}"
            for name in sorted(os.environ)
            if name.startswith(_OBEYED) or name.casefold().endswith("_proxy")
        ),
    ]
    return "\n".join(lines) + "\n"


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "(not known)"
