"""Signs, numbers and quotes as they stand elsewhere."""

from __future__ import annotations

import re

from core.formula.syntax.brackets import CLOSING, Code
from core.formula.syntax.habits.words import ENTITIES, OTHER_VALUE, entity, large_if
from core.formula.words.advice import Advice
from core.words import say

_TOLD = {
    "≥": (say("“greater than or equal” is written `>=`"), say("Put `>=` in place of `≥`.")),
    "≤": (say("“less than or equal” is written `<=`"), say("Put `<=` in place of `≤`.")),
    "≠": (say("“not equal” is written `!=`"), say("Put `!=` in place of `≠`.")),
    "×": (say("“times” is written `*`"), say("Put `*` in place of `×`.")),
    "÷": (say("“divided by” is written `/`"), say("Put `/` in place of `÷`.")),
    "–—−": (
        say("this is a dash, not a minus sign"),
        say("Put the minus sign of the keyboard, `-`, in its place."),
    ),
    "…": (say("three dots stand for something that is left out"), say("Write what belongs there in full.")),
    "`": (say("a text doesn't stand in backquotes"), say('Put straight double quotes around it: `"text"`.')),
    "´": (say("a text doesn't stand in accents"), say('Put straight double quotes around it: `"text"`.')),
    "«": (say("a text doesn't stand in such quotes"), say('Put straight double quotes around it: `"text"`.')),
    "€£": (
        say("an amount has no currency sign"),
        say("Write the number alone, with an `m` for money: `100m`."),
    ),
    "\u200b\u200e\ufeff\u00ad": (
        say("there is a letter here that can't be seen"),
        say("Delete it, and type this part again."),
    ),
}
_SIGNS = {sign: advice for signs, advice in _TOLD.items() for sign in signs}
_PAIRS = {
    (b"==", b"="): (say("`===` is JavaScript"), say("Write `==`.")),
    (b"!=", b"="): (say("`!==` is JavaScript"), say("Write `!=`.")),
    (b"=", b"<"): (say("“less than or equal” is written `<=`"), say("Put `<=` in place of `=<`.")),
    (b">", b"<"): (say("“not equal” is written `!=`"), say("Put `!=` in place of `><`.")),
    (b"=", b"!"): (say("“not equal” is written `!=`"), say("Put `!=` in place of `=!`.")),
    (b":", b"="): (say("a value is given with `=` alone"), say("Put `=` in place of `:=`.")),
    (b"*", b"*"): (
        say("C# has no `**`"),
        say("A power is written `Math.Pow(2, 3)`; a square is the value times itself."),
    ),
    (b"&&", b"&"): (say("“and” is written `&&`"), say("Take the third `&` out.")),
    (b">=", b"="): (say("“greater than or equal” is written `>=`"), say("Take the second `=` out.")),
    (b"<=", b"="): (say("“less than or equal” is written `<=`"), say("Take the second `=` out.")),
}


def sign_habit(code: Code, index: int) -> Advice | None:
    """A sign that C# doesn't know, anywhere in a token: `≥`, a dash, a letter that can't be seen."""
    text = code.texts[index].decode("utf-8", "replace")
    for letter in text:
        if letter in _SIGNS:
            return Advice(*_SIGNS[letter])
    return None


def _adjacent(code: Code, index: int) -> bool:
    """Whether nothing stands between a token and the next one."""
    return index + 1 < len(code) and code.items[index].end == code.items[index + 1].start


def _leading_equals(code: Code) -> Advice:
    """`=Total * 2`, `=IF(Total>100;"big";"small")`"""
    function = code.text(1).decode("utf-8", "replace")
    if function.lower() == "if":
        inner = large_if(code, 1, function)
        return Advice(
            say("a formula doesn't begin with `=`, and `{function}(…)` is Excel's", function=function),
            inner.hint,
        )
    return Advice(say("a formula doesn't begin with `=` here"), say("Take the `=` at the beginning out."))


def _list_of_values(code: Code, index: int) -> Advice | None:
    """`Status == "A", "B"`: a comma outside of brackets, where nothing is declared."""
    begin = index
    while begin > 0 and code.texts[begin - 1] not in {b";", b"{", b"}"}:
        begin -= 1
    if code.is_word(begin) and code.is_word(begin + 1):
        return None
    return Advice(
        say("there is a comma between two values, but a formula gives one"),
        say(
            "To compare with several, repeat the comparison with `||`; to put texts together, write "
            "`+`; for a list, write `new[] { …, … }`."
        ),
    )


def mark_habit(code: Code, index: int) -> Advice | None:
    """Marks that mean something elsewhere: `=` at the beginning, `===`, `$Total`, `5%`, a `?` without its `:`."""
    text, after = code.text(index), code.text(index + 1)
    if index == 0 and text == b"<":
        return Advice(
            say("HTML stands here as if it were C#"), say('Put double quotes around a text: `"<b>…</b>"`.')
        )
    if text == b"," and code.around[index] < 0:
        return _list_of_values(code, index)
    if index == 0 and text == b"=":
        return _leading_equals(code)
    if _adjacent(code, index):
        found = _PAIRS.get((text, after))
        if found is not None:
            return Advice(*found)
        name = after.decode("utf-8", "replace")
        if text == b"&" and name in ENTITIES and code.text(index + 2) == b";":
            return entity(name)
        if text in {b"$", b"#"} and (code.is_word(index + 1) or code.items[index + 1].kind == "number"):
            sign = text.decode()
            return Advice(
                say("`{sign}` doesn't belong before a field or a number", sign=sign),
                say("Write `{name}` without the `{sign}`.", name=name, sign=sign),
            )
    if text == b"%" and after in {b"", b")", b";", b",", b"*"} and code.items[index - 1].kind == "number":
        number = code.text(index - 1).decode()
        return Advice(
            say("a percentage is written as a number in C#"),
            say("Write `{number} / 100m` in place of `{number}%`.", number=number),
        )
    if text == b"?" and index + 1 < len(code):
        return _choice(code, index)
    return None


def _choice(code: Code, index: int) -> Advice | None:
    """`condition ? value` without its `: other value`."""
    if _adjacent(code, index) and code.text(index + 1) in {b".", b"[", b"?"}:
        return None
    end = code.partners.get(code.around[index], len(code))
    waiting = 1
    at = index + 1
    while at < end and waiting:
        text = code.texts[at]
        if text == b";":
            break
        waiting += (text == b"?" and code.text(at + 1) not in {b".", b"["}) - (text == b":")
        at = code.partners.get(at, at) if text in CLOSING else at
        at += 1
    if waiting <= 0:
        return None
    return Advice(
        say("the `?` has no `:` with the value for the other case"),
        say("{other_value} For no value write `: null`.", other_value=OTHER_VALUE),
    )


def number_habit(code: Code, index: int) -> Advice | None:
    """`1,000.50`"""
    text, right = code.texts[index], code.text(index + 2)
    if code.text(index + 1) != b"," or not (_adjacent(code, index) and _adjacent(code, index + 1)):
        return None
    thousands = re.fullmatch(rb"\d{1,3}", text) and re.fullmatch(rb"\d{3}(\.\d+)?[a-zA-Z]?", right)
    decimals = re.fullmatch(rb"\d+(\.\d{3})?", text) and re.fullmatch(rb"\d{1,2}[a-zA-Z]?", right)
    if code.around[index] >= 0 and code.text(code.around[index] - 1) not in {
        b"",
        b"=",
        b"return",
        b"+",
        b"-",
        b"*",
    }:
        return None
    if thousands:
        plain = (text + right).decode()
        mark = "m" if "." in plain and plain[-1].isdigit() else ""
        return Advice(
            say("a number has no comma between its thousands"),
            say("Write `{plain}{mark}`.", plain=plain, mark=mark),
        )
    if decimals:
        plain = f"{text.decode().replace('.', '')}.{right.decode()}"
        return Advice(
            say("a number has a point before its decimals, not a comma"),
            say("Write `{number}m`.", number=plain.rstrip("mM")),
        )
    return None


def text_habit(code: Code, index: int) -> Advice | None:
    """`"He said "hello" to me"`: a text that ends too early."""
    token = code.items[index]
    if not token.closes or not _adjacent(code, index) or not code.is_word(index + 1):
        return None
    return Advice(
        say("the text ends at the second quote, and something follows it"),
        say('A quote inside a text is written `\\"`: `"He said \\"hello\\" to me"`.'),
    )
