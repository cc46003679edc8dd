"""What of the texts of a window in the pseudo-language is English, and nobody's data.

Data is what came from the sandbox's records and mapping documents, or was entered: words of theirs count anywhere. What
else may stay as it is has a pattern here, with its reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from tests.languages.seen import Seen
from tests.support.languages.translations import ROOT

_CODE = re.compile(r"`[^`]*`|<[^>]+>|&#?\w+;|\bvar \w+ = .*", re.DOTALL)
_TOKEN = re.compile(r"\S*(?:[/=%@_\d]|\.\w|\w\()\S*")
"""Addresses, paths, names of files, IDs, names of settings."""
_RAW = ("CodeView", "QPlainTextEdit", "QTreeView", "QTextBrowser")
"""Widgets that show formulas, bodies, and files for support as they are, and the help, which is English."""
_RUN = re.compile(r"(?<!\w)[A-Za-z'’]+(?!\w)(?:[ ,]+[A-Za-z'’]+(?!\w))*")
_WORD = re.compile(r"[A-Za-z][A-Za-z'’]+")
STAYS = (
    r"resend-desk \w+(?: --\w+)*|--\w+",  # commands of the terminal
    r"Resend Desk|Resend|Desk|Demo|English|Deutsch|Español",  # names
    r"Ctrl|Shift|Alt|Del|Enter|Return|Esc|F\d+",  # keys
    r"Thank you for your order|Tuesday's outage|My list",  # names of a flow, of a batch
    r"Example event field|Order Qty|EmailAdress",  # custom fields, and a name that a scene misspells
    r"root|the sandbox|Demo company",  # the user, whose keys and whose company the demo has
    r"commit \w+(?: with changes)?|\bPython\b|\bLinux\b|\bQt\b|PySide6",  # versions
    r"decimal|string|bool|int|long|dictionary|DateTime",  # types of C#
    r"(?:\d+ )?(?:January|February|March|April|May|June|July|August|September|October|November|December) \d+",
    # What servers answered:
    r"\d{3} [A-Z][a-z]+(?: [A-Z][a-z]+)*|Transaction \d+ was not found|The sandbox was asked to fail here",
    # Names of systems, of their calls, and of somebody:
    r"Lookup Translations?|Shopify|Rosa D.?u.?a.?rte|Backorder|Northwind, live|"
    r"(?:(?:Subscriptions?|Transactions?|Customers?|LookupExternal|MappingCollections)(?:, |\b)){2,}",
    r"\bClose\b|\bCancel\b|Scroll Left|Scroll Right|Show Details\.\.\.",  # of Qt's own parts, which Qt translates
)
_STAYS = re.compile("|".join(f"(?:{each})" for each in STAYS))


@cache
def data() -> str:
    """All words of the sandbox and of the mapping documents, one after the other."""
    files = [
        path
        for folder in ("sandbox", "collections")
        for path in (ROOT / "resources" / folder).rglob("*.json")
    ]
    return " ".join(
        " ".join(re.findall(r"[A-Za-z'’]+", path.read_text("utf-8"))) for path in sorted(files)
    ).casefold()


@cache
def _words() -> frozenset[str]:
    return frozenset(data().split())


def english_in(text: str) -> list[str]:
    """The English of our own in a text of the pseudo-language."""
    text = _TOKEN.sub("¦", _STAYS.sub("¦", _CODE.sub("¦", text)))
    found = []
    for run in _RUN.findall(text):
        told = " ".join(re.findall(r"[A-Za-z'’]+", run)).casefold()
        if told in data():  # as it stands there, word by word
            continue
        words = [word for word in _WORD.findall(run) if word.casefold().strip("'") not in _words()]
        if words or (len(told.split()) > 3 and any(word.islower() for word in run.split())):
            found.append(run)
    return found


def english(texts: Iterable[Seen]) -> list[str]:
    """Where something is English, and what."""
    found = {
        f"{seen.where}: {', '.join(runs)} (in: {seen.text[:100]!r})"
        for seen in texts
        if seen.where not in _RAW and (runs := english_in(seen.text))
    }
    return sorted(found)
