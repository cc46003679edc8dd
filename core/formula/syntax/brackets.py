"""The code of a formula as tokens, each bracket with its partner."""

from __future__ import annotations

from collections.abc import Iterator

from core.formula.syntax.lexer import Token, tokens

CLOSING = {b"(": b")", b"[": b"]", b"{": b"}"}
OPENING = frozenset(CLOSING.values())


class Code:
    """The tokens without comments (`items`) and their texts; `data` is the whole.

    `partners` has the place of each bracket's other one, where it has one; `around` the bracket that each token
    lies in, -1 for none; `deepest` is how deep brackets lie in each other at most.
    """

    __slots__ = ("around", "data", "deepest", "items", "partners", "texts")

    def __init__(self, data: bytes, *, quotes: bool = False) -> None:
        self.data = data
        self.items: list[Token] = [
            token for token in tokens(data, quotes=quotes) if token.kind not in {"comment", "directive"}
        ]
        self.texts = [data[token.start : token.end] for token in self.items]
        self.partners: dict[int, int] = {}
        self.around: list[int] = []
        self.deepest = 0
        stack: list[int] = []
        for index, (token, text) in enumerate(zip(self.items, self.texts, strict=True)):
            self.around.append(stack[-1] if stack else -1)
            if token.kind != "mark":
                continue
            if text in CLOSING:
                stack.append(index)
                self.deepest = max(self.deepest, len(stack))
            elif text in OPENING and stack:
                self.partners[stack[-1]] = index
                self.partners[index] = stack.pop()

    def __len__(self) -> int:
        return len(self.items)

    def text(self, index: int) -> bytes:
        """The text of a token; nothing before the first one and behind the last one."""
        return self.texts[index] if 0 <= index < len(self.texts) else b""

    def is_word(self, index: int) -> bool:
        """Whether a token is a name or a keyword."""
        return 0 <= index < len(self.items) and self.items[index].kind == "word"

    def top(self, begin: int, end: int) -> Iterator[bytes]:
        """The texts from a token up to another one, without what lies in brackets between them."""
        index = begin
        while index < end:
            yield self.texts[index]
            index = self.partners.get(index, index) if self.texts[index] in CLOSING else index
            index += 1
