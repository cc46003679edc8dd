"""JSON as System.Text.Json reads it: strictly, each value with its own stretch of the text."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from core.formula.types.declared import reference, struct
from core.formula.types.model import Type
from core.formula.values.objects.exceptions import net

JSONDOCUMENT = reference("JsonDocument")
JSONELEMENT = struct("JsonElement")
JSONPROPERTY = struct("JsonProperty")

MAX_DEPTH = 64
_EMPTY = (
    "The input does not contain any JSON tokens. Expected the input to start with a valid JSON token, "
    "when isFinalBlock is true."
)
_TRAILING = (
    "The JSON {} contains a trailing comma at the end which is not supported in this mode. "
    "Change the reader options."
)
_OPEN = (
    "Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that "
    "should be closed."
)
_SPACE = re.compile(r"[ \t\n\r]*")
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?", re.ASCII)
_PLAIN = re.compile(r'[^"\\\x00-\x1f]*')
_SIMPLE = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}


class JsonElement:
    """A value in a JSON text. `kind` is a name of JsonValueKind, `raw` its text as it stands there.

    `value` is the text of a string, the elements of an array, or the (name, element) of an object; `end` is where it
    ends in the whole text.
    """

    __slots__ = ("end", "kind", "raw", "value")
    type = JSONELEMENT

    def __init__(self, kind: str, raw: str, value: Any = None, end: int = 0) -> None:
        self.kind = kind
        self.raw = raw
        self.value = value
        self.end = end

    def net_text(self) -> str:
        """ToString()"""
        if self.kind == "String":
            return str(self.value)
        if self.kind == "Null":
            return ""
        return self.raw.capitalize() if self.kind in {"True", "False"} else self.raw


class JsonProperty:
    """A name of a JSON object with its value."""

    __slots__ = ("name", "value")
    type = JSONPROPERTY

    def __init__(self, name: str, value: JsonElement) -> None:
        self.name = name
        self.value = value

    def net_text(self) -> str:
        """ToString()"""
        return f'"{self.name}":{self.value.raw}'


class JsonDocument:
    """A JSON text that was read."""

    __slots__ = ("root",)
    type: Type = JSONDOCUMENT

    def __init__(self, root: JsonElement) -> None:
        self.root = root


def where(text: str, at: int) -> str:
    """A place as the messages have it."""
    before = text[:at]
    place = len(before.rsplit("\n", 1)[-1].encode("utf-8", "surrogatepass"))
    line = before.count("\n")
    return f"LineNumber: {line} | BytePositionInLine: {place}."


class Reader:
    """Reads one JSON text. `count` is called for each value; `error` is the name of what is raised."""

    def __init__(self, text: str, count: Callable[[int], None], error: str) -> None:
        self.text = text
        self.at = 0
        self.count = count
        self.error = error
        self.path = ["$"]

    def read(self) -> JsonElement:
        """The value that the text is."""
        self._space()
        if self.at >= len(self.text):
            raise self._bad(_EMPTY)
        found = self._value(0)
        self._space()
        if self.at < len(self.text):
            raise self._bad(
                f"'{self.text[self.at]}' is invalid after a single JSON value. Expected end of data."
            )
        return found

    def _bad(self, message: str) -> Exception:
        path = "" if self.error == "JsonReaderException" else f"Path: {''.join(self.path)} | "
        return net(self.error, f"{message} {path}{where(self.text, self.at)}")

    def _space(self) -> None:
        found = _SPACE.match(self.text, self.at)
        assert found is not None
        self.at = found.end()

    def _value(self, depth: int) -> JsonElement:
        found = self._begun(depth)
        found.end = self.at
        return found

    def _begun(self, depth: int) -> JsonElement:
        if depth > MAX_DEPTH:
            raise self._bad("The maximum configured depth of 64 has been exceeded.")
        self.count(1)
        start = self.at
        letter = self.text[start : start + 1]
        if letter == "{":
            return self._object(start, depth)
        if letter == "[":
            return self._array(start, depth)
        if letter == '"':
            text = self._string()
            return JsonElement("String", self.text[start : self.at], text)
        number = _NUMBER.match(self.text, start)
        if number is not None:
            self.at = number.end()
            return JsonElement("Number", number[0])
        for word in ("true", "false", "null"):
            if self.text.startswith(word, start):
                self.at += len(word)
                return JsonElement(word.capitalize(), word)
        if not letter:
            raise self._bad(_OPEN)
        raise self._bad(f"'{letter}' is an invalid start of a value.")

    def _object(self, start: int, depth: int) -> JsonElement:
        self.at += 1
        members: list[tuple[str, JsonElement]] = []
        self._space()
        while not self._take("}"):
            if members:
                self._expect(",", "'{}' is invalid after a value. Expected either ',', '}}', or ']'.")
                self._space()
                if self.text.startswith("}", self.at):
                    raise self._bad(_TRAILING.format("object"))
            if self.text[self.at : self.at + 1] != '"':
                raise self._bad(
                    f"'{self.text[self.at : self.at + 1]}' is an invalid start of a property name. Expected a '\"'."
                )
            name = self._string()
            self._space()
            self._expect(":", "'{}' is invalid after a property name. Expected a ':'.")
            self._space()
            members.append((name, self._inside(f".{name}", depth)))
            self._space()
        return JsonElement("Object", self.text[start : self.at], members)

    def _array(self, start: int, depth: int) -> JsonElement:
        self.at += 1
        items: list[JsonElement] = []
        self._space()
        while not self._take("]"):
            if items:
                self.path.append(f"[{len(items)}]")
                self._expect(",", "'{}' is invalid after a value. Expected either ',', '}}', or ']'.")
                self._space()
                if self.text.startswith("]", self.at):
                    raise self._bad(_TRAILING.format("array"))
                self.path.pop()
            items.append(self._inside(f"[{len(items)}]", depth))
            self._space()
        return JsonElement("Array", self.text[start : self.at], items)

    def _inside(self, step: str, depth: int) -> JsonElement:
        self.path.append(step)
        found = self._value(depth + 1)
        self.path.pop()
        return found

    def _take(self, letter: str) -> bool:
        if self.text.startswith(letter, self.at):
            self.at += 1
            return True
        return False

    def _expect(self, letter: str, message: str) -> None:
        if not self._take(letter):
            raise self._bad(message.format(self.text[self.at : self.at + 1]))

    def _string(self) -> str:
        self.at += 1
        parts: list[str] = []
        while True:
            plain = _PLAIN.match(self.text, self.at)
            assert plain is not None
            parts.append(plain[0])
            self.at = plain.end()
            letter = self.text[self.at : self.at + 1]
            if letter == '"':
                self.at += 1
                return "".join(parts)
            if letter != "\\":
                raise self._bad("Expected end of string, but instead reached end of data.")
            parts.append(self._escape())

    def _escape(self) -> str:
        letter = self.text[self.at + 1 : self.at + 2]
        if letter == "u":
            digits = self.text[self.at + 2 : self.at + 6]
            if re.fullmatch("[0-9a-fA-F]{4}", digits) is None:
                raise self._bad(f"'{digits[:1]}' is not a hex digit following '\\u' within a JSON string.")
            self.at += 6
            return chr(int(digits, 16))
        if letter not in _SIMPLE or not letter:
            raise self._bad(f"'{letter}' is an invalid escapable character within a JSON string.")
        self.at += 2
        return _SIMPLE[letter]
