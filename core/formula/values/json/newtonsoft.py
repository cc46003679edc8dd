"""JSON as Newtonsoft reads it, which takes more than JSON: comments, single quotes, names without quotes, trailing
commas, `NaN`, `undefined`, numbers in hexadecimal. Its errors say what it met, on which path and at which place."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from core.formula.values.objects.exceptions import net

MAX_DEPTH = 64
_SPACE = " \t\r\n"
_LINE_END = re.compile("\r\n|\r|\n")
_SPECIAL = re.compile(r"[. '/\"\[\]()\t\n\r\f\b\\\x85\u2028\u2029]")
_NUMBER = re.compile(r"[0-9a-fA-FxX+\-.]*")
_FLOAT = re.compile(r"-?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$", re.ASCII)
_ESCAPES = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", "\\": "\\", '"': '"', "'": "'", "/": "/"}
_WORDS = {
    "true": ("bool", True, "boolean"),
    "false": ("bool", False, "boolean"),
    "null": ("null", None, "null"),
    "NaN": ("float", float("nan"), "NaN"),
    "Infinity": ("float", float("inf"), "Infinity"),
    "-Infinity": ("float", float("-inf"), "-Infinity"),
    "undefined": ("undefined", None, "undefined"),
}
_TYPES = {"object": "Object", "array": "Array"}
_TOKENS = {
    "object": "StartObject",
    "array": "StartArray",
    "string": "String",
    "integer": "Integer",
    "float": "Float",
    "bool": "Boolean",
    "null": "Null",
    "undefined": "Undefined",
}


@dataclass(slots=True)
class Node:
    """A value with its place: where its text ends, or an object or array begins.

    `kind` is object, array, string, integer, float, bool, null or undefined; `raw` the text of a simple value. `value`
    is the value, a list of nodes, or a list of (name, node).
    """

    kind: str
    path: str
    line: int
    position: int
    raw: str = ""
    value: Any = None

    @property
    def token(self) -> str:
        """What Newtonsoft calls it in its messages."""
        return _TOKENS[self.kind]

    def place(self) -> str:
        """The end of a message about it."""
        return placed(self.path, self.line, self.position)


def placed(path: str, line: int, position: int) -> str:
    """The end of every message: where the reader was."""
    return f" Path '{path}', line {line}, position {position}."


class UnexpectedEnd(Exception):
    """The text ends inside a value: `what` is object, array, or empty where nothing of it was there."""

    def __init__(self, what: str, place: str) -> None:
        self.what = what
        self.place = place
        super().__init__(what)


@dataclass(slots=True)
class Reader:
    """Reads one text. `count` is called for each value."""

    text: str
    count: Callable[[int], None]
    at: int = 0
    _steps: list[str | int | None] = field(default_factory=list)
    _seen: tuple[int, int, int] = (
        0,
        1,
        0,
    )  # up to where lines were counted, how many, where the last one begins

    def read(self) -> Node | None:
        """The value of the text, or None where there is none but space and comments."""
        self._skip()
        if self.at >= len(self.text):
            return None
        return self._value(inside="")

    def finish(self) -> None:
        """Nothing but space and comments may follow."""
        self._skip()
        if self.at < len(self.text):
            raise self.error(
                f"Additional text encountered after finished reading JSON content: {self.text[self.at]}."
            )

    def error(self, message: str) -> Exception:
        """A JsonReaderException at this place."""
        return net("JsonReaderException", message + self.place())

    def place(self) -> str:
        """Where the reader is, for a message."""
        line, position = self._where()
        return placed(self._path(), line, position)

    def _where(self) -> tuple[int, int]:
        """The line, and the place in it; read on from the last time, since each value asks for it."""
        seen, lines, start = self._seen if self._seen[0] <= self.at else (0, 1, 0)
        for match in _LINE_END.finditer(self.text, seen, self.at):
            lines, start = lines + 1, match.end()
        if self.text[self.at - 1 : self.at] != "\r":  # which may be the first half of a line's end
            self._seen = self.at, lines, start
        return (lines if self.at > 0 else 0), self.at - start

    def _path(self) -> str:
        path = ""
        for step in self._steps:
            if isinstance(step, int):
                path += f"[{step}]"
            elif step is not None and _SPECIAL.search(step):
                path += "['" + step.replace("\\", "\\\\").replace("'", "\\'") + "']"
            elif step is not None:
                path += f".{step}" if path else step
        return path

    def _skip(self) -> None:
        text = self.text
        while self.at < len(text):
            if text[self.at] in _SPACE or text[self.at].isspace():
                self.at += 1
            elif text[self.at] == "/":
                self._comment()
            else:
                return

    def _comment(self) -> None:
        if self.text.startswith("/*", self.at):
            end = self.text.find("*/", self.at + 2)
            if end < 0:
                self.at = len(self.text)
                raise self.error("Unexpected end while parsing comment.")
            self.at = end + 2
        elif self.text.startswith("//", self.at):
            ends = [end for mark in "\r\n" if (end := self.text.find(mark, self.at)) >= 0]
            self.at = min(ends, default=len(self.text))
        else:
            self.at += 1
            raise self.error(f"Error parsing comment. Expected: *, got {self.text[self.at : self.at + 1]}.")

    def _peek(self) -> str:
        return self.text[self.at : self.at + 1]

    def _node(self, kind: str, raw: str = "", value: Any = None) -> Node:
        return Node(kind, self._path(), *self._where(), raw, value)

    def _value(self, inside: str) -> Node:
        self.count(1)
        letter = self._peek()
        if letter in {'"', "'"}:
            text = self._string()
            return self._node("string", text, text)
        if letter in {"{", "["}:
            return self._container(letter)
        for word, (kind, value, name) in _WORDS.items():
            if word[0] == letter and (word != "-Infinity" or self.text.startswith("-I", self.at)):
                return self._word(word, kind, value, name)
        if letter == "," and inside == "array":
            return self._node("undefined")
        if letter in set("0123456789-."):
            return self._number()
        raise self.error(f"Unexpected character encountered while parsing value: {letter}.")

    def _word(self, word: str, kind: str, value: Any, name: str) -> Node:
        matched = 0
        while matched < len(word) and self.text[self.at + matched : self.at + matched + 1] == word[matched]:
            matched += 1
        self.at += matched
        behind = self._peek()
        if matched < len(word) or (behind and behind not in "}],)/ \t\r\n"):
            raise self.error(f"Error parsing {name} value.")
        return self._node(kind, word, value)

    def _number(self) -> Node:
        found = _NUMBER.match(self.text, self.at)
        assert found is not None
        raw = found[0]
        self.at = found.end()
        behind = self._peek()
        if behind and behind not in "}],)/" and not behind.isspace():
            raise self.error(f"Unexpected character encountered while parsing number: {behind}.")
        try:
            return self._node(*_numeric(raw))
        except ValueError:
            raise self.error(f"Input string '{raw}' is not a valid number.") from None

    def _string(self) -> str:
        quote = self._peek()
        self.at += 1
        parts: list[str] = []
        while True:
            ends = [end for mark in (quote, "\\") if (end := self.text.find(mark, self.at)) >= 0]
            if not ends:
                self.at = len(self.text)
                raise self.error(f"Unterminated string. Expected delimiter: {quote}.")
            parts.append(self.text[self.at : min(ends)])
            self.at = min(ends) + 1
            if self.text[self.at - 1] == quote:
                return "".join(parts)
            parts.append(self._escape(quote))

    def _escape(self, quote: str) -> str:
        letter = self._peek()
        if not letter:
            raise self.error(f"Unterminated string. Expected delimiter: {quote}.")
        self.at += 1
        if letter == "u":
            digits = self.text[self.at : self.at + 4]
            if len(digits) < 4:
                raise self.error("Unexpected end while parsing Unicode escape sequence.")
            if re.fullmatch("[0-9a-fA-F]{4}", digits) is None:
                raise self.error(f"Invalid Unicode escape sequence: \\u{digits}.")
            self.at += 4
            return chr(int(digits, 16))
        if letter not in _ESCAPES:
            raise self.error(f"Bad JSON escape sequence: \\{letter}.")
        return _ESCAPES[letter]

    def _container(self, letter: str) -> Node:
        if len(self._steps) >= MAX_DEPTH:
            raise self.error(f"The reader's MaxDepth of {MAX_DEPTH} has been exceeded.")
        self.at += 1
        kind = "object" if letter == "{" else "array"
        made = self._node(kind, value=[])
        self._steps.append(None)
        if kind == "object":
            self._members(made)
        else:
            self._items(made)
        self._steps.pop()
        return made

    def _members(self, made: Node) -> None:
        while not self._closed("}", made.kind, first=not made.value):
            name = self._name()
            self._skip()
            if self._peek() != ":":
                got = self._peek() or "\0"
                raise self.error(
                    f"Invalid character after parsing property name. Expected ':' but got: {got}."
                )
            self.at += 1
            self._steps[-1] = name
            self._skip()
            if not self._peek():
                raise UnexpectedEnd(made.kind, self.place())
            made.value.append((name, self._value(made.kind)))

    def _items(self, made: Node) -> None:
        while not self._closed("]", made.kind, first=not made.value):
            self._steps[-1] = len(made.value)
            made.value.append(self._value(made.kind))

    def _closed(self, end: str, kind: str, *, first: bool) -> bool:
        """Whether the container ends here; past the comma if it goes on."""
        self._skip()
        letter = self._peek()
        if not letter:
            raise UnexpectedEnd("" if first and kind == "object" else kind, self.place())
        if letter == end:
            self.at += 1
            return True
        if first:
            if kind == "array":
                self._steps[-1] = 0
            return False
        if letter in "}]":
            self.at += 1
            self._steps.pop()
            token = "EndObject" if letter == "}" else "EndArray"
            raise self.error(f"JsonToken {token} is not valid for closing JsonType {_TYPES[kind]}.")
        if letter != ",":
            raise self.error(f"After parsing a value an unexpected character was encountered: {letter}.")
        self.at += 1
        if kind == "array":
            last = self._steps[-1]
            assert isinstance(last, int)
            self._steps[-1] = last + 1
        self._skip()
        if not self._peek():
            raise UnexpectedEnd(kind, self.place())
        if self._peek() == end:
            self.at += 1
            return True
        return False

    def _name(self) -> str:
        letter = self._peek()
        if letter in {'"', "'"}:
            return self._string()
        if not (letter.isalnum() or letter in "_$"):
            raise self.error(f"Invalid property identifier character: {letter}.")
        start = self.at
        while (letter := self._peek()) and (letter.isalnum() or letter in "_$"):
            self.at += 1
        if not letter:
            raise self.error("Unexpected end while parsing unquoted property name.")
        if not letter.isspace() and letter != ":":
            raise self.error(f"Invalid JavaScript property identifier character: {letter}.")
        return self.text[start : self.at]


def _numeric(raw: str) -> tuple[str, str, Any]:
    """Kind, text and value of a number; raises ValueError."""
    if raw[:1] == "0" and len(raw) > 1 and raw[1] not in ".eE":
        return "integer", raw, int(raw, 16) if raw[1] in "xX" else int(raw, 8)
    if raw.removeprefix("-").isdigit():
        return "integer", raw, int(raw[:400])
    if _FLOAT.match(raw) is None:
        raise ValueError(raw)
    return "float", raw, float(raw)
