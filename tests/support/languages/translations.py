"""Keeps `resources/translations` with what the code says; `make translations` runs it.

A folder a language; in it a file a part of the program (`.ts`, which people and Qt's Linguist edit), and what Qt reads
of it (`.qm`, made by Qt's own lrelease). The folder `keys` has names of keys that Qt gives otherwise than keyboards.

    python -m tests.support.languages.translations
        takes new messages in, drops old ones, makes the .qm files
    python -m tests.support.languages.translations missing de gui.orders
        says what isn't translated yet, as JSON: {"English": ""}
    python -m tests.support.languages.translations fill de FILE
        puts such a JSON in; ["one", "many"] where there is a number
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import PySide6

from gui.kit.language.translators import context_of
from tests.support.languages.messages import Found, Key, area_of, collect, fields

ROOT = Path(__file__).parents[3]
LANGUAGES = ("de", "es")
TEMPLATES = ROOT / "resources" / "translations" / "templates.json"
FORMS = 2
"""Forms for numbers that Qt knows of each of these languages: of one, and of several."""
_ABOUT = "\x04"
_MNEMONIC = re.compile(r"&(?=\w)")
_WORDS = re.compile(r"[^\W\d_]")
_ENDS = ("…", ":", ".", "?")


class Entry(NamedTuple):
    """A message and its translations: one, or one a form where the words depend on a number; none yet: empty."""

    key: Key
    one: str | None
    told: tuple[str, ...]

    @property
    def is_done(self) -> bool:
        """Whether each form is translated."""
        return all(self.told) and len(self.told) == (FORMS if self.one is not None else 1)


Files = dict[str, dict[Key, Entry]]
"""The entries of a language, by their part of the program."""


def read(folder: Path) -> Files:
    """All entries of a language."""
    return {path.stem: dict(entries(path.read_text("utf-8"))) for path in sorted(folder.glob("*.ts"))}


def entries(text: str) -> Iterator[tuple[Key, Entry]]:
    """The entries of a `.ts` file."""
    for message in ElementTree.fromstring(text).iter("message"):  # noqa: S314  (our own files)
        key = Key(message.findtext("source", ""), message.findtext("comment", ""))
        one = message.findtext("extracomment") if message.get("numerus") else None
        translation = message.find("translation")
        assert translation is not None, f"{key.template} has no translation"
        forms = [form.text or "" for form in translation.iter("numerusform")]
        yield key, Entry(key, one, tuple(forms) if one is not None else (translation.text or "",))


def updated(files: Files, found: tuple[Found, ...]) -> Files:
    """The entries for what the code says now: a message stays in the file where it is, as long as that part says it."""
    areas: dict[Key, set[str]] = {}
    ones: dict[Key, str | None] = {}
    for each in found:
        areas.setdefault(each.key, set()).add(area_of(each.path))
        ones[each.key] = each.one
    known = {key: entry for entries in files.values() for key, entry in entries.items()}
    for entries in files.values():
        known.update((key, entry) for key, entry in entries.items() if entry.is_done)
    made: Files = {}
    for key, said_in in areas.items():
        here = [area for area in sorted(said_in) if key in files.get(area, {})]
        area = (here or sorted(said_in))[0]
        # What has no words of its own, `{title}: {detail}`, is the same in each language.
        same = "" if _WORDS.search(re.sub(r"{[^}]*}", "", key.template)) else key.template
        empty = (same,) * (FORMS if ones[key] is not None else 1)
        told = known[key].told if key in known and len(known[key].told) == len(empty) else empty
        told = told if all(told) else empty
        made.setdefault(area, {})[key] = Entry(key, ones[key], told)
    return {area: dict(sorted(made[area].items())) for area in sorted(made)}


def write(folder: Path, files: Files, language: str) -> None:
    """Write the files that differ, remove those that say nothing any more, and make what Qt reads."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.glob("*.?[sm]"):
        if path.stem not in files:
            path.unlink()
    for area, entries in files.items():
        path = folder / f"{area}.ts"
        text = "".join(_lines(entries, language))
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8", newline="\n")
    release(folder)


def release(folder: Path) -> None:
    """Make the `.qm` of each `.ts`."""
    program = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    for path in sorted(folder.glob("*.ts")):
        subprocess.run([program, "-silent", path, "-qm", path.with_suffix(".qm")], check=True)


def _lines(entries: Mapping[Key, Entry], language: str) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    yield f'<TS version="2.1" language="{language}" sourcelanguage="en">\n'
    contexts: dict[str, list[Entry]] = {context_of(""): []}
    for entry in entries.values():
        contexts.setdefault(context_of(entry.key.about), []).append(entry)
    for context, said in contexts.items():
        yield f"<context>\n<name>{_xml(context)}</name>\n"
        yield from _messages(said)
        yield "</context>\n"
    yield "</TS>\n"


def _messages(entries: Iterable[Entry]) -> Iterator[str]:
    for entry in entries:
        yield "<message>\n" if entry.one is None else '<message numerus="yes">\n'
        yield f"<source>{_xml(entry.key.template)}</source>\n"
        if entry.key.about:
            yield f"<comment>{_xml(entry.key.about)}</comment>\n"
        if entry.one is not None:
            yield f"<extracomment>{_xml(entry.one)}</extracomment>\n"
        forms = "".join(f"<numerusform>{_xml(each)}</numerusform>" for each in entry.told)
        told = forms if entry.one is not None else _xml(entry.told[0])
        state = "" if entry.is_done else ' type="unfinished"'
        yield f"<translation{state}>{told}</translation>\n</message>\n"


def _xml(text: str) -> str:
    return escape(text).replace("\r", "&#13;")


def complaints(root: Path = ROOT) -> Iterator[str]:
    """What is missing, left over, or said with something else filled in, a sentence each."""
    collected = collect(root)
    yield from collected.complaints
    ones: dict[Key, str | None] = {}
    for each in collected.found:
        if ones.setdefault(each.key, each.one) != each.one:
            yield f"{each.path}:{each.line}: {each.key.template!r} is said of several with two words for one"
    path = root / "resources" / "translations" / "templates.json"
    if not path.exists() or path.read_text("utf-8") != told_templates(collected.found):
        yield f"{path.name} says something else than the code: make translations"
    for language in LANGUAGES:
        listed: dict[Key, str] = {}
        for area, entries in read(root / "resources" / "translations" / language).items():
            for key, entry in entries.items():
                where = f"{language}, {area}: {key.template!r}"
                if key in listed:
                    yield f"{where} stands in {listed[key]} too: make translations"
                listed[key] = area
                if key not in ones:
                    yield f"{where} is said nowhere any more: make translations"
                elif entry.one != ones[key]:
                    yield f"{where} is said of one in other words now: make translations"
                yield from (f"{where}: {wrong}" for wrong in wrong_with(entry))
        for key in ones.keys() - listed.keys():
            yield f"{language}: {key.template!r} is not there: make translations"


def wrong_with(entry: Entry) -> Iterator[str]:
    """What is wrong with a translation."""
    if not entry.is_done:
        yield "isn't translated"
        return
    english = entry.key.template
    for number, told in enumerate(entry.told):
        try:
            wanted, has = fields(english), fields(told)
        except ValueError:  # a text that nothing is filled into, and that has braces
            wanted, has = sorted(re.findall(r"[{}]", english)), sorted(re.findall(r"[{}]", told))
        # Of one, the number may go without saying.
        if set(has) != set(wanted) and not (
            entry.one is not None and number == 0 and set(has) <= set(wanted)
        ):
            yield f"{told!r} has {' '.join(has) or 'nothing'} in place of {' '.join(wanted) or 'nothing'}"
        if len(_MNEMONIC.findall(english)) != len(_MNEMONIC.findall(told)):
            yield f"{told!r} has another number of mnemonics"
        if english[:1].isspace() != told[:1].isspace() or english[-1:].isspace() != told[-1:].isspace():
            yield f"{told!r} begins or ends with another space"
        for end in _ENDS:
            if english.endswith(end) != told.endswith(end):
                yield f"{told!r} ends in another way"


def missing(language: str, area: str = "") -> dict[str, str | list[str]]:
    """What isn't translated yet, with empty places."""
    files = read(ROOT / "resources" / "translations" / language)
    return {
        _name(key): "" if entry.one is None else ["", ""]
        for name, entries in files.items()
        if name.startswith(area)
        for key, entry in entries.items()
        if not entry.is_done
    }


def fill(language: str, told: Mapping[str, str | list[str]]) -> list[str]:
    """Put translations in. Returns the messages that nothing says."""
    folder = ROOT / "resources" / "translations" / language
    files = read(folder)
    unknown = dict(told)
    for entries in files.values():
        for key, entry in entries.items():
            name = _name(key)
            if name in told:
                words = told[name]
                entries[key] = entry._replace(told=(words,) if isinstance(words, str) else tuple(words))
                unknown.pop(name, None)
    write(folder, files, language)
    return sorted(unknown)


def _name(key: Key) -> str:
    return f"{key.about}{_ABOUT}{key.template}" if key.about else key.template


def update() -> None:
    """Take in what the code says now."""
    collected = collect(ROOT)
    for language in LANGUAGES:
        folder = ROOT / "resources" / "translations" / language
        write(folder, updated(read(folder), collected.found), language)
    release(ROOT / "resources" / "translations" / "keys")
    text = told_templates(collected.found)
    if not TEMPLATES.exists() or TEMPLATES.read_text("utf-8") != text:
        TEMPLATES.write_text(text, "utf-8", newline="\n")


def told_templates(found: tuple[Found, ...]) -> str:
    """All templates as JSON, a line each: what is read from the journal is looked for among them."""
    ones = {each.key: each.one for each in found}
    lines = [
        json.dumps(
            [key.template, key.about, one] if one is not None else [key.template, key.about],
            ensure_ascii=False,
        )
        for key, one in sorted(ones.items())
        if _WORDS.search(re.sub(r"{[^}]*}", "", key.template))
    ]
    return "[\n" + ",\n".join(lines) + "\n]\n"


def main(arguments: list[str]) -> int:
    """What the module's head says."""
    match arguments:
        case []:
            update()
            told = list(complaints())
        case ["missing", language, *area]:
            print(json.dumps(missing(language, *area), indent=1, ensure_ascii=False))  # noqa: T201
            told = []
        case ["fill", language, file]:
            told = [
                f"nothing says {name!r}" for name in fill(language, json.loads(Path(file).read_text("utf-8")))
            ]
        case _:
            told = [__doc__ or ""]
    for each in told:
        print(each, file=sys.stderr)  # noqa: T201
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
