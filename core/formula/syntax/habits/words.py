"""Words of other languages, and what C# has in their place."""

from __future__ import annotations

from itertools import pairwise

from core.formula.syntax.brackets import CLOSING, Code
from core.formula.syntax.keywords import KEYWORDS
from core.formula.words.advice import Advice
from core.words import filled, say

IF_FORM = say(
    "Write `if (condition) { return …; } else { return …; }`, or shorter `condition ? value : other value`."
)
OTHER_VALUE = say("A choice between two values is written `condition ? value : other value`.")
_LIST_FORM = say("To go through a list, write `foreach (var line in Lines) { … }`.")

# The words in small letters, and what is said of them.
_TOLD = {
    "and andalso": Advice(say("“and” is written `&&` in C#"), say("Put `&&` in place of `{word}`.")),
    "or orelse": Advice(say("“or” is written `||` in C#"), say("Put `||` in place of `{word}`.")),
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
    "endif fi": Advice(say("C# has no `{word}`: braces end what belongs to an `if`"), IF_FORM),
    "end": Advice(say("C# has no `{word}`: braces end what belongs together"), IF_FORM),
    "elseif elsif elif": Advice(
        say("`{word}` is written `else if` in C#"), say("Put `else if` in place of `{word}`.")
    ),
    "dim let": Advice(say("a variable is not made with `{word}` in C#"), say("Write `var name = value;`.")),
    "set": Advice(
        say("C# has no `{word}` for values"),
        say("Write `var name = value;`, or `name = value;` for one that is there."),
    ),
    "function def sub": Advice(
        say("C# has no word `{word}`"),
        say("A function is written `string Name(string value) { return …; }`."),
    ),
    "nothing none nil undefined dbnull": Advice(
        say("“no value” is written `null` in C#"), say("Put `null` in place of `{word}`.")
    ),
    "like": Advice(
        say("C# has no `{word}`"),
        say('Write `field.Contains("text")`, `field.StartsWith("text")` or `field.EndsWith("text")`.'),
    ),
    "between": Advice(say("C# has no `{word}`"), say("Write both limits: `Total >= 10 && Total <= 20`.")),
    "when": Advice(say("C# has no `CASE {word}`"), OTHER_VALUE),
    "select": Advice(
        say("a formula can't ask a database"),
        say("Values of a list are taken with `Lines.Select(l => l.Sku)`."),
    ),
    "begin": Advice(say("C# has no `{word}`: braces hold together what belongs together"), IF_FORM),
    "next wend loop": Advice(say("C# has no `{word}`: braces end a loop"), _LIST_FORM),
    "each": Advice(say("`for each` is one word in C#: `foreach`"), _LIST_FORM),
    "unless": Advice(say("C# has no `{word}`"), say("Write `if (!(condition)) { … }`.")),
}
_WORDS = {word: advice for words, advice in _TOLD.items() for word in words.split()}
# Those that may as well be a variable's or a function's name.
_LIKE_NAMES = frozenset(
    "set end next loop when begin select function def sub let none nothing nil div mod fi unless dim".split()  # noqa: SIM905
)
# Words that C# has a meaning for behind `is` and in `switch`, and between a query's clauses.
_PATTERN_WORDS = frozenset({"and", "or", "not", "when", "select", "let"})
# Types that may be written large.
_LARGE = frozenset({"String", "Object", "Decimal", "Double", "Char", "Byte", "SByte", "Single"})
ENTITIES = {"gt": ">", "lt": "<", "amp": "&", "quot": '"', "apos": "'", "nbsp": " "}


def word_habit(code: Code, index: int) -> Advice | None:
    """What a word is meant for that C# doesn't have."""
    text = code.texts[index].decode("utf-8", "replace")
    small = text.lower()
    if code.text(index - 1) in {b".", b"?.", b"@"}:
        return None
    if small in ENTITIES and code.text(index - 1) == b"&" and code.text(index + 1) == b";":
        return entity(text)
    if small in _PATTERN_WORDS and text == small and _in_pattern(code, index):
        return None
    if small == "if" and text != "if":
        return large_if(code, index, text)
    if small == "is" and text != "is" and code.text(index + 1).lower() in {b"null", b"not"}:
        return _is_null(code, index, text)
    if small == "in" and code.text(index + 1) == b"(":
        return _in_list(code, index, text)
    if small == "case" and code.text(index + 1).lower() == b"when":
        return Advice(say("C# has no `CASE WHEN`"), OTHER_VALUE)
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


def large_if(code: Code, index: int, text: str) -> Advice:
    """`IF`, which is Excel's function or C#'s word in large letters."""
    opening = index + 1
    closing = code.partners.get(opening)
    if code.text(opening) == b"(" and closing is not None:
        parts = _pieces(code, opening, closing)
        if len(parts) == 3:
            return Advice(
                say("`{text}(…)` with three parts is Excel's; C# chooses with `?` and `:`", text=text),
                say(
                    "Write `{condition} ? {value} : {other}`.",
                    condition=parts[0],
                    value=parts[1],
                    other=parts[2],
                ),
            )
    return Advice(say("`{text}` is written `if` in C#", text=text), IF_FORM)


def _pieces(code: Code, opening: int, closing: int) -> list[str]:
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
        say("`{text} {negation}NULL` is SQL's", text=text, negation="NOT " if negated else ""),
        say("Write `{sign} null`.", sign="!=" if negated else "=="),
    )


def _in_list(code: Code, index: int, text: str) -> Advice:
    closing = code.partners.get(index + 1)
    values = ", ".join(_pieces(code, index + 1, closing)) if closing is not None else "…"
    return Advice(
        say("C# has no `{text} (…)`", text=text),
        say(
            "Write `new[] {{ {values} }}.Contains({value})`.",
            values=values.replace("'", '"'),
            value=_before(code, index),
        ),
    )


def _before(code: Code, index: int) -> str:
    """The name with its dots before a token."""
    begin = index
    while begin > 0 and (code.is_word(begin - 1) or code.texts[begin - 1] == b"."):
        begin -= 1
    return _text_of(code, begin, index) or "value"


def entity(name: str) -> Advice:
    """`&gt;` and its like, by the name between `&` and `;`."""
    return Advice(
        say("`&{name};` comes from a web page", name=name),
        say("Put `{sign}` in place of `&{name};`.", sign=ENTITIES[name.lower()], name=name),
    )
