"""Brackets and semicolons that C# wants around the words that begin statements."""

from __future__ import annotations

from core.formula.syntax.brackets import Code
from core.formula.syntax.habits.words import IF_FORM
from core.formula.syntax.keywords import KEYWORDS
from core.formula.words.advice import Advice
from core.words import say

_BRACKETS_AFTER = frozenset({"if", "while", "foreach", "switch", "for"})
_BEGINS = frozenset({"return", "var", "if", "foreach", "throw", "while", "for", "switch", "try"})


def statement_habit(code: Code, index: int) -> Advice | None:
    """Brackets and semicolons around the words that begin statements."""
    text = code.texts[index].decode("utf-8", "replace")
    before = code.text(index - 1)
    if (
        before in {b"]", b")"}
        and text not in KEYWORDS
        and code.items[index - 1].end == code.items[index].start
    ):
        return Advice(
            say("something is missing before `{text}`", text=text),
            say("For a field of what comes before it, put a dot: `.{text}`.", text=text),
        )
    if text in _BRACKETS_AFTER and code.text(index + 1) != b"(" and code.text(index + 1).lower() != b"each":
        return Advice(
            say("the condition of `{text}` goes in brackets", text=text)
            if text in {"if", "while"}
            else say("`{text}` wants brackets", text=text),
            IF_FORM if text == "if" else say("Write `{text} (…) {{ … }}`.", text=text),
        )
    if text == "else" and before not in {b";", b"}"}:
        if before == b"" or _value_before_else(code, index):
            return Advice(say("`else` doesn't follow a complete `if`"), IF_FORM)
        return Advice(say("a semicolon is missing before `else`"), say("Put `;` before `else`."))
    if text == "of" and code.around[index] > 0 and code.text(code.around[index] - 1) == b"foreach":
        return Advice(say("`of` is written `in` in C#"), say("Write `foreach (var line in Lines) { … }`."))
    if text in _BEGINS and _ends_value(code, index - 1):
        return Advice(
            say("a semicolon is missing before `{text}`", text=text),
            say("Put `;` before `{text}`.", text=text),
        )
    if text == "const" and code.text(index + 2) == b"=":
        return Advice(say("a `const` wants its type"), say("Write `var` in place of `const`."))
    return None


def _value_before_else(code: Code, index: int) -> bool:
    """Whether a bare value stands between the condition and `else`: `if (c) "a" else "b"`."""
    at = index - 1
    while at >= 0 and code.texts[at] not in {b";", b"{", b"}"}:
        if code.texts[at] in {b"return", b"throw"}:
            return False
        at = code.partners.get(at, at) if code.texts[at] == b")" else at
        if code.text(at - 1) == b"if":
            return True
        at -= 1
    return True


def _ends_value(code: Code, index: int) -> bool:
    """Whether a token ends a value, so that a semicolon has to follow."""
    if index < 0:
        return False
    kind, text = code.items[index].kind, code.texts[index]
    if kind in {"number", "char"} or (kind == "text" and code.items[index].closes):
        return True
    if kind == "word":
        return text.decode("utf-8", "replace") not in KEYWORDS
    if text == b")":
        opening = code.partners.get(index, 0)
        return code.text(opening - 1).decode("utf-8", "replace") not in {
            *_BRACKETS_AFTER,
            "using",
            "lock",
            "catch",
            "when",
            "",
        }
    return text == b"]"
