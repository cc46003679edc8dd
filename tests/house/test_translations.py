"""Each message of the code is there in each language, with the same filled in; and Qt reads what people read."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QTranslator

from core.words import at_the_terminal, by_typing, joined, say
from gui.kit.language import translated, translators
from tests.support.languages.former import FORMER
from tests.support.languages.messages import Found, Key, collect_from, fields
from tests.support.languages.translations import (
    LANGUAGES,
    ROOT,
    TEMPLATES,
    Entry,
    Files,
    complaints,
    read,
    updated,
    write,
    wrong_with,
)

FOLDER = ROOT / "resources" / "translations"
TYPED = re.compile(r"(?<!\w)--[a-z]{2}|resend-desk [a-z{]")
"""An option or a command of the terminal."""
WAITING = 40
"""Earlier wordings that may lead to words which are no longer today's."""


def _said(node: ast.AST) -> Iterator[str]:
    """The templates beneath a node, without those that are filled in for the terminal."""
    if isinstance(node, ast.keyword) and node.arg == "terminal":
        return
    if isinstance(node, ast.Call) and getattr(node.func, "id", "") in (
        "say",
        "say_count",
        "filled",
        "tr",
        "tr_count",
    ):
        yield from (
            each.value for each in node.args if isinstance(each, ast.Constant) and isinstance(each.value, str)
        )
    for child in ast.iter_child_nodes(node):
        yield from _said(child)


def test_the_window_tells_nobody_what_to_type_at_the_terminal() -> None:
    """What is typed is filled in as `terminal`, which the window leaves out wherever the text stands in another."""
    terminal_alone = {ROOT / "core" / "cli", ROOT / "core" / "assistant"}
    for file in (*ROOT.glob("core/**/*.py"), *ROOT.glob("gui/**/*.py")):
        if terminal_alone.isdisjoint(file.parents):
            typed = [text for text in _said(ast.parse(file.read_text("utf-8"))) if TYPED.search(text)]
            assert not typed, f"{file.relative_to(ROOT)}: fill it in as `terminal`"
    do = say("Tick it{terminal}.", terminal=at_the_terminal("--again"))
    then = say("Finish it{terminal}.", terminal=by_typing("resend-desk finish 9"))
    told = joined(" ", (say("What to do: {hint}", hint=do), then))
    assert told == "What to do: Tick it, or --again at the terminal. Finish it (resend-desk finish 9)."
    assert translated(told) == "What to do: Tick it. Finish it."


def test_each_message_is_translated_and_nothing_else_is() -> None:
    assert list(complaints()) == []


def test_earlier_wordings_lead_to_those_of_today() -> None:
    """Journals have the earlier ones. `python -m tests.support.languages.former` reads what git has, so that
    it is for the end of a rewording: a few rows may wait for it.
    """
    today = [tuple(each) for each in json.loads(TEMPLATES.read_text("utf-8"))]
    rows = json.loads(FORMER.read_text("utf-8"))
    astray = [before[0] for before, now in rows if tuple(now) not in today or tuple(before) in today]
    assert len(astray) <= WAITING, f"python -m tests.support.languages.former; nothing says {astray[:5]}"
    for before, now in rows:
        assert fields(before[0]) == fields(now[0]), before
        assert len(before) == len(now), before


def test_qt_reads_what_the_files_say() -> None:
    """A `.qm` that is older than its `.ts` says something else."""
    assert translators.FOLDER == FOLDER
    assert {tongue.code for tongue in translators.TONGUES} == {"en", *LANGUAGES}
    for language in LANGUAGES:
        for area, entries in read(FOLDER / language).items():
            translator = QTranslator()
            assert translator.load(str(FOLDER / language / f"{area}.qm")), f"{language}, {area}"
            for key, entry in entries.items():
                context = translators.context_of(key.about)
                for number, told in zip((1, 2) if entry.one is not None else (-1,), entry.told, strict=True):
                    said = translator.translate(context, key.template, None, number)
                    assert said == told, f"{language}, {area}: {key.template!r}: make translations"


def test_two_meanings_of_the_same_words_are_told_apart() -> None:
    """Whichever part of the program says them: Qt falls back to the other meaning, file by file."""
    for language in LANGUAGES:
        for entries in read(FOLDER / language).values():
            for key, entry in entries.items():
                if key.about and entry.one is None:
                    message = say(key.template, about=key.about)
                    assert translators.said_in(language, message) == entry.told[0], f"{language}, {key}"


def test_collects_what_is_said_and_what_is_said_wrongly() -> None:
    source = """
A = say("A constant.")
B = tr("Too early.")
def f(x, n, **all):
    say("Order {order} isn't there.", order=x)
    tr_count(n, "{n} event of {name}", "{n} events of {name}", name=x)
    tr("Open", about="verb")
    badge.say("ok", "of the badge", "itself")
    say(f"Order {x}.")
    say("Order {order}.", id=x)
    say("Order {order.id}.", order=x)
    say("Order {order}.", **all)
    say("As it {stands}.")
"""
    found, wrong = collect_from(source, "core/x.py")
    assert {(each.key.template, each.key.about, each.one) for each in found} == {
        ("A constant.", "", None),
        ("Order {order} isn't there.", "", None),
        ("{n} events of {name}", "", "{n} event of {name}"),
        ("Open", "verb", None),
        ("As it {stands}.", "", None),
    }
    assert sorted(int(each.split(":")[1]) for each in wrong) == [3, 9, 10, 10, 11, 12]
    assert fields("{n:,} of {name}, {{so}}") == ["{n:,}", "{name}"]


def test_a_translation_says_as_much_as_the_english() -> None:
    def entry(english: str, *told: str, one: str | None = None) -> Entry:
        return Entry(Key(english, ""), one, told)

    assert not list(wrong_with(entry("&Send {n:,} to {who}…", "{n:,} an {who} &senden…")))
    assert not list(wrong_with(entry("{n} events", "ein Ereignis", "{n} Ereignisse", one="{n} event")))
    for english, told in (
        ("Order {order}.", "Bestellung."),
        ("Order {order}.", "Bestellung {id}."),
        ("&Send", "Senden"),
        ("Send…", "Senden"),
        ("Send ", "Senden"),
        ("Send", ""),
    ):
        assert list(wrong_with(entry(english, told))), told
    assert list(wrong_with(entry("{n} events", "ein Ereignis", "Ereignisse", one="{n} event")))


def test_what_is_translated_stays_when_the_code_moves(tmp_path: Path) -> None:
    said = Key("Nothing was <sent>.", "")
    files: Files = {"gui.orders": {said: Entry(said, None, ("Nichts wurde gesendet.",))}}
    again = updated(
        files, (Found(said, None, "gui/panes/a/b.py", 1), Found(Key("New", ""), None, "core/a.py", 1))
    )
    assert again["gui.panes"][said].told == ("Nichts wurde gesendet.",)
    assert again["core"][Key("New", "")].told == ("",)
    assert list(again) == ["core", "gui.panes"]
    write(tmp_path, again, "de")
    assert read(tmp_path) == again
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "core.qm", "core.ts", "gui.panes.qm", "gui.panes.ts",
    ]  # fmt: skip
