"""A successful answer, and what can be read out of it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import httpx
import msgspec

from core.errors import UnreadableAnswer
from core.redaction import mask_secrets

_decoder = msgspec.json.Decoder(float_hook=Decimal)


@dataclass(frozen=True)
class Answer:
    """A successful answer. `content` is the body as it came."""

    status: int
    headers: httpx.Headers
    content: bytes
    where: str

    def json(self) -> object:
        """The body as plain Python, non-integers as Decimal; raises UnreadableAnswer."""
        if not self.content.strip():
            raise UnreadableAnswer(f"{self.where}: the answer is empty.")
        try:
            decoded: object = _decoder.decode(self.content)
        except (msgspec.DecodeError, ArithmeticError, UnicodeDecodeError, RecursionError) as error:
            raise UnreadableAnswer(f"{self.where}: not JSON ({error}). {self._glimpse()}") from error
        return decoded

    def mapping(self) -> dict[str, object]:
        """The body as a JSON object; raises UnreadableAnswer for anything else."""
        decoded = self.json()
        if not isinstance(decoded, dict):
            raise UnreadableAnswer(f"{self.where}: expected an object, got {type(decoded).__name__}.")
        return decoded

    def items(self) -> list[object]:
        """The body as a JSON list; raises UnreadableAnswer for anything else."""
        decoded = self.json()
        if not isinstance(decoded, list):
            raise UnreadableAnswer(f"{self.where}: expected a list, got {type(decoded).__name__}.")
        return decoded

    def _glimpse(self) -> str:
        """What the body looks like. Never the inside of JSON that was cut off: it may hold tokens and keys."""
        start = self.content[:200].decode("utf-8", "replace").strip()
        if start[:1] in ("{", "[", '"'):
            return f"It is {len(self.content):,} bytes of broken JSON."
        return f"It begins: {mask_secrets(start)}"
