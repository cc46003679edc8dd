"""Statements of the dialect that C# would not have: values that stand alone, and ends without a semicolon.

The tokens are gone through as statements, far enough to know where each begins and ends.
"""

from __future__ import annotations

from core.formula.dialect import LOOSE_VALUE, NO_RETURN, SEMICOLON, Deviation
from core.formula.syntax.brackets import CLOSING, Code
from core.formula.syntax.source import Edit, Source

# Deeper than any formula that is read.
_DEEPEST = 250
# Tokens between `case` and its colon.
_MOST_IN_CASE = 500
_WITH_BRACKETS = frozenset(
    [b"if", b"while", b"for", b"foreach", b"switch", b"using", b"lock", b"catch", b"when"]
)
_BEFORE_STATEMENT = frozenset([b"else", b"do", b"try", b"finally", b"checked", b"unchecked"])
_NO_VALUE = frozenset(b"return throw break continue goto yield var const await new using".split())
_ASSIGNING = frozenset(b"= += -= *= /= %= &= |= ^= ??= ++ -- =>".split())


def with_endings(source: Source) -> tuple[Source, dict[Deviation, int]]:
    """The text with each statement in C#'s form, and what that took."""
    code = Code(source.data)
    if code.deepest > _DEEPEST:
        return source, {}
    reader = _Reader(code)
    reader.block(0, len(code))
    found: dict[Deviation, int] = {}
    for deviation, byte in reader.found:
        found.setdefault(deviation, source.origin(byte))
    return (source.edited(reader.edits) if reader.edits else source), found


class _Reader:
    def __init__(self, code: Code) -> None:
        self.items, self.texts, self.partners = code.items, code.texts, code.partners
        self.edits: list[Edit] = []
        self.found: list[tuple[Deviation, int]] = []

    def block(self, at: int, end: int, *, gives: bool = False) -> None:
        """The statements from a token up to another one; `gives` says that a value is wanted of the last one."""
        while at < end:
            at = self._statement(at, end, gives=gives)

    def _statement(self, at: int, end: int, *, gives: bool) -> int:
        """The statement that begins at a token; the token behind it."""
        text = self.texts[at]
        if text in {b";", b"else"}:
            return at + 1
        if text == b"{":
            return self._braces(at, end)
        if text in {b"case", b"default"} and self._label(at, end) is not None:
            return (self._label(at, end) or at) + 1
        if text in _WITH_BRACKETS and at + 1 < end and self.texts[at + 1] == b"(":
            closing = self.partners.get(at + 1, end)
            if closing + 1 < end and self.texts[closing + 1] == b";" and text == b"while":
                return closing + 2  # the end of `do … while (c);`
            return closing + 1
        if text in _BEFORE_STATEMENT and at + 1 < end and self.texts[at + 1] != b"(":
            return at + 1
        if text == b"catch":
            return at + 1
        return self._simple(at, end, gives=gives)

    def _braces(self, at: int, end: int) -> int:
        closing = self.partners.get(at, end)
        self.block(at + 1, min(closing, end))
        return closing + 1

    def _label(self, at: int, end: int) -> int | None:
        """The colon of `case …:`, or None where `default` is a value."""
        if self.texts[at] == b"default":
            return at + 1 if at + 1 < end and self.texts[at + 1] == b":" else None
        waiting = 0
        for index in range(at + 1, min(end, at + _MOST_IN_CASE)):
            waiting += self.texts[index] == b"?"
            if self.texts[index] == b":":
                if not waiting:
                    return index
                waiting -= 1
        return None

    def _simple(self, at: int, end: int, *, gives: bool) -> int:
        """A declaration, an expression, a jump, a function."""
        index = at
        while index < end and self.texts[index] != b";":
            if self.texts[index] == b"{" and self._is_body(at, index):
                closing = self.partners.get(index, end)
                self.block(index + 1, min(closing, end), gives=self.texts[at] != b"void")
                index = closing
                if self._is_function(at, closing):
                    return closing + 1
            elif self.texts[index] in CLOSING:
                index = self._inside(index, end)
            index += 1
        last = min(index, end) - 1
        if last < at:
            return at + 1
        if self._is_value(at, last):
            is_given = gives and index + 1 >= end
            begin = self.items[at].start
            self.edits.append((begin, begin, b"return " if is_given else b"_ = "))
            self.found.append((NO_RETURN if is_given else LOOSE_VALUE, begin))
        if index >= end:
            self.edits.append((self.items[last].end, self.items[last].end, b";"))
            self.found.append((SEMICOLON, self.items[last].end))
        return index + 1

    def _inside(self, opening: int, end: int) -> int:
        """Past a bracket; functions inside it have statements of their own."""
        closing = self.partners.get(opening, end)
        for index in range(opening + 1, min(closing, end)):
            if self.texts[index] == b"{" and self.texts[index - 1] == b"=>":
                self.block(index + 1, self.partners.get(index, end), gives=True)
        return closing

    def _is_body(self, start: int, brace: int) -> bool:
        """Whether a brace begins the body of a lambda or a function."""
        return self.texts[brace - 1] == b"=>" or self._is_function(start, self.partners.get(brace, brace))

    def _is_function(self, start: int, closing: int) -> bool:
        """Whether the braces that close here are the body of a function: `int F(int x) { … }`."""
        opening = self.partners.get(closing)
        if opening is None or not opening or self.texts[opening - 1] != b")":
            return False
        bracket = self.partners.get(opening - 1)
        if bracket is None or bracket - 2 < start or self.items[bracket - 1].kind != "word":
            return False
        before = self.items[bracket - 2]
        head = self.texts[start:bracket]
        named = before.kind == "word" or self.texts[bracket - 2] in {b">", b"]", b"?", b")"}
        return named and not ({b"=", b"new", b"return", b"=>"} & set(head))

    def _is_value(self, first: int, last: int) -> bool:
        """Whether an expression only has a value, which C# wants to be used."""
        texts = self.texts[first : last + 1]
        if texts[0] in _NO_VALUE or self._declares(first, last):
            return False
        index = first
        plain = True
        while index <= last:
            text = self.texts[index]
            if text in _ASSIGNING:
                return False
            if text in CLOSING:
                index = self.partners.get(index, last)
            elif self.items[index].kind != "word" and text not in {b".", b"<", b">", b",", b"!"}:
                plain = False
            index += 1
        return not (plain and texts[-1] == b")" and texts[0] not in CLOSING)

    def _declares(self, first: int, last: int) -> bool:
        """`int x`, `List<int> xs`, `decimal? d`, `int[] a`, `(int a, int b) = …`, `label: …`"""
        index = first
        if self.items[index].kind != "word":
            return False
        while index + 2 <= last and self.texts[index + 1] == b".":
            index += 2
        index += 1
        if index <= last and self.texts[index] == b"<":
            depth = 0
            while index <= last:
                depth += (self.texts[index] == b"<") - (self.texts[index] == b">")
                index += 1
                if depth == 0:
                    break
        while index <= last and self.texts[index] in {b"?", b"[", b"]"}:
            index += 1
        return index <= last and (self.items[index].kind == "word" or self.texts[index] == b":")
