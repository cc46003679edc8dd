"""The licences of everything the program is made with, out of the packages' own records; in the packed program too."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib import metadata

from core.bundle.versions import PACKAGES

_FILES = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)
_MOST = 200_000
"""Characters of a package's texts."""


@dataclass(frozen=True, kw_only=True)
class Licence:
    """What one package says of its licence: its name, and the texts that it brings."""

    package: str
    version: str
    licence: str
    text: str


def licences() -> tuple[Licence, ...]:
    """Those of all packages that the program needs, and that these need, by name. What isn't installed here isn't used
    here.
    """
    found: dict[str, Licence] = {}
    left = list(PACKAGES)
    while left:
        name = left.pop()
        key = re.sub(r"[-_.]+", "-", name).casefold()
        if key in found:
            continue
        try:
            record = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        found[key] = Licence(
            package=record.metadata["Name"] or name,
            version=record.version,
            licence=_name(record.metadata),
            text=_texts(record),
        )
        left += [
            re.split(r"[^\w.-]", needed.strip())[0]
            for needed in record.requires or ()
            if "extra ==" not in needed
        ]
    return tuple(found[key] for key in sorted(found))


def _name(told: metadata.PackageMetadata) -> str:
    expression = " ".join(told.get_all("License-Expression") or ())
    if expression:
        return expression
    classified = [
        line.rpartition(" :: ")[2]
        for line in told.get_all("Classifier") or ()
        if line.startswith("License ::")
    ]
    own = "\n".join(told.get_all("License") or ()).strip()
    return ", ".join(classified) or (own.splitlines()[0][:80] if own else "see its text")


def _texts(record: metadata.Distribution) -> str:
    texts = []
    for path in record.files or ():
        if ".dist-info" in str(path) and _FILES.search(path.name):
            try:
                texts.append(path.read_text("utf-8"))
            except (OSError, UnicodeDecodeError):
                continue
    return "\n\n".join(texts)[:_MOST]
