"""What leaves for the assistant: the commands' records, masked, bounded, as text and as data."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import msgspec
from mcp_types import CallToolResult, TextContent

from core.assistant.bounded import MOST, bounded
from core.assistant.tools import Told, Tool
from core.errors import DeskError
from core.outward.data import safe_json
from core.outward.secrets import hide
from core.outward.text import plain
from core.words import encoded

_encoder = msgspec.json.Encoder(decimal_format="number", enc_hook=encoded)
_decoder = msgspec.json.Decoder(float_hook=Decimal)


def answer_of(tool: Tool, told: Told, mask: Callable[[Any], Any]) -> CallToolResult:
    """The answer of a tool. Each record is a text block of its own, exactly as the command prints it; the same data
    once more as a whole.
    """
    texts, left = list[str](), MOST
    for record in told.records:
        text = _text(bounded(mask(_decoder.decode(_encoder.encode(record))), MOST))
        left -= len(text)
        if texts and left < 0:
            break
        texts.append(text)
    said = [plain(hide(mask(each))) for each in told.said]
    of = told.of if told.of is not None else len(told.records)
    if of > len(texts):
        said.append(f"Shown are {len(texts)}, and there are more. Ask for more of them, or more narrowly.")
    records = [msgspec.json.decode(text) for text in texts]
    if not tool.many:
        data = records[0] if not said else {**records[0], "said": said}
    else:
        data = {tool.many: records, "said": said}
    return CallToolResult(
        content=[TextContent(type="text", text=text) for text in (*texts, *said)], structured_content=data
    )


def refusal_of(error: DeskError, mask: Callable[[Any], Any]) -> CallToolResult:
    """What went wrong, as the tool's own answer: the assistant is to read it, and to tell what to do."""
    told = {"title": error.title, "detail": error.detail, "hint": error.hint, "kind": type(error).__name__}
    told = {key: plain(hide(mask(value))) for key, value in told.items()}
    text = " ".join(filter(None, (f"{told['title']}.", told["detail"])))
    if told["hint"]:
        text += f"\nWhat to do: {told['hint']}"
    return CallToolResult(
        content=[TextContent(type="text", text=text)], structured_content={"error": told}, is_error=True
    )


def _text(record: object) -> str:
    return safe_json(_encoder.encode(record).decode())
