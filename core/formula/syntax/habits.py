"""What people write who know Excel, SQL, Visual Basic or JavaScript better than C#, and how C# has it.

Only asked where a formula can't be read, or a name in it isn't known: what C# gives a meaning keeps it.
"""

from __future__ import annotations

import re
from itertools import pairwise

from core.formula.syntax.brackets import CLOSING, Code
from core.formula.syntax.keywords import KEYWORDS
from core.formula.words.advice import Advice
from core.words import filled, say

IF_FORM = say(
    "Write `if (condition) { return …; } else { return …; }`, or shorter `condition ? value : other value`."
)
_OTHER_VALUE = say("A choice between two values is written `condition ? value : other value`.")
_LIST_FORM = say("To go through a list, write `foreach (var line in Lines) { … }`.")

# By the word in small letters.
_WORDS = {
    "and": Advice(say("“and” is written `&&` in C#"), say("Put `&&` in place of `{word}`.")),
    "andalso": Advice(say("“and” is written `&&` in C#"), say("Put `&&` in place of `{word}`.")),
    "or": Advice(say("“or” is written `||` in C#"), say("Put `||` in place of `{word}`.")),
    "orelse": Advice(say("“or” is written `||` in C#"), say("Put `||` in place of `{word}`.")),
    "not": Advice(
        say("“not” is written `!` in C#"),
        say("Put `!` in place of `{word}`, with what is denied in brackets: `!(…)`."),
    ),
    "xor": Advice(
        say("`{word}` is not a word of C#"),
        say("“One of both, but not the other” is written `!=` between two conditions."),
    ),
    "mod": Advice(say("the remainder is written `%` in C#"), say("Put `%` in place of `{word}`.")),
    "div": Advice(say("division is written `/` in C#"), say("Put `/` in place of `{word}`.")),
    "then": Advice(say("C# has no `{word}`"), IF_FORM),
    "endif": Advice(say("C# has no `{word}`: braces end what belongs to an `if`"), IF_FORM),
    "end": Advice(say("C# has no `{word}`: braces end what belongs together"), IF_FORM),
    "fi": Advice(say("C# has no `{word}`: braces end what belongs to an `if`"), IF_FORM),
    "elseif": Advice(say("`{word}` is written `else if` in C#"), say("Put `else if` in place of `{word}`.")),
    "elsif": Advice(say("`{word}` is written `else if` in C#"), say("Put `else if` in place of `{word}`.")),
    "elif": Advice(say("`{word}` is written `else if` in C#"), say("Put `else if` in place of `{word}`.")),
    "dim": Advice(say("a variable is not made with `{word}` in C#"), say("Write `var name = value;`.")),
    "let": Advice(say("a variable is not made with `{word}` in C#"), say("Write `var name = value;`.")),
    "set": Advice(
        say("C# has no `{word}` for values"),
        say("Write `var name = value;`, or `name = value;` for one that is there."),
    ),
    "function": Advice(
        say("C# has no word `{word}`"),
        say("A function is written `string Name(string value) { return …; }`."),
    ),
    "def": Advice(
        say("C# has no word `{word}`"),
        say("A function is written `string Name(string value) { return …; }`."),
    ),
    "sub": Advice(
        say("C# has no word `{word}`"),
        say("A function is written `string Name(string value) { return …; }`."),
    ),
    "nothing": Advice(say("“no value” is written `null` in C#"), say("Put `null` in place of `{word}`.")),
    "none": Advice(say("“no value” is written `null` in C#"), say("Put `null` in place of `{word}`.")),
    "nil": Advice(say("“no value” is written `null` in C#"), say("Put `null` in place of `{word}`.")),
    "undefined": Advice(say("“no value” is written `null` in C#"), say("Put `null` in place of `{word}`.")),
    "dbnull": Advice(say("“no value” is written `null` in C#"), say("Put `null` in place of `{word}`.")),
    "like": Advice(
        say("C# has no `{word}`"),
        say('Write `field.Contains("text")`, `field.StartsWith("text")` or `field.EndsWith("text")`.'),
    ),
    "between": Advice(say("C# has no `{word}`"), say("Write both limits: `Total >= 10 && Total <= 20`.")),
    "when": Advice(say("C# has no `CASE {word}`"), _OTHER_VALUE),
    "select": Advice(
        say("a formula can't ask a database"),
        say("Values of a list are taken with `Lines.Select(l => l.Sku)`."),
    ),
    "begin": Advice(say("C# has no `{word}`: braces hold together what belongs together"), IF_FORM),
    "next": Advice(say("C# has no `{word}`: braces end a loop"), _LIST_FORM),
    "wend": Advice(say("C# has no `{word}`: braces end a loop"), _LIST_FORM),
    "loop": Advice(say("C# has no `{word}`: braces end a loop"), _LIST_FORM),
    "each": Advice(say("`for each` is one word in C#: `foreach`"), _LIST_FORM),
    "unless": Advice(say("C# has no `{word}`"), say("Write `if (!(condition)) { … }`.")),
}
# Those that may as well be a variable's or a function's name.
_LIKE_NAMES = frozenset(
    "set end next loop when begin select function def sub let none nothing nil div mod fi unless dim".split()  # noqa: SIM905
)
# Words that C# has a meaning for behind `is` and in `switch`, and between a query's clauses.
_PATTERN_WORDS = frozenset({"and", "or", "not", "when", "select", "let"})
# Types that may be written large.
_LARGE = frozenset({"String", "Object", "Decimal", "Double", "Char", "Byte", "SByte", "Single"})

_BRACKETS_AFTER = frozenset({"if", "while", "foreach", "switch", "for"})
_BEGINS = frozenset({"return", "var", "if", "foreach", "throw", "while", "for", "switch", "try"})
_SIGNS = {
    "≥": (say("“greater than or equal” is written `>=`"), say("Put `>=` in place of `≥`.")),
    "≤": (say("“less than or equal” is written `<=`"), say("Put `<=` in place of `≤`.")),
    "≠": (say("“not equal” is written `!=`"), say("Put `!=` in place of `≠`.")),
    "×": (say("“times” is written `*`"), say("Put `*` in place of `×`.")),
    "÷": (say("“divided by” is written `/`"), say("Put `/` in place of `÷`.")),
    "–": (
        say("this is a dash, not a minus sign"),
        say("Put the minus sign of the keyboard, `-`, in its place."),
    ),
    "—": (
        say("this is a dash, not a minus sign"),
        say("Put the minus sign of the keyboard, `-`, in its place."),
    ),
    "−": (
        say("this is a dash, not a minus sign"),
        say("Put the minus sign of the keyboard, `-`, in its place."),
    ),
    "…": (say("three dots stand for something that is left out"), say("Write what belongs there in full.")),
    "`": (say("a text doesn't stand in backquotes"), say('Put straight double quotes around it: `"text"`.')),
    "´": (say("a text doesn't stand in accents"), say('Put straight double quotes around it: `"text"`.')),
    "«": (say("a text doesn't stand in such quotes"), say('Put straight double quotes around it: `"text"`.')),
    "€": (
        say("an amount has no currency sign"),
        say("Write the number alone, with an `m` for money: `100m`."),
    ),
    "£": (
        say("an amount has no currency sign"),
        say("Write the number alone, with an `m` for money: `100m`."),
    ),
    "\u200b": (say("there is a letter here that can't be seen"), say("Delete it, and type this place anew.")),
    "\u200e": (say("there is a letter here that can't be seen"), say("Delete it, and type this place anew.")),
    "\ufeff": (say("there is a letter here that can't be seen"), say("Delete it, and type this place anew.")),
    "\u00ad": (say("there is a letter here that can't be seen"), say("Delete it, and type this place anew.")),
}
_ENTITIES = {"gt": ">", "lt": "<", "amp": "&", "quot": '"', "apos": "'", "nbsp": " "}
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


def first_habit(data: bytes) -> tuple[Advice, int] | None:
    """The first habit in a text that isn't C#, and its byte."""
    code = Code(data, quotes=True)
    for index, token in enumerate(code.items):
        if token.kind == "quoted":
            continue  # a text to C# Eval Expression: its words are nobody's habit
        if token.kind in {"text", "char", "number"}:
            advice = _after_text(code, index) if token.kind == "text" else _number(code, index)
        elif token.kind == "word":
            advice = _signs(code, index) or word(code, index) or _statement(code, index)
        else:
            advice = _signs(code, index) or _mark(code, index)
        if advice is not None:
            return advice, token.start
    return None


def habit_at(data: bytes, byte: int) -> Advice | None:
    """What a word at a byte is meant for, if it is one of another language."""
    code = Code(data)
    index = next((at for at, token in enumerate(code.items) if token.start == byte), None)
    return word(code, index) if index is not None else None


def word(code: Code, index: int) -> Advice | None:
    """What a word is meant for that C# doesn't have."""
    text = code.texts[index].decode("utf-8", "replace")
    small = text.lower()
    if code.text(index - 1) in {b".", b"?.", b"@"}:
        return None
    if small in _ENTITIES and code.text(index - 1) == b"&" and code.text(index + 1) == b";":
        return _entity(text)
    if small in _PATTERN_WORDS and text == small and _in_pattern(code, index):
        return None
    if small == "if" and text != "if":
        return _large_if(code, index, text)
    if small == "is" and text != "is" and code.text(index + 1).lower() in {b"null", b"not"}:
        return _is_null(code, index, text)
    if small == "in" and code.text(index + 1) == b"(":
        return _in_list(code, index, text)
    if small == "case" and code.text(index + 1).lower() == b"when":
        return Advice(say("C# has no `CASE WHEN`"), _OTHER_VALUE)
    known = _WORDS.get(small)
    as_name = text == small and small in _LIKE_NAMES and code.text(index + 1) in {b"=", b".", b"(", b"["}
    if known is not None and not as_name:
        return Advice(_about(known.message, text), _about(known.hint, text))
    if text != small and small in KEYWORDS and text not in _LARGE:
        return Advice(
            say("`{text}` is written `{small}` in C#", text=text, small=small),
            say(
                "Put `{small}` in place of `{text}`: C#'s own words are in small letters.",
                small=small,
                text=text,
            ),
        )
    return None


def _about(told: str, word: str) -> str:
    """What is told of a word, with the word in its place."""
    return filled(told, word=word) if "{word}" in told else told


def _in_pattern(code: Code, index: int) -> bool:
    """Whether `and`, `or`, `not` may belong to a pattern, or to a query."""
    for at in range(index - 1, -1, -1):
        before = code.texts[at]
        if before in {b";", b"&&", b"||"}:
            return False
        if before in {b"is", b"case", b"switch", b"from", b"catch"}:
            return True
    return False


def _large_if(code: Code, index: int, text: str) -> Advice:
    opening = index + 1
    closing = code.partners.get(opening)
    if code.text(opening) == b"(" and closing is not None:
        parts = pieces(code, opening, closing)
        if len(parts) == 3:
            return Advice(
                say("`{text}(…)` with three parts is Excel's; C# chooses with `?` and `:`", text=text),
                say(
                    "Write `{parts} ? {parts2} : {parts3}`.", parts=parts[0], parts2=parts[1], parts3=parts[2]
                ),
            )
    return Advice(say("`{text}` is written `if` in C#", text=text), IF_FORM)


def pieces(code: Code, opening: int, closing: int) -> list[str]:
    """What stands between two brackets, cut at commas (or Excel's semicolons)."""
    cuts = [opening]
    index = opening + 1
    while index < closing:
        if code.texts[index] in {b",", b";"}:
            cuts.append(index)
        index = code.partners.get(index, index) if code.texts[index] in CLOSING else index
        index += 1
    cuts.append(closing)
    return [" ".join(_text_of(code, a + 1, b).split()) for a, b in pairwise(cuts)]


def _text_of(code: Code, begin: int, end: int) -> str:
    if begin >= end:
        return ""
    return code.data[code.items[begin].start : code.items[end - 1].end].decode("utf-8", "replace")


def _is_null(code: Code, index: int, text: str) -> Advice:
    negated = code.text(index + 1).lower() == b"not"
    return Advice(
        say("`{text} {value}NULL` is SQL's", text=text, value="NOT " if negated else ""),
        say("Write `{value} null`.", value="!=" if negated else "=="),
    )


def _in_list(code: Code, index: int, text: str) -> Advice:
    closing = code.partners.get(index + 1)
    values = ", ".join(pieces(code, index + 1, closing)) if closing is not None else "…"
    return Advice(
        say("C# has no `{text} (…)`", text=text),
        say(
            "Write `new[] {{ {straight} }}.Contains({before})`.",
            straight=_straight(values),
            before=_before(code, index),
        ),
    )


def _straight(text: str) -> str:
    return text.replace("'", '"')


def _before(code: Code, index: int) -> str:
    """The name with its dots before a token."""
    begin = index
    while begin > 0 and (code.is_word(begin - 1) or code.texts[begin - 1] == b"."):
        begin -= 1
    return _text_of(code, begin, index) or "value"


def _signs(code: Code, index: int) -> Advice | None:
    text = code.texts[index].decode("utf-8", "replace")
    for letter in text:
        if letter in _SIGNS:
            return Advice(*_SIGNS[letter])
    return None


def _adjacent(code: Code, index: int) -> bool:
    """Whether nothing stands between a token and the next one."""
    return index + 1 < len(code) and code.items[index].end == code.items[index + 1].start


def _entity(name: str) -> Advice:
    return Advice(
        say("`&{name};` comes from a web page", name=name),
        say("Put `{entities}` in place of `&{name};`.", entities=_ENTITIES[name.lower()], name=name),
    )


def _leading_equals(code: Code) -> Advice:
    """`=Total * 2`, `=IF(Total>100;"big";"small")`"""
    function = code.text(1).decode("utf-8", "replace")
    if function.lower() == "if":
        inner = _large_if(code, 1, function)
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
        say("a comma stands between two values, and a formula gives one"),
        say(
            "To compare with several, repeat the comparison with `||`; to put texts together, write "
            "`+`; for a list, write `new[] { …, … }`."
        ),
    )


def _mark(code: Code, index: int) -> Advice | None:
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
        if text == b"&" and name in _ENTITIES and code.text(index + 2) == b";":
            return _entity(name)
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
        say("{other_value} For no value write `: null`.", other_value=_OTHER_VALUE),
    )


def _number(code: Code, index: int) -> Advice | None:
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
            say("Write `{rstrip}m`.", rstrip=plain.rstrip("mM")),
        )
    return None


def _after_text(code: Code, index: int) -> Advice | None:
    """`"He said "hello" to me"`: a text that ends too early."""
    token = code.items[index]
    if not token.closes or not _adjacent(code, index) or not code.is_word(index + 1):
        return None
    return Advice(
        say("the text ends at the second quote, and something follows it"),
        say('A quote inside a text is written `\\"`: `"He said \\"hello\\" to me"`.'),
    )


def _statement(code: Code, index: int) -> Advice | None:
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
            say("For a field of what stands before it, put a dot: `.{text}`.", text=text),
        )
    if text in _BRACKETS_AFTER and code.text(index + 1) != b"(" and code.text(index + 1).lower() != b"each":
        return Advice(
            say("the condition of `{text}` stands in brackets", text=text)
            if text in {"if", "while"}
            else say("`{text}` wants brackets", text=text),
            IF_FORM if text == "if" else say("Write `{text} (…) {{ … }}`.", text=text),
        )
    if text == "else" and before not in {b";", b"}"}:
        if before == b"" or _value_before_else(code, index):
            return Advice(say("`else` stands behind no finished `if`"), IF_FORM)
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
