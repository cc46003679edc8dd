"""Makes `resources/translations/former.json`: how messages were worded that are worded differently today.

Journals have the earlier words, and no translation is guessed: two wordings are one message where a commit took away
the one and brought the other with the same words in every other language, or where the last words of the one there are
those of the other today. It is read from git. `tests/house/test_translations.py` says when rows lead nowhere any more.

    python -m tests.support.languages.former
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from tests.support.languages.messages import Key, fields
from tests.support.languages.translations import LANGUAGES, ROOT, Entry, entries

FORMER = ROOT / "resources" / "translations" / "former.json"
_FOLDER = "resources/translations"
_KEPT = "core"
_NOT_KEPT = ("core.bundle", "core.home", "core.intake", "core.sandbox")
"""What these parts of the program say comes into no journal."""
_LETTER = re.compile(r"[^\W\d_]")
_FEWEST = 8
"""Letters of a wording's own words: fewer may be somebody else's."""

Told = tuple[tuple[str, ...], ...]
"""The translations, a language each."""


class Wording(NamedTuple):
    """The English words of a message, and those of one where they depend on a number."""

    key: Key
    one: str | None

    @property
    def row(self) -> list[str]:
        """As in `templates.json`."""
        return [self.key.template, self.key.about, *([] if self.one is None else [self.one])]


class Same(NamedTuple):
    """What two wordings of one message have in common."""

    told: Told
    fields: tuple[str, ...]
    counts: bool


Said = Mapping[Wording, Told]


def rows() -> list[tuple[list[str], list[str]]]:
    """Each earlier wording, and today's."""
    today = _said("HEAD", _areas("HEAD"))
    leads: dict[Wording, Wording] = {}
    last: dict[Wording, Told] = {}
    for commit in _git("rev-list", "--reverse", "--no-merges", "HEAD", "--", _FOLDER).split():
        areas = _areas_of(_git("diff-tree", "--no-commit-id", "--name-only", "-r", commit, "--", _FOLDER))
        before, after = _said(f"{commit}^", areas), _said(commit, areas)
        brought = _by_what_is_same({each: told for each, told in after.items() if each not in before})
        for gone in before.keys() - after.keys():
            last[gone] = before[gone]
            if (now := brought.get(_same(gone, before[gone]))) is not None:
                leads[gone] = now
    meant, keys = _by_what_is_same(today), {each.key for each in today}
    found = []
    for gone in sorted(last.keys() - today.keys(), key=lambda each: each.row):
        end = _end(gone, leads, today) or meant.get(_same(gone, last[gone]))
        if (
            end is not None
            and gone.key not in keys
            and len(_LETTER.findall(re.sub(r"{[^}]*}", "", gone.key.template))) >= _FEWEST
        ):
            found.append((gone.row, end.row))
    return found


def _end(wording: Wording, leads: Mapping[Wording, Wording], today: Said) -> Wording | None:
    """Where an earlier wording leads to, over those between."""
    seen = set[Wording]()
    while wording not in today:
        if wording in seen or wording not in leads:
            return None
        seen.add(wording)
        wording = leads[wording]
    return wording


def _same(wording: Wording, told: Told) -> Same | None:
    try:
        filled_in = tuple(fields(wording.key.template))
    except ValueError:  # braces that are braces
        filled_in = ()
    return Same(told, filled_in, wording.one is not None) if all(map(all, told)) else None


def _by_what_is_same(said: Said) -> dict[Same | None, Wording]:
    """The wordings by what they have in common with another one; without those that can't be told apart by it."""
    found: dict[Same | None, list[Wording]] = {}
    for wording, told in said.items():
        found.setdefault(_same(wording, told), []).append(wording)
    return {same: one for same, (one, *more) in found.items() if same is not None and not more}


def _said(commit: str, areas: Iterable[str]) -> dict[Wording, Told]:
    """What is said in these parts of the program, with its translations."""
    told: dict[Wording, dict[str, tuple[str, ...]]] = {}
    for area in areas:
        for language in LANGUAGES:
            for key, entry in _entries(commit, f"{_FOLDER}/{language}/{area}.ts"):
                told.setdefault(Wording(key, entry.one), {})[language] = entry.told
    return {
        wording: tuple(by[language] for language in LANGUAGES)
        for wording, by in told.items()
        if len(by) == len(LANGUAGES)
    }


@cache
def _entries(commit: str, path: str) -> tuple[tuple[Key, Entry], ...]:
    text = _git("show", f"{commit}:{path}")
    return tuple(entries(text)) if text else ()


def _areas(commit: str) -> list[str]:
    return _areas_of(_git("ls-tree", "-r", "--name-only", commit, _FOLDER))


def _areas_of(paths: str) -> list[str]:
    names = {Path(path).stem for path in paths.split("\n") if path.endswith(".ts") and "/keys/" not in path}
    return sorted(each for each in names if each.startswith(_KEPT) and not each.startswith(_NOT_KEPT))


def _git(*arguments: str) -> str:
    """What git says; nothing where there is no such thing."""
    return subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False).stdout


def main() -> int:
    """What the module's head says."""
    lines = [json.dumps(row, ensure_ascii=False) for row in rows()]
    FORMER.write_text("[\n" + ",\n".join(lines) + "\n]\n", "utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
