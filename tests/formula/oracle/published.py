"""iPaaS.com's functions as it publishes them, for the judge: `ConversionFunctions.cs` of its public integration SDK.

They aren't part of this project, which has its own. Whoever has a checkout of the SDK names it in `IPAAS_SDK`: then the
cases about these functions are judged by them.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TypedDict

VARIABLE = "IPAAS_SDK"
_FILES = ("ConversionFunctions.cs", "Helpers/CallContext.cs")
_AROUND = "namespace Integration.Abstract { public abstract class Connection { } }"


class Added(TypedDict):
    """What a `Judge` takes besides its record."""

    sources: list[str]
    usings: list[str]


def why_not() -> str:
    """Why the published functions can't be run here; empty when they can."""
    return "" if os.environ.get(VARIABLE) else f"{VARIABLE} names no checkout of iPaaS.com's integration SDK"


def published_functions() -> Added:
    """The functions' source, and what makes them callable by their names."""
    folder = Path(os.environ[VARIABLE])
    sources = [(folder / file).read_text("utf-8-sig") for file in _FILES]
    return {"sources": [*sources, _AROUND], "usings": ["static Integration.Abstract.ConversionFunctions"]}
